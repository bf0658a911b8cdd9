import type { FoundList } from '../../src/casework/find/found.js';
import { soughtIn } from '../../src/casework/find/sought.rules.js';
import { SUBJECT_WORDS } from '../../src/casework/find/subject.text.js';
import { SUBJECT_NAMES } from '../../src/casework/find/subjects.js';
import { caseAt, requestedCase, type CaseOf } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { recalled } from '../factories/recalls.js';
import { asked } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { emailOf, startWorld, type Who, type World } from '../factories/world.js';

let world: World;
let delivered: CaseOf;
let offered: string;
const number: Record<string, number> = {};
const kit: Record<string, { serial: string; seal: string }> = {};
const clients = new Map<Who, Client>();
beforeAll(async () => {
  world = await startWorld();
  delivered = await caseAt(world, 'delivered');
  offered = await requestedCase(world);
  const shelf = await shelvedKit(world, { lot: 'AB12' });
  for (const id of [delivered.id, offered])
    number[id] = await one('select number::int as it from kit_case where id = $1', id);
  for (const id of [delivered.kit, shelf])
    kit[id === shelf ? 'shelf' : 'home'] = {
      serial: await one('select serial as it from kit where id = $1', id),
      seal: await one('select seal_number as it from kit where id = $1', id),
    };
}, 120_000);
afterAll(() => world.stop());

async function one<T>(query: string, id: string): Promise<T> {
  const { rows } = await world.owner.query<{ it: T }>(query, [id]);
  if (!rows[0]) throw new Error(`nothing has the id ${id}`);
  return rows[0].it;
}
async function as(who: Who): Promise<Client> {
  const client = clients.get(who) ?? (await world.as(who));
  clients.set(who, client);
  return client;
}
/** Each thing as its kind, its title and by what it was found. */
async function find(who: Who, q: string): Promise<string[]> {
  const { status, body } = await (await as(who)).post<FoundList>('/find', { q });
  if (status !== 200) return [`${String(status)} ${JSON.stringify(body)}`];
  return body.items.map(({ kind, title, why }) => `${kind} ${title} (${why.by})`);
}

const PARTIES: Who[] = ['gp', 'practiceAssistant', 'pharmacist', 'pharmacyAssistant', 'courier', 'nurse'];
const STRANGERS: Who[] = ['otherGp', 'otherPharmacist', 'thirdPharmacist'];
const NETWORK: Who[] = ['coordinator', 'leadPharmacist'];
const ELSEWHERE: Who[] = ['administrator', 'auditor'];
const EVERYBODY = [...PARTIES, ...STRANGERS, ...NETWORK, ...ELSEWHERE];

/** Who finds what, by each way there is to look. */
async function found(q: string, among: readonly Who[] = EVERYBODY): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const who of among) {
    const answer = (await find(who, q)).join(', ') || 'nothing';
    answers[answer] = [answers[answer], who].filter(Boolean).join(' ');
  }
  return answers;
}
const names = (...groups: Who[][]) => groups.flat().join(' ');

test('a case is found by its number by who has a part in it and by the network, and by nobody else', async () => {
  const it = String(number[delivered.id]);
  expect(await found(it)).toEqual({
    [`case ${it} (number)`]: names(PARTIES, NETWORK),
    nothing: names(STRANGERS, ELSEWHERE),
  });
  expect(await found(`Aanvraag ${it}`, ['gp'])).toEqual({ [`case ${it} (number)`]: 'gp' });
});

test('a box is found by its number, its seal and a lot in it, by who has it, has its case, or looks after the network', async () => {
  const { serial = '', seal = '' } = kit['home'] ?? {};
  expect(await found(serial.toLowerCase())).toEqual({
    [`kit ${serial} (serial)`]: names(PARTIES, NETWORK),
    nothing: names(STRANGERS, ELSEWHERE),
  });
  expect(await found(seal)).toEqual({
    [`kit ${serial} (seal)`]: names(PARTIES, NETWORK),
    nothing: names(STRANGERS, ELSEWHERE),
  });
  const shelf = `kit ${kit['shelf']?.serial ?? ''} (lot)`;
  const atPharmacy: Who[] = ['pharmacist', 'pharmacyAssistant', 'courier'];
  expect(await found('ab12', [...atPharmacy, 'gp', 'nurse', ...NETWORK, ...STRANGERS])).toEqual({
    [shelf]: names(atPharmacy, NETWORK),
    nothing: names(['gp', 'nurse'], STRANGERS),
  });
});

