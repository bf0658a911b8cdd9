import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { draftStandard, slot, standard, type StandardAnswer } from '../factories/kits.js';
import { proposed } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

interface Asked {
  code: string;
  needsOpiumPrescription: boolean;
}

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
});
afterAll(() => world.stop());

const eightAmpoules = slot({ code: 'M2', min: 8, max: 8, products: ['90000002'] });
/** As the two of them do it. */
async function withdrawn(id: string): Promise<StandardAnswer> {
  await coordinator.post(`/standards/${id}/withdrawal`, { reason: 'toch niet' });
  return (await leadPharmacist.post<StandardAnswer>(`/standards/${id}/withdrawal/approval`)).body;
}
const show = async (id: string, who = coordinator) => (await who.get<StandardAnswer>(`/standards/${id}`)).body;

test('a draft begins with the contents of another version and reads what changed', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2027.1', slots: [eightAmpoules], without: ['H10'] });
  const { body } = await coordinator.get<{ differences: { nl: string; en: string }[] }>(
    `/standards/${draft.id}/difference?from=${world.standard}`,
  );
  expect(body.differences.map(({ nl }) => nl)).toEqual([
    'Midazolam 5 mg/ml: 10 → 8 ampullen',
    'Naaldencontainer 0,6 l: vervalt (was 1 stuk)',
  ]);
});

test('nobody approves for two, and what two people approved is published from a day on', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.2', slots: [eightAmpoules] });
  const path = `/standards/${draft.id}`;
  expect((await coordinator.post(`${path}/publication`, { takesEffectOn: '2026-12-01' })).body).toMatchObject({
    reason: 'not-approved',
  });
  expect((await approve<StandardAnswer>(coordinator, path)).body.status).toBe('draft');
  expect((await approve(coordinator, path)).body).toMatchObject({ reason: 'already-approved' });
  expect((await approve<StandardAnswer>(leadPharmacist, path)).body.status).toBe('approved');
  for (const who of [coordinator, leadPharmacist])
    expect((await who.page('/')).body).toMatch(/2026\.2: door u beiden goedgekeurd, nog te publiceren/);
  const published = await coordinator.post<StandardAnswer>(`${path}/publication`, { takesEffectOn: '2026-12-01' });
  expect(published.body).toMatchObject({ status: 'published', inEffect: false });

  const present = await show(world.standard);
  expect(present).toMatchObject({ status: 'published', inEffect: true, supersededOn: '2026-12-01' });
  world.clock.moveTo(new Date('2026-12-01T08:00:00+01:00'));
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  expect(await show(world.standard)).toMatchObject({ status: 'superseded', inEffect: false });
  expect(await show(draft.id)).toMatchObject({ status: 'published', inEffect: true });
});

test('every pharmacy is told what is published', async () => {
  const { rows } = await world.owner.query<{ about: string[] }>(
    `select about from event where kind = 'standard-published'`,
  );
  const { pharmacy, otherPharmacy, thirdPharmacy } = world.organisations;
  expect(rows[0]?.about).toEqual(expect.arrayContaining([pharmacy, otherPharmacy, thirdPharmacy]));
});

test('who approves a draft that changed since they read it approves nothing, and reads first what changed and by whom', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.31' });
  const path = `/standards/${draft.id}`;
  const { version: read } = await show(draft.id);
  expect((await coordinator.page(path)).body).toMatch(
    new RegExp(`action="${path}/approval"(?:(?!</form>).)*name="_version" value="${String(read)}"`),
  );
  expect((await leadPharmacist.patch(path, { slots: [eightAmpoules] }, { version: read })).status).toBe(200);
  const blind = await coordinator.submit(`${path}/approval`, { _version: String(read) });
  expect(blind.status).toBe(409);
  expect(blind.body).toContain('Intussen gewijzigd: lees eerst wat er nu staat');
  expect(blind.body).toMatch(/LeadPharmacist van Dijk: vak M2 Midazolam[^<]* is gewijzigd/);
  const { approvals, version } = await show(draft.id);
  expect(approvals).toEqual([]);
  expect(blind.body).toContain(`name="_version" value="${String(version)}"`);
  const stale = await coordinator.post(`${path}/approval`, {}, { version: read });
  expect(stale.body).toMatchObject({ reason: 'changed-since-read' });
  expect((await coordinator.submit(`${path}/approval`, { _version: String(version) })).status).toBe(303);
  expect((await show(draft.id)).approvals.map(({ role }) => role)).toEqual(['coordinator']);
});

