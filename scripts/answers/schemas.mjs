import ts from 'typescript';
import { named, wordSets } from './names.mjs';
import { oneOf } from './one-of.mjs';

const F = ts.TypeFlags;
const LEFT_OUT = F.Undefined | F.Void | F.Never | F.ESSymbolLike;

/** TypeScript's types as the JSON that is made of their values: a date is a text, what is undefined or a function is not there. */
export class Schemas {
  #components = new Map();

  constructor(checker, files) {
    this.checker = checker;
    this.wordSets = wordSets(checker, files);
  }

  ofAny(types) {
    return oneOf(types.map((type) => this.of(type)));
  }

  /** With the names of the components in place of their types. */
  finished(operations) {
    return named(this.#components, operations, this.wordSets);
  }

  of(type) {
    if (type.flags & (F.Any | F.Unknown)) return {};
    if (type.flags & F.Null) return { type: 'null' };
    if (type.flags & F.Boolean) return { type: 'boolean' };
    if (type.flags & F.BooleanLiteral) return { type: 'boolean', enum: [type.intrinsicName === 'true'] };
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (type.flags & F.StringLike) return { type: 'string' };
    if (type.flags & F.NumberLike) return { type: 'number' };
    if (type.isUnion()) return this.#union(type);
    if (type.isIntersection() && type.types.some(({ flags }) => flags & F.StringLike)) return { type: 'string' };
    return this.#object(type);
  }

  #union(type) {
    const there = type.types.filter(({ flags }) => !(flags & LEFT_OUT));
    if (!isOurs(type.aliasSymbol) || there.every(({ flags }) => flags & F.Literal)) return this.ofAny(there);
    return this.#component(type, type.aliasSymbol, [], () => this.ofAny(there));
  }

  #object(type) {
    const name = type.symbol?.name;
    if (name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isTupleType(type)) return this.#tuple(type);
    if (this.checker.isArrayLikeType(type))
      return { type: 'array', items: this.of(this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)) };
    if (type.flags & F.NonPrimitive || isSomebodyElses(type.symbol)) return { type: 'object' };
    const symbol = type.aliasSymbol ?? type.symbol;
    const filledIn = (type.aliasSymbol ? type.aliasTypeArguments : this.#argumentsOf(type)) ?? [];
    if (!isOurs(symbol) || !isNamed(symbol)) return this.#properties(type);
    return this.#component(type, symbol, filledIn, () => this.#properties(type));
  }

  #argumentsOf(type) {
    return type.objectFlags & ts.ObjectFlags.Reference
      ? this.checker.getTypeArguments(type).filter((argument) => !argument.isThisType)
      : [];
  }

  #component(type, symbol, filledIn, make) {
    const known = this.#components.get(type);
    if (known) return { $ref: known };
    const component = { symbol, parts: [], schema: null };
    this.#components.set(type, component);
    component.parts = filledIn.map((argument) => this.of(argument));
    component.schema = make();
    return { $ref: component };
  }

  #tuple(type) {
    const items = this.checker.getTypeArguments(type).map((item) => this.of(item));
    if (items.length === 0) return { type: 'array', maxItems: 0 };
    return { type: 'array', prefixItems: items, items: false, minItems: items.length };
  }

  #properties(type) {
    const [properties, required] = [{}, []];
    for (const property of this.checker.getPropertiesOfType(type).filter(isWritten).sort(byName)) {
      const inner = this.checker.getTypeOfSymbol(property);
      if (inner.flags & LEFT_OUT || inner.getCallSignatures().length > 0) continue;
      properties[property.name] = { ...this.of(inner), ...formatOf(property) };
      const mayLack = inner.isUnion() && inner.types.some(({ flags }) => flags & LEFT_OUT);
      if (!(property.flags & ts.SymbolFlags.Optional) && !mayLack) required.push(property.name);
    }
    const others = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(required.length > 0 && { required }),
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(others && { additionalProperties: this.of(others) }),
    };
  }
}

/** JSON leaves out what stands on the prototype, and what is named by a symbol. */
const isWritten = ({ flags, name }) =>
  !(flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) && !name.startsWith('__');

/** What a plain text holds, by what it is called; one that is called so and holds something else has a type with a name of its own. */
const FORMATS = [
  [/^id$|Id$/, 'uuid'],
  [/^(email|mailAddress)$/, 'email'],
  [/^ur[il]$/, 'uri'],
  [/^href$/, 'uri-reference'],
];

/** To the compiler a day and an id are texts like any other: what they are is only written where the field is declared. */
function formatOf({ name, declarations }) {
  const [type, ...others] = (declarations?.[0]?.type?.getText() ?? '').split(' | ');
  if (!others.every((other) => other === 'null' || other === 'undefined')) return {};
  if (type === 'PlainDate') return { format: 'date' };
  const format = type === 'string' && FORMATS.find(([called]) => called.test(name))?.[1];
  return format ? { format } : {};
}

/** The compiler's order follows what it happened to look at first. */
const byName = (one, other) => (one.name < other.name ? -1 : 1);

const isOurs = (symbol) =>
  symbol?.declarations?.some((it) => /\/src\/.*\.tsx?$/.test(it.getSourceFile().fileName)) ?? false;

/** What a package made is handed on as it is. */
const isSomebodyElses = (symbol) =>
  symbol && !isOurs(symbol) && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class);

const isNamed = ({ flags }) => flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias);
