import type { Client } from '../factories/client.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

interface Pharmacy {
  id: string;
  name: string;
  phone: string;
  version: number;
  radiusKm: number | null;
  hours: { weekday: number; opens: string; closes: string }[];
}
const HEAD = 'AGB;Apotheek;Apotheker;E-mail;Tel;Plaats;Postcode;Openingstijden;Straal';
const line = (agb: string, name: string, { hours = 'ma t/m vr 8.00-17.30', mail = 'a@example.org' } = {}) =>
  `${agb};${name};De Boer;${mail};070 123 45 67;Den Haag;2512 AB;"${hours}";7,5`;
/** As a Dutch Excel saves it. */
const file = (...lines: string[]) => Buffer.from(`${[HEAD, ...lines].join('\r\n')}\r\n`, 'latin1');
const named = async (name: string) =>
  (await coordinator.get<{ items: Pharmacy[] }>('/pharmacies')).body.items.find((one) => one.name === name);
const count = async () => (await coordinator.get<{ items: Pharmacy[] }>('/pharmacies')).body.items.length;

async function written(look: Look): Promise<Look> {
  expect((await confirm(look, coordinator)).status).toBe(200);
  await world.settle();
  return lookAt(coordinator, look);
}

test('a list comes in with its hours, and before it is confirmed nothing is there', async () => {
  const before = await count();
  const hours = 'ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten';
  const look = await readIn(coordinator, 'pharmacies', file(line('02990009', 'Apotheek Café Noord', { hours })));
  expect(look).toMatchObject({ state: 'looked-at', missing: [], ready: true, counts: { all: 1, add: 1 } });
  expect(await count()).toBe(before);
  const page = await coordinator.page(`/imports/${look.id}`);
  expect(page.body).toContain('1 nieuwe regel');
  expect(page.body).toContain('Apotheek Café Noord');

  expect(await written(look)).toMatchObject({ state: 'written', counts: { added: 1 } });
  const made = await named('Apotheek Café Noord');
  expect(made?.hours).toHaveLength(10);
  expect(made).toMatchObject({ radiusKm: 7.5, phone: '070 123 45 67' });
  expect((await coordinator.page('/imports')).body).toContain('verwerkt');
});

test('a bad line says its number, its column and what to do, and the good ones come in without it', async () => {
  const look = await readIn(
    coordinator,
    'pharmacies',
    file(
      line('02990011', 'Apotheek Goed'),
      line('0299001', 'Apotheek Te Kort'),
      line('02990012', 'Apotheek Zonder Adres', { mail: 'geen adres' }),
      line('02990013', 'Apotheek Zonder Tijd', { hours: 'ma open' }),
      line('02990011', 'Apotheek Goed Twee'),
    ),
  );
  expect(look.counts).toMatchObject({ all: 5, add: 1, bad: 4 });
  const told = look.lines.flatMap(({ line: at, faults }) => faults.map(({ column, said }) => [at, column, said.nl]));
  expect(told).toEqual([
    [3, 'agb', 'Een AGB-code heeft 8 cijfers.'],
    [4, 'mailAddress', expect.stringContaining('e-mailadres')],
    [5, 'hoursText', expect.stringContaining('ma t/m vr 8.00-12.30')],
    [6, 'agb', 'Staat ook op regel 2. Haal een van beide weg.'],
  ]);
  const page = await coordinator.page(`/imports/${look.id}`);
  for (const words of ['Regels die niet kunnen', 'geen adres', 'Staat ook op regel 2'])
    expect(page.body).toContain(words);
  expect((await written(look)).counts).toMatchObject({ added: 1, bad: 4 });
  expect(await named('Apotheek Goed')).toBeDefined();
  expect(await named('Apotheek Zonder Tijd')).toBeUndefined();
});

test('noughts that a sheet took are asked about once for the column, and put back', async () => {
  const look = await readIn(
    coordinator,
    'pharmacies',
    file(line('2990021', 'Apotheek Nul Een'), line('2990022', 'Apotheek Nul Twee')),
  );
  expect(look).toMatchObject({ ready: false, counts: { bad: 2 } });
  expect(look.shortened).toEqual([{ column: 'agb', line: 2, says: '2990021', asks: '02990021', lines: 2 }]);
  expect((await coordinator.page(`/imports/${look.id}`)).body).toContain('Is dat 02990021?');
  const fields = { 'noughts[]': 'agb', _version: String(look.version) };
  expect((await coordinator.submit(`/imports/${look.id}/columns`, fields)).status).toBe(303);
  const again = await lookAt(coordinator, look);
  expect(again).toMatchObject({ ready: true, counts: { add: 2 } });
  expect((await written(again)).counts).toMatchObject({ added: 2 });
});

