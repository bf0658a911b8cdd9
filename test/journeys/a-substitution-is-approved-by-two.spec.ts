import { addPerson } from '../../src/access/founding.js';
import { approve } from '../factories/approvals.js';
import { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, type KitAnswer, type Line } from '../factories/kits.js';
import { allowedSubstitution, proposed, shortage, SMALL, smallAmpoule } from '../factories/substitutions.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
let pharmacist: Client;
let colleague: Client;
let others: Line[];
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  others = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
});
afterAll(() => world.stop());
afterEach(() => world.owner.query(`update substitution set ended_at = '2026-11-01', ended_because = 'klaar'`));

const small = (quantity: number): Line => ({ slot: 'M2', product: SMALL, quantity, lot: 'S1', expiry: '2028-01-31' });
const judged = async (quantity: number) => (await draftKit(world, pharmacist, [...others, small(quantity)])).conformity;
const path = () => `/standards/${world.standard}/substitutions`;
const reason = async (answer: Promise<{ status: number; body: { reason?: string } }>) => {
  const { status, body } = await answer;
  return [status, body.reason];
};

test('what one person proposes counts for nothing, and what the other approves fills the slot with three for one', async () => {
  const { id, standing, units, approvals } = await proposed(world, coordinator);
  expect({ standing, units, by: approvals.map(({ role }) => role) }).toEqual({
    ...{ standing: 'waits-for-approval', units: { least: 30, most: 30 }, by: ['coordinator'] },
  });
  expect((await judged(10)).findings).toEqual([{ kind: 'product-not-allowed', slot: 'M2', product: SMALL }]);
  const tooMany = await pharmacist.post<{ errors: { field: string }[] }>('/kits', {
    ...{ standardVersionId: world.standard, lines: [...others, small(30)] },
  });
  expect([tooMany.status, tooMany.body.errors.length]).toEqual([422, 1]);

  const approved = await approve<{ standing: string }>(leadPharmacist, `${path()}/${id}`);
  expect([approved.status, approved.body.standing]).toEqual([200, 'counts']);
  const sealed = await sealedKit(world, pharmacist, colleague, [...others, small(30)]);
  expect(sealed.conformity).toMatchObject({
    ...{ result: 'conforms-by-substitution', findings: [{ kind: 'substituted', slot: 'M2', reason: 'tekort' }] },
  });
});

test('ten small ampoules are not ten of the ordinary ones', async () => {
  await allowedSubstitution(world);
  expect(await judged(10)).toMatchObject({
    result: 'deviates',
    findings: [{ kind: 'too-little-substance', slot: 'M2', milligrams: 50, min: 150 }, { kind: 'substituted' }],
  });
});

test('at the bench a scan of the small ampoule finds its slot and fills in thirty, and the page says so too', async () => {
  await allowedSubstitution(world);
  const { id } = await draftKit(world, pharmacist, others);
  const form = await pharmacist.page(`/kits/${id}/slots/M2`);
  expect(form.body).toContain('Vervanging bij een tekort: hier horen er 30 ampullen van.');
  const scans = [{ text: `]d201${smallAmpoule.gtin}1728020010kl77` }];
  const { body } = await pharmacist.post<{ kit: KitAnswer }>(`/kits/${id}/scans`, { scans });
  expect(body.kit.lines.find(({ slot }) => slot === 'M2')).toMatchObject({ product: SMALL, quantity: 30 });
  expect((await pharmacist.page(`/kits/${id}/lines`)).body).toContain('30 vervangend, telt als 10 van 10 ampullen');
  const bench = await pharmacist.get<{ enough: number; other: object[] }>(`/kits/${id}/slots/M2`);
  expect(bench.body.other).toEqual([expect.objectContaining({ code: SMALL, least: 30, most: 30 })]);
});

