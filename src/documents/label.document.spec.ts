import { leastMargin, overlapping, testWithPdftotext, wordsInOrder, wordsOf } from '../../test/setup/pdftotext.js';
import type { SignedOrder } from '../requests/asking/order.js';
import { executionOrder } from './execution-order.document.js';
import { LABEL_SIZES, labelPdf } from './label.document.js';
import type { OnPaper } from './on-paper.js';
import { paperPdf } from '../web/paper.js';

const LONGEST = 'W'.repeat(80);
const SMALLEST_MARGIN = 10;
const patient = {
  ...{ birthName: LONGEST, initials: 'A.B.', birthDate: '1941-03-09', postcode: '2512AB', houseNumber: 12 },
  ...{ street: `Anna-${LONGEST}`, town: "'s-Gravenhage" },
};
const content = {
  ...{ patient, prescriber: { name: LONGEST }, practice: { name: LONGEST, postcode: '2512AB' }, afterHours: [] },
  ...{ clinical: { allergies: [], egfr: null, opioidNaive: true }, homeCare: [], medicines: [], actions: [] },
  validUntil: '2026-12-01T10:00:00Z',
} as unknown as SignedOrder;
const withPatient = (own: object): OnPaper => ({
  ...of,
  order: { ...of.order, content: { ...content, patient: { ...content.patient, ...own } } },
});
const of: OnPaper = {
  ...{
    parts: ['supplier'],
    pharmacy: { name: LONGEST, phone: null, address: null },
    practice: { name: LONGEST, phone: null },
  },
  ...{
    number: 1001,
    at: new Date(0),
    homeCare: [],
    nightNumbers: [],
    posts: [],
    ownPrescription: { holds: false, number: null },
  },
  order: {
    ...{ content, text: '', hash: 'f'.repeat(64), signedAt: new Date(0), validUntil: new Date(0) },
    confirmedWith: null,
  },
  kits: [
    {
      ...{ serial: 'K-1', sealNumber: 'Z-1', standard: '2026.1', earliestExpiry: '2027-12-31', lines: [], papers: [] },
      ...{ id: 'k', status: 'sealed', packedAt: '2026-11-24T10:00:00Z', boxCode: '7K3MQ4R9TX2HDVC' },
    },
  ],
};

testWithPdftotext('the longest words are broken off to the next line, never by the edge of the sheet', async () => {
  for (const size of LABEL_SIZES) {
    const label = await labelPdf([of], size, 'https://kit.example.org');
    expect([size, leastMargin(label) > SMALLEST_MARGIN, overlapping(label)]).toEqual([size, true, []]);
    const words = wordsOf(label);
    expect(words.match(/W/g)).toHaveLength(3 * LONGEST.length);
    expect(words).toContain('7K3MQ-4R9TX-2HDVC');
    expect(words.split('\f')).toHaveLength(2);
  }
  expect(leastMargin(await paperPdf(executionOrder(of), ''))).toBeGreaterThan(SMALLEST_MARGIN);
});

testWithPdftotext('names with every diacritic or from right to left stand whole on a label of each size', async () => {
  const LONG = 'Van Wijngaarden-van den Oudenrijn tot Oud-Alblas van Kattendijke-Steengracht';
  for (const birthName of [LONG, 'Łódźkążşǧ-Øžÿñőű Nguyễn', 'عبد الرحمن بن محمد الخوارزمي', 'בן גוריון לוינסקי'])
    for (const size of LABEL_SIZES) {
      const label = await labelPdf(
        [withPatient({ birthName, street: 'Şehitler-Łąkastraße' })],
        size,
        'https://kit.example.org',
      );
      const words = wordsInOrder(label);
      expect([birthName, size, leastMargin(label) > SMALLEST_MARGIN, overlapping(label)]).toEqual([
        birthName,
        size,
        true,
        [],
      ]);
      expect([birthName, words.includes('[?]'), words.split('\f').length]).toEqual([birthName, false, 2]);
    }
});
