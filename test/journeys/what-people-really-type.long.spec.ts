import { caseAt, counted, witness, yes, type ToSettle } from '../factories/cases.js';
import { asked, measured, hiddenFields, request, requestFields, type Faults } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

/** Each row as it was typed in a practice, a pharmacy or a sheet, with what it means. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const NBSP = '\u00A0';
type Told = { status: number; fields: string[] };

async function told(
  who: 'gp' | 'coordinator' | 'administrator' | 'pharmacist',
  path: string,
  body: object,
): Promise<Told> {
  const client = await world.as(who);
  const answer = await client.post<Faults>(path, body);
  return { status: answer.status, fields: (answer.body.errors ?? []).map(({ field }) => field) };
}
const organisation = (own: object) => ({ name: 'Praktijk Zeven', kind: 'practice', ...own });

test('a name from a sheet loses its tab, and its letter is sent', async () => {
  const coordinator = await world.as('coordinator');
  const recipient = { name: `Wethouder\tZorg\u200B`, address: ' zorg@example.org ', language: 'nl' };
  const added = await coordinator.post('/monitoring/report-recipients', recipient);
  expect(added).toMatchObject({ status: 201, body: { name: 'Wethouder Zorg', address: 'zorg@example.org' } });
  const administrator = await world.as('administrator');
  const works = [{ organisationId: world.organisations.practice, role: 'practice-assistant' }];
  const invited = await administrator.post<{ id: string }>('/people', {
    ...{ name: 'Jan\r\nJansen', email: 'jan.jansen@example.org', works },
  });
  expect(invited.status).toBe(201);
  await world.settle();
  const { rows } = await world.owner.query<{ name: string; state: string }>(
    `select p.name, l.state from person p join letter l on l.recipient_id = p.id or l.address = p.email where p.id = $1`,
    [invited.body.id],
  );
  expect(rows).toEqual([{ name: 'Jan Jansen', state: 'sent' }]);
});

test.each([' ', '\t', '\u200B', '***', NBSP])('nobody and nothing is called %j', async (name) => {
  const works = [{ organisationId: world.organisations.practice, role: 'practice-assistant' }];
  expect(await told('administrator', '/people', { name, email: 'niemand@example.org', works })).toEqual({
    ...{ status: 422, fields: ['name'] },
  });
  expect(await told('administrator', '/organisations', organisation({ name }))).toEqual({
    ...{ status: 422, fields: ['name'] },
  });
  const recipient = { name, address: 'zorg2@example.org', language: 'nl' };
  expect(await told('coordinator', '/monitoring/report-recipients', recipient)).toEqual({
    ...{ status: 422, fields: ['name'] },
  });
});

test('a postcode, an AGB and a telephone are the same at every entrance, and what cannot be is refused', async () => {
  const administrator = await world.as('administrator');
  const typed = { postcode: ` 2512${NBSP}ab`, agb: ' 0123.4568', phone: '+31 (0)70 346 96 69' };
  const added = await administrator.post<{ id: string }>('/organisations', organisation(typed));
  expect(added.status).toBe(201);
  const { rows } = await world.owner.query('select postcode, agb, phone from organisation where id = $1', [
    added.body.id,
  ]);
  expect(rows).toEqual([{ postcode: '2512AB', agb: '01234568', phone: '+31 (0)70 346 96 69' }]);
  const wrong = { postcode: '2512 SS', agb: '00000000', phone: 'abc' };
  for (const [field, value] of Object.entries(wrong))
    expect(await told('administrator', '/organisations', organisation({ [field]: value }))).toEqual({
      ...{ status: 422, fields: [field] },
    });
});

test.each([' 2512AB', '2512  AB', `2512${NBSP}AB\u200B`, '2512ab'])('a postcode %j is 2512AB', async (postcode) => {
  const administrator = await world.as('administrator');
  const added = await administrator.post<{ id: string }>('/organisations', organisation({ postcode }));
  const { rows } = await world.owner.query('select postcode from organisation where id = $1', [added.body.id]);
  expect(rows).toEqual([{ postcode: '2512AB' }]);
});

test.each([
  ['18:00', '08:00'],
  ['00:00', '00:00'],
  ['09:00', '24:00'],
])('a pharmacy is open from %s to %s, and a form keeps it so', async (opens, closes) => {
  // Of a pharmacy that is asked for nothing here: with hours like these it would not come in time.
  const { thirdPharmacy: pharmacy } = world.organisations;
  const pharmacist = await world.as('thirdPharmacist');
  const before = await pharmacist.get<{ version: number }>(`/pharmacies/${pharmacy}`);
  const hours = [{ weekday: 1, opens, closes }];
  const kept = await pharmacist.patch(`/pharmacies/${pharmacy}`, { hours }, { version: before.body.version });
  expect(kept).toMatchObject({ status: 200, body: { hours } });
  const { body: page } = await pharmacist.page(`/pharmacies/${pharmacy}/form`);
  expect(page).toContain(`value="${opens}-${closes}"`);
});

test('a lot is settled however one types it', async () => {
  const pharmacist = await world.as('pharmacist');
  const { id } = await caseAt(world, 'returned');
  const { body } = await pharmacist.get<ToSettle>(`/cases/${id}/settlement`);
  const lines = body.lines.map((line) => ({ ...counted(line), lot: ` ${line.lot.toLowerCase()}\t` }));
  expect(lines[0]?.lot).not.toBe(body.lines[0]?.lot);
  expect((await yes(pharmacist, `/cases/${id}/settlement`, { lines, witness: witness() })).status).toBe('settled');
});

test('what is blank is absent', async () => {
  const gp = await world.as('gp');
  const patient = { phone: '', houseNumberSuffix: '  ', bsn: '', birthName: 'Blank' };
  expect((await asked(gp, { accessNote: ' \n ' }, patient)).status).toBe('requested');
});

test.each([
  [{ bsn: '99.999.670-8' }, []],
  [{ bsn: '12345672', birthName: 'Zonder Nul' }, []],
  [{ bsn: '12345678' }, ['patient.bsn']],
  [{ birthDate: '9-3-1941' }, []],
  [{ birthDate: '31-2-1941' }, ['patient.birthDate']],
  [{ birthDate: '1931-00-05', birthName: 'Halve Dag' }, ['patient.birthDate']],
  [{ initials: '-', birthName: 'Suharto' }, []],
  [{ birthName: 'De\u202eVries' }, []],
  [{ initials: '', birthName: 'Soekarno' }, []],
  [{ initials: undefined, birthName: 'Habibie' }, []],
  [{ birthDate: '9--1931' }, ['patient.birthDate']],
  [{ birthDate: '9-3-31' }, ['patient.birthDate']],
  [{ birthDate: '9 mrt 1931', birthName: 'Maart' }, []],
  [{ birthName: 'Jansen 9999.96.708' }, ['patient.birthName']],
  [{ birthName: 'Jansen 111222333' }, ['patient.birthName']],
  [{ phone: '070-1234567\n06-12345678' }, []],
  [{ phone: '070-1234567 (na 18.00 uur)' }, []],
  [{ phone: '112' }, ['patient.phone']],
  [{ houseNumber: '12 aan de achterkant' }, ['patient.houseNumber']],
  [{ phone: '070-1234567 (dochter)' }, []],
  [{ phone: '070-1234567 / 06-12345678' }, []],
  [{ phone: '06.12.34.56.78' }, []],
  [{ phone: '070\u20131234567' }, []],
  [{ phone: '00000000' }, ['patient.phone']],
  [{ birthName: 'Schimmelpenninck '.repeat(5).trim() }, []],
  [{ birthName: `Van ${'Hogendorp'.repeat(21)} tot Nu` }, []],
  [{ birthName: 'a'.repeat(201) }, ['patient.birthName']],
])('of a patient %j is told %j', async (patient, fields) => {
  const { body } = await (await world.as('gp')).post<Faults>('/cases', request({}, { bsn: undefined, ...patient }));
  expect((body.errors ?? []).map(({ field }) => field)).toEqual(fields);
});

test.each(['1e verdieping', '3 hoog achter', 'afd. Zon k12', '(achter)'])(
  'a suffix %s is told where it belongs',
  async (houseNumberSuffix) => {
    const { body } = await (await world.as('gp')).post<Faults>('/cases', request({}, { houseNumberSuffix }));
    expect(body.errors).toEqual([
      {
        field: 'patient.houseNumberSuffix',
        message: expect.stringContaining('bij “Wat moet de bezorger weten?”') as string,
      },
    ]);
  },
);

test.each([
  ['12A', 12, 'A'],
  ['12 bis', 12, 'bis'],
  ['12 hs', 12, 'hs'],
  ['12-14', 12, '-14'],
  ['12 3 hoog', 12, '3 hoog'],
  [' 12 ', 12, null],
])('a house number %s is %d with %s behind it', async (houseNumber, number, suffix) => {
  const gp = await world.as('gp');
  const { id } = await asked(gp, { allergies: ['n02aa01'] }, { houseNumber, bsn: undefined, birthName: 'Deur' });
  const { body } = await gp.get<{ patient: object }>(`/cases/${id}`);
  expect(body).toMatchObject({
    ...{ patient: { houseNumber: number, houseNumberSuffix: suffix }, allergies: ['N02AA01'] },
  });
});

test.each([
  ['patient.birthDate.month', '', 'Vul de maand van de geboortedatum in'],
  ['patient.birthDate.year', '31', 'met vier cijfers'],
  ['patient.birthDate.year', '', 'Vul het jaar van de geboortedatum in'],
])('of a birth date in three fields with %s "%s" the page says what is missing', async (field, typed, said) => {
  const gp = await world.as('gp');
  const { body } = await gp.follow('/cases/check', requestFields({ [field]: typed }));
  expect(body).toContain(said);
});

test.each([
  ['1931-00-00', '1931', '1931 (dag en maand onbekend)'],
  ['00-00-1931', '1931', '1931 (dag en maand onbekend)'],
  ['1931', '1931', '1931 (dag en maand onbekend)'],
  ['07-1931', '1931-07', 'juli 1931 (dag onbekend)'],
])('of a birth date %s the day is not invented', async (birthDate, kept, said) => {
  const gp = await world.as('gp');
  const { id } = await asked(gp, {}, { birthDate, bsn: undefined, birthName: 'Zonder Dag' });
  const { body } = await gp.get<{ patient: { birthDate: string } }>(`/cases/${id}`);
  expect(body.patient.birthDate).toBe(kept);
  expect((await gp.page(`/cases/${id}`)).body).toContain(said);
});

test('the form takes a year alone, shows it on the check page and sends it on', async () => {
  const gp = await world.as('gp');
  const day = { 'patient.birthDate.day': '', 'patient.birthDate.month': '0', 'patient.birthDate.year': '1932' };
  const fields = requestFields({ ...day, 'patient.bsn': '', 'patient.birthName': 'Jaarling' });
  const check = await gp.follow('/cases/check', fields);
  expect(check.body).toContain('1932 (dag en maand onbekend)');
  const sent = await gp.submit('/cases', { ...fields, 'signature.confirmed': 'true' });
  expect((await gp.page(sent.headers['location'] as string)).body).toContain('1932 (dag en maand onbekend)');
});

test('a note keeps its lines, whatever wrote them', async () => {
  const gp = await world.as('gp');
  const { id } = await asked(gp, { accessNote: 'regel 1\r\ntab\thier  ' }, { bsn: undefined, birthName: 'Regel' });
  const { body } = await gp.get<{ patient: { accessNote: string } }>(`/cases/${id}`);
  expect(body.patient.accessNote).toBe('regel 1\ntab hier');
});

test('a reason of three spaces is none, and one with a BSN is refused', async () => {
  const { pharmacy } = world.organisations;
  for (const reason of ['   ', '\u200B\u200B\u200B', 'x', 'Voor BSN 999996708', '9999.96.708'])
    expect(await told('pharmacist', `/pharmacies/${pharmacy}/pause`, { from: '2026-12-01', reason })).toEqual({
      ...{ status: 422, fields: ['reason'] },
    });
});

test('what can be but hardly ever is, is asked about, and whoever says that it is so is believed', async () => {
  const gp = await world.as('gp');
  const odd = request({ accessNote: 'Alarm 111222333' }, { bsn: undefined, birthName: 'Postbus', postcode: '2500 AB' });
  const first = await gp.post<Faults>('/cases', odd);
  const asks = (first.body.errors ?? []).map(({ field, mayBeSo }) => [field, mayBeSo]);
  expect(asks.sort()).toEqual([
    ['accessNote', true],
    ['patient.postcode', true],
  ]);
  const half = await gp.post<Faults>('/cases', { ...odd, itIsSo: ['accessNote'] });
  expect(half.body.errors?.map(({ field }) => field)).toEqual(['patient.postcode']);
  const sure = await gp.post<{ id: string }>('/cases', { ...odd, itIsSo: ['accessNote', 'patient.postcode'] });
  expect(sure.status).toBe(201);
});

test('on the page it is one tick, which goes along to the check page and into the case', async () => {
  const gp = await world.as('gp');
  const typed = requestFields({ 'patient.bsn': '', 'patient.birthName': 'Tick', 'patient.postcode': '2500ab' });
  const asks = await gp.follow('/cases/check', typed);
  expect(asks.status).toBe(422);
  const tick = /<input [^>]*name="itIsSo\[\]"[^>]*value="([^"]+)"/.exec(asks.body)?.[1] ?? '';
  expect(tick).toBe('patient.postcode');
  const check = await gp.follow('/cases/check', { ...typed, 'itIsSo[]': tick });
  expect(check.status).toBe(200);
  const sent = await gp.submit('/cases', { ...hiddenFields(check.body), 'signature[confirmed]': 'true' });
  expect(sent.status).toBe(303);
});

test('nobody can say of the BSN of this patient that it is another number', async () => {
  const gp = await world.as('gp');
  const own = { bsn: '999996642', birthName: 'Eigen' };
  const note = { accessNote: '99 99 96 642', itIsSo: ['accessNote'] };
  expect(await told('gp', '/cases', request(note, own))).toEqual({ status: 422, fields: ['accessNote'] });
  const { id } = await asked(gp, {}, own);
  const { body } = await gp.get<{ patient: { version: number } }>(`/cases/${id}`);
  const address = { postcode: '2512AB', houseNumber: 12, ...note };
  const changed = await gp.patch<Faults>(`/cases/${id}/address`, address, { version: body.patient.version });
  expect(changed).toMatchObject({ status: 422, body: { errors: [{ field: 'accessNote' }] } });
});

test('a system may send each telephone number by itself, with who answers', async () => {
  const gp = await world.as('gp');
  const phones = [{ number: '070-1234567', who: 'dochter' }, { number: '+31 6 12345678' }];
  const { id } = await asked(gp, {}, { bsn: undefined, birthName: 'Bellen', phones });
  const { body } = await gp.get<{ patient: { phone: string } }>(`/cases/${id}`);
  expect(body.patient.phone).toBe('070-1234567 (dochter) / +31 6 12345678');
  expect(await told('gp', '/cases', request({}, { phones: [{ number: 'onbekend' }] }))).toEqual({
    ...{ status: 422, fields: ['patient.phones.0.number'] },
  });
});

test('a kidney function is kept as the laboratory said it, and an allergy once', async () => {
  const gp = await world.as('gp');
  const said = { egfr: { value: '>60 ml/min/1,73 m2 12-3-26' }, allergies: ['N02AA01', 'N02AA01'] };
  const { id } = await asked(gp, said, { bsn: undefined, birthName: 'Nier' });
  expect((await gp.get(`/cases/${id}`)).body).toMatchObject({
    egfr: { value: '>60', measuredOn: '2026-03-12' },
    allergies: ['N02AA01'],
  });
  const other = await asked(gp, { egfr: { value: '29,5 op 1-10-2026' } }, { bsn: undefined, birthName: 'Halve' });
  expect((await gp.get(`/cases/${other.id}`)).body).toMatchObject({ egfr: measured(29.5) });
});

test('a standard of 2027.01 is 2027.1, and there is one of it', async () => {
  const coordinator = await world.as('coordinator');
  expect(await coordinator.post('/standards', { name: '2027.01' })).toMatchObject({
    status: 201,
    body: { name: '2027.1' },
  });
  expect(await told('coordinator', '/standards', { name: '2027.1' })).toEqual({ status: 422, fields: ['name'] });
});

test('a product is known by what its pack prints, and never by noughts', async () => {
  const coordinator = await world.as('coordinator');
  const product = { name: 'Naald 21G', unit: 'stuk' };
  const ean = await coordinator.post<{ code: string }>('/products', { ...product, code: '8712345678906' });
  expect(ean).toMatchObject({ status: 201, body: { code: '08712345678906' } });
  const zi = await coordinator.post<{ code: string }>('/products', { ...product, code: '1543217' });
  expect(zi).toMatchObject({ status: 201, body: { code: '01543217' } });
  for (const code of ['00000000', '00000000000000', '8712345678907'])
    expect(await told('coordinator', '/products', { ...product, code })).toEqual({ status: 422, fields: ['code'] });
});

test('a list where one thing belongs is refused at its field', async () => {
  const gp = await world.as('gp');
  for (const [field, body] of [
    ['patient', { ...request(), patient: [] }],
    ['signature', { ...request(), signature: [] }],
  ] as const) {
    const { status, body: answer } = await gp.post<Faults>('/cases', body);
    expect([status, (answer.errors ?? []).map((fault) => fault.field)]).toEqual([422, [field]]);
  }
});

test.each([
  ['Müller-Şahin', [' Müller ', 'muller', 'Sahin', 'muller sahin']],
  ['Van ’t Hof', ["van 't hof", 'vant hof', 'VAN ’T HOF']],
  ['Ĳsbrand Łukasz', ['IJsbrand', 'lukasz']],
])('a colleague called %s is found however one types it', async (name, searches) => {
  const administrator = await world.as('administrator');
  const works = [{ organisationId: world.organisations.practice, role: 'practice-assistant' }];
  const email = `${String(name.length)}@example.org`;
  expect((await administrator.post('/people', { name, email, works })).status).toBe(201);
  for (const q of searches) {
    const { body } = await administrator.get<{ items: { email: string }[] }>(`/people?q=${encodeURIComponent(q)}`);
    expect([q, body.items.map((one) => one.email)]).toEqual([q, [email]]);
  }
});

test.each(['mailto:jan.pasted@example.org', ' jan.pasted@example.org; '])(
  'an address copied as %j is one address',
  async (address) => {
    const coordinator = await world.as('coordinator');
    const answer = await coordinator.post<{ address?: string; reason?: string }>('/monitoring/report-recipients', {
      ...{ name: 'Jan Jansen', address, language: 'nl' },
    });
    expect(answer.body.address ?? answer.body.reason).toMatch(/^(jan\.pasted@example\.org|already-recipient)$/);
  },
);