test('a change of a half approved draft asks both people again', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.3' });
  await approve(coordinator, `/standards/${draft.id}`);
  const { version } = await show(draft.id);
  const changed = await coordinator.patch(`/standards/${draft.id}`, { slots: [eightAmpoules] }, { version });
  expect(changed.status).toBe(200);
  expect((await show(draft.id)).approvals).toEqual([]);
  for (const who of [coordinator, leadPharmacist]) {
    expect((await who.page(`/standards/${draft.id}`)).body).toContain(
      'De goedkeuring van de netwerkcoördinator is vervallen',
    );
  }
  expect((await leadPharmacist.page('/')).body).toContain('Kitstandaard 2026.3: goedkeuren');
  expect((await coordinator.page('/')).body).toContain(
    'Kitstandaard 2026.3: goedkeuring vervallen (vak M2 is gewijzigd, door',
  );
  expect((await approve<StandardAnswer>(leadPharmacist, `/standards/${draft.id}`)).body.status).toBe('draft');
  expect((await leadPharmacist.page('/')).body).not.toContain('Kitstandaard 2026.3: goedkeuren');
  await approve(coordinator, `/standards/${draft.id}`);
  expect((await show(draft.id)).status).toBe('approved');
  expect((await coordinator.page(`/standards/${draft.id}`)).body).not.toContain('is vervallen door');
});

test('whose approval lapsed is told what changed and by whom, with the way to approving again', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.32' });
  await approve(coordinator, `/standards/${draft.id}`);
  const { version } = await show(draft.id);
  await leadPharmacist.patch(`/standards/${draft.id}`, { slots: [eightAmpoules] }, { version });
  await world.settle();
  const { rows } = await world.owner.query<{ name: string; data: object }>(
    `select p.name, l.data from letter l join person p on p.id = l.recipient_id where l.kind = 'version-approval-lapsed' and l.channel = 'app'`,
  );
  expect(rows).toEqual([
    {
      name: 'Coordinator van Dijk',
      data: expect.objectContaining({
        ...{ name: '2026.32', by: 'LeadPharmacist van Dijk', path: `/standards/${draft.id}#what-you-approve` },
        changes: expect.objectContaining({ nl: [expect.stringMatching(/^vak M2 .*is gewijzigd$/)] }) as object,
      }) as object,
    },
  ]);
  expect((await coordinator.page('/notices')).body).toContain('Uw goedkeuring van versie 2026.32 is vervallen');
  await approve(coordinator, `/standards/${draft.id}`);
});

