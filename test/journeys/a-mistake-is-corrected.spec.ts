import type { CaseStatus } from '../../src/kit-life/kit-life.js';
import { caseAt, no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let nurse: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  nurse = await world.as('nurse');
});
afterAll(() => world.stop());

const reason = { reason: 'per ongeluk bij de verkeerde aanvraag' };
const correct = (who: Client, id: string) => yes(who, `/cases/${id}/correction`, reason);
const table = async (text: string, id: string) => (await world.owner.query<Record<string, unknown>>(text, [id])).rows;

test.each<[CaseStatus, CaseStatus, string]>([
  ['packed', 'accepted', 'packed'],
  ['delivered', 'dispatched', 'delivered'],
  ['opened', 'delivered', 'opened'],
  ['ending', 'opened', 'ended'],
  ['returned', 'ending', 'returned'],
  ['missing', 'ending', 'missing'],
])('what made a case %s is undone: it is %s again', async (status, before, moment) => {
  const { id, kit } = await caseAt(world, status);
  const back = await correct(pharmacist, id);
  expect(back.status).toBe(before);
  expect(back.moments[moment]).toBeUndefined();
  const [event] = await table(
    `select e.kind, c.kind as of, e.detail ->> 'reason' as reason from event e join event c on c.id = e.corrects where e.case_id = $1`,
    id,
  );
  expect(event).toMatchObject({ kind: 'correction', ...reason });
  const undone = 'case_id = $1 and undone_at is null';
  expect({
    deliveries: (await table(`select 1 from delivery where ${undone}`, id)).length,
    openings: (await table(`select 1 from opening where ${undone}`, id)).length,
    returns: (await table(`select 1 from kit_return where ${undone}`, id)).length,
    losses: (await table(`select 1 from missing_kit where ${undone}`, id)).length,
    kit: await table('select status from kit where id = $1', kit),
  }).toEqual({
    deliveries: before === 'accepted' || before === 'dispatched' ? 0 : 1,
    openings: before === 'opened' || before === 'ending' ? 1 : 0,
    returns: 0,
    losses: 0,
    kit: [{ status: 'sealed' }],
  });
});

test('a delivery that is undone puts list I and II back into the box, and it can be delivered again', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  await correct(pharmacist, id);
  const home = `select product, account, quantity from opium_balance where kit_id = $1 and account in ('kit', 'home') order by 1, 2`;
  expect((await table(home, kit)).map(({ quantity }) => quantity)).toEqual([0, 10, 0, 10]);
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  expect((await table(home, kit)).map(({ quantity }) => quantity)).toEqual([10, 0, 10, 0]);
});

test('a packing that is undone frees the kit for another case', async () => {
  const { id, kit } = await caseAt(world, 'packed');
  await correct(pharmacist, id);
  expect(await table('select kit_count, earliest_expiry from kit_case where id = $1', id)).toEqual([
    { kit_count: 0, earliest_expiry: null },
  ]);
  const other = await caseAt(world, 'accepted');
  expect((await yes(pharmacist, `/cases/${other.id}/packing`, { kitId: kit })).status).toBe('packed');
});

test('an exchange that is undone brings the first kit back, unless another case has it by now', async () => {
  const [one, two] = [await caseAt(world, 'packed'), await caseAt(world, 'packed')];
  const inCase = 'select kit_id from case_kit where case_id = $1 and until is null';
  for (const { id } of [one, two])
    await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world, { expiry: '2028-01-31' }) });
  expect((await correct(pharmacist, one.id)).status).toBe('packed');
  expect(await table(inCase, one.id)).toEqual([{ kit_id: one.kit }]);
  expect(await table('select earliest_expiry::text as e from kit_case where id = $1', one.id)).toEqual([
    { e: '2028-06-30' },
  ]);
  const third = await caseAt(world, 'accepted');
  await yes(pharmacist, `/cases/${third.id}/packing`, { kitId: two.kit });
  expect(await no(pharmacist, `/cases/${two.id}/correction`, reason)).toBe('409 kit-in-another-case');
});

test('only whoever made the latest move may undo it', async () => {
  const { id } = await caseAt(world, 'delivered');
  await yes(nurse, `/cases/${id}/end`, { reason: 'admitted', on: world.clock.today() });
  expect(await no(pharmacist, `/cases/${id}/correction`, reason)).toBe('409 not-the-latest-move');
  expect(await no(await world.as('otherGp'), `/cases/${id}/correction`, reason)).toBe('404 not-found');
  expect((await correct(nurse, id)).status).toBe('delivered');
});

test('a dispatch has its own way back, and a correction is not corrected', async () => {
  const { id } = await caseAt(world, 'dispatched');
  expect(await no(pharmacist, `/cases/${id}/correction`, reason)).toBe('409 not-correctable');
  const packed = await caseAt(world, 'packed');
  await correct(pharmacist, packed.id);
  expect(await no(pharmacist, `/cases/${packed.id}/correction`, reason)).toBe('409 not-correctable');
});

test('without a reason nothing is undone', async () => {
  const { id } = await caseAt(world, 'packed');
  expect(await no(pharmacist, `/cases/${id}/correction`, {})).toBe('422 reason');
});

test('after a day a move stands, whoever regrets it', async () => {
  const { id } = await caseAt(world, 'packed');
  const day = 24 * 3_600_000;
  world.clock.moveTo(new Date(world.clock.now().getTime() + day + 1000));
  expect(await no(await world.as('pharmacist'), `/cases/${id}/correction`, reason)).toBe('409 correction-too-late');
});