test('a pharmacy that is there is changed and never doubled: was and becomes stand beside each other', async () => {
  await written(await readIn(coordinator, 'pharmacies', file(line('02990031', 'Apotheek Oud'))));
  const before = await count();
  const renamed = await readIn(coordinator, 'pharmacies', file(line('02990031', 'Apotheek Weer Anders')));
  expect(renamed.counts).toMatchObject({ same: 1 });
  expect((await coordinator.page(`/imports/${renamed.id}`)).body).toContain('1 regel die niets wijzigt');
  const other = line('02990031', 'Apotheek Andere Naam', { hours: 'ma en di 9.00-17.00' });
  const look = await readIn(coordinator, 'pharmacies', file(other.replace('070 123 45 67', '070 765 43 21')));
  expect(look.counts).toMatchObject({ all: 1, change: 1 });
  expect(look.lines[0]?.changes).toEqual([
    { column: 'name', was: 'Apotheek Oud', becomes: 'Apotheek Andere Naam', stays: true },
    { column: 'phone', was: '070 123 45 67', becomes: '070 765 43 21' },
    { column: 'hoursText', was: 'ma t/m vr 08:00-17:30', becomes: 'ma t/m di 09:00-17:00' },
  ]);
  expect((await coordinator.page(`/imports/${look.id}`)).body).toContain('Anders in de lijst, en blijft zoals het is');
  expect((await written(look)).counts).toMatchObject({ changed: 1 });
  expect(await count()).toBe(before);
  expect(await named('Apotheek Oud')).toMatchObject({ phone: '070 765 43 21', hours: { length: 2 } });
  const same = await readIn(coordinator, 'pharmacies', file(other.replace('070 123 45 67', '070 765 43 21')));
  expect(same).toMatchObject({ ready: false, counts: { same: 1 } });
});

test('a list is taken back whole, but for what others built upon, and that is said first', async () => {
  await written(await readIn(coordinator, 'pharmacies', file(line('02990041', 'Apotheek Was Er Al'))));
  const look = await readIn(
    coordinator,
    'pharmacies',
    file(
      line('02990041', 'Apotheek Was Er Al', { hours: 'za 9.00-12.00' }),
      line('02990042', 'Apotheek Gaat Weg'),
      line('02990043', 'Apotheek Doet Mee'),
      line('02990044', 'Apotheek Belt Anders'),
    ),
  );
  const done = await written(look);
  expect(done.counts).toMatchObject({ added: 3, changed: 1 });
  const joins = await named('Apotheek Doet Mee');
  const agreement = { from: '2026-11-01', until: '2027-11-01', signedBy: 'De Boer' };
  await coordinator.post(`/pharmacies/${joins?.id ?? ''}/agreement`, agreement);
  const phones = await named('Apotheek Belt Anders');
  await coordinator.patch(`/pharmacies/${phones?.id ?? ''}`, { phone: '070 111 11 11' }, { version: phones?.version });

  const page = await coordinator.page(`/imports/${look.id}/undo`);
  const text = page.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('2 regels worden teruggenomen.');
  expect(text).toContain('Wordt verwijderd 3: Apotheek Gaat Weg');
  expect(text).toContain('Wordt weer zoals het was 2: Apotheek Was Er Al');
  expect(text).toContain('4: Apotheek Doet Mee Er is al mee gewerkt');
  expect(text).toContain('5: Apotheek Belt Anders Daarna door iemand anders gewijzigd');
  expect(await named('Apotheek Gaat Weg')).toBeDefined();

  expect((await undo(done, coordinator)).status).toBe(200);
  await world.settle();
  const after = await lookAt(coordinator, look);
  expect(after).toMatchObject({
    state: 'taken-back',
    counts: { 'taken-back': 2, 'built-upon': 1, 'changed-since': 1 },
  });
  expect(await named('Apotheek Gaat Weg')).toBeUndefined();
  expect((await named('Apotheek Was Er Al'))?.hours).toHaveLength(5);
  expect((await named('Apotheek Belt Anders'))?.phone).toBe('070 111 11 11');
  expect((await undo(after, coordinator)).body).toMatchObject({ reason: 'not-in-this-state' });
});

test('two people confirm at once and it is written once', async () => {
  const look = await readIn(coordinator, 'pharmacies', file(line('02990051', 'Apotheek Een Keer')));
  const other = await world.as('coordinator');
  const answers = await Promise.all([confirm(look, coordinator), confirm(look, other)]);
  const said = answers.map(({ status, body }) => (status === 200 ? 'yes' : body.reason)).sort();
  expect(['not-in-this-state,yes', 'stale,yes']).toContain(said.join(','));
  await world.settle();
  expect((await lookAt(coordinator, look)).counts).toMatchObject({ added: 1 });
});