test('what one of the two approved waits for the other, who is told; a draft that nobody approved can be thrown away', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.52' });
  const path = `/standards/${draft.id}`;
  const waiting = async (who: Client) =>
    (await who.get<{ decisions: { id: string }[] }>('/')).body.decisions.filter(({ id }) => id === draft.id).length;
  await approve(coordinator, path);
  expect([await waiting(coordinator), await waiting(leadPharmacist)]).toEqual([0, 1]);
  expect((await leadPharmacist.page('/')).body).toContain('Kitstandaard 2026.52: goedkeuren');
  await world.settle();
  const { rows } = await world.owner.query<{ name: string; settled: boolean }>(
    `select p.name, l.settled_at is not null as settled from letter l join person p on p.id = l.recipient_id
     where l.kind = 'version-to-approve' and l.channel = 'app' and l.data ->> 'name' = '2026.52'`,
  );
  expect(rows).toEqual([{ name: 'LeadPharmacist van Dijk', settled: false }]);

  expect((await leadPharmacist.delete(path)).body).toMatchObject({ reason: 'approved-by-one' });
  await coordinator.delete(`${path}/approval`);
  expect(await waiting(leadPharmacist)).toBe(0);
  expect((await coordinator.page(path)).body).toContain(`href="${path}/removal"`);
  expect((await coordinator.page(`${path}/removal`)).body).toContain('Concept 2026.52 weggooien?');
  expect((await coordinator.follow(path, { _method: 'DELETE' })).body).toContain('Concept 2026.52 is weggegooid');
  expect((await coordinator.get(path)).status).toBe(404);
  expect((await coordinator.delete(`/standards/${world.standard}`)).body).toMatchObject({
    reason: 'not-from-this-status',
  });
  expect((await coordinator.page(`/standards/${world.standard}/removal`)).status).toBe(409);
  const thrown = await world.owner.query<{ detail: object }>(
    `select detail from event where kind = 'standard-thrown-away' and subject_id = $1`,
    [draft.id],
  );
  expect(thrown.rows).toEqual([{ detail: expect.objectContaining({ name: '2026.52' }) as object }]);
});

test('an approval is taken back as long as nothing was published', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.4' });
  await approve(coordinator, `/standards/${draft.id}`);
  await approve(leadPharmacist, `/standards/${draft.id}`);
  expect((await leadPharmacist.delete<StandardAnswer>(`/standards/${draft.id}/approval`)).body.status).toBe('draft');
  const refused = await coordinator.post(`/standards/${draft.id}/publication`, { takesEffectOn: '2026-12-24' });
  expect(refused.status).toBe(409);
});

test('two people who change a draft at the same time do not overwrite each other', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.5' });
  const change = () =>
    coordinator.patch(`/standards/${draft.id}`, { slots: [eightAmpoules] }, { version: draft.version });
  const answers = await Promise.all([change(), change()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const blind = await coordinator.patch(`/standards/${draft.id}`, { slots: [eightAmpoules] });
  expect(blind.status).toBe(428);
});

test('who saves second sees beside their own text what the first one saved, and loses nothing', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.51', slots: [eightAmpoules] });
  const path = `/standards/${draft.id}/slots/M2`;
  const { products, mandatory, min, ...rest } = eightAmpoules;
  const typed = {
    ...rest,
    'products[]': products[0] ?? '',
    mandatory: String(mandatory),
    min: String(min),
    max: '9',
    minShelfLifeDays: '90',
  };
  const save = async (who: Client, version: number) =>
    who.submit(path, { ...typed, _method: 'PATCH', _version: String(version) });
  const { version: then } = await show(draft.id);
  const first = { ...eightAmpoules, max: 12 };
  await coordinator.patch(`/standards/${draft.id}`, { slots: [first] }, { version: then });

  const second = await save(leadPharmacist, then);
  expect(second.status).toBe(412);
  expect(second.body).toMatch(/name="max"[^>]*value="9"/);
  expect(second.body).toMatch(/id="max-stored"[^>]*><strong>Nu opgeslagen:<\/strong> <span>12<\/span>/);
  expect(second.body).not.toContain('id="min-stored"');
  const { version } = await show(draft.id);
  expect(second.body).toContain(`name="_version" value="${String(version)}"`);

  const asked = (await coordinator.page(path)).body;
  expect(asked).toMatch(/<details(?:(?!<\/details>).)*met 8 doseerafspraken(?:(?!<\/details>).)*Ja, haal vak M2 weg/);
  await coordinator.delete(path, { version });
  const afterwards = await save(leadPharmacist, version);
  expect(afterwards.body).toContain('heeft dit vak intussen weggehaald');
  expect(afterwards.body).toMatch(/name="code"[^>]*value="M2"|value="M2"[^>]*name="code"/);
  const again = await save(leadPharmacist, (await show(draft.id)).version);
  expect(again.status).toBe(303);
  expect((await show(draft.id)).slots.find(({ code }) => code === 'M2')?.max).toBe(9);
});

