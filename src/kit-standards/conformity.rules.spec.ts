import fc from 'fast-check';
import { addDays } from '../platform/calendar.js';
import type { Article, FilledLine, SlotDemand, StandardInEffect, Substitution } from './conformity.js';
import { conformity } from './conformity.rules.js';
import { findingInWords } from './conformity.text.js';

const standard: StandardInEffect = { takesEffectOn: '2026-01-01', supersededOn: null, withdrawnOn: null };
const article = (code: string, form = 'ampul 3 ml'): Article => ({
  ...{ code, name: `midazolam ${code}`, unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml', form },
});
const midazolam: SlotDemand = {
  code: 'M2',
  name: 'Midazolam',
  kind: 'medicine',
  mandatory: true,
  min: 8,
  max: 10,
  products: [article('90000002'), article('90000003')],
  minShelfLifeDays: 90,
};
const extra: SlotDemand = {
  ...midazolam,
  code: 'M6',
  mandatory: false,
  min: 0,
  max: 5,
  products: [article('90000006')],
};
const leaflet: SlotDemand = {
  ...midazolam,
  code: 'D3',
  kind: 'document',
  min: 1,
  max: 1,
  products: [article('90000030')],
};
const slots = [midazolam, extra, leaflet];
const shortage: Substitution = {
  ...{ id: 'shortage', slot: 'M2', kind: 'other-product', article: article('90000099'), quantity: null },
  ...{ from: '2026-06-01', until: '2026-06-30', reason: 'tekort', needsConsent: false, endedOn: null },
  approvals: [
    { role: 'coordinator', day: '2026-05-20' },
    { role: 'lead-pharmacist', day: '2026-05-21' },
  ],
};
const small = { ...shortage, article: article('90000042', 'ampul 1 ml') };
const ten: FilledLine = { slot: 'M2', product: '90000002', quantity: 10, expiry: '2027-12-31' };
const sealing = '2026-06-15';
const judge = (lines: FilledLine[], day = sealing, version = standard) =>
  conformity(version, slots, lines, [shortage, small], day, '2030-01-01');
const inWords = (lines: FilledLine[], day?: string) =>
  judge(lines, day).findings.map((one) => findingInWords(one, 'nl'));

test('ten ampoules of an allowed product, fresh enough, conform; the leaflet is printed later', () => {
  expect(judge([ten])).toEqual({ result: 'conforms', findings: [] });
});

test('two lots, even of two allowed products, fill one slot together', () => {
  const five = { ...ten, quantity: 5 };
  expect(judge([five, { ...five, product: '90000003' }]).result).toBe('conforms');
  expect(inWords([five, { ...five, quantity: 6 }])).toEqual(['M2: 11, hoogstens 10 toegestaan']);
});

test('a mandatory slot may not be empty or under its minimum, an optional one may be left out', () => {
  expect(inWords([])).toEqual(['M2 ontbreekt, nodig: 8']);
  expect(inWords([{ ...ten, quantity: 7 }])).toEqual(['M2: 7, minstens 8 nodig']);
  const six = { slot: 'M6', product: '90000006', quantity: 6, expiry: '2027-12-31' };
  expect(inWords([ten, six])).toEqual(['M6: 6, hoogstens 5 toegestaan']);
  expect(judge([ten, { ...six, quantity: 1 }]).result).toBe('conforms');
});

test('what is not in the standard deviates', () => {
  expect(inWords([{ ...ten, product: '90000098' }])).toEqual(['M2: 90000098 is niet toegestaan']);
  expect(inWords([ten, { ...ten, slot: 'X1' }])).toEqual(['X1 hoort niet bij deze standaard']);
});

test('a substitution is allowed from its first to its last day and for its own slot', () => {
  const other = { ...ten, product: '90000099' };
  expect(judge([other])).toEqual({
    result: 'conforms-by-substitution',
    findings: [
      {
        ...{ kind: 'substituted', slot: 'M2', substitution: 'shortage', product: '90000099' },
        ...{ reason: 'tekort', needsConsent: false },
      },
    ],
  });
  const results = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((day) => judge([other], day).result);
  expect(results).toEqual(['deviates', 'conforms-by-substitution', 'conforms-by-substitution', 'deviates']);
  expect(inWords([ten, { ...other, slot: 'M6', quantity: 1 }])).toEqual(['M6: 90000099 is niet toegestaan']);
});

test('ten of a third of the amount are too little, thirty are enough, and beside the ordinary ones they count for what they hold', () => {
  const smalls = (quantity: number) => ({ ...ten, product: '90000042', quantity });
  const substituted = 'M2: vervangen door 90000042 (tekort)';
  expect(inWords([smalls(10)])).toEqual(['M2: 50 mg werkzame stof, minstens 120 mg nodig', substituted]);
  expect(inWords([smalls(31)])).toEqual(['M2: 155 mg werkzame stof, hoogstens 150 mg toegestaan', substituted]);
  expect([24, 30].map((n) => judge([smalls(n)]).result)).toEqual(Array(2).fill('conforms-by-substitution'));
  const six = { ...ten, quantity: 6 };
  expect([5, 6, 12, 13].map((n) => judge([six, smalls(n)]).result)).toEqual([
    ...['deviates', 'conforms-by-substitution', 'conforms-by-substitution', 'deviates'],
  ]);
});

test('a substitution that one person approved counts for nothing', () => {
  const half = { ...shortage, approvals: shortage.approvals.slice(0, 1) };
  const other = { ...ten, product: '90000099' };
  expect(conformity(standard, slots, [other], [half], sealing, sealing)).toEqual({
    result: 'deviates',
    findings: [{ kind: 'product-not-allowed', slot: 'M2', product: '90000099' }],
  });
});

test('the order of the lines changes nothing', () => {
  const line: fc.Arbitrary<FilledLine> = fc.record({
    slot: fc.constantFrom('M2', 'M6', 'D3'),
    product: fc.constantFrom('90000002', '90000003', '90000006', '90000042', '90000099', '90000098'),
    quantity: fc.integer({ min: 1, max: 12 }),
    expiry: fc.constantFrom('2027-12-31', '2026-07-01', '2026-06-01'),
  });
  const twice = fc
    .array(line, { maxLength: 6 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  const inAnyOrder = ({ result, findings }: ReturnType<typeof judge>) => ({
    result,
    findings: findings.map((one) => JSON.stringify(one)).sort(),
  });
  fc.assert(
    fc.property(twice, ([lines, shuffled]) => {
      expect(inAnyOrder(judge(shuffled))).toEqual(inAnyOrder(judge(lines)));
    }),
  );
});

test('ninety days of shelf life at sealing are enough, eighty-nine are not, and what expired yesterday is expired', () => {
  expect(judge([{ ...ten, expiry: '2026-09-13' }]).result).toBe('conforms');
  expect(inWords([{ ...ten, expiry: '2026-09-12' }])).toEqual([
    '90000002: houdbaar tot 12 september 2026, minstens 90 dagen nodig',
  ]);
  expect(inWords([{ ...ten, expiry: '2026-06-14' }])).toEqual(['90000002: verlopen op 14 juni 2026']);
});

test('a version counts from its first day until the day another takes over or it is withdrawn', () => {
  const until = (version: Partial<StandardInEffect>) =>
    ['2025-12-31', '2026-01-01', '2026-06-14', '2026-06-15'].map(
      (day) => judge([ten], day, { ...standard, ...version }).result,
    );
  expect(until({ supersededOn: '2026-06-15' })).toEqual(['deviates', 'conforms', 'conforms', 'deviates']);
  expect(until({ withdrawnOn: '2026-06-15' })).toEqual(['deviates', 'conforms', 'conforms', 'deviates']);
  expect(judge([ten], sealing, { ...standard, takesEffectOn: null }).result).toBe('deviates');
});

test('a kit that is not sealed yet is judged by today', () => {
  const unsealed = conformity(standard, slots, [{ ...ten, expiry: '2026-07-01' }], [], null, sealing);
  expect(unsealed.findings).toMatchObject([{ kind: 'shelf-life-too-short' }]);
});

test('a substituted product that is also too old deviates, and the words name product and slot', () => {
  const old = { ...ten, product: '90000099', expiry: '2026-06-20' };
  expect(judge([old]).result).toBe('deviates');
  const names = (code: string) => ({ M2: 'midazolam 5 mg/ml', 90000099: 'midazolam Z' })[code] ?? code;
  expect(judge([old]).findings.map((one) => findingInWords(one, 'en', names))).toEqual([
    'midazolam 5 mg/ml: replaced by midazolam Z (tekort)',
    'midazolam Z: usable until 20 June 2026, at least 90 days needed',
  ]);
});

test('more shelf life never makes a kit worse', () => {
  const rank = { deviates: 0, 'conforms-by-substitution': 1, conforms: 2 };
  const lines = fc.array(
    fc.record({
      slot: fc.constantFrom('M2', 'M6'),
      product: fc.constantFrom('90000002', '90000006', '90000099'),
      quantity: fc.integer({ min: 1, max: 10 }),
      expiry: fc.integer({ min: -30, max: 200 }).map((n) => addDays(sealing, n)),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(lines, fc.nat(300), (filled, longer) => {
      const fresher = filled.map((line) => ({ ...line, expiry: addDays(line.expiry, longer) }));
      return rank[judge(fresher).result] >= rank[judge(filled).result];
    }),
  );
});
