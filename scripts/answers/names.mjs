import path from 'node:path';
import ts from 'typescript';

/** Closed sets of words that have one name, which no other set has, by their words. */
export function wordSets(checker, files) {
  const sets = new Map();
  for (const alias of files.flatMap((file) => file.statements.filter(ts.isTypeAliasDeclaration))) {
    const type = alias.typeParameters ? undefined : checker.getTypeAtLocation(alias.name);
    if (!type?.isUnion() || !type.types.every((word) => word.isStringLiteral())) continue;
    const key = keyOf(type.types.map(({ value }) => value));
    sets.set(key, new Set([...(sets.get(key) ?? []), alias.name.text]));
  }
  const named = [...sets].filter(([, names]) => names.size === 1).map(([key, [name]]) => [key, name]);
  return new Map(named.filter(([, name]) => named.filter(([, other]) => other === name).length === 1));
}

const keyOf = (words) => JSON.stringify([...words].sort());

/** Each component under the name of its type, and what refers to it by that name. */
export function named(components, operations, sets) {
  const names = namesOf([...components.values()]);
  const taken = new Set(names.values());
  const schemas = {};
  const add = (name, schema) => {
    const kept = (schemas[name] ??= schema);
    if (JSON.stringify(kept) !== JSON.stringify(schema)) throw new Error(`Two types are called ${name}: rename one`);
    return { $ref: `#/components/schemas/${name}` };
  };
  const written = (value) => {
    if (Array.isArray(value)) return value.map(written);
    if (typeof value !== 'object' || value === null) return value;
    if (value.$ref)
      return names.has(value.$ref)
        ? { $ref: `#/components/schemas/${names.get(value.$ref)}` }
        : written(value.$ref.schema);
    const words = Array.isArray(value.enum) ? value.enum.filter((word) => word !== null) : [];
    const set = words.length > 1 && sets.get(keyOf(words));
    if (!set || taken.has(set))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
    const ref = add(set, { type: 'string', enum: words });
    return words.length < value.enum.length ? { anyOf: [ref, { type: 'null' }] } : ref;
  };
  for (const [component, name] of names) add(name, written(component.schema));
  return { operations: written(operations), schemas };
}

/** What is made of something that has no name (`ListOf<{ ... }>`) has none either, and is written out where it stands. */
function namesOf(components) {
  const names = new Map();
  const nameOf = ({ symbol, parts }) => {
    const inner = parts.map((part) => part.$ref && nameOf(part.$ref));
    return inner.includes(undefined) ? undefined : symbol.name + inner.join('');
  };
  for (const component of components) {
    const name = nameOf(component);
    if (name) names.set(component, name);
  }
  for (const [name, same] of sameNames(names))
    for (const component of same.length > 1 || name.endsWith('Input') ? same : [])
      names.set(component, begun(stemOf(component), name.replace(/Input$/, 'Asked')));
  for (const [name, same] of sameNames(names))
    for (const component of same.length > 1 ? same : []) names.set(component, begun(folderOf(component), name));
  return names;
}

const begun = (place, name) => (name.startsWith(place) ? name : place + name);

function sameNames(names) {
  const same = new Map();
  for (const [component, name] of names) same.set(name, [...(same.get(name) ?? []), component]);
  return same;
}

const fileOf = ({ symbol }) => symbol.declarations[0].getSourceFile().fileName;

/** `kit-slot.query.ts` is KitSlot. */
const stemOf = (component) => asName(path.basename(fileOf(component)).split('.')[0]);
const folderOf = (component) => asName(path.basename(path.dirname(fileOf(component))));

const asName = (words) => words.replaceAll(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
