import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { sourceFiles } from './setup/source-files.js';
import { AT_THE_ENTRANCE, OURS, REFUSED } from './rules-of-the-database.js';
import { startWorld, type World } from './factories/world.js';

/** A check, a unique or a not-null that a client can break is refused before the database has to: else the answer is a fault of ours. */
interface Rule {
  name: string;
  says: string;
}
interface Limits {
  minLength?: number;
  maxLength?: number;
}
let world: World;
let rules: Rule[];
beforeAll(async () => {
  world = await startWorld();
  const { rows } = await world.owner.query<Rule>(
    `select c.conname as name, pg_get_constraintdef(c.oid) as says from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = 'public' and c.contype in ('c', 'u') and c.conparentid = 0
     union all
     select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and i.indisunique and not i.indisprimary
       and not exists (select from pg_constraint x where x.conindid = i.indexrelid) order by 1`,
  );
  rules = rows;
});
afterAll(() => world.stop());

const names = (text: string) => text.trim().split(/\s+/);

test('every rule of the database has its twin at the entrance, or is never put to the test by a client', () => {
  const known = [...Object.keys(AT_THE_ENTRANCE), ...Object.keys(REFUSED), ...Object.values(OURS).flatMap(names)];
  expect(rules.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
  expect(known.length).toBe(new Set(known).size);
});

test('the twin lets nothing through that the database would not take', async () => {
  const inputs = await inputsByName();
  const wide = Object.entries(AT_THE_ENTRANCE).flatMap(([name, fields]) =>
    names(fields).flatMap((field) => {
      const found = rulesOf(inputs, field);
      if (found.length === 0) return [`${name}: there is no field ${field}`];
      return wider(rules.find((rule) => rule.name === name)?.says ?? '', found).map(
        (why) => `${name}: ${field} ${why}`,
      );
    }),
  );
  expect(wide).toEqual([]);
});

test('what a use case refuses has its word', () => {
  const source = sourceFiles()
    .map(({ text }) => text)
    .join('\n');
  const missing = Object.entries(REFUSED).filter(
    ([, word]) => !source.includes(`'${word}'`) && !source.includes(`${word}:`),
  );
  expect(missing).toEqual([]);
});

type Found = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>;
type Input = new () => object;

async function inputsByName(): Promise<Map<string, Input>> {
  const found = new Map<string, Input>();
  for (const { name } of sourceFiles().filter((file) => file.name.endsWith('.input.ts')))
    for (const [called, input] of Object.entries(
      (await import(`../${name.replace(/\.ts$/, '.js')}`)) as Record<string, unknown>,
    ))
      if (typeof input === 'function' && String(input).startsWith('class ')) found.set(called, input as Input);
  return found;
}

function rulesOf(inputs: ReadonlyMap<string, Input>, field: string): Found {
  const [called = '', property] = field.split('.');
  const input = inputs.get(called);
  if (!input) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(input, '', false, false);
  return all.filter(({ propertyName }) => propertyName === property);
}

/** In which way a field takes more than the check does: a longer or shorter text, a number beyond, a word that is none. */
function wider(says: string, found: Found): string[] {
  const first = ({ constraints = [] }: Partial<Found[number]>): unknown => constraints[0];
  const asked = (name: string): unknown => found.filter((rule) => rule.name === name).map(first)[0];
  const limits = found.map(first).find(isLimits) ?? {};
  const number = (pattern: RegExp) => Number(pattern.exec(says)?.[1]);
  const words = [...(/ARRAY\[(.*?)\]\)/.exec(says)?.[1] ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
  const isIn = asked('isIn');
  const allowed = (typeof isIn === 'function' ? (isIn as () => unknown[])() : isIn) as unknown[] | undefined;
  // A pattern says its own length, and is read by people.
  const isLength = says.includes('length(');
  if (isLength && found.some((rule) => rule.name === 'matches')) return [];
  return [
    ...(isLength && (limits.maxLength ?? Infinity) > number(/<= (\d+)/) ? ['may be longer'] : []),
    ...(isLength && (limits.minLength ?? 0) < number(/>= (\d+)/) ? ['may be shorter'] : []),
    ...(!isLength && Number(asked('min') ?? 0) < number(/>= \(?(\d+)/) ? ['may be less'] : []),
    ...(!isLength && Number(asked('max') ?? 0) > number(/<= \(?(\d+)/) ? ['may be more'] : []),
    ...(words.length > 0 && allowed
      ? allowed.filter((word) => !words.includes(String(word))).map((word) => `may be ${String(word)}`)
      : []),
  ];
}

const isLimits = (one: unknown): one is Limits => typeof one === 'object' && one !== null && 'maxLength' in one;