test('a word before a number is left out, as are the noughts of a kit, and a request is found beside a name', async () => {
  const { serial = '', seal = '' } = kit['home'] ?? {};
  expect(await find('pharmacist', `Zegel ${seal}`)).toEqual([`kit ${serial} (seal)`]);
  expect(await find('nurse', `kit: ${serial}`)).toEqual([`kit ${serial} (serial)`]);
  expect(soughtIn('k-2609-36', '2026-11-30').codes).toContain('K-2609-0036');
  expect(soughtIn('kit 2609-36', '2026-11-30').codes).toContain('K-2609-0036');
  expect(soughtIn('1799 Bouwmeester', '2026-11-30').number).toBe(1799);
  expect(soughtIn('Bouwmeester 1799', '2026-11-30').number).toBe(1799);
  expect(soughtIn('2512 AB', '2026-11-30').number).toBeNull();
  // Of a year of two digits none that lies ahead.
  expect(soughtIn('Zwaluw 17-05-44', '2026-11-30').patient).toMatchObject({ birthDates: ['1944-05-17'] });
  expect(soughtIn('Zwaluw 17/05/20', '2026-11-30').patient).toMatchObject({ birthDates: ['1920-05-17', '2020-05-17'] });
  expect(soughtIn('Zwaluw 17-05-28', '2026-11-30').patient).toMatchObject({ birthDates: ['1928-05-17'] });
});

test('what is said when nothing is found fits who looks, and does not tell whether a request exists', async () => {
  const told = async (who: Who, q: string) => (await (await as(who)).submit('/find', { q })).body;
  const known = String(number[delivered.id]);
  for (const q of [known, '987654'])
    expect(await told('otherGp', q)).toContain(`Aanvraag ${q} bestaat niet, of u hebt er geen deel aan.`);
  expect(await told('coordinator', 'xyzzy')).toContain('Patiënten ziet u in deze rol niet');
  for (const who of ELSEWHERE) {
    expect(await told(who, known)).toContain('Aanvragen, kits en patiënten ziet u in deze rol niet');
    expect(await told(who, known)).not.toContain('Zoekt u een patiënt');
  }
});

test('a patient is found by name and birth date, postcode or BSN, by who treats or supplies, and by nobody else', async () => {
  const typed = [
    'De Vries 9-3-1941',
    'De Vries 9/3/41',
    'vries, A.B. de 09-03-1941',
    '2512 ab',
    '9-3-1941 2512AB',
    '9999.96.708',
  ];
  const mine = new Set<string>();
  for (const q of typed) {
    for (const who of ['gp', 'nurse'] as const) (await find(who, q)).forEach((it) => mine.add(it));
    // The pharmacy knows the one that it supplies, and not the one that it is asked for.
    expect(await find('pharmacist', q)).toEqual([expect.stringMatching(/^patient A\.B\. De Vries/)]);
    for (const who of [...NETWORK, ...ELSEWHERE]) expect([who, await find(who, q)]).toEqual([who, []]);
  }
  expect([...mine].sort()).toEqual(
    ['birth-date-and-postcode', 'bsn', 'name-and-birth-date', 'postcode'].map((by) => `patient A.B. De Vries (${by})`),
  );
  for (const who of STRANGERS) expect([who, await find(who, '9999 96 708')]).toEqual([who, []]);
});

