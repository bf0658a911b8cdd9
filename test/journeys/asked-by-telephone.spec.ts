import { no, yes } from '../factories/cases.js';
import { request, type Asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const byTelephone = (own: object = {}) => {
  const { signature: _, ...asked } = request();
  return {
    ...{ ...asked, practiceId: world.organisations.practice, prescriberName: 'dr. G. van Dijk' },
    ...{ receivedBy: 'telephone', ...own },
  };
};

test('what a physician asks by telephone is packed at once, and leaves only after they signed', async () => {
  const pharmacist = await world.as('pharmacist');
  const { status, body } = await pharmacist.post<Asked>('/cases/on-behalf', byTelephone());
  expect([status, body.status, body.pharmacy?.id]).toEqual([201, 'requested', world.organisations.pharmacy]);
  const offered = (await pharmacist.page(`/cases/${body.id}/acceptance`)).body;
  for (const said of ['Nog niet ondertekend', 'dr. G. van Dijk', 'gaat pas weg als de arts heeft ondertekend'])
    expect(offered).toContain(said);
  await yes(pharmacist, `/cases/${body.id}/acceptance`);
  expect((await pharmacist.page(`/cases/${body.id}`)).body).toContain('Nog niet ondertekend: de kit gaat pas weg als');
  await yes(pharmacist, `/cases/${body.id}/packing`, { kitId: await shelvedKit(world) });
  expect(await no(pharmacist, `/cases/${body.id}/dispatch`)).toBe('409 not-signed');
  expect((await pharmacist.page(`/cases/${body.id}`)).body).toContain('Nog niet ondertekend');
  // The box stands there: its own label, with the code, is printed all the same.
  expect((await pharmacist.page(`/cases/${body.id}/documents`)).body).toMatch(
    /\/kits\/[0-9a-f-]{36}\/label\.pdf\?size=a6/,
  );

  const gp = await world.as('gp');
  expect((await gp.page('/')).body).toContain(`/cases/${body.id}/order/renewal`);
  const form = (await gp.page(`/cases/${body.id}/order/renewal`)).body;
  for (const said of ['ingevoerd namens een voorschrijver van uw praktijk', 'Morfine', 'Midazolam'])
    expect(form).toContain(said);
  await yes(gp, `/cases/${body.id}/order/renewal`, { signature: { confirmed: true } });
  await yes(pharmacist, `/cases/${body.id}/dispatch`);
  const history = (await pharmacist.page(`/cases/${body.id}`)).body;
  expect(history).toContain('Aangevraagd per telefoon of op papier, nog niet ondertekend');
});

test('the practice is written to, and sees the request as its own', async () => {
  const { body } = await (await world.as('pharmacist')).post<Asked>('/cases/on-behalf', byTelephone());
  const { rows } = await world.owner.query<{ about: string[] }>(
    `select about from event where kind = 'submitOnBehalf' and case_id = $1`,
    [body.id],
  );
  expect(rows).toEqual([{ about: [world.organisations.practice] }]);
  expect((await (await world.as('gp')).get(`/cases/${body.id}`)).status).toBe(200);
  expect((await (await world.as('otherGp')).get(`/cases/${body.id}`)).status).toBe(404);
});

test('the patient’s own pharmacy stays the one that was named', async () => {
  const { otherPharmacy, pharmacy } = world.organisations;
  const pharmacist = await world.as('pharmacist');
  const own = async (named: object) => {
    const { body } = await pharmacist.post<Asked>('/cases/on-behalf', byTelephone(named));
    const { rows } = await world.owner.query<{ id: string }>(
      'select regular_pharmacy_id as id from request where case_id = $1',
      [body.id],
    );
    return rows[0]?.id;
  };
  expect(await own({ regularPharmacyId: otherPharmacy })).toBe(otherPharmacy);
  expect(await own({})).toBe(pharmacy);
});

test('who may ask themselves do not ask for another, and a practice that is none is told', async () => {
  const gp = await world.as('gp');
  expect(await no(gp, '/cases/on-behalf', byTelephone())).toBe('409 not-your-turn');
  expect((await (await world.as('nurse')).post('/cases/on-behalf', byTelephone())).status).toBe(403);
  const pharmacist = await world.as('pharmacist');
  for (const [field, own] of [
    ['practiceId', { practiceId: 'x' }],
    ['prescriberName', { prescriberName: '' }],
    ['receivedBy', { receivedBy: 'fax' }],
  ] as const)
    expect(await no(pharmacist, '/cases/on-behalf', byTelephone(own))).toBe(`422 ${field}`);
  expect(await no(pharmacist, '/cases/on-behalf', byTelephone({ practiceId: world.organisations.pharmacy }))).toBe(
    '422 practiceId',
  );
});

test('a prescriber whom nobody knows at that practice is asked about, and may be a locum', async () => {
  const pharmacist = await world.as('pharmacist');
  const unknown = byTelephone({ prescriberName: 'Dr. Bestaat Niet' });
  for (const at of ['/cases/on-behalf/check', '/cases/on-behalf'])
    expect(await no(pharmacist, at, unknown)).toBe('422 prescriberName');
  const { body: page } = await pharmacist.follow('/cases/on-behalf/check', {
    ...{ practiceId: world.organisations.practice, prescriberName: 'Dr. Bestaat Niet' },
  });
  expect(page).toContain('kennen wij geen voorschrijver met deze naam');
  expect(page).toMatch(/name="itIsSo[^"]*"[^>]*value="prescriberName"/);
  const locum = await pharmacist.post<Asked>('/cases/on-behalf', { ...unknown, itIsSo: ['prescriberName'] });
  expect(locum.status).toBe(201);
  expect((await pharmacist.post('/cases/on-behalf', byTelephone({ prescriberName: 'VAN DIJK' }))).status).toBe(201);
});

test('nobody but the practice signs it, also not in plain SQL', async () => {
  const pharmacist = await world.as('pharmacist');
  const { body } = await pharmacist.post<Asked>('/cases/on-behalf', byTelephone());
  expect((await pharmacist.post(`/cases/${body.id}/order/renewal`, { signature: { confirmed: true } })).status).toBe(
    403,
  );
  const { rows } = await world.owner.query<{ holds: boolean }>(
    'select order_is_signed(k) as holds from kit_case k where id = $1',
    [body.id],
  );
  expect(rows).toEqual([{ holds: false }]);
});

test('what to tell the physician is told before it is entered, told again at signing, and lines that were asked are signed', async () => {
  const pharmacist = await world.as('pharmacist');
  const asked = byTelephone({ orderLines: [{ slot: 'M2', number: 1, dose: 10, maxDay: 60 }] });
  const check = await pharmacist.post<{ warnings: { kind: string }[] }>('/cases/on-behalf/check', asked);
  expect([check.status, check.body.warnings.map(({ kind }) => kind)]).toEqual([200, ['kidney']]);
  const { id } = (await pharmacist.post<Asked>('/cases/on-behalf', asked)).body;
  const gp = await world.as('gp');
  const form = (await gp.page(`/cases/${id}/order/renewal`)).body;
  for (const words of ['Let op voordat u ondertekent', '10 mg = 2 ml']) expect(form).toContain(words);
  await yes(gp, `/cases/${id}/order/renewal`, {
    signature: { confirmed: true },
    warningsPassed: [{ kind: 'kidney', reason: 'weighed' }],
  });
  const order = await gp.get<{ lines: { slot: string; changed: boolean; inMg: number }[] }>(`/cases/${id}/order`);
  expect(order.body.lines.find(({ slot, changed }) => slot === 'M2' && changed)?.inMg).toBe(10);
  const { body } = await gp.get<{ warnings: { kind: string; reason: string }[] }>(`/cases/${id}`);
  expect(body.warnings).toMatchObject([{ kind: 'kidney', reason: 'weighed' }]);
});

test('the coordinator, who sees no patients, reads whom to put a physician through to, near a postcode that is told', async () => {
  const coordinator = await world.as('coordinator');
  expect((await coordinator.page('/')).body).toContain('href="/pharmacies/by-telephone"');
  const page = (await coordinator.page('/pharmacies/by-telephone')).body;
  expect(page).toContain('U voert zelf geen aanvraag in');
  expect(page).toMatch(/Apotheek[^]*tel:/);
  const { body } = await coordinator.get<{
    postcode: string;
    numbers: { name: string; phone: string; kind: string }[];
  }>('/pharmacies/by-telephone?postcode=2512AB&urgency=urgent');
  expect(body).toMatchObject({
    postcode: '2512AB',
    numbers: expect.arrayContaining([expect.objectContaining({ kind: 'pharmacy' })]) as unknown,
  });
  expect(await no(coordinator, '/cases/on-behalf', {})).toBe('403 may-not');
});