test('neither decides alone, nor does somebody who holds both offices', async () => {
  const { id } = await proposed(world, coordinator);
  expect(await reason(approve(coordinator, `${path()}/${id}`))).toEqual([409, 'already-approved']);
  const organisationId = world.networkOrganisation;
  const works = [
    { organisationId, role: 'coordinator' as const },
    { organisationId, role: 'lead-pharmacist' as const },
  ];
  const person = { name: 'D. Dubbel', email: 'beide@example.org', password: passwordOf(), works };
  await addPerson(world.owner, world.network, person, world.clock.now());
  const as = (role: string) =>
    Client.signIn(world.app, person.email, passwordOf(), { place: { organisationId, role } });
  const own = await proposed(world, await as('coordinator'), { reason: 'nog een tekort' });
  const alone = await (
    await as('lead-pharmacist')
  ).submit(`${path()}/${own.id}/approval`, { _version: String(own.version) });
  expect(alone.status).toBe(409);
  expect(alone.body).toContain('U hebt deze vervanging al goedgekeurd. Iemand anders moet het ook doen.');
  expect((await approve<{ standing: string }>(leadPharmacist, `${path()}/${own.id}`)).body.standing).toBe('counts');
});

test('ended by one of the two it stops for the next kit, with a word about why', async () => {
  const { id } = await allowedSubstitution(world);
  expect((await judged(30)).result).toBe('conforms-by-substitution');
  expect((await coordinator.post(`${path()}/${id}/ending`, { reason: '' })).status).toBe(422);
  const answer = await coordinator.post<{ standing: string; endedBecause: string }>(`${path()}/${id}/ending`, {
    reason: 'weer leverbaar',
  });
  expect(answer.body).toMatchObject({ standing: 'ended', status: 'ended', endedBecause: 'weer leverbaar' });
  expect(await reason(leadPharmacist.post(`${path()}/${id}/ending`, { reason: 'nog eens' }))).toEqual([409, 'ended']);
  expect((await judged(10)).findings[0]).toMatchObject({ kind: 'product-not-allowed' });
});

const otherwise = { ...smallAmpoule, gtin: undefined, opiumList: undefined };
test.each([
  ['90000015', 'Van Blaaskatheter CH14 is de stof niet bekend.', 'The substance of Blaaskatheter CH14 is not known.'],
  ['90000003', 'Haloperidol 5 mg/ml is een andere stof', 'Haloperidol 5 mg/ml is another substance'],
  ['90000051', 'Midazolam spray wordt anders toegediend', 'Midazolam spray is given by another route'],
  ['90000052', 'Van Midazolam los is niet bekend hoe', 'How Midazolam los is given is not known'],
  [
    '90000053',
    'Van Midazolam zonder sterkte ontbreekt de sterkte',
    'The strength of Midazolam zonder sterkte is missing',
  ],
  [
    '90000054',
    'Van Midazolam zonder inhoud is niet bekend hoeveel',
    'How much one unit of Midazolam zonder inhoud holds',
  ],
  ['90000055', 'Geen heel aantal van Midazolam groot', 'No whole number of Midazolam groot'],
  ['90000002', 'Midazolam 5 mg/ml mag al in dit vak.', 'Midazolam 5 mg/ml may fill this slot already.'],
])('%s may not stand in for midazolam, in words that say what is wrong or missing', async (product, dutch, words) => {
  const made = [
    { ...otherwise, code: '90000051', name: 'Midazolam spray', route: 'nasaal' },
    { ...otherwise, code: '90000052', name: 'Midazolam los', route: undefined },
    { ...otherwise, code: '90000053', name: 'Midazolam zonder sterkte', strength: undefined },
    { ...otherwise, code: '90000054', name: 'Midazolam zonder inhoud', form: undefined },
    { ...otherwise, code: '90000055', name: 'Midazolam groot', form: 'ampul 4 ml' },
  ].find(({ code }) => code === product);
  if (made) await coordinator.post('/products', made);
  const said = async (who: Client) =>
    (await who.post<{ errors: { field: string; message: string }[] }>(path(), { ...shortage, product })).body.errors;
  const english = await world.as('leadPharmacist');
  await english.page('/language/en');
  const ofProduct = (errors: { field: string; message: string }[]) => errors.filter(({ field }) => field === 'product');
  expect(ofProduct(await said(coordinator))).toEqual([
    { field: 'product', message: expect.stringContaining(dutch) as string },
  ]);
  expect(ofProduct(await said(english))).toEqual([
    { field: 'product', message: expect.stringContaining(words) as string },
  ]);
});

