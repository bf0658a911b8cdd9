import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ts from 'typescript';

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
/** What stands between the parts that are filled in. */
const between = (text: string): string[] => text.split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/).map(tidy);
/** Fewer may as well be a name. */
const MANY_WORDS = 3;

function filesUnder(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
    .map((file) => ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
}

function literalsIn(node: ts.Node): string[] {
  const own = ts.isStringLiteralLike(node) ? [tidy(node.text)] : [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    if (!(ts.isPropertyAssignment(node) && child === node.name)) below.push(...literalsIn(child));
  });
  return [...own, ...below];
}

/** What is written under `nl:` or `en:`, wherever in the code. */
function textsOf(files: readonly ts.SourceFile[], language: 'nl' | 'en'): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === language) found.push(...literalsIn(node.initializer));
    else ts.forEachChild(node, look);
  };
  files.forEach(look);
  return found;
}

/** Names of things are what they are, a language is called by its own name, and the invented people write Dutch. */
function names(): string[] {
  const products: Record<string, string>[] = parse(readFileSync('src/demonstration/standard.csv'), { columns: true });
  const written = filesUnder('src/demonstration').flatMap(literalsIn);
  return [
    'Nederlands',
    ...products.map(({ name }) => tidy(name ?? '')),
    ...written.filter((text) => /\S \S/.test(text)),
  ];
}

/** @returns what of the words of a page the application says in Dutch. */
export function dutchIn(): (words: readonly string[]) => string[] {
  const files = filesUnder('src');
  const english = textsOf(files, 'en');
  const isEnglish = new Set([...english, ...english.flatMap(between)]);
  const dutch = textsOf(files, 'nl');
  const known = names();
  const whole = new Set(dutch.filter((text) => text.length > 2 && !isEnglish.has(text)));
  const phrases = [...new Set(dutch.flatMap(between))].filter(
    (part) => part.split(' ').length >= MANY_WORDS && !english.some((text) => text.includes(part)),
  );
  const isDutch = (text: string) => whole.has(text) || phrases.some((phrase) => text.includes(phrase));
  return (words) => words.map(tidy).filter((text) => isDutch(text) && !known.some((name) => text.includes(name)));
}
