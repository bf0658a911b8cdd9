import type { Article } from '../../kit-standards/conformity.js';
import type { SignedDirection } from '../../requests/asking/order-line.js';
import type { OrderedMedicine } from '../../requests/asking/ordered-medicine.js';
import { dosesOf } from './consent-doses.text.js';

const sedation = {
  ...{ number: 1, indication: 'acute-sedation', forWhom: 'any', circumstances: null, circumstancesEn: null },
  ...{ dose: 30, share: null, unit: 'mg', route: 'subcutaneous', maxDay: null, maxGift: null, maxEpisode: null },
  gift: { mg: 30, ml: 6, units: 2, waste: null },
} as unknown as SignedDirection;
const midazolam = {
  ...{ slot: 'M2', name: 'Midazolam 5 mg/ml', quantity: 10, unit: 'ampul', atc: 'N05CD08', strength: '5 mg/ml' },
  ...{ form: 'ampul 3 ml', route: 's.c.', opiumList: 'II', directions: [sedation] },
} as OrderedMedicine;
const small: Article = {
  ...{ code: '90000042', name: 'klein', unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 1 ml',
};
const then = (...held: [quantity: number, article: Article | null][]) =>
  dosesOf(
    'order',
    midazolam,
    held.map(([quantity, article]) => ({ quantity, article })),
  ).lines.map((it) => it.then.nl);

test('of what stands in the same milligrams are other ampoules, of less of the same there are fewer gifts, and of nothing none', () => {
  const [line] = dosesOf('order', midazolam, [{ quantity: 30, article: small }]).lines;
  expect(line?.says.nl).toBe('30 mg = 6 ml (2 ampullen); genoeg voor 5 giften');
  expect(line?.then.nl).toBe('30 mg = 6 ml (6 ampullen); genoeg voor 5 giften');
  expect(then([3, null])).toEqual(['30 mg = 6 ml (2 ampullen); genoeg voor 1 gift']);
  expect(then([1, null])).toEqual(['30 mg = 6 ml (2 ampullen); te weinig voor een gift']);
  expect(then()).toEqual(['Niets: het zit niet in de kit']);
});

test('of another substance no dose is worked out, and what the prescriber left out is not asked about', () => {
  expect(then([30, { ...small, atc: 'N05BA01' }])).toEqual(['Niet uit te rekenen: overleg']);
  expect(dosesOf('order', { ...midazolam, leftOut: true }, [{ quantity: 3, article: null }]).lines).toEqual([]);
});

test('where both kinds of ampoules lie in it, each is said, and the gifts of both are counted', () => {
  expect(then([2, null], [9, small])).toEqual([
    '30 mg = 6 ml (2 ampullen) of 30 mg = 6 ml (6 ampullen); genoeg voor 2 giften',
  ]);
});
