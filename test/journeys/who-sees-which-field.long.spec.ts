import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { CASE_FIELDS, type CaseField, type Viewer } from '../../src/kit-life/fields-by-part.js';
import { sees } from '../../src/kit-life/visible-to.js';
import { marksOf, type Mark } from '../factories/field-marks.js';
import { onlookers, type Onlooker } from '../factories/onlookers.js';
import { routesOf } from '../factories/routes.js';
import { withoutIds } from '../factories/words.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

/** Where cases stand beside each other. */
const LISTS = ['/', '/cases', '/past-offers', '/break-glass'];
/** A field that nobody listed: a column of every table of a case, and of every row that a statement about a case reads. */
const PLANTED = 'Ongenoemd veld';
const ABOUT_A_CASE =
  /^(casework-(open|closed|cases|work|stage|case$|past)|offered-case|asked-for|patients|short-case|seen-case|proposed-hand-overs|case-to-offer)/;

interface Said {
  json: string;
  page: string;
}
interface Told extends Onlooker, Said {}

let world: World;
let told: Told[];
let planted = 0;
beforeAll(async () => {
  world = await startWorld();
  await plant();
  const routes = (await routesOf(world)).filter(({ method }) => method === 'GET').map(({ path }) => path);
  const ofCase = routes.filter((path) => path.startsWith('/cases/{caseId}'));
  expect(ofCase.length).toBeGreaterThan(20);
  told = [];
  for (const who of await onlookers(world)) told.push({ ...who, ...(await saidTo(who, ofCase)) });
}, 300_000);
afterAll(() => world.stop());

test('each part sees of a case, in JSON and on pages, the fields that the table gives it and no other', () => {
  const faults = told.flatMap((one) =>
    marks(one).flatMap(([field, { json, page }]) => {
      if (sees(field, one)) return [];
      const found = [json.test(one.json) && 'JSON', page?.test(one.page) && 'a page'].filter(Boolean);
      return found.map((where) => `${nameOf(one)} reads ${field} in ${where}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('and every field that the table gives it does reach it', () => {
  const viewers = [...new Set(told.flatMap(({ parts }) => parts))];
  const faults = viewers.flatMap((viewer) =>
    CASE_FIELDS.flatMap((field) => {
      const shown = told.flatMap((one) => {
        const mark = marksOf(one.it)[field];
        return one.parts.includes(viewer) && sees(field, one) && isThere(mark, one, viewer) ? [{ mark, one }] : [];
      });
      const missing = (where: 'json' | 'page') =>
        shown.some(({ mark }) => mark[where]) && !shown.some(({ mark, one }) => mark[where]?.test(one[where]));
      return [missing('json') && 'JSON', missing('page') && 'pages'].flatMap((where) =>
        where ? [`${viewer} may see ${field}, and no ${where} tells it`] : [],
      );
    }),
  );
  expect(faults).toEqual([]);
});

test('a field that is not in the table is told to nobody, though every row about a case has it', () => {
  expect(planted).toBeGreaterThan(100);
  expect(told.filter(({ json, page }) => `${json}${page}`.includes(PLANTED)).map(nameOf)).toEqual([]);
});

test('plain SQL shows each part the tables that the table of fields gives it, and the network and a stranger none', async () => {
  const app = await AsApp.connect(world);
  const tables = { patient: 'patient', case_place: 'pc4', execution_order: 'order', delivery: 'kits' };
  const { rows: parties } = await world.owner.query<{ part: Viewer; organisation: string; id: string }>(
    `select part, organisation_id as organisation, case_id as id from case_party where until is null`,
  );
  const coordinator = await contextOf(world, 'coordinator');
  const parts = parties.map((it) => ({
    ...it,
    context: { ...coordinator, organisation: it.organisation, role: 'nurse' },
  }));
  const others = [coordinator, await contextOf(world, 'otherGp')].map((context) => ({ part: null, context }));
  const ofTheParties = [...new Set(parts.map(({ part }) => part))].sort();
  expect(ofTheParties).toEqual(['home-care', 'offered', 'out-of-hours', 'own-pharmacy', 'practice', 'supplier']);
  for (const { id } of parties)
    for (const { part, context } of [...parts.filter((it) => it.id === id), ...others])
      for (const [table, field] of Object.entries(tables)) {
        const rows = await app.count(context, table, 'case_id = $1', [id]);
        const { rowCount } = await world.owner.query(`select from ${table} where case_id = $1`, [id]);
        const expected = part && sees(field, { parts: [part] }) ? rowCount : 0;
        expect(`${part ?? 'no part'}: ${String(rows)} of ${table}`).toBe(
          `${part ?? 'no part'}: ${String(expected)} of ${table}`,
        );
      }
  await app.end();
});

const nameOf = ({ name, parts, status }: Onlooker) => `${name} (${parts.join() || 'no part'}, ${status})`;
const marks = ({ it }: Onlooker) => Object.entries(marksOf(it)) as [CaseField, Mark][];
const isThere = ({ status, shownTo }: Mark, one: Onlooker, viewer: Viewer) =>
  (status?.includes(one.status) ?? true) && (shownTo?.includes(viewer) ?? true);

/** Everything that the application tells somebody of one case: in its lists, on its page and in each of its forms. */
async function saidTo({ client, it, answered }: Onlooker, ofCase: string[]): Promise<Said> {
  const said = { json: [JSON.stringify(answered ?? null)], page: [''] };
  for (const path of [...LISTS, ...ofCase.map((route) => route.replace('{caseId}', it.id))]) {
    const { status, body } = await client.get<object>(path);
    if (status !== 200) continue; // the page of it is refused too: every-route-every-role
    const rows = LISTS.includes(path) ? rowsAbout(body, it) : [body];
    said.json.push(...rows.map((row) => JSON.stringify(row)));
    const page = (await client.page(path)).body;
    said.page.push(withoutIds(LISTS.includes(path) ? withoutOthers(page, it) : page));
  }
  return { json: said.json.join('\n'), page: said.page.join('\n') };
}

/** Of the page of a list: all but the rows of other cases, of which one may see more. */
const withoutOthers = (page: string, { id, number }: { id: string; number: number }): string =>
  page.replaceAll(/<tr[\s\S]*?<\/tr>/g, (row) => (row.includes(id) || row.includes(`>${number}<`) ? row : ''));

/** Of a list: what stands in it about one case. */
function rowsAbout(answer: object, { id, number }: { id: string; number: number }): object[] {
  const isAbout = (row: Record<string, unknown>) => [row['id'], row['caseId']].includes(id) || row['number'] === number;
  return Object.values(answer).flatMap((rows: unknown) =>
    Array.isArray(rows) ? (rows as Record<string, unknown>[]).filter(isAbout) : [],
  );
}

async function plant(): Promise<void> {
  for (const table of ['kit_case', 'case_place', 'case_party', 'request', 'patient'])
    await world.owner.query(`alter table ${table} add column unlisted text not null default '${PLANTED}'`);
  const pool = (world.app.get(DataSource).driver as unknown as { master: Pool }).master;
  const seen = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    if (seen.has(client)) return;
    seen.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        const answer = query(...given);
        const { name } = (given[0] ?? {}) as { name?: string };
        return name && ABOUT_A_CASE.test(name) ? (answer as Promise<{ rows: object[] }>).then(withPlant) : answer;
      },
    });
  });
}

function withPlant<T extends { rows: object[] }>(answer: T): T {
  for (const row of answer.rows) Object.assign(row, { unlisted: PLANTED });
  planted += answer.rows.length;
  return answer;
}