test('what somebody did by hand between look and writing is left as they have it', async () => {
  await written(await readIn(coordinator, 'pharmacies', file(line('02990061', 'Apotheek Tussendoor'))));
  const changes = line('02990061', 'Apotheek Tussendoor', { mail: 'lijst@example.org' });
  const look = await readIn(coordinator, 'pharmacies', file(changes, line('02990062', 'Apotheek Dubbel Op')));
  const known = await named('Apotheek Tussendoor');
  await coordinator.patch(`/pharmacies/${known?.id ?? ''}`, { phone: '070 222 22 22' }, { version: known?.version });
  const added = { name: 'Apotheek Met De Hand', ownerName: 'De Boer', agb: '02990062', mailAddress: 'h@example.org' };
  await coordinator.post('/pharmacies', { ...added, phone: '070 333 33 33', lat: 52.08, lon: 4.31 });
  expect((await written(look)).counts).toMatchObject({ overtaken: 2 });
  expect(await named('Apotheek Tussendoor')).toMatchObject({ phone: '070 222 22 22' });
  expect(await named('Apotheek Dubbel Op')).toBeUndefined();
});

test('a column whose heading nobody knows is pointed out by hand, and one column is not two things', async () => {
  const list = 'code;wie;x\n02990091;Apotheek Aangewezen;ma 9.00-12.00\n';
  const look = await readIn(coordinator, 'pharmacies', Buffer.from(list));
  expect(look).toMatchObject({ missing: ['agb'], ready: false });
  expect(look.lines.map(({ line }) => line)).toEqual([1, 2]);
  expect((await coordinator.page(`/imports/${look.id}`)).body).toContain('Wijs de kolom AGB-code aan');
  const form = await coordinator.page(`/imports/${look.id}/columns`);
  for (const words of ['Kolom “A”', 'Bijvoorbeeld: code | 02990091', 'Niet gebruikt'])
    expect(form.body).toContain(words);
  const point = (columns: Record<string, string>) =>
    coordinator.submit(`/imports/${look.id}/columns`, { ...columns, _version: String(look.version) });
  const twice = await point({ 'columns[0]': 'agb', 'columns[1]': 'agb', 'columns[2]': '-' });
  expect(twice.status).toBe(422);
  expect(twice.body).toContain('Deze kolom hebt u al aangewezen');
  const pointed = await point({ 'columns[0]': 'agb', 'columns[1]': 'name', 'columns[2]': '-' });
  expect(pointed.status).toBe(303);
  const again = await lookAt(coordinator, look);
  expect(again.columns.map(({ key }) => key)).toEqual(['agb', 'name', '']);
  expect(again).toMatchObject({ missing: [], counts: { all: 2, bad: 2 } });
  expect(again.lines[1]?.row).toEqual({ agb: '02990091', name: 'Apotheek Aangewezen' });
});

test('a column per day is the table of the week, and a bad day is told at its own column', async () => {
  const head = 'AGB\tApotheek\tApotheker\tMail\tTel\tPostcode\tma\tdi\tza';
  const rest = 'De Boer\ta@example.org\t0701234567\t2512AB';
  const text = [
    head,
    `02990101\tApotheek Per Dag\t${rest}\t8.30-12.30, 13-17\t9-17\tgesloten`,
    `02990102\tApotheek Half\t${rest}\t9-17\topen\t`,
  ].join('\n');
  const { body } = await coordinator.post<{ id: string }>('/imports', { rule: 'pharmacies', text });
  const look = await lookAt(coordinator, body);
  expect(look.lines.map(({ verdict, faults }) => [verdict, faults[0]?.column])).toEqual([
    ['add', undefined],
    ['bad', 'tuesday'],
  ]);
  await written(look);
  expect((await named('Apotheek Per Dag'))?.hours.map(({ weekday, opens }) => [weekday, opens])).toEqual([
    [1, '08:30'],
    [1, '13:00'],
    [2, '09:00'],
  ]);
});

test('a list that nobody confirmed is thrown away without a trace in the network', async () => {
  const look = await readIn(coordinator, 'pharmacies', file(line('02990111', 'Apotheek Nooit')));
  const thrown = await coordinator.submit(`/imports/${look.id}`, { _method: 'DELETE' });
  expect(thrown).toMatchObject({ status: 303, headers: { location: '/imports' } });
  expect((await coordinator.get(`/imports/${look.id}`)).status).toBe(404);
});

