import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = /((?:file:\/\/)?\/[^\s()]+\.js):(\d+):(\d+)/;
const maps = new Map<string, SourceMap | null>();

/**
 * Where it happened, on the line of TypeScript that somebody can open. An error's own words stay out: they may hold what
 * a patient is called. Node could keep the map of every file at hand, for 18 MB and a quarter of the start.
 */
export function placesIn(stack: unknown): string {
  return String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.replace(BUILT, inSource))
    .join('\n');
}

function inSource(place: string, address: string, line: string, column: string): string {
  const file = address.startsWith('file:') ? fileURLToPath(address) : address;
  const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!found || !('originalSource' in found)) return place;
  const source = path.resolve(path.dirname(file), found.originalSource);
  return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
}

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const map = existsSync(`${file}.map`)
    ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload)
    : null;
  maps.set(file, map);
  return map;
}