test('what is decided does not change any more, not even in the database', async () => {
  const { version } = await show(world.standard);
  const changed = await coordinator.patch(`/standards/${world.standard}`, { slots: [eightAmpoules] }, { version });
  expect(changed.body).toMatchObject({ reason: 'not-from-this-status' });
  const past = world.owner.query(`update kit_slot set max = 99 where standard_id = $1`, [world.standard]);
  await expect(past).rejects.toThrow('only a draft standard changes');
});

test('a slot that cannot be is refused with words at its fields', async () => {
  const draft = await draftStandard(world, coordinator, { name: '2026.6' });
  const wrong = slot({ code: 'M2', min: 9, max: 8, onReturn: 'reuse', products: ['90000099'] });
  const { status, body } = await coordinator.patch<{ errors: { field: string }[] }>(
    `/standards/${draft.id}`,
    { slots: [wrong] },
    { version: draft.version },
  );
  expect(status).toBe(422);
  expect(body.errors.map(({ field }) => field)).toEqual(['slots.0.max', 'slots.0.onReturn', 'slots.0.products']);
});

test('whoever works on a draft reads that another version waits, and is asked before it is to hold only until then', async () => {
  const later = await standard(world, { name: '2026.17', takesEffectOn: '2027-02-01' });
  const draft = await draftStandard(world, coordinator, { name: '2026.18', slots: [eightAmpoules] });
  const path = `/standards/${draft.id}`;
  for (const address of [path, `${path}/publication`]) {
    const { body } = await coordinator.page(address);
    expect(body).toContain('Versie 2026.17 is al gepubliceerd en gaat in op 1 februari 2027.');
    expect(body).toContain(`href="${path}/difference?from=${later.id}"`);
  }
  expect((await coordinator.page('/standards')).body).toMatch(new RegExp(`value="${later.id}"[^>]*selected`));
  await approve(coordinator, path);
  await approve(leadPharmacist, path);
  const publish = (more: object) =>
    coordinator.post<StandardAnswer & { errors?: object[] }>(`${path}/publication`, {
      ...{ takesEffectOn: '2027-01-20' },
      ...more,
    });
  const asked = await publish({});
  expect([asked.status, asked.body.errors]).toEqual([
    422,
    [expect.objectContaining({ field: 'takesEffectOn', mayBeSo: true })],
  ]);
  expect((await publish({ itIsSo: ['takesEffectOn'] })).body.status).toBe('published');
  for (const { id } of [draft, later]) await withdrawn(id);
});

test('a withdrawn version is over at once; one that never took effect gives the day back', async () => {
  const later = await standard(world, { name: '2026.7', takesEffectOn: '2026-12-20' });
  const present = (await coordinator.get<{ items: StandardAnswer[] }>('/standards')).body.items.find(
    (it) => it.inEffect,
  );
  expect(present?.supersededOn).toBe('2026-12-20');
  expect((await withdrawn(later.id)).status).toBe('withdrawn');
  const page = (await coordinator.page(`/standards/${later.id}`)).body;
  expect(page).toContain('ging nooit in: gepland voor 20 december 2026');
  expect(page).toContain('ingetrokken op 1 december 2026');
  expect((await show(present?.id ?? '')).supersededOn).toBeNull();
  const again = await coordinator.post(`/standards/${later.id}/withdrawal`, { reason: 'nog eens' });
  expect(again.body).toMatchObject({ reason: 'withdrawn-already' });
});

