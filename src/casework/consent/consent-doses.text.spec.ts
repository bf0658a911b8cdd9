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
const then = (kind: 'substituted' | 'rationed' | 'left-out', quantity: number, article: Article | null = null) =>
  dosesOf('order', midazolam, { kind, quantity }, article).lines.map((it) => it.then.nl);

test('of what stands in the same milligrams are other ampoules, of less of the same there are fewer gifts, and of nothing none', () => {
  const [line] = dosesOf('order', midazolam, { kind: 'substituted', quantity: 30 }, small).lines;
  expect(line?.says.nl).toBe('30 mg = 6 ml (2 ampullen); genoeg voor 5 giften');
  expect(line?.then.nl).toBe('30 mg = 6 ml (6 ampullen); genoeg voor 5 giften');
  expect(then('rationed', 3)).toEqual(['30 mg = 6 ml (2 ampullen); genoeg voor 1 gift']);
  expect(then('rationed', 1)).toEqual(['30 mg = 6 ml (2 ampullen); te weinig voor een gift']);
  expect(then('left-out', 0)).toEqual(['Niets: het zit niet in de kit']);
});

test('of another substance no dose is worked out, and what the prescriber left out is not asked about', () => {
  expect(then('substituted', 30, { ...small, atc: 'N05BA01' })).toEqual(['Niet uit te rekenen: overleg']);
  expect(dosesOf('order', { ...midazolam, leftOut: true }, { kind: 'rationed', quantity: 3 }, null).lines).toEqual([]);
});
