import type { Shown } from '../../src/monitoring/disclosure/disclosure.js';
import { periodName, periodShort } from '../../src/monitoring/period-name.js';
import { placesPeriod } from '../../src/monitoring/report/report-periods.rules.js';
import type { UptakeAnswer } from '../../src/monitoring/uptake-answer.js';
import type { SupplyAnswer } from '../../src/monitoring/supply/supply.rules.js';
import type { Client } from '../factories/client.js';
import { determined, keyOf, note, PERIODS, QUARTERS, YEAR, type Codes, type Limits } from '../factories/deducing.js';
import { addHistory, HOMES, type Home } from '../factories/history.js';
import { taken } from '../factories/taken.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsInOrder } from '../setup/pdftotext.js';

/** One pharmacy in each, so that the number of the pharmacy is that of the municipality. */
const PHARMACIES = { 'Den Haag': 'pharmacy', Zoetermeer: 'otherPharmacy', Wassenaar: 'thirdPharmacy' } as const;
const PHARMACISTS = { 'Den Haag': 'pharmacist', Zoetermeer: 'otherPharmacist', Wassenaar: 'thirdPharmacist' } as const;
const PLACES = Object.keys(PHARMACIES) as (keyof typeof PHARMACIES)[];
const CODES: Codes = [HOMES['Den Haag'].gmCode, HOMES.Zoetermeer.gmCode, HOMES.Wassenaar.gmCode];
/** From here on a share only says "nearly all". */
const [NEARLY_ALL, HALF_PER_CENT] = [0.99, 0.005];
const TODAY = '2028-01-20';
/** Of each month of 2027 how many got a kit in each. */
const MONTHS = [
  ...[
    [9, 4, 0],
    [8, 3, 0],
    [11, 5, 1],
  ],
  ...[
    [9, 2, 0],
    [4, 4, 3],
    [12, 6, 0],
  ],
  ...[
    [10, 12, 0],
    [9, 3, 1],
    [8, 2, 0],
  ],
  ...[
    [9, 3, 2],
    [3, 1, 0],
    [10, 4, 1],
  ],
];

let world: World;
let coordinator: Client;
beforeAll(async () => {
  world = await startWorld(new Date(`${TODAY}T09:00+01:00`));
  const cases = MONTHS.flatMap((counts, i) =>
    PLACES.flatMap((home, j) =>
      Array.from({ length: counts[j] ?? 0 }, (_, n) => ({
        ...{ patient: `${home} ${String(i)} ${String(n)}`, home },
        delivered: `2027-${String(i + 1).padStart(2, '0')}-10T12:00+01:00`,
      })),
    ),
  );
  await addHistory(world, cases);
  await world.owner.query('alter table kit_case disable trigger user');
  for (const place of PLACES) {
    const values = [world.organisations[PHARMACIES[place]], HOMES[place].gmCode];
    await world.owner.query(
      'update kit_case k set pharmacy_id = $1 from case_place l where l.case_id = k.id and l.gm_code = $2',
      values,
    );
    await world.owner.query('update organisation set gm_code = $2 where id = $1', values);
  }
  await world.owner.query('alter table kit_case enable trigger user');
  coordinator = await world.as('coordinator');
});
afterAll(() => world.stop());

const codeOf = (name: string): string | null | undefined => {
  if (name === 'Hele regio') return null;
  return name in HOMES ? HOMES[name as Home].gmCode : undefined;
};

/** What the words of a cell tell; a mail rounds to five, and of a municipality "<10" may be nought. */
function limitsOf(words: string, ofRegion: boolean, mailed: boolean): Limits {
  const below = /^<(\d+)$/.exec(words)?.[1];
  if (below) return { low: mailed && !ofRegion ? 0 : 1, high: Number(below) - 1 };
  if (!/^\d+$/.test(words)) return { low: 0, high: Infinity };
  const count = Number(words);
  return mailed && count > 0 ? { low: Math.max(10, count - 2), high: count + 2 } : { low: count, high: count };
}

interface Drawn {
  head: string;
  /** By the title of its column. */
  cells: Map<string, string>;
}

/** The rows of every table of a page, as they are read. */
function drawnIn(page: string): Drawn[] {
  const plain = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .trim();
  return [...page.matchAll(/<tr[^>]*data-key[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => ({
    head: plain(/<th[^>]*>(.*?)<\/th>/s.exec(row)?.[1] ?? ''),
    cells: new Map(
      [...row.matchAll(/<td[^>]*data-title="([^"]*)"[^>]*>(.*?)<\/td>/gs)].map(([, title = '', cell = '']) => [
        title,
        plain(cell),
      ]),
    ),
  }));
}

