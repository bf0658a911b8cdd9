import { caseAt, counted, deceased, no, signedAgain, witness, yes, type ToSettle } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const table = async (text: string, id: string) => (await world.owner.query<Record<string, unknown>>(text, [id])).rows;
const lines = async (id: string) => {
  const { body } = await pharmacist.get<ToSettle>(`/cases/${id}/settlement`);
  return body.lines.map(counted);
};
const received = (kitId: string) => ({ kitId, collectedBy: 'pharmacy', sealIntact: true });

test('a kit that expires in the home is replaced within the same case, and both are settled', async () => {
  const { id, kit: first } = await caseAt(world, 'delivered');
  const kitId = await shelvedKit(world, { expiry: '2028-02-29' });
  const collectedKit = { collectedBy: 'pharmacy', sealIntact: true };
  await signedAgain(world, id);
  const body = { kitId, receivedBy: 'relative', collectedKit };
  const replaced = await yes(pharmacist, `/cases/${id}/replacement`, body);
  expect(replaced.status).toBe('delivered');
  expect(await table('select kit_count, earliest_expiry::text as e from kit_case where id = $1', id)).toEqual([
    { kit_count: 2, e: '2028-02-29' },
  ]);
  expect(await table('select status from kit where id = $1', first)).toEqual([{ status: 'back' }]);
  expect(await table('select kit_id from delivery where case_id = $1 order by recorded_at', id)).toEqual([
    { kit_id: first },
    { kit_id: kitId },
  ]);
  await yes(pharmacist, `/cases/${id}/return`, { kits: [received(kitId)], end: deceased(world) });
  const both = await lines(id);
  expect(new Set(both.map((line) => line.kitId)).size).toBe(2);
  const half = both.filter((line) => line.kitId === kitId);
  expect(await no(pharmacist, `/cases/${id}/settlement`, { lines: half, witness: witness() })).toBe(
    '409 lines-not-accounted-for',
  );
  await yes(pharmacist, `/cases/${id}/settlement`, { lines: both, witness: witness() });
  expect(await table('select 1 from case_kit where case_id = $1 and until is null', id)).toEqual([]);
});

test('when the first kit stays in the home both must come back', async () => {
  const { id, kit: first } = await caseAt(world, 'opened');
  const kitId = await shelvedKit(world);
  await signedAgain(world, id);
  await yes(pharmacist, `/cases/${id}/replacement`, { kitId, receivedBy: 'nurse', collectedKit: null });
  const end = deceased(world);
  const path = `/cases/${id}/return`;
  expect(await no(pharmacist, path, { kits: [received(kitId)], end })).toBe('409 not-every-kit-received');
  expect(await no(pharmacist, path, { kits: [received(kitId), received(id)], end })).toBe('422 kits.1.kitId');
  expect(await table('select status from kit_case where id = $1', id)).toEqual([{ status: 'opened' }]);
  const both = [received(kitId), { ...received(first), sealIntact: false }];
  expect((await yes(pharmacist, path, { kits: both, end })).status).toBe('returned');
});