test('nobody withdraws for two: one says why, the other agrees, and everybody hears what holds now', async () => {
  const later = await standard(world, { name: '2026.71', takesEffectOn: '2026-12-21' });
  await world.settle();
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
  const path = `/standards/${later.id}/withdrawal`;
  const propose = (reason?: string) => leadPharmacist.post<{ errors: { field: string }[] }>(path, { reason });
  expect((await propose()).body.errors.map(({ field }) => field)).toEqual(['reason']);
  expect((await leadPharmacist.submit(path, { reason: '' })).body).toContain('Schrijf waarom deze versie wordt');
  expect((await coordinator.post(`${path}/approval`)).body).toMatchObject({ reason: 'withdrawal-not-asked' });
  expect((await propose('de dosis klopt niet')).status).toBe(200);
  expect((await show(later.id)).status).toBe('published');
  expect((await propose('nog eens')).body).toMatchObject({ reason: 'withdrawal-waits' });
  expect((await leadPharmacist.post(`${path}/approval`)).body).toMatchObject({ reason: 'other-decides' });
  expect((await coordinator.page('/')).body).toContain('Kitstandaard 2026.71: akkoord met intrekken?');
  const app = await AsApp.connect(world);
  const alone = `update kit_standard set status = 'withdrawn', withdrawn_on = app_today() where id = '${later.id}'`;
  expect(await app.refusal(await contextOf(world, 'coordinator'), alone)).toBe('23514');
  await app.end();

  expect((await coordinator.delete(path)).status).toBe(200);
  expect((await coordinator.page('/')).body).not.toContain('akkoord met intrekken?');
  await propose('de dosis klopt niet');
  expect((await coordinator.page(`/standards/${later.id}`)).body).toContain('de dosis klopt niet');
  expect((await coordinator.page(`/standards/${later.id}`)).body).toContain('Akkoord: trek versie 2026.71 in');
  expect((await coordinator.follow(`${path}/approval`, {})).body).toContain('Versie 2026.71 is ingetrokken.');
  expect((await (await world.as('pharmacist')).page(`/standards/${later.id}`)).body).toContain('de dosis klopt niet');

  await world.settle();
  const { rows } = await world.owner.query<{ kind: string; recipient: string; says: string }>(
    `select kind, recipient_id as recipient, data -> 'says' ->> 'nl' as says from letter
     where kind like 'version-withdrawn%' and channel = 'app' and data ->> 'name' = '2026.71'`,
  );
  const filling = await world.owner.query<{ over: boolean }>(
    `select distinct settled_at is not null as over from letter where kind = 'version-to-fill' and channel = 'app' and data ->> 'name' = '2026.71'`,
  );
  expect(filling.rows).toEqual([{ over: true }]);
  const { pharmacy, practice, homeCare } = world.organisations;
  const to = (recipient: string) => rows.filter((one) => one.recipient === recipient);
  expect(to(pharmacy)).toMatchObject([
    { kind: 'version-withdrawn', says: 'Waarom: de dosis klopt niet. Nu geldt versie 2026.2.' },
  ]);
  for (const one of [practice, homeCare]) expect(to(one)).toMatchObject([{ kind: 'version-withdrawn-to-know' }]);
});

test('a substitution belongs to a published version and to a slot that is there', async () => {
  const shortage = {
    slot: 'M2',
    kind: 'other-product',
    from: '2026-12-01',
    until: '2026-12-31',
    reason: 'tekort',
    needsConsent: true,
  };
  expect(await proposed(world, coordinator, shortage)).toMatchObject(shortage);
  const wrong = { ...shortage, slot: 'M9', product: '90000001', until: '2026-11-30' };
  const { status, body } = await coordinator.post<{ errors: { field: string }[] }>(
    `/standards/${world.standard}/substitutions`,
    wrong,
  );
  expect([status, body.errors.map(({ field }) => field)]).toEqual([422, ['slot', 'until']]);
  const draft = await draftStandard(world, coordinator, { name: '2026.12' });
  expect((await coordinator.post(`/standards/${draft.id}/substitutions`, wrong)).body).toMatchObject({
    reason: 'not-published',
  });
});

test('a pharmacy reads the standard and decides nothing', async () => {
  const pharmacist = await world.as('pharmacist');
  const { slots, price } = await show(world.standard, pharmacist);
  expect(slots.map(({ code }) => code)).toContain('M1');
  expect(price).toMatchObject({ unknown: [] });
  expect((await pharmacist.post('/standards', { name: '2026.8' })).status).toBe(403);
  expect((await pharmacist.post(`/standards/${world.standard}/withdrawal`)).status).toBe(403);
});