test('the example opens in a Dutch Excel, and its lines can come in', async () => {
  const example = await coordinator.raw('GET', '/imports/examples/pharmacies', undefined, { accept: '*/*' });
  expect(example.text.startsWith('\uFEFFAGB-code;Naam;')).toBe(true);
  const look = await readIn(coordinator, 'pharmacies', example.payload);
  expect(look.columns.every(({ key }) => key !== '')).toBe(true);
  expect(look.lines.flatMap(({ faults }) => faults)).toEqual([]);
});

test('who may not do it by hand sees no list and reads none in', async () => {
  const look = await readIn(coordinator, 'pharmacies', file(line('02990071', 'Apotheek Van Ons')));
  expect((await (await world.as('gp')).get('/imports')).status).toBe(403);
  const pharmacist = await world.as('pharmacist');
  expect((await pharmacist.get(`/imports/${look.id}`)).status).toBe(404);
  expect((await pharmacist.post(`/imports`, { rule: 'pharmacies', text: 'agb\n02990072' })).status).toBe(422);
  const administrator = await world.as('administrator');
  expect((await administrator.get(`/imports/${look.id}`)).status).toBe(404);
  expect((await administrator.post(`/imports`, { rule: 'pharmacies', text: 'agb\n02990072' })).status).toBe(422);
});

test('after a month what was read is gone, and the list can no longer be confirmed or taken back', async () => {
  const waiting = await readIn(coordinator, 'pharmacies', file(line('02990081', 'Apotheek Te Laat')));
  world.clock.moveTo(new Date(world.clock.now().getTime() + 32 * 86_400_000));
  await world.settle();
  coordinator = await world.as('coordinator');
  const after = await lookAt(coordinator, waiting);
  expect(after.lines[0]?.row).toEqual({});
  expect((await confirm(after, coordinator)).status).not.toBe(200);
  expect((await coordinator.page(`/imports/${waiting.id}`)).body).toContain('inhoud verwijderd');
});

test('without AGB codes a pharmacy that is there is recognised by its name, and of a new one the code is asked', async () => {
  const sheet = Buffer.from('Apotheek;Tel\r\napotheek centrum;070 999 99 99\r\nApotheek Zonder Code;070 123 45 67\r\n');
  const look = await readIn(coordinator, 'pharmacies', sheet);
  expect(look).toMatchObject({ missing: [], ready: true, counts: { all: 2, change: 1, bad: 1 } });
  expect(look.lines[1]?.faults.map(({ column }) => column)).toContain('agb');
  expect(await written(look)).toMatchObject({ counts: { changed: 1 } });
  expect(await named('Apotheek Centrum')).toMatchObject({ phone: '070 999 99 99' });
  expect((await undo(await lookAt(coordinator, look), coordinator)).status).toBe(200);
  await world.settle();
  expect((await named('Apotheek Centrum'))?.phone).not.toBe('070 999 99 99');

  const neither = await readIn(coordinator, 'pharmacies', Buffer.from('Tel;Plaats\r\n070 999 99 99;Den Haag\r\n'));
  expect(neither).toMatchObject({ missing: ['agb'], ready: false });
  expect((await coordinator.page(`/imports/${neither.id}`)).body).toContain('Wijs de kolom AGB-code aan');
});

test('hours of delivery are a column: read, changed, refused at the cell and put back', async () => {
  const deliveryOf = async () =>
    ((await named('Apotheek Centrum')) as (Pharmacy & { deliveryText: string }) | undefined)?.deliveryText;
  const list = (hours: string) => Buffer.from(`AGB;Bezorguren\r\n02990001;"${hours}"\r\n`, 'latin1');
  const bad = await readIn(coordinator, 'pharmacies', list('soms'));
  expect(bad.lines[0]?.faults.map(({ column }) => column)).toEqual(['deliveryText']);
  const look = await readIn(coordinator, 'pharmacies', list('ma-vr 14-18; za 10-13'));
  expect(look.lines[0]?.changes).toEqual([
    { column: 'deliveryText', was: null, becomes: 'ma t/m vr 14:00-18:00; za 10:00-13:00' },
  ]);
  const done = await written(look);
  expect(await deliveryOf()).toBe('ma t/m vr 14:00-18:00; za 10:00-13:00');
  const again = await readIn(coordinator, 'pharmacies', list('ma t/m vr 14.00-18.00; za 10.00-13.00'));
  expect(again.lines[0]?.verdict).toBe('same');
  expect((await undo(done, coordinator)).status).toBe(200);
  await world.settle();
  expect(await deliveryOf()).toBe('');
});
