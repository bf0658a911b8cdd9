import { createHash } from 'node:crypto';
import { addOrganisation } from '../../src/access/founding.js';
import { boxCodeInGroups } from '../../src/dispensing/box/box-code.js';
import type { CasePapers } from '../../src/documents/papers.service.js';
import { caseAt, type CaseOf } from '../factories/cases.js';
import { asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type Who, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let at: CaseOf;
beforeAll(async () => {
  world = await startWorld();
  at = await caseAt(world, 'delivered');
});
afterAll(() => world.stop());

const get = async (who: Who, file: string, id = at.id) =>
  (await world.as(who)).raw('GET', `/cases/${id}/documents/${file}`, undefined, {});
const list = async (who: Who, id = at.id) => (await world.as(who)).get<CasePapers>(`/cases/${id}/documents`);
async function words(who: Who, file: string): Promise<string> {
  const answer = await get(who, file);
  expect([file, answer.status, answer.headers['content-type']]).toEqual([file, 200, 'application/pdf']);
  expect(answer.payload.toString('latin1')).toContain('pdfuaid');
  return wordsOf(answer.payload).replaceAll(/\s+/g, ' ');
}

test('each party is told which papers are for them, and gets no other', async () => {
  expect((await list('pharmacist')).body.papers).toEqual([
    'execution-order',
    'prescriptions',
    'packing-list',
    'label',
    'registration',
    'leaflet',
  ]);
  expect((await list('nurse')).body.papers).toEqual(['execution-order', 'packing-list', 'registration', 'leaflet']);
  expect((await list('gp')).body.papers).toEqual(['execution-order', 'prescriptions', 'packing-list', 'leaflet']);
  for (const [who, file] of [
    ['nurse', 'prescriptions.pdf'],
    ['nurse', 'label.pdf'],
    ['gp', 'registration.pdf'],
    ['otherGp', 'leaflet.pdf'],
    ['pharmacist', 'nothing.pdf'],
  ] as const)
    expect([who, file, (await get(who, file)).status]).toEqual([who, file, 404]);
  for (const who of ['coordinator', 'courier'] as const)
    expect([who, (await get(who, 'execution-order.pdf')).status]).toEqual([who, 403]);
});

testWithPdftotext(
  'the nurse reads what was signed: for what, how much in mg and ml, how often and at most',
  async () => {
    const text = await words('nurse', 'execution-order.pdf');
    for (const said of ['De Vries', 'Reutelen', '20 mg = 1 ml', 'hoogstens eens in de 6 uur', 'onderhuids (s.c.)'])
      expect(text).toContain(said);
    expect(text).toContain('Geef dit niet zonder een aparte opdracht van de arts');
  },
);

testWithPdftotext(
  'what is in the box stands on the list of contents with lot and expiry, in the order of the kit',
  async () => {
    const text = await words('nurse', 'packing-list.pdf');
    const { rows } = await world.owner.query<{ lot: string; seal: string }>(
      'select l.lot, k.seal_number as seal from kit_line l join kit k on k.id = l.kit_id join case_kit u on u.kit_id = k.id where u.case_id = $1',
      [at.id],
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { lot, seal } of rows) expect(text).toEqual(expect.stringMatching(`${lot}|${seal}`));
    expect(text).toContain(rows[0]?.seal);
    expect(text.indexOf('M1 ')).toBeLessThan(text.indexOf('M2 '));
  },
);

testWithPdftotext('the label tells whose box it is in three sizes, and nothing of why', async () => {
  for (const size of ['a6', 'printer', 'a4']) {
    const text = await words('pharmacist', `label.pdf?size=${size}`);
    expect(text).toContain('De Vries');
    expect(text).not.toMatch(/morfine|midazolam|BSN|stervensfase/i);
  }
  expect((await get('pharmacist', 'label.pdf?size=a3')).status).toBe(422);
});

testWithPdftotext(
  'the label of a case has the code of its box, and without one its pharmacy is led to give it',
  async () => {
    const pharmacist = await world.as('pharmacist');
    const toGive = `/kits/${at.kit}/box-code`;
    const page = async () => (await pharmacist.page(`/cases/${at.id}/documents`)).body;
    expect(await page()).toContain(toGive);
    expect(await words('pharmacist', 'label.pdf')).not.toContain('Meld het hier');
    const given = await pharmacist.post<{ code: string }>(toGive, {});
    expect(given.status).toBe(200);
    const code = boxCodeInGroups(given.body.code);
    for (const size of ['a6', 'printer', 'a4'])
      expect(await words('pharmacist', `label.pdf?size=${size}`)).toMatch(new RegExp(`De Vries.*${code} .*/box`));
    const several = await pharmacist.raw('GET', `/cases/papers/label.pdf?cases=${at.id}`, undefined, {});
    expect(wordsOf(several.payload)).toContain(code);
    expect(await page()).not.toContain(toGive);
    expect(await page()).toContain(`/kits/${at.kit}/label.pdf?size=a6`);
    expect((await list('nurse')).body.boxes).toEqual([]);
  },
);

testWithPdftotext(
  'one file has all that goes into the box, and the leaflet has who can be phoned in two languages',
  async () => {
    const box = await words('pharmacist', 'box.pdf');
    for (const title of ['Uitvoeringsverzoek', 'Inhoudslijst', 'Registratielijst', 'Een palliatieve kit in huis'])
      expect(box).toContain(title);
    const page = (await (await world.as('pharmacist')).page(`/cases/${at.id}/documents`)).body;
    const [, forBox = ''] = page.split('Wat er in en op de doos gaat');
    const inSection = forBox.slice(0, forBox.indexOf('Per papier'));
    for (const file of ['box.pdf', 'label.pdf?size=printer', `/kits/${at.kit}/label.pdf?size=a6`])
      expect(inSection).toContain(file);
    expect(await words('nurse', 'leaflet.pdf?language=en')).toContain('Do not use anything from the kit yourself');
  },
);

testWithPdftotext('each sheet says whose it is, by name and date of birth: sheets come apart', async () => {
  for (const [who, file] of [
    ['nurse', 'execution-order.pdf'],
    ['nurse', 'packing-list.pdf'],
    ['nurse', 'registration.pdf'],
    ['nurse', 'leaflet.pdf'],
    ['pharmacist', 'label.pdf?size=a4'],
    ['pharmacist', 'box.pdf'],
  ] as const) {
    const sheets = wordsOf((await get(who, file)).payload)
      .split('\f')
      .slice(0, -1);
    expect([file, sheets.length]).not.toEqual([file, 0]);
    for (const [nth, sheet] of sheets.entries())
      expect([file, nth, sheet.replaceAll(/\s+/g, ' ')]).toEqual([
        ...[file, nth],
        expect.stringMatching(/De Vries.*9 maart 1941/),
      ]);
  }
});

testWithPdftotext('paper says the number that a post has every night, whoever is on duty when it is made', async () => {
  const post = { name: 'Huisartsenpost Duin', kind: 'out-of-hours-post', phone: '070 000 77 01' } as const;
  await world.owner.query(
    `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone)
     values ($1, gen_random_uuid(), $2, 'out-of-hours-post', '2000-01-01', '2100-01-01', '070 000 77 02')`,
    [world.network, await addOrganisation(world.owner, world.network, post)],
  );
  const { id } = await asked(await world.as('gp'));
  for (const [who, file, of] of [
    ['gp', 'execution-order.pdf', id],
    ['gp', 'leaflet.pdf?language=en', id],
    ['nurse', 'leaflet.pdf', at.id],
    ['pharmacist', 'leaflet.pdf', at.id],
  ] as const) {
    const text = wordsOf((await get(who, file, of)).payload);
    expect([file, text.includes('070 000 77 01'), text.includes('070 000 77 02')]).toEqual([file, true, false]);
  }
});

testWithPdftotext('the leaflet says which number of the home care answers at night', async () => {
  const gp = await world.as('gp');
  const night = { organisationId: world.organisations.homeCare, team: 'Nacht', phone: '070 000 77 03' };
  const { id } = await asked(gp, { homeCare: [night] });
  const text = wordsOf((await get('gp', 'leaflet.pdf', id)).payload).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/De thuiszorg, ook ’s nachts.*Nacht, 070 000 77 03/);
});

