import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let colleague: Client;
let lines: Line[];
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  lines = await linesFor(pharmacist, world.standard);
});
afterAll(() => world.stop());

type Faults = { reason: string; errors: { field: string; message: string }[] };
const without = (slot: string) => lines.filter((line) => line.slot !== slot);
const refusal = async (answer: Promise<{ status: number; body: { reason?: string } }>) => {
  const { status, body } = await answer;
  return [status, body.reason];
};

test('line by line a kit is filled, a second person checks it, and sealed it conforms and is ready', async () => {
  const kit = await draftKit(world, pharmacist);
  expect(kit).toMatchObject({ status: 'draft', earliestExpiry: '2028-06-30' });
  expect(kit.serial).toMatch(/^K-2611-\d{4}$/);
  expect((await colleague.post<KitAnswer>(`/kits/${kit.id}/check`)).body.status).toBe('checked');
  const sealed = await pharmacist.post<KitAnswer>(`/kits/${kit.id}/seal`, { sealNumber: 'A-1001' });
  expect(sealed.body).toMatchObject({
    status: 'sealed',
    conformity: { result: 'conforms', findings: [] },
    ready: true,
  });
  const ready = await pharmacist.get<{ items: KitAnswer[] }>('/kits?ready=true');
  expect(ready.body.items.map(({ id }) => id)).toContain(kit.id);
});

test('whoever filled in a line does not check the kit, and nothing unchecked is sealed', async () => {
  const kit = await draftKit(world, pharmacist, without('M1'));
  expect(await refusal(pharmacist.post(`/kits/${kit.id}/check`))).toEqual([409, 'same-person']);
  expect(await refusal(pharmacist.post(`/kits/${kit.id}/seal`, { sealNumber: 'A-1' }))).toEqual([
    409,
    'kit-not-checked',
  ]);
  const morphine = lines.find(({ slot }) => slot === 'M1') ?? {};
  expect((await colleague.post(`/kits/${kit.id}/lines`, morphine)).status).toBe(201);
  expect(await refusal(colleague.post(`/kits/${kit.id}/check`))).toEqual([409, 'same-person']);
  const assistant = await world.as('pharmacyAssistant');
  expect((await assistant.post<KitAnswer>(`/kits/${kit.id}/check`)).body.status).toBe('checked');
});

test('a filled kit stands on the worklist of a colleague until it is checked, not of whoever filled it, and not before it is full', async () => {
  const waiting = async (who: Client) =>
    (await who.get<{ kitsToCheck: { id: string }[] }>('/')).body.kitsToCheck.map(({ id }) => id);
  const kit = await draftKit(world, pharmacist, without('M1'));
  expect(await waiting(colleague)).not.toContain(kit.id);
  const morphine = lines.find(({ slot }) => slot === 'M1') ?? {};
  await pharmacist.post(`/kits/${kit.id}/lines`, morphine);
  expect(await waiting(colleague)).toContain(kit.id);
  expect((await colleague.page('/')).body).toContain(`href="/kits/${kit.id}/check"`);
  for (const who of [pharmacist, await world.as('otherPharmacist'), await world.as('courier')])
    expect(await waiting(who)).not.toContain(kit.id);
  await colleague.post(`/kits/${kit.id}/check`);
  expect(await waiting(colleague)).not.toContain(kit.id);
});

test('the database itself keeps the checker apart from whoever filled the kit', async () => {
  const { id } = await draftKit(world, pharmacist);
  const alone = world.owner.query(`update kit set status = 'checked', checked_by = assembled_by where id = $1`, [id]);
  await expect(alone).rejects.toThrow('violates check constraint');
});

