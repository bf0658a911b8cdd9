import type { Article } from './conformity.js';
import type { ShownDirection } from './direction.js';
import { enoughInWords, giftsOf } from './enough.text.js';

const midazolam: Article = {
  ...{ code: '90000002', name: 'midazolam', unit: 'ampul', atc: 'N05CD08', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 3 ml',
};
const small: Article = { ...midazolam, code: '90000042', form: 'ampul 1 ml' };
const sedation = {
  ...{ slot: 'M2', number: 1, standing: 'chosen', indication: 'acute-sedation', forWhom: 'any', circumstances: null },
  ...{ circumstancesEn: null, dose: 30, share: null, unit: 'mg', route: 'subcutaneous', maxDay: null, maxGift: null },
  ...{ maxEpisode: null, gift: { mg: 30, ml: 6, units: 2, waste: null } },
} as unknown as ShownDirection;

test('each gift opens ampoules of its own: five hold two gifts of two, and fifteen small ones hold two as well', () => {
  expect(giftsOf(sedation, { quantity: 5, article: null }, midazolam)).toBe(2);
  expect(giftsOf(sedation, { quantity: 15, article: small }, midazolam)).toBe(2);
  expect(giftsOf(sedation, { quantity: 0, article: null }, midazolam)).toBe(0);
});

test('of another substance or route no gifts are counted: other milligrams are right of it', () => {
  expect(giftsOf(sedation, { quantity: 10, article: { ...small, atc: 'N05BA01' } }, midazolam)).toBeNull();
  expect(giftsOf(sedation, { quantity: 10, article: { ...small, route: 'nasal' } }, midazolam)).toBeNull();
});

test('only what the network agreed is told', () => {
  const held = { quantity: 1, article: null };
  expect(enoughInWords([sedation], held, midazolam, 'nl')).toBe('Dan genoeg voor geen gift bij acute sedatie.');
  expect(enoughInWords([{ ...sedation, standing: 'source' }], held, midazolam, 'nl')).toBeNull();
});
