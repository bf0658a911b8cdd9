import { PharmacyRows } from '../../src/pharmacies/pharmacy-rows.service.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let administrator: Client;
beforeAll(async () => {
  world = await startWorld();
  administrator = await world.as('administrator');
});
afterAll(() => world.stop());

interface Organisation {
  id: string;
  name: string;
  kind: string;
  phone: string | null;
  mailAddress: string | null;
  version: number;
}
const file = (...lines: string[]) => Buffer.from(`\uFEFF${lines.join('\r\n')}`);
const HEAD = 'AGB praktijk,Praktijk,Soort,E-mail,Telefoon,Adres,PC6,Woonplaats';
const named = async (name: string) => {
  const { body } = await administrator.get<{ items: Organisation[] }>('/organisations?limit=200');
  const found = body.items.find((one) => one.name === name);
  return found && (await administrator.get<Organisation>(`/organisations/${found.id}`)).body;
};
async function written(look: Look): Promise<Look> {
  expect((await confirm(look, administrator)).status).toBe(200);
  await world.settle();
  return lookAt(administrator, look);
}

test('practices and institutions come in, each as what it is called', async () => {
  const look = await readIn(
    administrator,
    'practices',
    file(
      HEAD,
      '01990101,Praktijk Zeezicht,,zeezicht@example.org,070 000 01 01,"Zeeweg 1, hoek",2512 ab,Den Haag',
      '06990102,Ziekenhuis Duin,ziekenhuis,,,,,',
      '53990103,Thuiszorg Strand,Thuiszorg,,,,,',
      '01990104,Praktijk Onbekend,tandarts,,,,,',
      ',Praktijk Zonder Code,,,,,,',
    ),
  );
  expect(look.counts).toMatchObject({ all: 5, add: 3, bad: 2 });
  expect(look.lines.flatMap(({ line, faults }) => faults.map(({ column, said }) => [line, column, said.nl]))).toEqual([
    [5, 'kind', 'Schrijf huisartsenpraktijk, ziekenhuis, thuiszorg of huisartsenpost. Leeg is een praktijk.'],
    [6, 'agb', 'Vul de AGB-code van 8 cijfers in: daaraan wordt de organisatie herkend.'],
  ]);
  expect((await written(look)).counts).toMatchObject({ added: 3 });
  expect(await named('Praktijk Zeezicht')).toMatchObject({
    kind: 'practice',
    street: 'Zeeweg 1, hoek',
    postcode: '2512AB',
  });
  expect(await named('Ziekenhuis Duin')).toMatchObject({ kind: 'hospital' });
  expect(await named('Thuiszorg Strand')).toMatchObject({ kind: 'home-care' });
});

test('a practice that is there keeps what the list does not say, and gets it back', async () => {
  const before = file(HEAD, '01990111,Praktijk Oud,,oud@example.org,070 000 01 11,,,Delft');
  await written(await readIn(administrator, 'practices', before));
  const look = await readIn(
    administrator,
    'practices',
    file('AGB;Naam;Telefoon', '01990111;Praktijk Nieuw;070 000 02 22'),
  );
  expect(look.lines[0]?.changes).toEqual([
    { column: 'name', was: 'Praktijk Oud', becomes: 'Praktijk Nieuw' },
    { column: 'phone', was: '070 000 01 11', becomes: '070 000 02 22' },
  ]);
  const done = await written(look);
  expect(await named('Praktijk Nieuw')).toMatchObject({ mailAddress: 'oud@example.org', place: 'Delft' });
  expect((await undo(done, administrator)).status).toBe(200);
  await world.settle();
  expect(await named('Praktijk Oud')).toMatchObject({ phone: '070 000 01 11', mailAddress: 'oud@example.org' });
});

test('a practice that somebody works at is not taken back, and one that only a register looked at is', async () => {
  const look = await readIn(
    administrator,
    'practices',
    file(HEAD, '01990121,Praktijk Met Mensen,,,,,,', '01990122,Praktijk Alleen Gecontroleerd,,,,,,'),
  );
  const done = await written(look);
  const [lived, checked] = [await named('Praktijk Met Mensen'), await named('Praktijk Alleen Gecontroleerd')];
  const person = { name: 'Anna de Wit', email: 'anna.de.wit@example.org' };
  const works = [{ organisationId: lived?.id, role: 'practice-assistant' }];
  const invited = await administrator.post('/people', { ...person, works });
  expect(invited.status).toBe(201);
  const saw = await administrator.post(`/numbers/agb/${checked?.id ?? ''}/checks`, { saw: 'confirmed' });
  expect(saw.status).toBeLessThan(300);
  await undo(done, administrator);
  await world.settle();
  const outcomes = (await lookAt(administrator, look)).lines.map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['built-upon', 'taken-back']);
  expect(await named('Praktijk Alleen Gecontroleerd')).toBeUndefined();
});

test('an AGB code of a pharmacy is no practice', async () => {
  const { rows } = await world.owner.query<{ agb: string }>('select agb from organisation where id = $1', [
    world.organisations.pharmacy,
  ]);
  const look = await readIn(administrator, 'practices', file(HEAD, `${rows[0]?.agb ?? ''},Praktijk Vergist,,,,,,`));
  expect(look.lines[0]).toMatchObject({ verdict: 'bad', faults: [{ column: 'agb' }] });
});