const wordsOf = (shown: Shown): string =>
  shown.kind === 'count' ? String(shown.count) : shown.kind === 'below' ? '<5' : '';

interface Cell {
  from: string;
  period: string;
  code: string | null;
  limits: Limits;
}

/** A share of what was expected, in whole per cents, tells between which numbers the one above it lies. */
async function inTheTrend(): Promise<Cell[]> {
  const { rows } = await taken(coordinator, '/monitoring/trend', 'xlsx');
  const [, ...places] = rows[0] ?? [];
  const cells: Cell[] = [];
  for (const { name } of QUARTERS) {
    const expected = (await coordinator.get<UptakeAnswer>(`/monitoring/uptake?period=${name}`)).body;
    const told = rows.find(([quarter]) => quarter === periodShort(name, 'nl')) ?? [];
    places.forEach((place, i) => {
      const code = codeOf(place);
      const row = code === null ? expected.total : expected.rows.find((one) => one.code === code);
      if (code === undefined || !row) return;
      cells.push({
        from: 'trend',
        period: name,
        code,
        limits: ofShare(told[i + 1] ?? '', row.expected, code === null),
      });
    });
  }
  return cells;
}

function ofShare(words: string, expected: number, ofRegion: boolean): Limits {
  const share = Number(words.replace(',', '.'));
  if (words === '' || Number.isNaN(share)) return limitsOf(words, ofRegion, true);
  const most = share >= NEARLY_ALL ? Infinity : Math.floor((share + HALF_PER_CENT) * expected);
  // It was computed from a number rounded to five
  return { low: Math.ceil((share - HALF_PER_CENT) * expected) - 2, high: most + 2 };
}

async function onTheScreen(): Promise<Cell[]> {
  const cells: Cell[] = [];
  const add = (from: string, period: string, code: string | null, words: string, inFile = false) =>
    cells.push({ from, period, code, limits: limitsOf(words, code === null, inFile) });
  for (const { name, kind } of PERIODS)
    for (const format of ['csv', 'xlsx'] as const) {
      const { rows } = await taken(coordinator, `/monitoring/uptake?period=${name}`, format);
      const people = rows[0]?.findIndex((title) => title.startsWith('Mensen')) ?? -1;
      for (const [place = '', ...more] of rows.slice(1)) {
        const code = kind === 'month' && place === periodName(name, 'nl') ? null : codeOf(place);
        if (code !== undefined)
          add(format === 'csv' ? 'uptake' : 'uptake as a workbook', name, code, more[people - 1] ?? '', true);
      }
    }
  for (const { name, kind } of PERIODS) {
    const answer = (await coordinator.get<UptakeAnswer>(`/monitoring/uptake?period=${name}`)).body;
    // Of a month no municipality is told: what nevertheless was, would be found
    const told = [...answer.rows.filter(({ shown }) => kind !== 'month' || shown !== null), answer.total];
    for (const { code, shown, patients } of told)
      for (const words of [shown ? wordsOf(shown) : '', patients === null ? '' : String(patients)])
        add('uptake as an answer', name, code === 'region' ? null : code, words);
    for (const { head, cells: drawn } of drawnIn((await coordinator.page(`/monitoring/uptake?period=${name}`)).body)) {
      const code = kind === 'month' && head === periodName(name, 'nl') ? null : codeOf(head);
      const people = [...drawn].find(([title]) => title.startsWith('Mensen'))?.[1] ?? '';
      if (code !== undefined) add('uptake on its page', name, code, people);
    }
    if (kind === 'month') continue;
    const compared = (await coordinator.page(`/monitoring/comparison?period=${name}`)).body;
    for (const { head, cells: drawn } of drawnIn(compared)) {
      const [code, people] = [codeOf(head), drawn.get(`Mensen, ${periodShort(name, 'nl')}`)];
      if (code !== undefined) add('comparison on its page', name, code, people ?? '');
    }
  }
  cells.push(...(await inTheTrend()));
  for (const { name } of QUARTERS) {
    const { rows } = await taken(coordinator, `/monitoring/lead-time?period=${name}`, 'xlsx');
    for (const [period, place = '', people = ''] of rows.slice(1)) {
      const code = codeOf(place);
      if (period === periodName(name, 'nl') && code !== undefined) add('lead time', name, code, people, true);
    }
  }
  const months = (await taken(coordinator, '/monitoring', 'csv')).rows;
  for (const { name } of PERIODS.filter(({ kind }) => kind === 'month'))
    add('overview', name, null, months.find(([month]) => month === periodName(name, 'nl'))?.[1] ?? '', true);
  for (const query of ['', ...[...QUARTERS, YEAR].map(({ name }) => `?period=${name}`)]) {
    const { rows } = await taken(coordinator, `/monitoring/comparison${query}`, 'csv');
    for (const [place = '', named, ...told] of rows.slice(1)) {
      const [period, code] = [PERIODS.find(({ name }) => periodName(name, 'nl') === named), codeOf(place)];
      // Behind four columns of the year before
      if (period && code !== undefined) add('comparison', period.name, code, told[4] ?? '', true);
    }
  }
  const { quarter, items, concentration } = (await coordinator.get<SupplyAnswer>('/monitoring/security')).body;
  add('concentration', quarter, null, wordsOf(concentration.requests));
  for (const { id, requests } of items) {
    const at = PLACES.findIndex((place) => world.organisations[PHARMACIES[place]] === id);
    add('security', quarter, CODES[at] ?? null, wordsOf(requests));
  }
  return cells;
}