test('a year alone finds whose birth date is known as a year, and nobody else', async () => {
  const gp = await as('gp');
  await asked(gp, {}, { birthName: 'Ghafouri', initials: 'S.', birthDate: '1934', bsn: undefined });
  await asked(gp, {}, { birthName: 'Ghafouri', initials: 'T.', birthDate: '1934-02-03', bsn: undefined });
  const looks = `select count(*)::int as it from audit_row where action = 'read' and person_id = $1`;
  const { id } = (await world.owner.query<{ id: string }>(`select id from person where email = $1`, [emailOf('gp')]))
    .rows[0] ?? { id: '' };
  const before = await one<number>(looks, id);
  for (const q of ['Ghafouri 1934', '1934 Ghafouri', 'Ghafouri 00-00-1934'])
    expect(await find('gp', q)).toEqual(['patient S. Ghafouri (name-and-birth-date)']);
  // One row for each look, of the one that was shown.
  expect((await one<number>(looks, id)) - before).toBe(3);
  expect(await find('otherGp', 'Ghafouri 1934')).toEqual([]);
  expect(await find('gp', 'De Vries 1941')).toEqual([]);
  expect(await find('gp', 'De Vries 00-00-1941')).toEqual([]);
});

test('names are found in any order, in part and without their diacritics, under what they are called in the menu too', async () => {
  await world.owner.query(`update organisation set name = 'Apotheek Müller-Łoś' where id = $1`, [
    world.organisations.thirdPharmacy,
  ]);
  expect(await find('nurse', 'los mull')).toEqual(['pharmacy Apotheek Müller-Łoś (name)']);
  expect(await find('gp', 'oostduin praktijk')).toEqual(['organisation Praktijk Oostduin (name)']);
  expect(await find('gp', '01990002')).toEqual(['organisation Praktijk Oostduin (agb)']);
  expect(await find('coordinator', 'midaz')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^product .*[Mm]idazolam.* \(name\)$/)]),
  );
  expect(await find('pharmacist', 'opium ledger')).toEqual(['page Opiumadministratie (menu)']);
});

test('who is on the telephone is found by the number, however it is written', async () => {
  await world.owner.query(
    `insert into pharmacy_contact values ($1, $2, 1, 'balie', '(070) 555 01 23 / 06 5550123 4') on conflict (organisation_id, place) do update set phone = excluded.phone`,
    [world.network, world.organisations.otherPharmacy],
  );
  for (const q of ['070 000 0001', '0700000001', '+31 70 000 00 01', 'tel. 070-0000001'])
    expect([q, await find('nurse', q)]).toEqual([q, ['organisation Thuiszorg Duinrand (phone)']]);
  expect(await find('gp', '070-5550123')).toEqual(['pharmacy Apotheek De Linde (phone)']);
  expect(await find('gp', '070-5550124')).toEqual([]);
});

test('a recall is found by a lot of it or its product by who may see recalls, with how far it is', async () => {
  const { id } = await recalled(world, ['HP-4410']);
  const byLot = expect.stringMatching(/^recall .* \(lot\)$/) as string;
  for (const who of ['pharmacist', 'leadPharmacist', 'coordinator'] as const)
    expect([who, await find(who, 'hp-4410')]).toEqual([who, [byLot]]);
  for (const who of ['gp', 'nurse', 'courier', 'auditor'] as const)
    expect([who, await find(who, 'HP-4410')]).toEqual([who, []]);
  await (await as('leadPharmacist')).post(`/recalls/${id}/ending`);
  const lead = await as('leadPharmacist');
  const { body } = await lead.post<FoundList>('/find', { q: 'charge HP-4410' });
  expect(body.items.map(({ recall, href }) => [recall, href])).toEqual([['ended', `/recalls/${id}`]]);
  const name = body.items[0]?.title ?? '';
  const page = await lead.submit('/find', { q: name });
  expect(page.body).toMatch(new RegExp(`Terugroepactie ${name}[\\s\\S]*Beëindigd`));
});

