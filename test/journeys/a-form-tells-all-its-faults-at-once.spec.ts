import { caseAt } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { request, requestFields, type Faults } from '../factories/requests.js';
import { SMALL, shortage, smallAmpoule } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

/** The fields that one answer refuses. */
async function faults(client: Client, path: string, body: object): Promise<string[]> {
  const answer = await client.post<Faults>(path, body);
  expect(answer.status).toBe(422);
  return (answer.body.errors ?? []).map(({ field }) => field).sort();
}

const naiveWithOpioid = {
  opioidNaive: true,
  currentOpioidPer24h: { mg: 40, substance: 'oxycodone', route: 'oral' },
};

test('consent that was not ticked hides neither what somebody has already nor a day or a place that cannot be', async () => {
  const gp = await world.as('gp');
  const { signature: _, ...own } = request({ ...naiveWithOpioid, consent: false, afterHours: 'self' });
  const nowhere = { ...own, patient: { ...own.patient, postcode: '9999 ZZ', birthDate: '2031-01-01' } };
  expect(await faults(gp, '/cases/check', nowhere)).toEqual(
    ['consent', 'currentOpioidPer24h.mg', 'directPhone', 'patient.birthDate', 'patient.postcode'].sort(),
  );
});

test('a browser reads them on one page, each once, and what was half filled in is not guessed at', async () => {
  const gp = await world.as('gp');
  const { consent: _, ...unticked } = requestFields({ opioidNaive: 'false', 'currentOpioidPer24h.mg': '40' });
  const page = await gp.follow('/cases/check', unticked);
  expect(page.status).toBe(422);
  const linked = [...page.body.matchAll(/<a href="#([^"]+)"/g)].map(([, to]) => to);
  expect(linked.filter((to) => to === 'consent')).toHaveLength(1);
  const opioid = linked.filter((to) => to?.startsWith('currentOpioidPer24h')).sort();
  expect(opioid).toEqual(['currentOpioidPer24h-route', 'currentOpioidPer24h-substance']);
  expect((await gp.submit('/cases/check', requestFields())).status).toBe(303);
});

test('what was asked by telephone hears of a practice that is none beside the rest', async () => {
  const { signature: _, ...own } = request(naiveWithOpioid);
  const byTelephone = { ...own, practiceId: world.organisations.pharmacy, prescriberName: 'dr. G. van Dijk' };
  const told = ['currentOpioidPer24h.mg', 'practiceId'];
  const pharmacist = await world.as('pharmacist');
  expect(await faults(pharmacist, '/cases/on-behalf/check', byTelephone)).toEqual([...told, 'receivedBy']);
  expect(await faults(pharmacist, '/cases/on-behalf/check', { ...byTelephone, receivedBy: 'telephone' })).toEqual(told);
});

test('a substitution tells of its days, its reason and its amount together', async () => {
  await coordinator.post('/products', smallAmpoule);
  const path = `/standards/${world.standard}/substitutions`;
  const asked = { ...shortage, product: SMALL, quantity: 7, reason: '', until: '2026-10-01' };
  expect(await faults(coordinator, path, asked)).toEqual(['quantityReason', 'reason', 'until']);
});

test('a duty, an article and a pack each tell all of it', async () => {
  const { otherPharmacy } = world.organisations;
  const duty = { from: '2026-11-19T08:00:00.000Z', until: '2026-11-18T17:00:00.000Z', phone: 'geen' };
  expect(await faults(coordinator, '/duties', { ...duty, organisationId: otherPharmacy })).toEqual(
    expect.arrayContaining(['phone', 'until']),
  );
  expect(await faults(coordinator, '/products', { ...smallAmpoule, unit: '' })).toEqual(['code', 'unit']);
  const pack = { code: SMALL, product: '99999999', brand: '', reason: 'stond zo in het rek' };
  expect(await faults(await world.as('pharmacist'), '/product-packs', pack)).toEqual(['brand', 'code', 'product']);
});