const READERS = ['board', ...PLACES];
/** Which page it is. */
const PAGES = new Set(['1', '2', '3', '4', '5', '6', '7', '8']);
const addressOf = (reader: string) => `${reader.replaceAll(/\W/g, '').toLowerCase()}@example.org`;

/** Of a mail's text: section, row, figure and what is told, as the file has them. */
function linesOf(text: string): string[][] {
  let [section, row] = ['', ''];
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    if (/^=+$/.test(lines[i + 1] ?? '')) section = line;
    if (!line.startsWith('  ')) row = line;
    const [, figure, told] = /^ {2}(.+): (.*)$/.exec(line) ?? [];
    return figure === undefined || told === undefined ? [] : [[section, row, figure, told]];
  });
}

/** Each edition of the year as its readers got it: the lines of the mail's own text. */
async function inTheMail(): Promise<Cell[]> {
  for (const reader of READERS) {
    const as = reader === 'board' ? reader : world.organisations[PHARMACIES[reader as keyof typeof PHARMACIES]];
    const body = { name: reader, address: addressOf(reader), language: 'nl', reader: as };
    expect((await coordinator.post('/monitoring/report-recipients', body)).status).toBe(201);
  }
  const cells: Cell[] = [];
  const read = (
    from: string,
    reader: string,
    places: string,
    [section = '', row = '', figure = '', told = '']: string[],
  ) => {
    const add = (period: string, code: string | null) =>
      cells.push({ from, period, code, limits: limitsOf(told, code === null, true) });
    const point = PERIODS.find(({ name }) => periodShort(name, 'nl') === row);
    const code = codeOf(row);
    if (section.startsWith('Uw apotheek') && row.startsWith('Mensen'))
      add(places, figure === 'Hele regio' ? null : (codeOf(reader) ?? null));
    else if (figure.startsWith('Mensen met een kit') && point) add(point.name, null);
    else if (figure.startsWith('Mensen met een kit') && code !== undefined) add(places, code);
  };
  const editions = [
    ...QUARTERS.flatMap((quarter) => [
      ...PERIODS.filter(({ kind, from }) => kind === 'month' && from >= quarter.from && from < quarter.until),
      quarter,
    ]),
    YEAR,
  ];
  for (const edition of editions) {
    expect((await coordinator.post(`/monitoring/reports/${edition.name}/sending`, {})).status).toBe(201);
    const places = placesPeriod(edition, TODAY).name;
    for (const reader of READERS) {
      const as = reader === 'board' ? reader : world.organisations[PHARMACIES[reader as keyof typeof PHARMACIES]];
      const path = `/monitoring/reports/${edition.name}?reader=${as}`;
      const { rows } = await taken(coordinator, path, 'csv');
      rows.forEach((line) => read(`${edition.name} ${reader}`, reader, places, line));
      if (edition !== YEAR) continue;
      const sheet = await taken(coordinator, path, 'xlsx');
      sheet.rows.forEach((line) => read(`2027 ${reader}, as a workbook`, reader, places, line));
    }
  }
  // Each pharmacy reads its own on a page of its own, and takes it along from there
  for (const [place, who] of Object.entries(PHARMACISTS)) {
    const pharmacist = await world.as(who);
    for (const edition of editions) {
      const path = `/monitoring/own?period=${edition.name}`;
      const places = placesPeriod(edition, TODAY).name;
      const { rows } = await taken(pharmacist, path, 'csv');
      rows.forEach((line) => read(`own ${place}`, place, places, line));
      const page = (await pharmacist.page(path)).body;
      const [, own = ''] = /<h2[^>]*>(Uw apotheek[^<]*)/.exec(page) ?? [];
      for (const { head, cells: drawn } of drawnIn(page))
        for (const [title, told] of drawn) read(`own ${place}, on its page`, place, places, [own, head, title, told]);
    }
  }
  // What the year said is read as it arrived too; the others are made in the same way
  await world.settle();
  for (const reader of READERS) {
    const sent = `select text from caught_mail where recipient = $1 and subject ~ 'jaarrapport 2027'`;
    const { rows } = await world.owner.query<{ text: string }>(sent, [addressOf(reader)]);
    for (const { text } of rows) linesOf(text).forEach((line) => read(`2027 ${reader}, by mail`, reader, '2027', line));
  }
  return cells;
}

