import type { Client } from '../factories/client.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { startWorld, type World } from '../factories/world.js';

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

test('an administrator of one organisation reads nothing in', async () => {
  const pharmacist = await world.as('pharmacist');
  expect((await pharmacist.get('/imports')).status).toBe(403);
  expect((await (await world.as('coordinator')).get<{ items: unknown[] }>('/imports')).body.items).toEqual([]);
});
