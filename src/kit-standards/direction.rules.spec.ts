import fc from 'fast-check';
import { directionDifference } from './direction-difference.rules.js';
import { directionChangeInWords } from './direction-difference.text.js';
import { faultsIn, maximaLackingIn } from './direction-review.rules.js';
import type { Direction } from './direction.js';
import { faultsOfDirection, shownDirection } from './direction.rules.js';
import { limitsInWords, said } from './direction-words.text.js';

const ampoule = {
  ...{ code: '90000001', name: 'Morfine', strength: '10 mg/ml', form: 'ampul 1 ml', unit: 'ampul', atc: 'N02AA01' },
  ...{ route: 's.c.', needsOpiumPrescription: true },
};
const morphine = { code: 'M1', kind: 'medicine', min: 10, max: 10, products: [ampoule] };
const pain: Direction = {
  ...{
    slot: 'M1',
    number: 1,
    standing: 'chosen',
    indication: 'pain',
    forWhom: 'naive',
    unit: 'mg',
    route: 'subcutaneous',
  },
  ...{ circumstances: null, circumstancesEn: null, dose: 5, share: null, intervalMinutes: 240 },
  ...{ maxDay: 30, maxGift: null, maxEpisode: null, kidney: null, kidneyEn: null },
  ...{ source: 'bron', sourceEn: null, sourceDate: null },
};
const faults = (own: Partial<Direction>, slot = morphine, others: Direction[] = []) =>
  faultsOfDirection({ ...pain, ...own }, slot, others).map(({ field, says }) => `${field}: ${says}`);

test('what can be given as it stands has no fault', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ dose: null, share: 6, forWhom: 'on-opioids' })).toEqual([]);
  expect(faults({ standing: 'open', dose: null })).toEqual([]);
});

test.each([
  [{ dose: null }, 'dose: dose-missing'],
  [{ share: 6, forWhom: 'on-opioids' }, 'share: dose-or-share'],
  [{ standing: 'open' }, 'dose: open-has-no-dose'],
  [{ dose: null, share: 6 }, 'forWhom: share-needs-own-dose'],
  [{ maxDay: 4 }, 'maxDay: maximum-under-dose'],
  [{ maxGift: 4.9 }, 'maxGift: maximum-under-dose'],
  [{ maxEpisode: 2 }, 'maxEpisode: maximum-under-dose'],
  [{ dose: null, share: 3, forWhom: 'on-opioids', maxGift: 31 }, 'maxDay: maximum-under-gift'],
  [{ forWhom: 'not-stated' }, 'forWhom: for-whom-missing'],
  [{ dose: 0.04 }, 'dose: strength-cannot-give'],
  [{ dose: 0.15 }, 'dose: strength-cannot-give'],
  [{ dose: 101, maxDay: null }, 'dose: more-than-the-kit-holds'],
] as [Partial<Direction>, string][])('%j is refused as %s', (own, fault) => {
  expect(faults(own)).toEqual([fault]);
});

test('a dose between two marks of a syringe may be read at the nearest, when that hardly changes it', () => {
  expect(faults({ dose: 3.12 }, { ...morphine, products: [{ ...ampoule, strength: '25 mg/ml' }] })).toEqual([]);
});

test('half a suppository cannot be given, and of a strength that nobody wrote down nothing can', () => {
  const piece = { ...ampoule, strength: '10 mg', form: 'zetpil', unit: 'zetpil' };
  expect(faults({}, { ...morphine, products: [piece] })).toEqual(['dose: strength-cannot-give']);
  expect(faults({ dose: 20 }, { ...morphine, products: [piece] })).toEqual([]);
  expect(faults({}, { ...morphine, products: [{ ...ampoule, strength: '' }] })).toEqual(['dose: strength-unknown']);
  expect(faults({}, { ...morphine, products: [ampoule, { ...ampoule, strength: '20 mg/ml' }] })).toEqual([
    'dose: strengths-differ',
  ]);
  expect(faults({}, { ...morphine, kind: 'aid' })).toEqual(['indication: not-a-medicine']);
});

