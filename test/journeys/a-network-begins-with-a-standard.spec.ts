import { foundNetwork } from '../../src/access/founding.js';
import type { Decider } from '../../src/kit-standards/standard.js';
import { writeRegion } from '../../src/regions/write-region.js';
import { approve } from '../factories/approvals.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import type { StandardAnswer } from '../factories/kits.js';
import { confirm, lookAt, readIn, undo, type Look } from '../factories/lists.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let lead: Client;
beforeAll(async () => {
  world = await startWorld();
  const { owner, clock, app } = world;
  const now = clock.now();
  const { id, organisationId } = await foundNetwork(owner, 'Netwerk Nieuw', 'Nieuw', now);
  await writeRegion(owner, id, now);
  const join = async (role: Decider) => {
    const email = `${role}.nieuw@example.org`;
    const works = [{ organisationId, role }];
    await addColleague(owner, id, { name: role, email, password: passwordOf(), works }, now);
    return Client.signIn(app, email, passwordOf());
  };
  coordinator = await join('coordinator');
  lead = await join('lead-pharmacist');
});
afterAll(() => world.stop());

/** As whoever reads a list in, looks at it and confirms it. */
async function written(client: Client, rule: string, lines: string[]): Promise<Look> {
  const look = await readIn(client, rule, Buffer.from(lines.join('\r\n')));
  expect((await confirm(look, client)).status).toBe(200);
  await world.settle();
  return lookAt(client, look);
}

test('a network that has nothing is offered a draft to begin with, of substances and aids and of no maker', async () => {
  const page = (await coordinator.page('/standards')).body;
  expect(page).toContain('Begin met een startstandaard');
  const made = await coordinator.post<StandardAnswer>('/standards/beginning');
  expect(made.status).toBe(201);
  const { body } = await coordinator.get<StandardAnswer>(`/standards/${made.body.id}`);
  expect([body.name, body.status]).toEqual(['2026.1', 'draft']);
  expect(body.slots.map(({ code }) => code).slice(0, 3)).toEqual(['M1', 'M2', 'M3']);
  expect(body.slots.every(({ products }) => products.length === 1)).toBe(true);
  const shown = (await coordinator.page(`/standards/${made.body.id}`)).body;
  expect(shown.match(/maakt de applicatie/g)).toHaveLength(4);
  expect(shown).toContain('er zijn geen prijzen ingevuld');
  const { items } = (
    await coordinator.get<{ items: { code: string; atc: string | null; opiumList: string | null }[] }>('/products')
  ).body;
  expect(items.find(({ code }) => code === '99000001')).toMatchObject({ atc: 'N02AA01', opiumList: 'I' });
});

test('it is offered once: whoever has a version begins with a copy of it', async () => {
  expect((await coordinator.post('/standards/beginning')).body).toMatchObject({ reason: 'not-empty' });
  expect((await coordinator.page('/standards')).body).not.toContain('Begin met een startstandaard');
  expect((await (await world.as('pharmacist')).post('/standards/beginning')).status).toBe(403);
});

test('a catalogue of 400 lines with three bad ones comes in by the lead pharmacist: the others stand, and each fault is named', async () => {
  const lines = Array.from(
    { length: 400 },
    (_, n) => `9010${String(n).padStart(4, '0')};Artikel ${String(n)};stuk;1,${String(n % 90).padStart(2, '0')}`,
  );
  lines[10] = '9010;Te kort nummer;stuk;1,00';
  lines[20] = '90100020;Vreemde prijs;stuk;gratis';
  lines[30] = '90100029;Nog een keer;stuk;1,00';
  const bytes = Buffer.from(['ZI;Omschrijving;Eenheid;Prijs', ...lines].join('\r\n'));
  const look = await readIn(lead, 'products', bytes);
  expect(look.counts).toMatchObject({ all: 400, add: 397, bad: 3 });
  expect(look.lines.flatMap(({ line, faults }) => faults.map(({ column }) => [line, column]))).toEqual([
    [12, 'code'],
    [22, 'price'],
    [32, 'code'],
  ]);
  expect((await confirm(look, lead)).status).toBe(200);
  await world.settle();
  const written = await lookAt(lead, look);
  expect(written.counts).toMatchObject({ added: 397 });
  const { items } = (await coordinator.get<{ items: { code: string; cents: number | null }[] }>('/products')).body;
  expect(items.find(({ code }) => code === '90100007')).toMatchObject({ cents: 107 });
});