testWithPdftotext('each box has papers of its own, and those of the second are printed before it leaves', async () => {
  const { id, kit: first } = await caseAt(world, 'delivered');
  const kitId = await shelvedKit(world);
  const serialOf = async (kit: string) => (await table('select serial from kit where id = $1', kit))[0]?.['serial'];
  const [one, two] = [await serialOf(first), await serialOf(kitId)];
  const pdf = (file: string) => pharmacist.raw('GET', `/cases/${id}/documents/${file}`, undefined, {});
  const wordsIn = async (file: string) => wordsOf((await pdf(file)).payload);
  const form = async () => (await pharmacist.page(`/cases/${id}/replacement`)).body;
  expect(await form()).not.toContain(`box.pdf?kit=${kitId}`);
  expect((await pdf(`packing-list.pdf?kit=${kitId}`)).status).toBe(404);
  const before = await wordsIn('execution-order.pdf');
  world.clock.moveTo(new Date('2026-11-19T09:00:00+01:00'));
  pharmacist = await world.as('pharmacist');
  await signedAgain(world, id);
  expect(await form()).toContain(`box.pdf?kit=${kitId}`);
  expect([before, await wordsIn('execution-order.pdf')].map((words) => words.includes('Gp van Dijk, 19 '))).toEqual([
    ...[false, true],
  ]);
  expect(await wordsIn(`packing-list.pdf?kit=${kitId}`)).toContain(String(two));
  expect((await pdf(`packing-list.pdf?kit=${id}`)).status).toBe(404);
  await yes(pharmacist, `/cases/${id}/replacement`, { kitId, receivedBy: 'nurse', collectedKit: null });
  for (const [file, has, lacks] of [
    ['packing-list.pdf', two, one],
    [`packing-list.pdf?kit=${first}`, one, two],
  ] as const) {
    const words = await wordsIn(file);
    expect([file, words.includes(String(has)), words.includes(String(lacks))]).toEqual([file, true, false]);
  }
  expect(await wordsIn('execution-order.pdf')).toMatch(/Morfine 10 mg\/ml: 10 ampullen in de doos/);
  expect((await pharmacist.page(`/cases/${id}/order`)).body).toContain('Morfine 10 mg/ml: 10 ampullen in elke doos');
  expect((await pharmacist.page(`/cases/${id}/documents`)).body).toContain(`box.pdf?kit=${first}`);
});

test('a signature covers one supply: a second kit waits for one of its own, asked and given with one click each', async () => {
  const gp = await world.as('gp');
  for (const status of ['delivered', 'opened'] as const) {
    const { id } = await caseAt(world, status);
    const kitId = await shelvedKit(world);
    const path = `/cases/${id}/replacement`;
    const replacement = { kitId, receivedBy: 'nurse', collectedKit: null };
    expect(await no(pharmacist, path, replacement)).toBe('409 order-not-valid');
    expect((await pharmacist.page(`/cases/${id}`)).body).toContain(`href="${path}"`);
    const form = (await pharmacist.page(path)).body;
    for (const words of ['Voor een vervangende kit is een nieuwe handtekening nodig', `action="${path}/signature"`])
      expect(form).toContain(words);
    expect(form).not.toContain('name="receivedBy"');
    expect((await gp.page(`/cases/${id}/order/renewal`)).body).not.toContain('U tekent voor een tweede levering');

    await yes(pharmacist, `${path}/signature`, { kitId });
    const told = `select d.name as "to" from event e join person d on d.id = (e.detail ->> 'signer')::uuid where e.case_id = $1 and e.kind = 'replacement-to-sign'`;
    expect(await table(told, id)).toEqual([{ to: 'Gp van Dijk' }]);
    expect((await gp.page('/?limit=100')).body).toContain('Vervangende kit: handtekening gevraagd');
    const toSign = (await gp.page(`/cases/${id}/order/renewal`)).body;
    for (const words of ['U tekent voor een tweede levering', 'Morfine 10 mg/ml: ondertekend 100 mg, in de kit 100 mg'])
      expect(toSign).toContain(words);
    expect(await no(pharmacist, path, replacement)).toBe('409 order-not-valid');

    await signedAgain(world, id);
    const signals = async () => (await gp.get<{ signals: string[] }>(`/cases/${id}`)).body.signals;
    expect(await signals()).not.toContain('replacement-to-sign');
    expect(await no(pharmacist, `${path}/signature`, { kitId })).toBe('422 kitId');
    await yes(pharmacist, path, replacement);
    expect(await no(pharmacist, path, { ...replacement, kitId: await shelvedKit(world) })).toBe('409 order-not-valid');
  }
});