test('of each use a version says once what is given; what a source says may stand beside it', () => {
  const again = { ...pain, number: 2, dose: 10 };
  expect(faults({}, morphine, [again])).toEqual(['indication: direction-twice']);
  expect(faults({}, morphine, [{ ...again, standing: 'source' }])).toEqual([]);
  expect(faults({}, morphine, [{ ...again, circumstances: 'ouderen' }])).toEqual([]);
  expect(faultsIn([morphine], [pain, again]).map(({ number }) => number)).toEqual([1, 2]);
});

test('what another source says is told as it is, also when this kit could not give it', () => {
  expect(faults({ standing: 'source', dose: 101, forWhom: 'not-stated', maxDay: null })).toEqual([]);
});

test('a maximum in 24 hours is asked of an opium medicine, of what is chosen, and is never made up', () => {
  const empty = { ...pain, maxDay: null };
  expect(maximaLackingIn([morphine], [empty])).toEqual([{ slot: 'M1', number: 1, says: 'maximum-needed' }]);
  expect(maximaLackingIn([morphine], [pain])).toEqual([]);
  expect(maximaLackingIn([morphine], [{ ...empty, standing: 'source' }])).toEqual([]);
  const other = { ...morphine, products: [{ ...ampoule, needsOpiumPrescription: false }] };
  expect(maximaLackingIn([other], [empty])).toEqual([]);
  expect(shownDirection(empty, morphine).maxima.day).toBeNull();
});

test('a maximum is never under one dose, whatever the numbers', () => {
  const quantity = fc.integer({ min: 1, max: 400 }).map((n) => n / 4);
  fc.assert(
    fc.property(quantity, quantity, (dose, maxDay) => {
      const found = faults({ dose, maxDay }).some((fault) => fault.startsWith('maxDay'));
      expect(found).toBe(maxDay < dose);
    }),
  );
});

test('limits read in minutes or hours, and mg and ml together', () => {
  expect(limitsInWords(shownDirection({ ...pain, maxDay: 12.5 }, morphine), 'nl')).toEqual([
    'hoogstens eens in de 4 uur',
    'ten hoogste 12,5 mg = 1,25 ml in 24 uur',
  ]);
  expect(limitsInWords(shownDirection({ ...pain, intervalMinutes: 15, maxDay: null }, morphine), 'en')).toEqual([
    'at most once every 15 minutes',
    'no maximum agreed: consult',
  ]);
});

test('what nobody wrote in English is shown in Dutch and said to be', () => {
  expect(said('ouderen', null, 'en')).toEqual({ text: 'ouderen', dutchOnly: true });
  expect(said('ouderen', 'elderly', 'en')).toEqual({ text: 'elderly', dutchOnly: false });
  expect(said('ouderen', null, 'nl')).toEqual({ text: 'ouderen', dutchOnly: false });
  expect(said(null, null, 'en')).toBeNull();
});

test('between two versions a dose reads as what it becomes and what it was', () => {
  const slot = { name: 'Morfine', nameEn: 'Morphine', unit: 'ampul', unitEn: 'ampoule' };
  const shown = (own: Partial<Direction>) => [shownDirection({ ...pain, ...own }, morphine)];
  const words = (from: Partial<Direction> | null, to: Partial<Direction> | null) =>
    directionDifference(from ? shown(from) : [], to ? shown(to) : []).map((it) =>
      directionChangeInWords(it, slot, 'nl'),
    );
  expect(words({}, { dose: 2.5 })).toEqual([
    'Morfine, Pijn, wie nog geen opioïd gebruikt: 2,5 mg = 0,25 ml (0,25 ampul) onderhuids (s.c.) (was 5 mg = 0,5 ml (0,5 ampul) onderhuids (s.c.))',
  ]);
  expect(words({}, { maxDay: 20 })).toEqual([
    'Morfine, Pijn, wie nog geen opioïd gebruikt: ten hoogste 20 mg = 2 ml in 24 uur (was ten hoogste 30 mg = 3 ml in 24 uur)',
  ]);
  expect(words({}, {})).toEqual([]);
  expect(words(null, { standing: 'source' })).toEqual([]);
  expect(words({}, null)[0]).toContain('vervalt');
  expect(words(null, {})[0]).toContain('nieuw');
  expect(words({}, { indication: 'nausea' })).toHaveLength(2);
});