test('no prescription is made of what nobody set a maximum for: it is never worked out', async () => {
  const { body } = await list('gp');
  expect(body.withoutPrescription.join()).toContain('Morfine');
  expect(body.exemptFromPrescription).toEqual(['Midazolam 5 mg/ml']);
  expect((await (await world.as('pharmacist')).page(`/cases/${at.id}/documents`)).body).toContain(
    'Voor Midazolam 5 mg/ml is geen opiumrecept: het netwerk vraagt dat voor dit product niet',
  );
  const answer = await (await world.as('gp')).get(`/cases/${at.id}/documents/prescriptions.pdf`);
  expect([answer.status, answer.body]).toMatchObject([409, { reason: 'no-maximum' }]);
});

test('what was signed is there letter by letter with its fingerprint, and who got a paper is on record', async () => {
  const { order } = (await list('gp')).body;
  const text = (await get('gp', 'signed-order')).payload;
  expect(createHash('sha256').update(text).digest('hex')).toBe(order?.hash);
  const { rows } = await world.owner.query<{ detail: string }>(
    `select detail from audit_row where action = 'print' and case_id = $1 and role = 'prescriber' order by id`,
    [at.id],
  );
  expect(rows.map(({ detail }) => detail)).toEqual(expect.arrayContaining(['execution-order', 'prescriptions']));
});