test('a substitution that is allowed today conforms by substitution', async () => {
  await allowedSubstitution(world);
  const other = { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' };
  const sealed = await sealedKit(world, pharmacist, colleague, [...without('M2'), other]);
  expect(sealed.conformity).toMatchObject({
    result: 'conforms-by-substitution',
    findings: [{ kind: 'substituted', slot: 'M2', reason: 'tekort' }],
  });
});

test('a kit without morphine, or with something else in its place, deviates and says why', async () => {
  expect((await sealedKit(world, pharmacist, colleague, without('M1'))).conformity).toMatchObject({
    result: 'deviates',
    findings: [{ kind: 'empty', slot: 'M1' }],
  });
  const other = { slot: 'M1', product: '90000008', quantity: 10, lot: 'X1', expiry: '2028-01-31' };
  expect((await sealedKit(world, pharmacist, colleague, [...without('M1'), other])).conformity.findings).toEqual([
    { kind: 'product-not-allowed', slot: 'M1', product: '90000008' },
  ]);
});

test('bad input is refused with words at each field, and nothing of it is kept', async () => {
  const before = (await pharmacist.get<{ items: object[] }>('/kits?limit=200')).body.items.length;
  const line = { slot: 'M1', product: '90000001', quantity: 10, lot: 'A1', expiry: '2028-06-30' };
  const faults = async (...wrong: object[]) => {
    const { status, body } = await pharmacist.post<Faults>('/kits', {
      standardVersionId: world.standard,
      lines: wrong,
    });
    return [status, ...body.errors.map(({ field }) => field)];
  };
  expect(await faults({ ...line, expiry: '2026-11-17' })).toEqual([422, 'lines.0.expiry']);
  expect(await faults({ ...line, expiry: '2028-02-30' })).toEqual([422, 'lines.0.expiry']);
  expect(await faults({ ...line, lot: undefined })).toEqual([422, 'lines.0.lot']);
  expect(await faults({ ...line, quantity: 11 })).toEqual([422, 'lines.0.quantity']);
  expect(await faults(line, { ...line, lot: 'A2', quantity: 1 })).toEqual([422, 'lines.1.quantity']);
  expect(await faults({ ...line, product: '90000099' })).toEqual([422, 'lines.0.product']);
  expect(await faults({ ...line, slot: 'Z9' })).toEqual([422, 'lines.0.slot']);
  expect(await faults({ ...line, quantity: 5 }, { ...line, lot: 'a1 ', quantity: 5 })).toEqual([422, 'lines.1.lot']);
  const unknown = await pharmacist.post<Faults>('/kits', {
    standardVersionId: world.organisations.pharmacy,
    lines: [],
  });
  expect([unknown.status, unknown.body.errors[0]?.field]).toEqual([422, 'standardVersionId']);
  expect((await pharmacist.get<{ items: object[] }>('/kits?limit=200')).body.items).toHaveLength(before);
});

test('an expiry further off than anything in a kit lasts is asked about, and taken from who says that it is so', async () => {
  const { id } = await draftKit(world, pharmacist, without('M1'));
  const line = { slot: 'M1', product: '90000001', quantity: 10, lot: 'A1', expiry: '2128-03-31' };
  const asked = await pharmacist.post<{ errors: object[] }>(`/kits/${id}/lines`, line);
  expect([asked.status, asked.body.errors]).toEqual([
    422,
    [expect.objectContaining({ field: 'expiry', mayBeSo: true })],
  ]);
  const far = {
    slot: 'M1',
    product: '90000001',
    quantity: '10',
    lot: 'A1',
    'expiry[month]': '12',
    'expiry[year]': '9999',
  };
  expect((await pharmacist.submit(`/kits/${id}/slots/M1`, far)).body).toMatch(/name="itIsSo\[\]"[^>]*value="expiry"/);
  expect((await pharmacist.post(`/kits/${id}/lines`, { ...line, itIsSo: ['expiry'] })).status).toBe(201);
  const all = { standardVersionId: world.standard, lines: [{ ...line, lot: 'A2' }] };
  const many = await pharmacist.post<Faults>('/kits', all);
  expect(many.body.errors.map(({ field }) => field)).toEqual(['lines.0.expiry']);
  expect((await pharmacist.post('/kits', { ...all, itIsSo: ['lines.0.expiry'] })).status).toBe(201);
});

test('two people who fill a kit at the same time do not overwrite each other', async () => {
  const kit = await draftKit(world, pharmacist);
  const fill = (who: Client) => who.patch(`/kits/${kit.id}`, { lines: without('H10') }, { version: kit.version });
  const answers = await Promise.all([fill(pharmacist), fill(colleague)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const stale = await (await world.as('pharmacyAssistant')).post(`/kits/${kit.id}/check`, {}, { version: kit.version });
  expect(stale.status).toBe(412);
});

test('what is sealed is not filled again, and its seal is on one box only', async () => {
  const kit = await sealedKit(world, pharmacist, colleague);
  expect(await refusal(pharmacist.post(`/kits/${kit.id}/lines`, lines[0] ?? {}))).toEqual([
    409,
    'not-from-this-status',
  ]);
  const change = world.owner.query(`update kit_line set quantity = 1 where kit_id = $1`, [kit.id]);
  await expect(change).rejects.toThrow('only a draft kit is filled');
  const { rows } = await world.owner.query<{ seal: string }>('select seal_number as seal from kit where id = $1', [
    kit.id,
  ]);
  const other = await world.as('otherPharmacist');
  const foreign = await draftKit(world, other);
  await world.owner.query(`update kit set status = 'checked', checked_by = $2, checked_at = now() where id = $1`, [
    foreign.id,
    (await world.owner.query<{ id: string }>('select id from person limit 1 offset 1')).rows[0]?.id,
  ]);
  const taken = await other.post<Faults>(`/kits/${foreign.id}/seal`, { sealNumber: rows[0]?.seal });
  expect([taken.status, taken.body.errors[0]?.field]).toEqual([422, 'sealNumber']);
});

test('a check is taken back when something is wrong after all', async () => {
  const { id } = await draftKit(world, pharmacist);
  await colleague.post(`/kits/${id}/check`);
  expect((await pharmacist.delete<KitAnswer>(`/kits/${id}/check`)).body.status).toBe('draft');
  expect(await refusal(pharmacist.post(`/kits/${id}/seal`, { sealNumber: 'A-9' }))).toEqual([409, 'kit-not-checked']);
});

test('a kit of another pharmacy is not there, and other roles do not assemble', async () => {
  const { id } = await draftKit(world, pharmacist);
  const other = await world.as('otherPharmacist');
  expect((await other.get(`/kits/${id}`)).status).toBe(404);
  expect((await other.post(`/kits/${id}/check`)).status).toBe(404);
  expect((await other.get<{ items: object[] }>('/kits?status=sealed')).body.items).toEqual([]);
  expect((await (await world.as('gp')).get('/kits')).status).toBe(403);
});