test('a version of the kit, a setting and the pages of a role are found by their name, each by whom it concerns', async () => {
  const [version] = (await (await as('gp')).get<{ items: { name: string }[] }>('/standards')).body.items;
  const { name = '' } = version ?? {};
  for (const q of [name, `versie ${name}`]) expect(await find('nurse', q)).toEqual([`standard ${name} (number)`]);
  for (const who of ['administrator', 'coordinator', 'leadPharmacist'] as const)
    expect([who, await find(who, 'spoed bezorgd')]).toEqual([who, ['setting Spoed: bezorgd binnen (name)']]);
  for (const who of ['gp', 'pharmacist', 'auditor'] as const)
    expect([who, await find(who, 'spoed bezorgd')]).toEqual([who, []]);
  expect(await find('leadPharmacist', 'voorraad')).toContain('page Wat de regio heeft (subject)');
  expect(await find('leadPharmacist', 'wat de regio')).toEqual(['page Wat de regio heeft (menu)']);
  expect(await find('gp', 'voorraad')).toEqual([]);
});

test('a part of a mail address finds a person for who keeps the list of people, and only the whole one for a colleague', async () => {
  const whole = emailOf('nurse');
  expect(await find('administrator', whole.slice(0, whole.indexOf('@') + 2))).toEqual([
    'person Nurse van Dijk (email)',
  ]);
  expect(await find('administrator', whole)).toEqual(['person Nurse van Dijk (email)']);
  const colleague = emailOf('practiceAssistant');
  expect(await find('gp', colleague)).toEqual([expect.stringMatching(/^person .*\(email\)$/)]);
  expect(await find('gp', colleague.slice(0, colleague.indexOf('@') + 2))).toEqual([]);
  expect(await find('gp', whole)).toEqual([]);
});

test('of a box that a lot finds stands where it is, and of one that is gone that it was in there', async () => {
  const here = await shelvedKit(world, { lot: 'OUD-7' });
  const gone = await shelvedKit(world, { lot: 'OUD-7' });
  await world.owner.query(`update kit set status = 'emptied' where id = $1`, [gone]);
  const pharmacist = await as('pharmacist');
  const { body } = await pharmacist.post<FoundList>('/find', { q: 'OUD-7' });
  expect(body.items.map(({ id, place }) => [id, place])).toEqual([
    [here, 'shelf'],
    [gone, 'gone'],
  ]);
  const page = (await pharmacist.submit('/find', { q: 'OUD-7' })).body;
  expect(page).toMatch(/Op de plank[\s\S]*charge OUD-7 zit erin[\s\S]*Leeg of afgekeurd[\s\S]*charge OUD-7 zat erin/);
  const home = await (await as('coordinator')).post<FoundList>('/find', { q: kit['home']?.seal ?? '' });
  expect(home.body.items.map(({ place }) => place)).toEqual(['home']);
});

test('night and opening hours find the pages that are about them, for each whom they concern, and each opens', async () => {
  const hours = 'page Apotheken: openingstijden en wie buiten openingstijd bezorgt (subject)';
  const own = 'page Openingstijden van uw apotheek (subject)';
  expect(await find('gp', 'openingstijden')).toEqual([hours]);
  expect(await find('pharmacist', 'openingst')).toEqual([own, hours]);
  expect(await find('nurse', 'opening hours')).toEqual([hours]);
  expect(await find('courier', 'nacht')).toEqual([hours]);
  expect(await find('coordinator', 'Nacht')).toEqual([
    hours,
    'page Dekking (subject)',
    'setting Maandcontrole: nacht tot (name)',
  ]);
  expect(await find('auditor', 'wachtwoord')).toEqual(['page Uw account (subject)']);
  for (const who of EVERYBODY) {
    const client = await as(who);
    const pages = await Promise.all(
      SUBJECT_NAMES.map((name) => client.post<FoundList>('/find', { q: SUBJECT_WORDS.nl[name].about.split(' ')[0] })),
    );
    for (const href of new Set(
      pages.flatMap(({ body }) => body.items.flatMap((it) => (it.kind === 'page' ? (it.href ?? []) : []))),
    ))
      expect([who, href, (await client.page(href)).status]).toEqual([who, href, 200]);
  }
  const page = await (await as('pharmacist')).submit('/find', { q: 'openingstijden' });
  expect(page.body).toContain('gaat over openingstijden');
});