test('before a kit is packed there is no list of contents, and the page says so', async () => {
  const { id } = await asked(await world.as('gp'));
  const answer = await (await world.as('gp')).get(`/cases/${id}/documents/packing-list.pdf`);
  expect([answer.status, answer.body]).toMatchObject([409, { reason: 'nothing-packed' }]);
  const page = await (await world.as('gp')).page(`/cases/${id}/documents`);
  expect(page.body).toContain('kan pas als er een kit is klaargezet');
  expect((await list('pharmacist', id)).status).toBe(404);
});

testWithPdftotext(
  'a sealed kit has a label that says what lies in it, with lots and expiries, and no name',
  async () => {
    const answer = await (
      await world.as('pharmacist')
    ).raw('GET', `/kits/${at.kit}/label.pdf?size=printer`, undefined, {});
    const text = wordsOf(answer.payload).replaceAll(/\s+/g, ' ');
    const { rows } = await world.owner.query<{ lot: string; seal: string }>(
      'select l.lot, k.seal_number as seal from kit_line l join kit k on k.id = l.kit_id where k.id = $1',
      [at.kit],
    );
    for (const { lot, seal } of rows) expect(text).toEqual(expect.stringMatching(`${lot}.*|${seal}`));
    expect(text).toContain(`zegel ${rows[0]?.seal ?? ''}`);
    expect(text).not.toContain('De Vries');
    expect((await (await world.as('gp')).get(`/kits/${at.kit}/label.pdf`)).status).toBe(403);
    expect((await (await world.as('otherPharmacist')).get(`/kits/${at.kit}/label.pdf`)).status).toBe(404);
  },
);

test('what is not sealed yet has no label', async () => {
  const pharmacist = await world.as('pharmacist');
  const kit = await shelvedKit(world, { status: 'draft' });
  const answer = await pharmacist.get(`/kits/${kit}/label.pdf`);
  expect([answer.status, answer.body]).toMatchObject([409, { reason: 'not-from-this-status' }]);
});

testWithPdftotext('an empty form has what the kit holds today and room to sign, and nobody’s name', async () => {
  const answer = await (await world.as('gp')).raw('GET', '/documents/request-form.pdf', undefined, {});
  const text = wordsOf(answer.payload).replaceAll(/\s+/g, ' ');
  for (const said of ['Aanvraag palliatieve kit', 'Handtekening', 'Morfine', '20 mg = 1 ml', '☐ zoals hier'])
    expect(text).toContain(said);
  for (const said of ['welk opioïd', 'Milligram per 24 uur', 'mg morfine onderhuids per 24 uur', 'Oxycodon'])
    expect(text).toContain(said);
  for (const said of [
    'Kruis aan wat de verpleegkundige mag doen',
    '☐ Een blaaskatheter inbrengen',
    'Geldig tot en met',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('De Vries');
  expect((await (await world.as('gp')).page('/cases/new')).body).toContain('/documents/request-form.pdf');
});
