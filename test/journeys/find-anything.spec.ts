import type { FoundList } from '../../src/casework/find/found.js';
import { soughtIn } from '../../src/casework/find/sought.rules.js';
import { SUBJECT_WORDS } from '../../src/casework/find/subject.text.js';
import { SUBJECT_NAMES } from '../../src/casework/find/subjects.js';
import { caseAt, requestedCase, type CaseOf } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type Who, type World } from '../factories/world.js';

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

test('night and opening hours find the pages that are about them, for each whom they concern, and each opens', async () => {
  const hours = 'page Apotheken: openingstijden en wie buiten openingstijd bezorgt (subject)';
  const own = 'page Openingstijden van uw apotheek (subject)';
  expect(await find('gp', 'openingstijden')).toEqual([hours]);
  expect(await find('pharmacist', 'openingst')).toEqual([own, hours]);
  expect(await find('nurse', 'opening hours')).toEqual([hours]);
  expect(await find('courier', 'nacht')).toEqual([hours]);
  expect(await find('coordinator', 'Nacht')).toEqual([hours, 'page Dekking (subject)']);
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
