import fc from 'fast-check';
import type { Article } from './conformity.js';
import { amountOf, exact, giftFrom, giftOf, giftsFrom } from './gift.rules.js';

const article = (name: string, strength: string | null, form: string | null, unit = 'ampul'): Article => ({
  ...{ code: '90000001', atc: 'N02AA01', route: 's.c.' },
  ...{ name, strength, form, unit },
});
const morphine = article('morfine', '10 mg/ml', 'ampul 1 ml');
const midazolam = article('midazolam', '5 mg/ml', 'ampul 3 ml');
const gel = article('gel', null, 'spuit 11 ml', 'spuit');
const suppository = article('paracetamol', '1000 mg', 'zetpil', 'zetpil');

test('fifteen milligrams of morphine are one and a half ampoules, and half an ampoule is waste', () => {
  expect(giftFrom(exact(15), 'mg', morphine)).toEqual({
    ...{ mg: 15, ml: 1.5, units: 1.5 },
    waste: { mg: 5, ml: 0.5, units: 0.5 },
  });
  expect(giftsFrom(10, exact(15), 'mg', morphine)).toBe(5);
});

test('a whole ampoule leaves nothing, and ten of them are ten gifts', () => {
  expect(giftFrom(exact(15), 'mg', midazolam)).toEqual({ mg: 15, ml: 3, units: 1, waste: null });
  expect(giftsFrom(10, exact(15), 'mg', midazolam)).toBe(10);
});

test('what is measured in micrograms or millilitres, or comes in pieces, is counted as well', () => {
  expect(giftFrom(exact(500), 'microgram', article('x', '500 microgram/ml', 'ampul 2 ml'))).toMatchObject({
    mg: 0.5,
    ml: 1,
    units: 0.5,
  });
  expect(giftFrom(exact(11), 'ml', gel)).toEqual({ mg: null, ml: 11, units: 1, waste: null });
  expect(giftFrom(exact(1000), 'mg', suppository)).toEqual({ mg: 1000, ml: null, units: 1, waste: null });
  expect(giftFrom(exact(5), 'mg', article('x', '15 mg', 'ampul 3 ml'))).toMatchObject({ mg: 5, ml: 1 });
});

test('of a product that does not say how strong it is nothing is made up', () => {
  const unknown = article('x', null, null);
  expect(giftFrom(exact(5), 'mg', unknown)).toEqual({ mg: 5, ml: null, units: null, waste: null });
  expect(giftsFrom(10, exact(5), 'mg', unknown)).toBeNull();
});

test('a share is of the own dose of this patient, up to its ceiling, and of nothing else', () => {
  const sixth = { dose: null, share: 6, unit: 'mg', maxGift: null } as const;
  expect(giftOf(sixth, null)).toEqual({ ok: false, refusal: 'own-dose-missing' });
  expect(giftOf(sixth, 60)).toEqual({ ok: true, value: exact(10) });
  expect(giftOf({ ...sixth, share: 3, maxGift: 30 }, 240)).toEqual({ ok: true, value: exact(30) });
  expect(giftOf({ ...sixth, share: null }, 60)).toEqual({ ok: false, refusal: 'no-dose' });
  expect(giftOf({ ...sixth, share: null, dose: 2.5 }, null)).toEqual({ ok: true, value: exact(2.5) });
});

const quantity = fc.integer({ min: 1, max: 400 }).map((n) => n / 4);
const strength = fc.integer({ min: 1, max: 40 }).map((n) => n / 2);
const volume = fc.integer({ min: 1, max: 20 });
const fluid = fc.tuple(strength, volume).map(([mg, ml]) => article('x', `${mg} mg/ml`, `ampul ${ml} ml`));

test('mg and ml say the same, whatever the strength', () => {
  fc.assert(
    fc.property(quantity, strength, volume, (dose, perMl, content) => {
      const it = article('x', `${perMl} mg/ml`, `ampul ${content} ml`);
      const { ml } = amountOf(exact(dose), 'mg', it);
      expect(Math.abs((ml ?? Number.NaN) * perMl - dose)).toBeLessThanOrEqual(0.0005 * perMl + 1e-9);
      expect(amountOf(exact(dose), 'ml', it).mg).toBeCloseTo(dose * perMl, 3);
    }),
  );
});

test('what is given and what is left are always whole ampoules, and never a whole one is left', () => {
  fc.assert(
    fc.property(quantity, fluid, (dose, it) => {
      const { units, waste } = giftFrom(exact(dose), 'mg', it);
      const opened = (units ?? Number.NaN) + (waste?.units ?? 0);
      expect(Math.abs(opened - Math.round(opened))).toBeLessThan(0.0011);
      expect(waste?.units ?? 0).toBeLessThan(1);
    }),
  );
});

test('a kit is enough for just so many gifts: one more would need ampoules that are not in it', () => {
  fc.assert(
    fc.property(quantity, fluid, fc.integer({ min: 1, max: 100 }), (dose, it, ampoules) => {
      const gifts = giftsFrom(ampoules, exact(dose), 'mg', it) ?? Number.NaN;
      const { units } = giftFrom(exact(dose), 'mg', it);
      const opened = Math.ceil((units ?? Number.NaN) - 0.0005);
      expect(gifts * opened).toBeLessThanOrEqual(ampoules);
      expect((gifts + 1) * opened).toBeGreaterThan(ampoules);
      expect(giftsFrom(ampoules + 1, exact(dose), 'mg', it)).toBeGreaterThanOrEqual(gifts);
    }),
  );
});
