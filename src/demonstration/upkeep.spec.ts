import pg from 'pg';
import { freshDatabase } from '../../test/setup/test-database.js';
import { writeGround } from './write-region.js';
import { keepUp } from './upkeep.service.js';

const NOW = new Date('2026-11-18T10:00:00+01:00');
const YEAR_LATER = new Date('2027-11-19T06:00:00+01:00');
let owner: pg.Client;
let drop: () => Promise<void>;
let network: string;

beforeAll(async () => {
  const database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  drop = () => database.drop();
  await owner.connect();
  ({ network } = await writeGround(owner, NOW));
}, 180_000);

afterAll(async () => {
  await owner.end();
  await drop();
});

const number = async (question: string, values: unknown[] = []) =>
  Number((await owner.query<{ n: string }>(question, values)).rows[0]?.n);
const READY = `select count(*) as n from kit k where k.status = 'sealed' and k.earliest_expiry > $1::date + 90`;

test('shelves are filled up to what each pharmacy agreed to, and the second time nothing is left to do', async () => {
  const agreed = await number('select sum(minimum_ready_kits) as n from pharmacy');
  await keepUp(owner, network, NOW);
  expect(await number(READY, ['2026-11-18'])).toBe(agreed);
  await keepUp(owner, network, NOW);
  expect(await number(READY, ['2026-11-18'])).toBe(agreed);
});

test('a year later every pharmacy has confirmed each month, has an agreement and fresh kits', async () => {
  await owner.query(`update kit set earliest_expiry = '2027-12-31'`);
  await keepUp(owner, network, YEAR_LATER);
  const late = `select count(*) as n from (select organisation_id, max(confirmed_at) as last from pharmacy_readiness group by 1) r
                where r.last < $1::timestamptz - interval '35 days'`;
  expect(await number(late, [YEAR_LATER])).toBe(0);
  const covered = `select count(distinct organisation_id) as n from pharmacy_agreement where from_day <= '2027-11-19' and until_day > '2027-11-19'`;
  expect(await number(covered)).toBe(14);
  expect(await number(READY, ['2027-11-19'])).toBe(await number('select sum(minimum_ready_kits) as n from pharmacy'));
});

test('of what was emptied, list I and II went through two pairs of hands', async () => {
  const left = `select count(*) as n from opium_balance b join kit k on k.id = b.kit_id
                where k.status = 'emptied' and b.account in ('kit', 'for-destruction') and b.quantity <> 0`;
  expect(await number(left)).toBe(0);
  expect(await number('select count(*) as n from destruction')).toBeGreaterThan(0);
});
