import { readdirSync, readFileSync } from 'node:fs';
import { MAY } from '../src/access/may.js';
import { moduleOf, sourceFiles, sqlFiles } from './setup/source-files.js';

const BASE = ['platform', 'web', 'access'];
const GROUND = [...BASE, 'people', 'regions', 'kit-standards'];
/** Each line names only earlier lines, so no circle can exist. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  platform: [],
  web: ['platform'],
  access: ['platform', 'web'],
  identity: BASE,
  people: BASE,
  regions: [...BASE, 'people'],
  'kit-standards': [...BASE, 'people'],
  'kit-life': [...BASE, 'regions'],
  'access-record': [...BASE, 'kit-life'],
  patients: [...BASE, 'people', 'regions', 'kit-life'],
  pharmacies: GROUND,
  notifications: [...BASE, 'people', 'kit-life', 'patients'],
  requests: [...GROUND, 'kit-life', 'patients', 'pharmacies'],
  dispensing: [...GROUND, 'kit-life', 'patients', 'pharmacies'],
  // Of what dispensing did it reads its own views alone.
  uniformity: [...BASE, 'people', 'kit-standards', 'pharmacies'],
  documents: [...GROUND, 'kit-life', 'patients', 'pharmacies', 'requests', 'dispensing'],
  casework: [...GROUND, 'access-record', 'kit-life', 'patients', 'pharmacies', 'requests', 'dispensing'],
  monitoring: [...BASE, 'people', 'regions', 'notifications'],
  // Any noun may come in by a list, once it exports the rule of its row.
  exchange: [...GROUND, 'pharmacies', 'uniformity'],
};
/** These put the parts together and may use any of them; nobody uses these. */
const AT_THE_TOP = ['', 'demonstration', 'operations'];
/** Only these stand loose in `src`. */
const LOOSE = ['app.module.ts', 'application.ts', 'main.ts'];
const KINDS =
  'module controller input rules service entity query page text settings letter document processor job filter guard interceptor decorator pipe seed spec'.split(
    ' ',
  );

const files = sourceFiles();
const code = files.filter(({ name }) => !/\.spec\.tsx?$/.test(name));