test('the same kit brought back and sent again, or exchanged before it left, asks no new signature', async () => {
  const { id } = await caseAt(world, 'packed');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world), exchange: true });
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/bringing-back`, { reason: 'nobody-home' });
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
});

test('a lost kit is not replaced by a second on the same signature either', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const replacement = { kitId: await shelvedKit(world), receivedBy: 'nurse', collectedKit: null };
  await yes(pharmacist, `/cases/${id}/missing`, { kitId: kit, remark: 'niet gevonden in huis' });
  expect(await no(pharmacist, `/cases/${id}/replacement`, replacement)).toBe('409 not-from-this-status');
  await yes(pharmacist, `/cases/${id}/correction`, { reason: 'Bij de verkeerde aanvraag' });
  expect(await no(pharmacist, `/cases/${id}/replacement`, replacement)).toBe('409 order-not-valid');
});

test('a second kit asks what the first asked', async () => {
  const { id } = await caseAt(world, 'delivered');
  await signedAgain(world, id);
  const path = `/cases/${id}/replacement`;
  const handed = { receivedBy: 'nurse', collectedKit: null };
  const draft = await shelvedKit(world, { status: 'draft' });
  expect(await no(pharmacist, path, { ...handed, kitId: draft })).toBe('409 kit-not-checked');
  const deviating = await shelvedKit(world, { conformity: 'deviates' });
  expect(await no(pharmacist, path, { ...handed, kitId: deviating })).toBe('409 deviation-needs-reason');
  const kitId = await shelvedKit(world);
  expect(await no(pharmacist, path, { ...handed, kitId, deliveredAt: '2026-11-01T10:00:00Z' })).toBe('422 deliveredAt');
  await world.owner.query('update kit_case set order_valid_until = $2 where id = $1', [id, world.clock.now()]);
  expect(await no(pharmacist, path, { ...handed, kitId })).toBe('409 order-not-valid');
});

test('a lost box is reported, becomes an incident, and is settled as missing', async () => {
  const { id, kit } = await caseAt(world, 'ending');
  const path = `/cases/${id}/missing`;
  expect(await no(pharmacist, path, { kitId: id, remark: 'niet gevonden' })).toBe('422 kitId');
  expect(await no(pharmacist, path, { kitId: kit, remark: '' })).toBe('422 remark');
  await yes(pharmacist, path, { kitId: kit, remark: 'familie heeft de kast leeg gevonden' });
  expect(await table('select kind from incident where case_id = $1', id)).toEqual([{ kind: 'kit-missing' }]);
  const all = await lines(id);
  expect(all.every((line) => (line as { missing?: number }).missing !== 0)).toBe(true);
  expect((await yes(pharmacist, `/cases/${id}/settlement`, { lines: all })).status).toBe('settled');
  expect(await table('select kind from incident where case_id = $1', id)).toHaveLength(1);
  expect(await table('select distinct account from opium_balance where kit_id = $1 and quantity > 0', kit)).toEqual([
    { account: 'missing' },
  ]);
  expect(await table('select 1 from ready_kit where id = $1', kit)).toEqual([]);
});

test('a box that is found after all is received and settled like any other', async () => {
  const { id, kit } = await caseAt(world, 'missing');
  expect((await yes(pharmacist, `/cases/${id}/return`, { kits: [received(kit)] })).status).toBe('returned');
  const found = await lines(id);
  expect(found.some((line) => (line as { destroyed?: number }).destroyed === 10)).toBe(true);
  await yes(pharmacist, `/cases/${id}/settlement`, { lines: found, witness: witness() });
});

test('the network reports a loss that the pharmacy does not, and takes it back when the box is found', async () => {
  const { id, kit } = await caseAt(world, 'dispatched');
  const coordinator = await world.as('coordinator');
  const body = { kitId: kit, remark: 'bezorger bereikt niemand' };
  expect(await yes(coordinator, `/cases/${id}/missing`, body)).toMatchObject({ status: 'missing' });
  expect(await no(pharmacist, `/cases/${id}/correction`, { reason: 'gevonden' })).toBe('409 not-the-latest-move');
  expect((await yes(coordinator, `/cases/${id}/correction`, { reason: 'gevonden' })).status).toBe('dispatched');
  expect(await table('select 1 from missing_kit where case_id = $1 and undone_at is null', id)).toEqual([]);
});