test('a price counts from its day on', async () => {
  const before = (await show(world.standard)).price.cents;
  const priced = { from: world.clock.today(), cents: 1990, source: 'inkoop' };
  expect((await coordinator.post('/products/90000001/prices', priced)).status).toBe(201);
  expect((await show(world.standard)).price.cents).toBe(before + 10 * (1990 - 1890));
});

test('the product that a slot prefers stays preferred when the slot is changed on its page', async () => {
  const two = slot({ code: 'M2', products: ['90000002', '90000003'] });
  const { id } = await draftStandard(world, coordinator, { name: '2026.10', slots: [two] });
  const page = (await coordinator.page(`/standards/${id}/slots/M2`)).body;
  expect([...page.matchAll(/name="products"[^>]*value="(\d+)"/g)].map(([, code]) => code).slice(0, 2)).toEqual(
    two.products,
  );
});

test('a new product is known by its code and GTIN, each once, and may then fill a slot', async () => {
  const spray = {
    code: '90000105',
    gtin: '09521234543213',
    name: 'Midazolam neusspray',
    unit: 'spray',
    opiumList: 'II',
  };
  expect((await coordinator.post('/products', spray)).status).toBe(201);
  expect((await coordinator.post('/products', { ...spray, code: '90000106' })).status).toBe(422);
  const wrong = await coordinator.post<{ errors: { field: string }[] }>('/products', {
    ...spray,
    gtin: '09521234543214',
  });
  expect(wrong.body.errors.map(({ field }) => field)).toEqual(['gtin', 'code']);
  const { id } = await draftStandard(world, coordinator, {
    ...{ name: '2026.11', slots: [slot({ code: 'M5', min: 1, max: 1, products: [spray.gtin] })] },
  });
  expect((await show(id)).slots.find(({ code }) => code === 'M5')?.products[0]?.code).toBe('90000105');
  const exempt = {
    ...spray,
    code: '90000105',
    gtin: undefined,
    name: 'midazolam neusspray, vrijgesteld',
    isExempt: true,
  };
  expect((await coordinator.post('/products', { ...exempt, code: '90000113' })).status).toBe(201);
  const { items } = (await coordinator.get<{ items: Asked[] }>('/products?q=neusspray')).body;
  const asked = items.map(({ code, needsOpiumPrescription }) => [code, needsOpiumPrescription]);
  expect(asked).toEqual([
    ['90000105', true],
    ['90000113', false],
  ]);
});

test('a coordinator does all of it in a browser: makes, fills, compares', async () => {
  const made = await coordinator.submit('/standards', { name: '2026.9', from: world.standard });
  expect(made.status).toBe(303);
  const path = String(made.headers['location']);
  const { version } = (await coordinator.get<StandardAnswer>(path)).body;
  const { products, ...one } = eightAmpoules;
  const fields = Object.fromEntries(Object.entries(one).map(([name, value]) => [name, String(value)]));
  const form = { ...fields, 'products[]': products[0] ?? '', _method: 'PATCH', _version: String(version) };
  const wrong = await coordinator.submit(`${path}/slots/M2`, { ...form, max: '7' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('Hoogstens kan niet minder zijn dan minstens');
  const saved = await coordinator.submit(`${path}/slots/M2`, form);
  expect([saved.status, saved.headers['location']]).toEqual([303, path]);
  const page = await coordinator.page(path);
  expect(page.body).toContain('Vak M2 is opgeslagen');
  expect(page.body).toContain('8 ampul');
  for (const address of ['/standards', '/products', '/products/90000001/prices', `${path}/slots/new`]) {
    expect((await coordinator.page(address)).status).toBe(200);
  }
  const compared = await coordinator.page(`${path}/difference?from=${world.standard}`);
  expect(compared.body).toContain('10 → 8 ampullen');
  const refused = await coordinator.submit(`${path}/publication`, {
    'takesEffectOn[day]': '1',
    'takesEffectOn[month]': '1',
    'takesEffectOn[year]': '2027',
  });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('nog niet door twee mensen goedgekeurd');
});
