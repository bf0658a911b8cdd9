import { caseAt } from '../factories/cases.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const pageOf = async (who: Who, path: string) => (await world.as(who)).page(path);
/** Everything that somebody read of a patient in this case. */
const reads = async (id: string) => {
  const all = `select count(*)::int as n from audit_row where case_id = $1 and action = 'read' and detail = 'patient'`;
  return (await world.owner.query<{ n: number }>(all, [id])).rows[0]?.n ?? 0;
};
const NAMED = ['A.B. De Vries', '9 maart 1941'];

test('whoever brings a kit reads for whom and where, and that is on record', async () => {
  const { id } = await caseAt(world, 'dispatched');
  for (const who of ['courier', 'pharmacist', 'pharmacyAssistant'] as const) {
    const before = await reads(id);
    const { body } = await pageOf(who, `/cases/${id}/delivery`);
    for (const words of [...NAMED, '2512 AB, 12']) expect([who, body.includes(words)]).toEqual([who, true]);
    expect(body).not.toContain('999996708');
    expect(await reads(id)).toBe(before + 1);
  }
});

test('who opens a kit, writes down its use or ends it reads whose it is, and no address', async () => {
  const delivered = await caseAt(world, 'delivered');
  const opened = await caseAt(world, 'opened');
  for (const [who, path] of [
    ['nurse', `/cases/${delivered.id}/opening`],
    ['gp', `/cases/${delivered.id}/opening`],
    ['pharmacist', `/cases/${delivered.id}/end`],
    ['nurse', `/cases/${opened.id}/opening`],
    ['nurse', `/cases/${opened.id}/end`],
  ] as const) {
    const id = path.split('/')[2] ?? '';
    const before = await reads(id);
    const { body } = await pageOf(who, path);
    for (const words of NAMED) expect([path, body.includes(words)]).toEqual([path, true]);
    expect(body).not.toContain('2512 AB');
    expect(await reads(id)).toBe(before + 1);
  }
});

test('who has no part in a case reads nobody’s name, and nothing is put on record as read', async () => {
  const { id } = await caseAt(world, 'dispatched');
  const before = await reads(id);
  for (const who of ['otherPharmacist', 'otherGp'] as const)
    for (const step of ['delivery', 'opening', 'end']) {
      const { status, body } = await pageOf(who, `/cases/${id}/${step}`);
      expect([403, 404]).toContain(status);
      expect(body).not.toContain('De Vries');
    }
  expect(await reads(id)).toBe(before);
});

test('of a case whose person was erased a form says no name and still works', async () => {
  const { id } = await caseAt(world, 'ending');
  await world.owner.query('delete from patient where case_id = $1', [id]);
  const { status, body } = await pageOf('nurse', `/cases/${id}/opening`);
  expect([status, body.includes('Wat is er gebruikt?'), body.includes('De Vries')]).toEqual([200, true, false]);
});
