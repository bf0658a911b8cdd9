import ts from 'typescript';
import { decoratorsOf } from './handlers.mjs';
import { wordsOf } from './split-answer.mjs';

/** What stands for which status when it is thrown, with where its reason stands. */
const THROWN = {
  Problem: ([status, details], type) => [numbersOf(type(status)), reasonIn(details, type)],
  RefusedFields: ([reason], type) => [[409], wordsOf(type(reason))],
  Later: ([status, reason], type) => [numbersOf(type(status)), wordsOf(type(reason))],
  BadInput: () => [[422], ['bad-input']],
  UnauthorizedException: () => [[401], []],
  ForbiddenException: () => [[403], []],
  NotFoundException: () => [[404], []],
  ServiceUnavailableException: () => [[503], []],
};
/** Shows what is made of the answer, and is asked again after a no. */
const PAGE = 'Page';
const STREAM = 'text/event-stream';

/** The problems that a handler can end in besides what it returns: what is thrown in whatever it calls. */
export class Problems {
  #known = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  of({ controller, method }) {
    const decorators = [controller, method, ...method.parameters].flatMap(decoratorsOf);
    const above = decorators.filter(({ name }) => name !== PAGE).map(({ decorator }) => decorator);
    const seen = new Set();
    const waiting = [method.body, ...above];
    const [problems, files] = [new Map(), new Set()];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const { thrown, leads, made } = this.#lookAt(node);
      waiting.push(...leads);
      made.forEach((type) => files.add(type));
      for (const [status, reason] of thrown) problems.set(status, (problems.get(status) ?? new Set()).add(reason));
    }
    const sorted = [...problems].map(([status, reasons]) => [status, [...reasons].filter(Boolean).sort()]);
    return { problems: Object.fromEntries(sorted), files: [...files].sort(), streams: files.has(STREAM) };
  }

  #lookAt(node) {
    const known = this.#known.get(node);
    if (known) return known;
    const found = { thrown: [], leads: [], made: [] };
    this.#known.set(node, found);
    const walk = (inner) => {
      if (ts.isTypeNode(inner)) return;
      if (ts.isStringLiteral(inner) && inner.text === STREAM) found.made.push(STREAM);
      if (ts.isNewExpression(inner)) this.#made(inner, found);
      if (ts.isIdentifier(inner) || ts.isPrivateIdentifier(inner)) found.leads.push(...this.#codeOf(inner));
      ts.forEachChild(inner, walk);
    };
    ts.forEachChild(node, walk);
    return found;
  }

  #made(expression, { thrown, made }) {
    const [name, words] = [expression.expression.getText(), expression.arguments ?? []];
    const typeOf = (node) => this.checker.getTypeAtLocation(node);
    if (name === 'File') made.push(...wordsOf(typeOf(words[1])).map((type) => type ?? '*/*'));
    const known = THROWN[name];
    if (!known) return;
    const [statuses, reasons] = known(words, typeOf);
    if (statuses.includes(null) || reasons.includes(null)) {
      const file = expression.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(expression.getStart());
      throw new Error(`${file.fileName}:${line + 1}: a problem with any status or any reason: say which they can be`);
    }
    for (const status of statuses)
      for (const reason of reasons.length > 0 ? reasons : ['']) thrown.push([status, reason]);
  }

  /** The code of ours that a name stands for. */
  #codeOf(name) {
    let symbol = this.checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    return (symbol?.declarations ?? []).filter(isOurCode).flatMap((it) => {
      if (ts.isClassDeclaration(it)) return usedByDecorator(name) ? it.members.filter((member) => member.body) : [];
      return it.body ?? it.initializer ?? [];
    });
  }
}

const isOurCode = (declaration) => {
  const { fileName } = declaration.getSourceFile();
  return (
    /\/src\//.test(fileName) &&
    !/node_modules|\.(page|text|entity)\.tsx?$/.test(fileName) &&
    !ts.isParameter(declaration)
  );
};

/** A pipe or interceptor is named, and Nest calls it. */
const usedByDecorator = (name) => ts.isCallExpression(name.parent) && ts.isDecorator(name.parent.parent);

function numbersOf(type) {
  const all = type.isUnion() ? type.types : [type];
  return all.map((one) => (one.isNumberLiteral() ? one.value : null));
}

function reasonIn(details, type) {
  if (!details) return [];
  const reason = type(details).getProperty('reason');
  if (!reason) return [];
  const given = reason.valueDeclaration;
  return wordsOf(type(given.initializer ?? given.name));
}
