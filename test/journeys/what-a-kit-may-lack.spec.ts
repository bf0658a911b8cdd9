import type { PersonExport } from '../../src/casework/person-export/person-export.js';
import { caseAt, no, requestedCase, yes } from '../factories/cases.js';
import { draftKit, linesFor, sealedKit, type StandardAnswer } from '../factories/kits.js';
import { allowedSubstitution } from '../factories/substitutions.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const OPTIONAL = 'Butylscopolamine 20 mg/ml';
const ordersOf = async (id: string) =>
  (await (await world.as('gp')).get<PersonExport>(`/cases/${id}/person.json`)).body.cases.at(-1)?.orders ?? [];
const packing = async (who: Who, id: string) => (await world.as(who)).page(`/cases/${id}/packing`);

test('who asks for a kit reads how much of each is in it, and what is not in every kit', async () => {
  for (const who of ['gp', 'practiceAssistant'] as const) {
    const { body } = await (await world.as(who)).page('/cases/new');
    expect(body).toContain('Spuiten 2 ml: 5 tot 10 stuks<');
    expect(body).toContain(`${OPTIONAL}: 5 ampullen (niet in elke kit)`);
    expect(body).toContain('Morfine 10 mg/ml: 10 ampullen<');
  }
  expect((await (await world.as('pharmacist')).page('/cases/new')).status).toBe(403);
});

test('what is signed says the same, and what was signed before stays as it was, byte for byte', async () => {
  const id = await requestedCase(world);
  const [first] = await ordersOf(id);
  const medicines = first?.content?.medicines ?? [];
  expect(medicines.find(({ name }) => name === OPTIONAL)).toMatchObject({ minimum: 5, quantity: 5, optional: true });
  expect(medicines.find(({ slot }) => slot === 'M1')).toMatchObject({ minimum: 10, quantity: 10, optional: false });
  const sealed = 'select content from execution_order where case_id = $1 order by signed_at, id limit 1';
  const before = (await world.owner.query<{ content: Buffer }>(sealed, [id])).rows;
  await yes(await world.as('gp'), `/cases/${id}/order/renewal`, { signature: { confirmed: true } });
  expect((await world.owner.query<{ content: Buffer }>(sealed, [id])).rows).toEqual(before);
  const orders = await ordersOf(id);
  expect([orders.length, orders[0]?.hash]).toEqual([2, first?.hash]);
});

test('at packing each kit says which optional medicines it is without', async () => {
  const { id } = await caseAt(world, 'accepted');
  const [pharmacist, colleague] = [await world.as('pharmacist'), await world.as('pharmacist2')];
  const without = await sealedKit(world, pharmacist, colleague);
  const lines = await linesFor(pharmacist, world.standard);
  const optional = ['M4', 'M6'].map((slot) => ({
    ...{ slot, product: slot === 'M4' ? '90000004' : '90000006', quantity: 5, lot: `L${slot}`, expiry: '2028-06-00' },
  }));
  const complete = await sealedKit(world, pharmacist, colleague, [...lines, ...optional]);
  const hint = (html: string, serial: string) =>
    new RegExp(`Kit ${serial}.*?-item-hint"[^>]*>([^<]*)<`).exec(html)?.[1];
  for (const who of ['pharmacist', 'pharmacyAssistant'] as const) {
    const { body } = await packing(who, id);
    expect(hint(body, without.serial)).toContain(`met te weinig: ${OPTIONAL} en Levomepromazine 25 mg/ml`);
    expect(hint(body, complete.serial)).not.toContain('Zonder');
    expect(body).toContain('Niet elke kit bevat elk middel');
  }
  expect((await packing('nurse', id)).status).toBe(403);
});

test('a kit of which half is missing is not ready, names all that it lacks to whoever checks and packs, and never goes as filled wrongly', async () => {
  const pharmacist = await world.as('pharmacist');
  const few = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => ['M1', 'M2', 'M3'].includes(slot));
  const half = few.map((line) => (line.slot === 'M2' ? { ...line, quantity: 3 } : line));
  const draft = await draftKit(world, pharmacist, half);
  const check = (await (await world.as('pharmacist2')).page(`/kits/${draft.id}/check`)).body;
  for (const missing of ['Spuiten 2 ml', 'Natriumchloride 0,9%']) expect(check).toContain(missing);
  expect(check).toContain('Deze kit is niet zoals de standaard zegt');

  const { id } = await sealedKit(world, pharmacist, await world.as('pharmacist2'), half);
  const ready = async () => (await pharmacist.get<{ ready: boolean }>(`/kits/${id}`)).body.ready;
  expect(await ready()).toBe(false);
  const { id: asked } = await caseAt(world, 'accepted');
  const hint = (await packing('pharmacist', asked)).body;
  for (const missing of ['Spuiten 2 ml', 'Natriumchloride 0,9%', 'Midazolam 5 mg/ml'])
    expect(hint).toMatch(new RegExp(`met te weinig:[^<]*${missing}`));
  expect(await no(pharmacist, `/cases/${asked}/packing`, { kitId: id, deviationReason: 'filled-wrongly' })).toBe(
    '422 deviationReason',
  );
  await world.owner.query(
    `insert into deviation (network_id, kit_id, reason, recorded_by, recorded_at) select network_id, id, 'shortage', assembled_by, assembled_at from kit where id = $1`,
    [id],
  );
  expect(await ready()).toBe(true);
});

test('a shortage of what a kit may be without is announced as any other, and a kit without it conforms as before', async () => {
  const pharmacist = await world.as('pharmacist');
  const gp = await world.as('gp');
  const { slots } = (await pharmacist.get<StandardAnswer>(`/standards/${world.standard}`)).body;
  const optional = slots.find(({ kind, mandatory }) => kind === 'medicine' && !mandatory)?.code;
  const coordinator = await world.as('coordinator');
  const form = (
    await coordinator.page(`/standards/${world.standard}/substitutions?slot=${String(optional)}&kind=left-out`)
  ).body;
  expect(form).toContain('een kit zonder voldoet al');
  const shelf = await draftKit(world, pharmacist);
  const less = { kind: 'less', product: undefined, quantity: 3, scope: 'new-kits', reason: 'schaars' };
  const { id } = await allowedSubstitution(world, { ...less, slot: optional });
  expect((await gp.page('/cases/new')).body).toMatch(
    /3 in plaats van 5 ampullen Butylscopolamine[^<]*\. Als het in de kit zit, dan genoeg voor/,
  );
  const ending = `/standards/${world.standard}/substitutions/${id}/ending`;
  expect((await coordinator.post(ending, { reason: 'opgeraakt' })).status).toBe(200);
  const gone = { kind: 'left-out', product: undefined, reason: 'niet leverbaar' };
  await allowedSubstitution(world, { ...gone, slot: optional });
  expect((await gp.page('/cases/new')).body).toContain(`${OPTIONAL} zit niet in de kit`);
  await world.settle();
  const told = await world.owner.query(
    `select distinct o.kind from letter l join organisation o on o.id = l.recipient_id where l.kind = 'substitution-begins' and l.data::text like '%zit niet in de kit%' order by 1`,
  );
  expect(told.rows.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['home-care', 'practice']),
  );
  expect(shelf.conformity.result).toBe('conforms');
  expect((await draftKit(world, pharmacist)).conformity).toEqual({ result: 'conforms', findings: [] });
});
