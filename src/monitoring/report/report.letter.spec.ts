import type { UptakeRow } from '../uptake-answer.js';
import { uptakeOf } from '../uptake.rules.js';
import { reportMail } from './report.letter.js';
import type { Reader, ReportContent } from './report-content.js';

const row = (code: string, name: string, patients: number | null): UptakeRow => ({
  ...{ code, name, patients },
  shown: patients === null ? { kind: 'below', limit: 10 } : { kind: 'count', count: patients },
  ...uptakeOf(patients, { value: 100, low: 80, high: 120 }, { days: 90, daysInYear: 365 }),
  ...{ suppressed: patients === null, why: patients === null ? 'small-number' : null, completeness: 1 },
});
const region = row('region', 'Haaglanden', 40);
const places = {
  period: '2026-Q3',
  rows: [row('GM0518', 'Den Haag', 25), row('GM0629', 'Wassenaar', null)],
  total: region,
};
const figures = {
  ...{ month: '2026-10', requests: { kind: 'count' as const, count: 50 }, open: { kind: 'count' as const, count: 0 } },
  ...{ leadTime: null, unanswered: 0.2 },
};
const line = { office: 0.9, ready: 0.8, twice: 0.5, outOfHours: 0.3 };
const CONTENT: ReportContent = {
  ...{
    period: '2026-10',
    madeOn: '2026-11-04',
    region,
    running: null,
    figures,
    ownBeside: figures,
    places,
    before: null,
  },
  trend: ['2026-08', '2026-09', '2026-10'].map((period, i) => ({
    period,
    total: row('region', 'x', [20, null, 30][i] ?? null),
  })),
  own: ['a', 'b'].map((id) => ({
    ...{ pharmacyId: id, pharmacy: `Apotheek ${id.toUpperCase()}`, patients: { kind: 'count' as const, count: 15 } },
    ...{ leadTime: { median: 3.5, p90: 9 }, unanswered: 0.1 },
  })),
  coverage: {
    rows: [{ code: 'GM0518', name: 'Den Haag', ...line }],
    total: { code: 'region', name: 'Haaglanden', ...line },
  },
  attention: [
    { kind: 'unplaced', count: { kind: 'below', limit: 10 } },
    { kind: 'below-minimum', kits: 0, minimum: 2, pharmacyId: 'a', pharmacy: 'Apotheek A' },
    { kind: 'below-minimum', kits: 1, minimum: 2, pharmacyId: 'b', pharmacy: 'Apotheek B' },
  ],
  kits: {
    ...{ sealed: 20, conform: 18, readyKits: 4, minimum: 6 },
    shelves: ['a', 'b'].map((id) => ({
      ...{
        pharmacyId: id,
        pharmacy: `Apotheek ${id.toUpperCase()}`,
        readyKits: 2,
        minimum: 3,
        expiring: 1,
        sealed: 10,
        conform: 9,
      },
    })),
  },
  targets: { uptake: 0.3, coverage: null, 'coverage-out-of-hours': null, 'lead-time': 24, conformity: 0.95 },
  need: { year: 2023, source: 'CBS', method: 'schatting' },
};
const mailFor = (reader: Reader, language: 'nl' | 'en' = 'nl') =>
  reportMail(CONTENT, {
    ...{ language, network: 'Netwerk', reader, test: false },
    ...{ href: 'https://kit.example/r', unsubscribe: 'https://kit.example/stop' },
  });
const board: Reader = { kind: 'board', organisationId: null };