test('the facts of a pharmacy: hours, delivery, area and telephone', async () => {
  const pharmacist = await world.as('pharmacist');
  const path = `/pharmacies/${world.organisations.pharmacy}`;
  const wrong = { phone: 'nee', hoursText: 'soms', deliveryText: 'soms', area: '9999' };
  const { status, body } = await pharmacist.patch<Faults>(path, wrong, { version: 1 });
  expect(status).toBe(422);
  expect(body.errors?.map(({ field }) => field).sort()).toEqual(['area', 'deliveryText', 'hoursText', 'phone']);
});

test('a system, a new pharmacy and a slot of a draft each tell all of it', async () => {
  const administrator = await world.as('administrator');
  const token = { name: '', role: 'prescriber', expiresOn: '2020-01-01' };
  expect(await faults(administrator, '/api-tokens', token)).toEqual(['expiresOn', 'name', 'role']);
  const used = { name: '', agb: '02990001', ownerName: 'M. Bos', phone: 'nee', lat: 52.07, lon: 4.3 };
  expect(await faults(coordinator, '/pharmacies', used)).toEqual(expect.arrayContaining(['agb', 'name', 'phone']));
  const drafted = await coordinator.post<{ id: string; version: number }>('/standards', {
    name: '2027.9',
    from: world.standard,
  });
  const slot = {
    ...{ code: 'M1', kind: 'medicine', name: '', nameEn: 'X', mandatory: true, min: 0, max: 200, unit: 'ampul' },
    ...{ unitEn: 'ampoule', minShelfLifeDays: 90, onReturn: 'reuse', products: ['99999999'] },
  };
  const path = `/standards/${drafted.body.id}/slots/M1`;
  const { body } = await coordinator.patch<Faults>(path, slot, { version: drafted.body.version });
  expect(body.errors?.map(({ field }) => field).sort()).toEqual(['max', 'min', 'name', 'onReturn', 'products']);
});

test('the steps of a box tell of the moment beside what is missing', async () => {
  const pharmacist = await world.as('pharmacist');
  const dispatched = await caseAt(world, 'dispatched');
  const ahead = '2027-01-01T08:00:00.000Z';
  expect(await faults(pharmacist, `/cases/${dispatched.id}/delivery`, { deliveredAt: ahead })).toEqual(
    ['deliveredAt', 'leafletGiven', 'receivedBy'].sort(),
  );
  const { id } = await caseAt(world, 'delivered');
  const opened = { openedBy: 'nurse', symptoms: ['pain'], used: [{ slot: 'M1', quantity: 99 }], openedAt: ahead };
  expect(await faults(pharmacist, `/cases/${id}/opening`, opened)).toEqual([
    'openedAt',
    'orderedBy',
    'used.0.quantity',
  ]);
  expect(await faults(pharmacist, `/cases/${id}/opening`, { ...opened, orderedBy: 'prescriber' })).toEqual([
    'openedAt',
    'used.0.quantity',
  ]);
  expect(await faults(pharmacist, `/cases/${id}/end`, { on: '2027-01-01' })).toEqual(['on', 'reason']);
  // Of a case that is none of theirs nobody hears when it was delivered.
  expect(await faults(await world.as('otherPharmacist'), `/cases/${id}/opening`, opened)).toEqual(['orderedBy']);
});

test('a form that was signed by hand tells of its file beside its day', async () => {
  const pharmacist = await world.as('pharmacist');
  const { id } = await caseAt(world, 'accepted');
  const text = { name: 'formulier.jpg', bytes: Buffer.from('geen beeld') };
  const page = await pharmacist.send(`/cases/${id}/signed-form`, { asAgreed: 'misschien' }, text);
  const linked = [...page.body.matchAll(/<a href="#([^"]+)"/g)].map(([, to]) => to?.split('-')[0]);
  expect(linked).toEqual(expect.arrayContaining(['asAgreed', 'file', 'signedOn']));
});