test('an administrator of one organisation reads nothing in, and a pharmacy no practices', async () => {
  const email = 'beheer@praktijk.example.org';
  const works = [{ organisationId: world.organisations.practice, role: 'administrator' as const }];
  const person = { name: 'Beheer van Dijk', email, password: passwordOf(), works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  const ofPractice = await Client.signIn(world.app, email, passwordOf());
  expect((await ofPractice.get('/imports')).status).toBe(403);
  const pharmacist = await world.as('pharmacist');
  const { body } = await pharmacist.get<{ items: unknown[]; rules: { key: string }[] }>('/imports');
  expect(body).toMatchObject({ items: [], rules: [{ key: 'own-variant' }] });
  const practices = { rule: 'practices', text: `${HEAD}\n01990077,Praktijk Stiekem,,,,,,` };
  expect((await pharmacist.post('/imports', practices)).status).toBeGreaterThanOrEqual(400);
  expect(await named('Praktijk Stiekem')).toBeUndefined();
  expect((await (await world.as('coordinator')).get<{ items: unknown[] }>('/imports')).body.items).toEqual([]);
});

const PHARMACIES = 'AGB;Apotheek;Apotheker;E-mail;Tel;Postcode;Openingstijden';
const pharmacy = (agb: string, tel: string, hours: string) =>
  `${agb};Apotheek ${agb};De Boer;a@example.org;${tel};2512 AB;${hours}`;
const as = async (look: Look, by: Client, fields: Record<string, string>) => {
  const answer = await by.submit(`/imports/${look.id}/columns`, { ...fields, _version: String(look.version) });
  expect(answer.status).toBe(303);
  return lookAt(by, look);
};

test('a title stands above the headings, and a sheet took the nought of a telephone: it is asked about and put back', async () => {
  const coordinator = await world.as('coordinator');
  const rows = ['Apotheek', 'Bijgewerkt op 1-6-2026', PHARMACIES, pharmacy('02990201', '701234567', 'ma t/m vr 8-17')];
  const look = await readIn(coordinator, 'pharmacies', file(...rows));
  expect(look.lines.map(({ line }) => line)).toEqual([4]);
  expect(look.shortened).toEqual([{ column: 'phone', line: 4, says: '701234567', asks: '0701234567', lines: 1 }]);
  expect(look.counts).toMatchObject({ bad: 1 });
  const told = await as(look, coordinator, { 'noughts[]': 'phone' });
  expect(told).toMatchObject({ ready: true, counts: { add: 1 }, lines: [{ row: { phone: '0701234567' } }] });
});

test('hours that hardly anybody keeps are asked about line by line, and come in where somebody says that they are so', async () => {
  const coordinator = await world.as('coordinator');
  const lines = [
    pharmacy('02990211', '0701234567', 'ma 9.00-9.00'),
    pharmacy('02990212', '0701234567', 'ma 8.00-5.30'),
  ];
  const look = await readIn(coordinator, 'pharmacies', file(PHARMACIES, ...lines));
  expect(look.counts).toMatchObject({ bad: 2 });
  const page = await coordinator.page(`/imports/${look.id}`);
  expect(page.body).toContain('Regel 2: Van 09:00 tot de volgende dag 09:00: is dat zo?');
  const told = await as(look, coordinator, { 'itIsSo[]': '2.hoursText' });
  expect(told.lines.map(({ verdict, faults }) => [verdict, faults[0]?.asks])).toEqual([
    ['add', undefined],
    ['bad', 'hoursText'],
  ]);
  expect((await confirm(told, coordinator)).status).toBe(200);
  await world.settle();
  expect((await lookAt(coordinator, told)).counts).toMatchObject({ added: 1, bad: 1 });
});

test('where lines belong together none stands without the others, before the writing and during it', async () => {
  const coordinator = await world.as('coordinator');
  const rule = world.app.get(PharmacyRows, { strict: false });
  Object.assign(rule, { goodLinesStand: false });
  const good = pharmacy('02990221', '0701234567', 'ma 9-17');
  const list = (second: string) => readIn(coordinator, 'pharmacies', file(PHARMACIES, good, second));
  const half = await list(pharmacy('0299022', '0701234567', 'ma 9-17'));
  expect(half).toMatchObject({ ready: false, counts: { add: 1, bad: 1 } });
  expect((await coordinator.page(`/imports/${half.id}`)).body).toContain('kan pas worden bevestigd als deze regels');
  expect((await confirm(half, coordinator)).body).toMatchObject({ reason: 'not-ready' });
  const whole = await list(pharmacy('02990222', '0701234567', 'ma 9-17'));
  expect((await confirm(whole, coordinator)).status).toBe(200);
  // Meanwhile the place of the second is no longer known.
  await world.owner.query(
    `update import_line set cells = array_replace(cells, '2512 AB', '9999 XX') where import_id = $1 and line = 3`,
    [whole.id],
  );
  await world.settle();
  expect((await lookAt(coordinator, whole)).counts).toMatchObject({ failed: 2 });
  const { rows } = await world.owner.query(`select 1 from organisation where agb in ('02990221', '02990222')`);
  expect(rows).toEqual([]);
  Object.assign(rule, { goodLinesStand: true });
});