test('one thing opens at once, several are listed by kind, and nothing says what can be looked for', async () => {
  const gp = await as('gp');
  const straight = await gp.submit('/find', { q: String(number[delivered.id]) });
  expect([straight.status, straight.headers['location']]).toEqual([303, `/cases/${delivered.id}`]);
  const several = await gp.submit('/find', { q: 'praktijk' });
  expect([several.status, several.body]).toEqual([
    200,
    expect.stringMatching(/Praktijk Noordzij[\s\S]*Praktijk Oostduin/),
  ]);
  const nothing = await gp.submit('/find', { q: 'xyzzy' });
  expect(nothing.body).toMatch(/Niets gevonden[\s\S]*Waarop u kunt zoeken/);
  const empty = await gp.submit('/find', { q: '' });
  expect([empty.status, empty.body]).toEqual([422, expect.stringContaining('Vul in wat u zoekt')]);
});

test('half of a patient finds nobody, says why and how to go on, and looks for nobody', async () => {
  const gp = await as('gp');
  const rows = async () =>
    (await world.owner.query<{ n: number }>(`select count(*)::int as n from audit_row where action = 'search'`)).rows[0]
      ?.n;
  const before = await rows();
  const name = await gp.submit('/find', { q: 'Molenwijk' });
  expect(name.body).toContain('Een patiënt zoekt u niet op alleen een naam');
  const day = await gp.submit('/find', { q: '17-05-1944' });
  expect(day.body).toContain('Een patiënt zoekt u niet op alleen een geboortedatum');
  expect(await rows()).toBe(before);
  const network = await (await as('coordinator')).submit('/find', { q: 'Molenwijk' });
  // Who knows no patients is told nothing of them.
  expect(network.body).not.toContain('Een patiënt zoekt u niet');
});

test('what nobody means as a pattern finds nothing by being one', async () => {
  for (const q of ['%%', '__', '.*', '\\', "' or 1=1 --", '[a-z]', 'a'.repeat(300)])
    expect([q, await find('gp', q)]).toEqual([q, []]);
  expect(await find('gp', 'a'.repeat(301))).toEqual([expect.stringMatching(/^422 /)]);
});

test('the code on a pack finds the boxes with that lot of that product, and not those of another product', async () => {
  const { rows } = await world.owner.query<{ gtin: string }>(
    `select distinct p.gtin from kit_line l join product p on p.network_id = l.network_id and p.code = l.product
     where l.lot = 'AB12' and p.gtin is not null order by p.gtin`,
  );
  const pack = (gtin: string) => `]d201${gtin}17280630\u001d10AB12\u001d21XYZ`;
  const shelf = `kit ${kit['shelf']?.serial ?? ''} (lot)`;
  expect(await find('pharmacist', pack(rows[0]?.gtin ?? ''))).toEqual([
    shelf,
    expect.stringMatching(/^product .*\(article\)$/),
  ]);
  expect(await find('pharmacist', pack('08712345678906'))).toEqual([]);
  expect(await find('gp', rows[0]?.gtin ?? '')).toEqual([expect.stringMatching(/^product .*\(article\)$/)]);
});

test('whoever looks for patients in vain waits longer each time, and still finds everything else', async () => {
  const guess = (day: number) => find('practiceAssistant', `Onbekend ${String(day)}-1-1940`);
  const answers: string[][] = [];
  for (let day = 1; day <= 7; day++) answers.push(await guess(day));
  expect(answers.slice(0, 5)).toEqual([[], [], [], [], []]);
  expect(answers.at(-1)).toEqual([expect.stringMatching(/^429 .*too-many-attempts/)]);
  expect(await find('practiceAssistant', 'oostduin')).toHaveLength(1);
  // The same for who exists, elsewhere, and who does not exist: nobody can tell them apart by this.
  // The first of five was a BSN, above.
  for (let time = 2; time <= 5; time++) expect(await find('thirdPharmacist', 'De Vries 9-3-1941')).toEqual([]);
  expect(await find('thirdPharmacist', 'De Vries 9-3-1941')).toEqual([expect.stringMatching(/^429 /)]);
  const page = await (await as('thirdPharmacist')).submit('/find', { q: 'De Vries 9-3-1941' });
  expect([page.status, page.body]).toEqual([429, expect.stringMatching(/Fout:[\s\S]*Wat zoekt u/)]);
});
