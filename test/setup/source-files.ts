import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the top, with forward slashes: src/patients/bsn.ts */
  name: string;
  text: string;
  lines: number;
  /** What it imports of ours, as names from the top. */
  imports: string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*'(\.[^']+)'|(?:^|\n)\s*import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const name = path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/');
      const text = readFileSync(name, 'utf8');
      return { name, text, lines: text.trimEnd().split('\n').length, imports: importsOf(name, text) };
    });
}

/** The database's own text: what migrations made once, and what every deploy makes anew. */
export const sqlFiles = (): [name: string, text: string][] =>
  ['migrations', ...readdirSync('src').map((module) => `src/${module}/sql`)]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .map((name) => [name, readFileSync(name, 'utf8')]);

function importsOf(name: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) =>
    path.posix.join(path.posix.dirname(name), (from ?? bare ?? dynamic ?? '').replace(/\.js$/, '')),
  );
}

/** The folder of a file below src; '' for what stands at the top. */
export const moduleOf = (name: string): string => (name.split('/').length > 2 ? (name.split('/')[1] ?? '') : '');
