import ts from 'typescript';

const FILES = new Set(['File', 'StreamableFile']);
const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never;

/** A handler returns its answer, a promise of it, yes or no with a reason (`Result`), another address, a file, or nothing. */
export function splitAnswer(checker, returned) {
  const found = { answers: [], refusals: new Set(), file: false, redirect: false };
  const look = (type) => {
    const here = checker.getAwaitedType(type) ?? type;
    if (here.isUnion() && !(here.flags & ts.TypeFlags.Boolean)) here.types.forEach(look);
    else note(checker, here, found);
  };
  look(returned);
  const refusals = found.refusals.has(null) ? null : [...found.refusals].sort();
  return { ...found, refusals };
}

function note(checker, type, found) {
  const of = (name) => {
    const property = checker.getPropertyOfType(type, name);
    return property && checker.getTypeOfSymbol(property);
  };
  const name = type.symbol?.name;
  if (type.flags & NOTHING) return;
  if (name === 'Redirect') found.redirect = true;
  else if (FILES.has(name)) found.file = true;
  else if (of('ok') && of('refusal')) for (const word of wordsOf(of('refusal'))) found.refusals.add(word);
  else if (of('ok') && of('value')) {
    if (!(of('value').flags & NOTHING)) found.answers.push(of('value'));
  } else found.answers.push(type);
}

/** The words of a closed set; null among them when any text would do. */
export function wordsOf(type) {
  if (type.isUnion()) return type.types.flatMap(wordsOf);
  if (type.flags & NOTHING) return [];
  return [type.isStringLiteral() ? type.value : null];
}
