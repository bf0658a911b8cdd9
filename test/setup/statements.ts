import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Statement } from '../../src/platform/database/context.js';
import { sourceFiles } from './source-files.js';

export interface Found extends Statement {
  /** Where it stands: src/people/people.query.ts */
  file: string;
}

/** Each statement of the application with its whole text, also those that a file keeps to itself. */
export async function everyStatement(): Promise<Found[]> {
  const found: Found[] = [];
  for (const { name, text } of sourceFiles().filter(mayHoldSome)) {
    const also = [...text.matchAll(/^const (\w+)/gm)].map(([, constant]) => constant).join(',');
    const all: unknown = await import(`${pathToFileURL(path.resolve(name)).href}?also=${also}`);
    found.push(...statementsIn(all).map((statement) => ({ ...statement, file: name })));
  }
  return found;
}

/** The names that stand in the text itself, to see that none was passed over. */
export const writtenNames = (): { file: string; name: string }[] =>
  sourceFiles()
    .filter(mayHoldSome)
    .flatMap(({ name: file, text }) =>
      [...text.matchAll(/\bname(?:: ['`]([^'`]+)['`])?,\s*text\b|ownStatement\(\s*'([^']+)'/g)].map(
        ([, literal, own]) => ({ file, name: literal ?? own ?? '' }),
      ),
    );

const mayHoldSome = ({ name, text }: { name: string; text: string }) =>
  /\b(Statement|ownStatement|sorted)\b/.test(text) && !name.endsWith('.spec.ts');

function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn);
}

const isStatement = (value: object): value is Statement =>
  Object.keys(value).sort().join() === 'name,text' && Object.values(value).every((one) => typeof one === 'string');