test('each picture that the mail shows comes along with it, is described, and a tagged PDF stands beside', async () => {
  const { html, attachments = [], unsubscribe } = await mailFor(board);
  const shown = [...html.matchAll(/<img src="cid:([^"]+)" alt="([^"]+)"/g)];
  expect(shown.map(([, cid]) => cid)).toEqual(attachments.flatMap(({ cid }) => cid ?? []));
  expect(shown).toHaveLength(3);
  expect(shown[0]?.[2]).toBe(
    'Bereik in de regio: ongeveer 122% in oktober 2026. Of dat anders is dan in augustus 2026, is niet te zeggen. Streefwaarde: 30%.',
  );
  for (const { type, content, cid } of attachments)
    if (cid) expect([type, content.subarray(1, 4).toString('latin1')]).toEqual(['image/png', 'PNG']);
  const pdf = attachments.find(({ type }) => type === 'application/pdf');
  expect(pdf?.filename).toBe('rapport-2026-10.pdf');
  expect(pdf?.content.toString('latin1')).toMatch(/\/MarkInfo|StructTreeRoot/);
  expect(unsubscribe).toBe('https://kit.example/stop');
});

test('the coordinator is told what to do; the board that it is so', async () => {
  const told = async (reader: Reader, language?: 'en') => (await mailFor(reader, language)).text;
  expect(await told({ kind: 'coordinator', organisationId: null })).toContain('kies er een');
  const toBoard = await told(board);
  expect(toBoard).not.toContain('kies er een');
  expect(toBoard).toContain('Minder dan 10 aanvragen hebben nog geen apotheek. De coördinator zoekt er een.');
  expect(toBoard).not.toContain('Uw apotheek');
  expect(await told(board, 'en')).toContain('The coordinator looks for one.');
});

test('a pharmacy reads its own numbers beside the region, and of no other pharmacy', async () => {
  const { text, html } = await mailFor({ kind: 'pharmacy', organisationId: 'a' });
  expect(text).toContain('Mensen met een kit, in uw apotheek: 15; in de hele regio: 40.');
  expect(text).toContain('Apotheek A: 0 van de afgesproken 2 kits staan klaar.');
  expect(text + html).not.toContain('Apotheek B');
  expect(text).not.toContain('geen apotheek');
});

test('it says what was aimed at, how kits were filled, and each pharmacy of itself alone', async () => {
  const { text } = await mailFor(board);
  for (const said of ['Streefwaarde: 30', 'Van de 20 kits', 'was 90%'])
    expect(text.replaceAll('\u00a0', ' ')).toContain(said);
  expect(text).toContain('2 kits mogen binnenkort niet meer weg');
  const own = (await mailFor({ kind: 'pharmacy', organisationId: 'a' })).text;
  expect(own).toContain('Eén kit mag binnenkort niet meer weg');
  expect(own).toContain('Uw apotheek heeft minder kits klaar dan het minimum.');
  expect(own).toContain('Kits klaar, van het afgesproken minimum\n  Apotheek A: 2 van 3\n  Hele regio: 4 van 6');
  expect(own.replaceAll('\u00a0', ' ')).toContain('Apotheek A: 9 van 10 (90%)\n  Hele regio: 18 van 20 (90%)');
  expect(own).not.toContain('Apotheek B');
});

test('a pharmacy and the board, who have no page of it or no sign-in, get their edition as a workbook and as a list too', async () => {
  const names = async (reader: Reader) =>
    ((await mailFor(reader)).attachments ?? []).flatMap(({ filename, cid }) => (cid ? [] : [filename]));
  const files = ['rapport-2026-10.pdf', 'rapport-2026-10.csv', 'rapport-2026-10.xlsx'];
  expect(await names(board)).toEqual(files);
  expect(await names({ kind: 'coordinator', organisationId: null })).toEqual(['rapport-2026-10.pdf']);
  const reader: Reader = { kind: 'pharmacy', organisationId: 'a' };
  expect(await names(reader)).toEqual(files);
  const { attachments = [] } = await mailFor(reader);
  const [list = '', workbook = ''] = attachments.slice(-2).map(({ content }) => content.toString('utf8'));
  expect(list).toContain('Apotheek A');
  expect(list).not.toContain('Apotheek B');
  expect(workbook.slice(0, 2)).toBe('PK');
});