test('every module imports only what stands below it', () => {
  const wrong = code.flatMap(({ name, imports }) => {
    const from = moduleOf(name);
    if (AT_THE_TOP.includes(from)) return [];
    const allowed = MAY_IMPORT[from] ?? [];
    return imports
      .filter((to) => moduleOf(to) !== from && !allowed.includes(moduleOf(to)))
      .map((to) => `${name} -> ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('beside the rooms only the start of the application stands loose', () => {
  const loose = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(loose.map(({ name }) => name).sort()).toEqual(LOOSE);
});

test('what may be told of small numbers is asked at one door', () => {
  const folder = 'src/monitoring/disclosure/';
  const beside = files
    .filter(({ name }) => !name.startsWith(folder))
    .flatMap(({ name, imports }) => imports.map((to) => ({ name, to })))
    .filter(({ to }) => to.startsWith(folder) && to !== `${folder}disclosure`);
  expect(beside.map(({ name, to }) => `${name} -> ${to}: import it from disclosure.js`)).toEqual([]);
});

test('every folder of the house is on the list', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT) && !AT_THE_TOP.includes(name))).toEqual(
    [],
  );
});

test('no file imports itself by a detour', () => {
  const known = new Map(code.map((file) => [file.name.replace(/\.tsx?$/, ''), file.imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (name: string, way: string[]) => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' -> '));
    if (way.includes(name) || done.has(name)) return;
    for (const next of known.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of known.keys()) walk(name, []);
  expect(circles).toEqual([]);
});

test('every file has one subject: no more than 200 lines, and a kind from the list', () => {
  const long = files.filter(({ lines }) => lines > 200).map(({ name, lines }) => `${name}: ${String(lines)} lines`);
  const strange = code
    .map(({ name }) => name.split('/').at(-1) ?? '')
    .map((name) => name.replace(/\.d\.ts$/, '.ts').split('.'))
    .filter((parts) => parts.length > 2 && !parts.slice(1, -1).every((kind) => KINDS.includes(kind)))
    .map((parts) => parts.join('.'));
  expect({ long, strange }).toEqual({ long: [], strange: [] });
});

test('most files can be read in a minute', () => {
  const lengths = code.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(151);
});

test('there are no drawers for things without a name', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|shared|lib)(\/|\.|$)|\/index\.tsx?$/;
  expect(files.filter(({ name, text }) => drawers.test(name) || text.includes('forwardRef'))).toEqual([]);
});

test('every route says which right it asks', () => {
  const routes = code
    .filter(({ name }) => name.endsWith('.controller.ts'))
    .flatMap(({ name, text }) => routesOf(name, text));
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter(({ asks }) => !asks).map(({ name, route }) => `${name}: ${route}`)).toEqual([]);
});

test('no two inputs have one name, or the description of the interface would know one of them only', () => {
  const names = code.flatMap(({ text }) => [...text.matchAll(/^export class (\w+Input)\b/gm)].map(([, name]) => name));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('every right in the table is asked by a route', () => {
  const asked = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/(?:@May\(|may\([^)]*?, )'(\w+)'/g)].map(([, action]) => action)),
  );
  expect(Object.keys(MAY).filter((action) => !asked.has(action))).toEqual([]);
});

test('a function that runs with the rights of its owner cannot be led astray by a search path', () => {
  const sql = sqlFiles()
    .map(([, text]) => text)
    .join('\n');
  const definers = [...sql.matchAll(/create (?:or replace )?function (\w+)[\s\S]*?(?=\$\$|begin atomic)/g)].filter(
    ([head]) => head.includes('security definer'),
  );
  expect(definers.length).toBeGreaterThan(10);
  expect(
    definers
      .filter(([head]) => !head.includes('set search_path = pg_catalog, public, pg_temp'))
      .map(([, name]) => name),
  ).toEqual([]);
});

test('no query, view or function asks the server what time it is', () => {
  const asks = /(?<!app_)\bnow\(\)|current_date|current_timestamp|clock_timestamp/i;
  const texts = [
    ...sqlFiles(),
    ...code.filter(({ name }) => name !== 'src/platform/clock.ts').map(({ name, text }) => [name, text] as const),
  ];
  const lines = texts.flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => asks.test(withoutOurClock(line)))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

/** `clock.now()` is ours, and so is `performance.now()`. */
const withoutOurClock = (line: string) =>
  line
    .replaceAll(/\b(\w*[cC]lock|performance)\.now\(\)|\bnow\(\): Date|Date\.now\(\)/g, '')
    .replace(/(--|\/\/|\/?\*).*/, '');

function routesOf(name: string, text: string): { name: string; route: string; asks: boolean }[] {
  const head = text.slice(0, text.indexOf('export class'));
  const forAll = /@(May|Public)\(/.test(head.slice(head.lastIndexOf('@Controller')));
  const chunks = text.slice(text.indexOf('export class')).split(/\n\n/);
  return chunks.flatMap((chunk) =>
    [...chunk.matchAll(/@(Get|Post|Patch|Put|Delete)\(([^)]*)\)/g)].map(([route]) => ({
      name,
      route,
      asks: forAll || /@(May|Public)\(/.test(chunk),
    })),
  );
}

test('what nobody imports is not there: what was tried and taken back leaves nothing behind', () => {
  const imported = new Set([...files, ...sourceFiles('test')].flatMap(({ imports }) => imports));
  // Scripts and benches ask for what was built.
  const scripts = ['scripts', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const named = (name: string) => scripts.some((text) => text.includes(name.replace(/\.tsx?$/, '.js')));
  const alone = code
    .map(({ name }) => name)
    .filter((name) => !/(^src\/main|\.entity|\.d)\.tsx?$/.test(name) && !imported.has(name.replace(/\.tsx?$/, '')))
    .filter((name) => !named(name));
  expect(alone.map((name) => `${name}: use it, or take it away`)).toEqual([]);
});
