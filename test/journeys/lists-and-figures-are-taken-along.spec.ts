import { shownInWords } from '../../src/monitoring/disclosure/disclosure.js';
import type { ReportView } from '../../src/monitoring/report/reports.service.js';
import { caseAt, requestedCase } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { addHistory, type Home } from '../factories/history.js';
import { recalled } from '../factories/recalls.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { shownRows, taken } from '../factories/taken.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld();
  const patients = (home: Home, count: number, day: string) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ patient: `${home} ${day} ${String(i)}`, home },
      delivered: `${day}T12:00+02:00`,
    }));
  await addHistory(world, [
    ...patients('Den Haag', 24, '2026-07-10'),
    ...patients('Zoetermeer', 12, '2026-08-10'),
    ...patients('Rijswijk', 6, '2026-09-10'),
    ...patients('Wassenaar', 3, '2026-09-11'),
  ]);
  for (let count = 0; count < 3; count++) await requestedCase(world);
  await caseAt(world, 'accepted');
  await shelvedKit(world);
  await recalled(world, ['0012']);
  gp = await world.as('gp');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

/** How often it is on record that somebody took something of a case along, since it was last asked. */
let exported = 0;
async function newExports(): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row where action = 'export' and case_id is not null`,
  );
  const before = exported;
  exported = rows[0]?.n ?? 0;
  return exported - before;
}

test('a list of cases goes along with its filter and order, all parts of it, and each case in it is on record as exported', async () => {
  const asked = '/cases?status=requested&sort=number';
  const page = shownRows((await gp.page(asked)).body);
  await newExports();
  const csv = await taken(gp, `${asked}&limit=2&cursor=whatever`, 'csv');
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
  expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="aanvragen-\d{4}-\d\d-\d\d\.csv"$/);
  expect(csv.rows.map(([number]) => number)).toEqual(page.map(([number]) => number));
  // What a row says of its patient has a column each in a file.
  const ofPatient = ['Geboortedatum', 'Adres'];
  expect(csv.rows[0]?.filter((title) => !ofPatient.includes(title))).toEqual(page[0]);
  expect(csv.rows[0]).toEqual(expect.arrayContaining(['Patiënt', ...ofPatient]));
  expect(await newExports()).toBe(3);
  const xlsx = await taken(gp, asked, 'xlsx');
  expect(xlsx.rows.map(([number]) => number)).toEqual(page.map(([number]) => number));
  for (const told of ['Status: Wacht op apotheek', 'number', '(tijd in Nederland)', 'Regels', 'Kolom: Let op'])
    expect(xlsx.about).toContain(told);
});

test('the network takes along no column that it does not see', async () => {
  const { rows } = await taken(coordinator, '/cases', 'csv');
  expect(rows[0]).toEqual(shownRows((await coordinator.page('/cases')).body)[0]);
  expect(rows[0]).not.toContain('Praktijk');
});

test('a list of work tells in its file whose each is, how old, by when and what comes next, each in a column of its own', async () => {
  const { rows } = await taken(await world.as('pharmacist'), '/', 'csv');
  const [head = [], ...lines] = rows;
  const accepted = lines.find(([, status]) => status === 'Geaccepteerd') ?? [];
  const told = Object.fromEntries(head.map((title, i) => [title, accepted[i]]));
  expect(told).toMatchObject({ Gebied: '2512', Spoed: 'Vandaag' });
  expect(told['Patiënt']).toMatch(/\p{L}/u);
  expect(told['Geboortedatum']).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(told['Adres']).toContain('2512');
  expect(told['Bezorgen vóór']).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d$/);
  expect(told['Uren sinds aanvraag']).toBe('0');
  expect(told['Volgende stap']).toBe('Kit klaarzetten');
  const asked = lines.find(([, status]) => status === 'Wacht op apotheek') ?? [];
  expect(asked[head.indexOf('Geboortedatum')]).toBe('');
  const network = (await taken(coordinator, '/', 'xlsx')).rows[0];
  expect(network).toEqual(expect.arrayContaining(['Keer aangeboden', 'Spoed', 'Bezorgen vóór']));
  expect(network).not.toContain('Patiënt');
});

test('on top of a list stands how to take it along, and that it goes on record', async () => {
  const { body } = await gp.page('/cases?status=requested');
  const [above = ''] = body.split('<table');
  expect(above).toContain('href="/cases?status=requested&amp;format=xlsx"');
  expect(above).toContain('Het komt in het inzageregister');
  expect((await gp.page('/notices')).body).not.toContain('format=xlsx');
});

test('what a page refuses its file refuses, a format that does not exist is named, and whoever may not see gets none', async () => {
  expect((await taken(gp, '/cases?colour=red', 'csv')).status).toBe(422);
  expect((await gp.get<{ errors: { field: string }[] }>('/cases?format=pdf')).body.errors[0]?.field).toBe('format');
  expect((await taken(gp, '/monitoring/uptake?period=2026-Q3', 'csv')).status).toBe(403);
});

const LISTS: [Who, string][] = [
  ['pharmacist', '/kits'],
  ['pharmacist', '/opium-ledger'],
  ['coordinator', '/pharmacies'],
  ['coordinator', '/organisations'],
  ['coordinator', '/products'],
  ['coordinator', '/recalls'],
  ['administrator', '/letters?state=sent'],
  ['pharmacist', '/past-offers'],
  ['administrator', '/people'],
  // Without what reading it adds to it.
  ['auditor', '/access-record?action=submit'],
  ['auditor', '/access-record?action=search'],
  ['auditor', '/access-record/review?month=2026-11'],
  ['administrator', '/settings'],
];

test.each(LISTS)('%s takes %s along as it stands there', async (who, path) => {
  const client = await world.as(who);
  const page = shownRows((await client.page(path)).body);
  for (const format of ['csv', 'xlsx'] as const) {
    const { status, rows } = await taken(client, path, format);
    const ownColumns = ['Charge', 'Eenheid', 'Let op'].filter((title) => !page[0]?.includes(title));
    const alike = rows.map((row) => row.filter((_, i) => !ownColumns.includes(rows[0]?.[i] ?? '')));
    expect([path, status, alike.length > 0]).toEqual([path, 200, true]);
    if (page.length === 0) continue;
    expect(alike[0]).toEqual(page[0]?.slice(0, alike[0]?.length));
    if (page.length >= 50) continue;
    expect(alike).toHaveLength(page.length);
    alike.slice(1).forEach((row, i) => row.forEach((cell, j) => expect(page[i + 1]?.[j]).toEqual(saying(cell))));
  }
});

/** A day and a moment are written otherwise in a file, an empty cell is a dash on a page, and several remarks stand below each other. */
function saying(cell: string): unknown {
  const [, isoDay, day = isoDay, time] =
    /^(?:\d{4}-\d\d-(\d\d)|(\d\d?)-\d\d?-\d{4})(?: (\d\d:\d\d))?$/.exec(cell) ?? [];
  if (day) return expect.stringMatching(time ? new RegExp(`${time}$`) : new RegExp(`\\b${String(Number(day))}\\b`));
  return cell === '' ? expect.stringMatching(/^[–-]?$/) : expect.stringContaining(cell.split(', ')[0] ?? '');
}

test('what is the matter with a kit is in its file, in the words of the page', async () => {
  await shelvedKit(world, { expiry: '2026-12-02' });
  const pharmacist = await world.as('pharmacist');
  const page = shownRows((await pharmacist.page('/kits')).body);
  const { rows } = await taken(pharmacist, '/kits', 'csv');
  const [status, signals] = ['Status', 'Let op'].map((title) => rows[0]?.indexOf(title) ?? -1);
  const told = rows
    .slice(1)
    .map((row) => [row[status ?? -1], ...(row[signals ?? -1] ?? '').split(', ')].join(' ').trim());
  expect(told).toEqual(page.slice(1).map((row) => row[1]));
  expect(told).toContainEqual(expect.stringMatching(/^Verzegeld Verloopt/));
});

test('the tabs of the kits are in the file by their words, and a box that is away says where', async () => {
  const { kit } = await caseAt(world, 'delivered');
  const pharmacist = await world.as('pharmacist');
  for (const [asked, words] of [
    ['ready=true', 'Kits: Klaar voor uitgifte'],
    ['out=true', 'Kits: Buiten'],
    ['status=emptied', 'Status: Leeg'],
  ] as const)
    expect((await taken(pharmacist, `/kits?${asked}`, 'xlsx')).about).toContain(words);
  const { rows } = await taken(pharmacist, '/kits?out=true', 'csv');
  expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(new Set(['In huis']));
  expect((await pharmacist.page('/kits')).body).toMatch(new RegExp(`Buiten \\(${String(rows.length - 1)}\\)`));
  await world.owner.query(`update kit set status = 'emptied', in_case = false where id = $1`, [kit]);
  const { body } = await pharmacist.page(`/kits/${kit}`);
  expect(body).toContain('Inhoud van de vorige vulling');
  expect(body).not.toContain('Voldoet aan de standaard');
  expect(body).not.toContain('label.pdf');
});

test.each(['gp', 'pharmacist', 'pharmacyAssistant', 'nurse'] as const)(
  'the next step of each case in the file of %s is what the buttons of its row say',
  async (who) => {
    await caseAt(world, 'delivered');
    await caseAt(world, 'opened');
    const client = await world.as(who);
    const page = shownRows((await client.page('/')).body).slice(1);
    const [head = [], ...rows] = (await taken(client, '/', 'csv')).rows;
    const onButtons = page.map((row) => (row.at(-1) ?? '').replaceAll(/ ?(van )?aanvraag \d+|^Bekijken/g, '').trim());
    expect(rows.map((row) => (row[head.indexOf('Volgende stap')] ?? '').replaceAll(', ', ' '))).toEqual(onButtons);
    expect(onButtons.join('')).not.toBe('');
  },
);

test('a lot of a recall that begins with noughts keeps them', async () => {
  for (const format of ['csv', 'xlsx'] as const)
    expect((await taken(coordinator, '/recalls', format)).rows[1]?.[1]).toBe('0012');
});

test('below a list stands how to take it along, with what was asked of it', async () => {
  const { body } = await gp.page('/cases?status=requested&limit=2');
  expect(body).toContain('href="/cases?status=requested&amp;format=csv"');
  expect(body).toContain('alle regels van deze lijst, hooguit 100.000');
  expect((await gp.page('/cases?status=requested')).body).toContain('(3 regels)');
});

test('small numbers that the page hides are hidden in the file, and no share tells more than it shows', async () => {
  const path = '/monitoring/uptake?period=2026-Q3';
  const page = shownRows((await coordinator.page(path)).body);
  const { rows } = await taken(coordinator, path, 'csv');
  // The page is for who signed in; the file is sent on, and tells what a report tells
  expect(page.find(([name]) => name === 'Den Haag')?.[1]).toBe('24');
  const { content } = (await coordinator.get<ReportView>('/monitoring/reports/2026-Q3')).body;
  const told = [...content.places.rows, content.places.total].map(({ shown }) => shown && shownInWords(shown, 'nl'));
  expect(rows.slice(1).map((row) => row[3])).toEqual(told);
  expect(
    told.flatMap((words) => (/^\d+$/.test(words ?? '') ? [Number(words) % 5] : [])).every((rest) => rest === 0),
  ).toBe(true);
  expect(rows[1]?.slice(1, 3)).toEqual(['2026-07-01', '2026-09-30']);
  expect(rows.find(([name]) => name === 'Wassenaar')?.[3]).toMatch(/^(<10|afgeschermd)$/);
  const book = await taken(coordinator, path, 'xlsx');
  const [inBook, inFile] = [book.rows, rows].map((all) => all.find(([name]) => name === 'Hele regio') ?? []);
  expect(inBook?.slice(3, 5)).toEqual(inFile?.slice(3, 5));
  expect((await taken(coordinator, '/monitoring/uptake', 'xlsx')).about).toMatch(/Periode: 3e kwartaal 2026/);
  expect(book.about).toMatch(/Kolom: Bereik.*gedeeld door/);
  expect(book.about).not.toContain('zoals op de pagina Kolom');
  expect(book.about.replaceAll('&lt;', '<')).toContain('aantallen van 1 tot en met 9 als <10, andere afgerond op 5');
  expect((await coordinator.page(path)).body).toContain(
    'In het bestand staan cijfers over mensen zoals in een rapport',
  );
});

const FIGURES = [
  ...['/monitoring', '/monitoring/uptake?period=2026-Q3', '/monitoring/uptake', '/monitoring/trend'],
  ...['/monitoring/comparison', '/monitoring/coverage', '/monitoring/without-a-kit', '/monitoring/next-pharmacy'],
  ...['/monitoring/weakest-point', '/monitoring/security', '/monitoring/demand', '/monitoring/figures'],
  ...[
    '/monitoring/lead-time',
    '/monitoring/timeliness',
    '/monitoring/fill-rate',
    '/monitoring/conformity',
    '/monitoring/reports',
  ],
];
test.each(FIGURES)(
  'of the figures of %s the file says what each column means, with one number a cell',
  async (path) => {
    const { rows, about, status } = await taken(coordinator, path, 'xlsx');
    expect(status).toBe(200);
    const [head = [], ...lines] = rows;
    expect(head.length).toBeGreaterThan(2);
    expect(head.filter((title) => !about.includes(`Kolom: ${title}`))).toEqual([]);
    expect(about).not.toMatch(/Filter\s+[a-z]+: /);
    const together = lines.flat().filter((cell) => /^[\d.,]+ ?%? (\(.*\)|tot [\d.,]+ ?%?)$/.test(cell));
    expect(together).toEqual([]);
  },
);

test('of all figures a share is a share, and what it is a number of stands beside it', async () => {
  const { rows } = await taken(coordinator, '/monitoring/figures', 'csv');
  const book = await taken(coordinator, '/monitoring/figures', 'xlsx');
  const [head = []] = rows;
  const [value, unit] = [head.indexOf('Nu'), head.indexOf('Eenheid')];
  const shares = rows.filter((row) => row[unit] === 'deel van 1' && /\d/.test(row[value] ?? ''));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.filter((row) => !/^\d+%$/.test(row[value] ?? ''))).toEqual([]);
  for (const [name, ...row] of shares) {
    const inBook = book.rows.find(([other]) => other === name)?.[value] ?? '';
    expect([name, Math.round(Number(inBook.replace(',', '.')) * 100)]).toEqual([
      name,
      parseInt(row[value - 1] ?? '', 10),
    ]);
  }
  expect(book.about).toContain('24% rekent in Excel als 0,24');
});

test.each(['/monitoring/coverage', '/monitoring/coverage?by=pc4'])(
  'the figures of %s are in the file as on the page',
  async (path) => {
    const plain = (cell: string) =>
      cell
        .replace(/^([\d.]+(?:,\d)?) (uur|km)$/, '$1')
        .replace(/(?<=\d)\.(?=\d{3})/, '')
        .replace(/,0$/, '');
    const { body } = await coordinator.page(path);
    const page = shownRows(body).map((row) => row.map(plain));
    const { rows } = await taken(coordinator, path, 'csv');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(page);
  },
);

const OF_PEOPLE = ['', '/uptake?period=2026-Q3', '/comparison', '/lead-time', '/timeliness', '/fill-rate'];
test.each(OF_PEOPLE)(
  'in the file of /monitoring%s no count of people is under ten, and each is rounded to five',
  async (path) => {
    const { rows } = await taken(coordinator, `/monitoring${path}`, 'csv');
    const [head = [], ...lines] = rows;
    const ofPeople = head.flatMap((title, i) => (/^(Mensen|Aanvragen|Nog open|Overleden)/.test(title) ? [i] : []));
    const told = lines.flatMap((line) => ofPeople.map((i) => line[i] ?? ''));
    expect(told.filter((cell) => cell === '<5' || (/^\d+$/.test(cell) && Number(cell) % 5 > 0))).toEqual([]);
  },
);

test('a report goes along sentence by sentence and cell by cell', async () => {
  const path = '/monitoring/reports/2026-10';
  const [head = [], ...lines] = shownRows((await coordinator.page(path)).body);
  const cells = lines.flatMap(([name, ...told]) => told.map((cell, i) => [name, head[i + 1], cell]));
  const { rows } = await taken(coordinator, path, 'csv');
  expect(rows[0]).toEqual(['Onderdeel', 'Regel', 'Cijfer', 'Waarde']);
  expect(rows.map((row) => row.slice(1))).toEqual(expect.arrayContaining(cells));
  const few = rows.find(([, name, figure]) => name === 'Wassenaar' && figure === 'Mensen met een kit (afgerond op 5)');
  expect(few?.[3]).toMatch(/^(<10|afgeschermd)$/);
});