test('nothing stands in for a catheter either: it has no active substance', async () => {
  const answer = await coordinator.post<{ errors: { message: string }[] }>(path(), { ...shortage, slot: 'H5' });
  expect(answer.body.errors[0]?.message).toContain('In het vak Blaaskatheter CH14 zit geen geneesmiddel.');
});

test('what was allowed before the rule was there and breaks it counts no more, nobody approves it, and the page says why', async () => {
  await coordinator.post('/products', smallAmpoule);
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into substitution (network_id, id, standard_id, slot, kind, product, from_day, until_day, reason, needs_consent, decided_by, decided_at)
     select $1, uuidv7(), $2, 'M2', 'other-product', '90000015', '2026-01-01', '2027-12-31', 'van vroeger', false, p.id, $3 from person p limit 1 returning id`,
    [world.network, world.standard, world.clock.now()],
  );
  const { id = '' } = rows[0] ?? {};
  await world.owner.query(
    `insert into substitution_approval (network_id, substitution_id, role, person_id, at)
     select $1, $2, m.role, m.person_id, $3 from membership m where m.role in ('coordinator', 'lead-pharmacist')
       and m.person_id in (select id from person where email in ('coordinator@example.org', 'leadpharmacist@example.org'))`,
    [world.network, id, world.clock.now()],
  );
  const line = { slot: 'M2', product: '90000015', quantity: 10, lot: 'C1', expiry: '2028-01-31' };
  const { conformity } = await draftKit(world, pharmacist, [...others, line]);
  expect(conformity).toEqual({
    result: 'deviates',
    findings: [{ kind: 'product-not-allowed', slot: 'M2', product: '90000015' }],
  });
  await world.owner.query(`delete from substitution_approval where role = 'lead-pharmacist'`);
  expect(await reason(approve(leadPharmacist, `${path()}/${id}`))).toEqual([409, 'breaks-the-rule']);
  for (const page of [path(), `/standards/${world.standard}`]) {
    const { body } = await pharmacist.page(page);
    expect(body).toContain('Telt niet mee');
    expect(body).toContain('Van Blaaskatheter CH14 is de stof niet bekend. Nodig is de ATC-code bij het product.');
  }
  await world.owner.query('delete from substitution_approval');
  await world.owner.query('delete from substitution where id = $1', [id]);
});

test('in a browser: a fault stands at its field, what is proposed names who must still approve, and that person does', async () => {
  const fields = {
    ...{ slot: 'M2', kind: 'other-product', product: '90000003', reason: 'tekort', needsConsent: 'true' },
    ...{ 'from[day]': '18', 'from[month]': '11', 'from[year]': '2026' },
    ...{ 'until[day]': '31', 'until[month]': '12', 'until[year]': '2026' },
  };
  const wrong = await coordinator.submit(path(), fields);
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('Haloperidol 5 mg/ml is een andere stof dan in dit vak hoort.');
  await coordinator.post('/products', smallAmpoule);
  const right = await coordinator.submit(path(), { ...fields, product: SMALL });
  expect([right.status, right.headers['location']]).toEqual([303, path()]);
  const page = (await leadPharmacist.page(path())).body;
  expect(page).toContain('30 ampullen in plaats van 10 ampullen');
  expect(page).toContain('De verantwoordelijk apotheker van het netwerk moet haar nog goedkeuren.');
  expect(page).toContain('akkoord van de voorschrijver nodig');
  const approval = /\/standards\/[0-9a-f-]+\/substitutions\/[0-9a-f-]+\/approval/.exec(page)?.[0] ?? '';
  const [, read = ''] =
    new RegExp(`action="${approval}"(?:(?!</form>).)*name="_version" value="(\\d+)"`).exec(page) ?? [];
  const approved = await leadPharmacist.submit(approval, { _version: read });
  expect([approved.status, approved.headers['location']]).toEqual([303, path()]);
  expect((await leadPharmacist.page(path())).body).toContain('Uw goedkeuring is vastgelegd.');
  expect((await pharmacist.page(path())).body).not.toContain('/approval');
});

test('nobody approves what was corrected since they read it: what changed and by whom is said, and a machine names what it approves', async () => {
  const another = { ...smallAmpoule, code: '90000062', gtin: undefined, name: 'Midazolam, pas bekend' };
  expect((await coordinator.post('/products', another)).status).toBe(201);
  const own = await proposed(world, coordinator, { product: another.code, reason: 'wordt nog verbeterd' });
  const at = `${path()}/${own.id}`;
  const blind = await leadPharmacist.post<{ reason: string }>(`${at}/approval`);
  expect([blind.status, blind.body.reason]).toEqual([428, 'if-match-needed']);
  const correction = `/products/${another.code}/correction`;
  const { body } = await leadPharmacist.get<{ product: { version: number } }>(correction);
  const { form, route, atc, opiumList } = smallAmpoule;
  const twice = { form: 'Ampul 2 ml', route, atc, opiumList, reason: 'er zit 2 ml in' };
  const changed = await leadPharmacist.patch(correction, twice, { version: body.product.version });
  expect(changed.status).toBe(200);
  const stale = await leadPharmacist.post<{ reason: string; errors: { message: string }[] }>(
    ...([`${at}/approval`, {}, { version: own.version }] as const),
  );
  expect([stale.status, stale.body.reason]).toEqual([409, 'changed-since-read']);
  expect(stale.body.errors.map(({ message }) => message).join(' ')).toMatch(
    /Uw goedkeuring is niet vastgelegd.* het product Midazolam, pas bekend is verbeterd\./s,
  );
  const page = await leadPharmacist.submit(`${at}/approval`, { _version: String(own.version) });
  expect(page.status).toBe(409);
  expect(page.body).toContain('het product Midazolam, pas bekend is verbeterd');
  const back = { ...twice, form, reason: 'toch niet' };
  expect((await leadPharmacist.patch(correction, back, { version: body.product.version + 1 })).status).toBe(200);
  expect((await approve<{ standing: string }>(leadPharmacist, at)).body.standing).toBe('counts');
  await coordinator.post(`${at}/ending`, { reason: 'klaar' });
});

test('who misses a product in a proposal reads why, corrects it, and goes on with what was typed', async () => {
  const nameless = { ...otherwise, code: '90000061', name: 'Midazolam naamloos', atc: undefined };
  expect((await coordinator.post('/products', nameless)).status).toBe(201);
  const proposal = `${path()}?slot=M2&kind=other-product`;
  const asked = (await leadPharmacist.page(proposal)).body;
  expect(asked).toContain('Midazolam naamloos (90000061)');
  expect(asked).toContain('Van Midazolam naamloos is de stof niet bekend.');
  expect(asked).toContain(`formaction="${path()}/aside?product=90000061"`);
  expect((await coordinator.page(proposal)).body).not.toContain('/aside?product=');
  const typed = { slot: 'M2', kind: 'other-product', reason: 'komt voorlopig niet meer' };
  const aside = await leadPharmacist.submit(`${path()}/aside?product=90000061`, typed);
  expect([aside.status, aside.headers['location']]).toEqual([303, '/products/90000061/correction?way=kept-form']);
  const form = (await leadPharmacist.page(String(aside.headers['location']))).body;
  const [, version = ''] = /name="_version" value="(\d+)"/.exec(form) ?? [];
  const { form: ampoule, route } = smallAmpoule;
  const right = { form: ampoule, route, atc: 'N05CD08', reason: 'stond er niet bij' };
  const corrected = await leadPharmacist.follow('/products/90000061/correction', {
    ...{ ...right, _method: 'PATCH', _version: version },
  });
  expect(corrected.body).toContain('Midazolam naamloos is verbeterd.');
  expect(corrected.body).toContain('<a href="/session/kept-form" class="govuk-back-link">');
  const kept = (await leadPharmacist.page('/session/kept-form')).body;
  const [, again = ''] = /name="_again" value="([^"]+)"/.exec(kept) ?? [];
  const back = (await leadPharmacist.submit(path(), { ...typed, _again: again })).body;
  expect(back).toContain('komt voorlopig niet meer');
  expect(back).toMatch(/<option value="90000061"[^>]*>Midazolam naamloos/);
});

test('two who approve at the same moment approve once', async () => {
  const { id } = await proposed(world, coordinator);
  const answers = await Promise.all(Array.from({ length: 6 }, () => approve(leadPharmacist, `${path()}/${id}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
});