test('in every page, file and mail of a year together nobody is found, and nothing told is untrue', async () => {
  const truth: Record<string, number> = {};
  for (const { name, from, until } of PERIODS) {
    const within = MONTHS.filter((_, i) => {
      const day = `2027-${String(i + 1).padStart(2, '0')}-10`;
      return day >= from && day < until;
    });
    CODES.forEach((code, j) => (truth[keyOf(name, code)] = within.reduce((sum, counts) => sum + (counts[j] ?? 0), 0)));
    truth[keyOf(name, null)] = within.flat().reduce((sum, count) => sum + count, 0);
  }
  const [screen, mail] = [await onTheScreen(), await inTheMail()];
  const known = new Map<string, Limits>();
  const wrong: string[] = [];
  for (const { from, period, code, limits } of [...screen, ...mail]) {
    const [key, count] = [keyOf(period, code), truth[keyOf(period, code)] ?? 0];
    if (count < limits.low || count > limits.high)
      wrong.push(`${from}: ${key} is ${String(count)}, told ${JSON.stringify(limits)}`);
    note(known, key, limits);
  }
  expect(wrong).toEqual([]);
  // Each of these told something, else nothing was read
  const telling = new Set([...screen, ...mail].filter(({ limits }) => limits.high < Infinity).map(({ from }) => from));
  const sources = [
    ...['uptake', 'uptake as a workbook', 'trend', 'lead time', 'overview', 'comparison'],
    ...['uptake as an answer', 'uptake on its page', 'comparison on its page'],
    ...['2027 board', '2027 board, as a workbook', '2027 Zoetermeer', '2027 board, by mail'],
    ...['own Zoetermeer', 'own Den Haag, on its page'],
  ];
  expect(sources.filter((from) => !telling.has(from))).toEqual([]);
  expect(
    screen
      .filter(({ from }) => from === 'security')
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...CODES].sort());
  // The sum over pharmacies is that of the region, which the last quarter keeps to itself: 14, 15 and it would give November's four away
  expect(screen.find(({ from }) => from === 'concentration')?.limits.high).toBe(Infinity);
  expect(determined(truth, known, CODES)).toEqual([]);
  // Whoever also knew the one small quarter of Wassenaar would be told of the other: the attack does find what can be found
  const careless = new Map(known);
  for (const quarter of ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'])
    for (const code of CODES) {
      const count = truth[keyOf(quarter, code)] ?? 0;
      if (quarter !== '2027-Q2' || code !== CODES[2]) note(careless, keyOf(quarter, code), { low: count, high: count });
    }
  note(careless, keyOf('2027', CODES[2]), { low: 8, high: 8 });
  expect(determined(truth, careless, CODES)).toContain(keyOf('2027-Q2', CODES[2]));
}, 240_000);

testWithPdftotext('the PDF of an edition tells no number that its file does not', async () => {
  for (const reader of READERS) {
    const as = reader === 'board' ? reader : world.organisations[PHARMACIES[reader as keyof typeof PHARMACIES]];
    const path = (extension: string) => `/monitoring/reports/2027${extension}?reader=${as}`;
    const pdf = await coordinator.raw('GET', path('.pdf'), undefined, { accept: 'application/pdf' });
    const { rows, about } = await taken(coordinator, path(''), 'xlsx');
    const mail = (await coordinator.page(path('.html'))).body;
    const numbersIn = (text: string) => text.match(/<?\d+/g) ?? [];
    const told = new Set(numbersIn([...rows.flat(), about, mail.replaceAll('&lt;', '<')].join(' ')));
    const found = numbersIn(wordsInOrder(pdf.payload));
    expect(found).toContain('<10');
    expect(found.filter((number) => !told.has(number) && !PAGES.has(number))).toEqual([]);
  }
});