test('the same list with another price changes the price and nothing else, and can be taken back', async () => {
  const bytes = Buffer.from('ZI;Omschrijving;Prijs\r\n90100007;Heet nu anders;2,50\r\n90100008;Artikel 8;1,08');
  const look = await readIn(coordinator, 'products', bytes);
  expect(look.counts).toMatchObject({ change: 1, same: 1 });
  expect(look.lines[0]?.changes).toMatchObject([
    { column: 'name', stays: true },
    { column: 'price', was: '1,07', becomes: '2,50' },
  ]);
  await confirm(look, coordinator);
  await world.settle();
  const undone = await undo(await lookAt(coordinator, look), coordinator);
  expect(undone.status).toBe(200);
  await world.settle();
  const { items } = (
    await coordinator.get<{ items: { code: string; cents: number | null; name: string }[] }>('/products')
  ).body;
  expect(items.find(({ code }) => code === '90100007')).toMatchObject({ cents: 107, name: 'Artikel 7' });
});

test('a list says which article is exempt from the opium prescription, and its form and route in known words only', async () => {
  const head = 'ZI;Naam;Eenheid;Vorm;Toedieningsweg;Opiumwet;Vrijgesteld van het opiumrecept';
  const lines = [
    '90200001;Vrij;ampul;Ampul 1ml;SUBCUTAAN;II;ja',
    '90200002;Niet vrij;ampul;ampul 1 ml;s.c.;I;nee',
    '90200003;Vreemd;ampul;potje;via de knie;;',
  ];
  const look = await readIn(lead, 'products', Buffer.from([head, ...lines].join('\r\n')));
  expect(look.counts).toMatchObject({ add: 2, bad: 1 });
  expect(look.lines.flatMap(({ faults }) => faults.map(({ column }) => column)).toSorted()).toEqual(['form', 'route']);
  await confirm(look, lead);
  await world.settle();
  const { items } = (await lead.get<{ items: object[] }>('/products?q=9020000')).body;
  expect(items).toMatchObject([
    { code: '90200002', form: 'ampul 1 ml', route: 's.c.', opiumList: 'I', needsOpiumPrescription: true },
    { code: '90200001', form: 'ampul 1 ml', route: 's.c.', opiumList: 'II', needsOpiumPrescription: false },
  ]);
  const again = await readIn(lead, 'products', Buffer.from([head, ...lines.slice(0, 2)].join('\r\n')));
  expect(again.counts).toMatchObject({ same: 2 });
});

test('a first price that came by a list can be taken back as well: the article has none again', async () => {
  const pricesOf = async () =>
    (
      await world.owner.query<{ cents: number }>(
        `select c.cents from product_price c join network n on n.id = c.network_id where n.name = 'Netwerk Nieuw' and c.product = '99000001'`,
      )
    ).rows;
  expect(await pricesOf()).toEqual([]);
  const look = await readIn(coordinator, 'products', Buffer.from('ZI;Prijs\r\n99000001;3,00'));
  await confirm(look, coordinator);
  await world.settle();
  expect(await pricesOf()).toEqual([{ cents: 300 }]);
  expect((await undo(await lookAt(coordinator, look), coordinator)).status).toBe(200);
  await world.settle();
  expect(await pricesOf()).toEqual([]);
});

test('pharmacies and what they fill come in by lists, two people approve, and the first version is published', async () => {
  for (const client of [coordinator, lead])
    expect((await client.page('/')).body).toContain('Er is nog geen kitstandaard gepubliceerd');
  const pharmacy = (agb: string, name: string) =>
    `${agb};${name};De Boer;a@example.org;070 123 45 67;Den Haag;2512 AB;ma t/m vr 8.00-17.30`;
  const rows = [pharmacy('02990021', 'Apotheek Een'), pharmacy('02990022', 'Apotheek Twee')];
  await written(coordinator, 'pharmacies', [
    'AGB;Apotheek;Apotheker;E-mail;Tel;Plaats;Postcode;Openingstijden',
    ...rows,
  ]);
  const variants = ['02990021;M1;99000001;10', '02990022;M1;99000001;5', '02990022;M2;99000002;10'];
  await written(lead, 'variants', ['Apotheek;Vak;ZI-nummer;Aantal', ...variants]);
  const beside = (await lead.page('/variants')).body;
  expect(beside).toContain('Apotheek Een');
  expect(beside).toContain('Apotheek Twee');

  const { items } = (await lead.get<{ items: StandardAnswer[] }>('/standards')).body;
  const path = `/standards/${items[0]?.id ?? ''}`;
  const draft = (await lead.page(path)).body;
  expect(draft).toContain('Dit is de eerste versie');
  expect(draft).toMatch(/geen doseerafspraak voor Morfine 10 mg\/ml/);
  expect(draft).toContain('nog niet gezegd welk document: Gebruiksinstructie voor zorgverleners');
  for (const client of [coordinator, lead]) expect((await approve(client, path)).status).toBe(200);
  expect((await lead.page(`${path}/publication`)).status).toBe(200);
  const published = await lead.post<StandardAnswer>(`${path}/publication`, { takesEffectOn: world.clock.today() });
  expect(published.body).toMatchObject({ status: 'published' });
  expect((await coordinator.page('/')).body).not.toContain('Er is nog geen kitstandaard gepubliceerd');
  expect((await coordinator.page('/standards')).body).toContain('Geldt nu');
});
