import fc from 'fast-check';
import { addDays, type PlainDate } from '../../platform/calendar.js';
import { GS1_ELEMENTS } from './gs1-elements.js';
import { readScan } from './read-scan.js';
import { checkCharacter } from './hibc.js';
import { SEPARATOR } from './scan.js';

const today = '2026-11-18';
const yymmdd = (day: PlainDate) => day.slice(2).replaceAll('-', '');
const withCheckDigit = (thirteen: string) => {
  const sum = Array.from(thirteen, Number).reduce(
    (total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1),
    0,
  );
  return `${thirteen}${String((10 - (sum % 10)) % 10)}`;
};
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));
const gtin = digits(13)
  .filter((text) => !/^0+$/.test(text))
  .map(withCheckDigit);
const lot = fc.stringMatching(/^[A-Z0-9][A-Z0-9/-]{0,19}$/);
const day = fc.nat(3000).map((n) => addDays(today, n));
/** Whatever else stands on packs, each with a value that its element may have. */
const passedOver = fc
  .constantFrom(...[...GS1_ELEMENTS.values()].filter(({ id }) => !['01', '02', '10', '17'].includes(id)))
  .chain(({ id, least, most, fits }) =>
    fc
      .integer({ min: least, max: Math.min(most, 12) < least ? least : Math.min(most, 12) })
      .map((length) => ({ id, value: id.startsWith('1') ? '270331' : '1'.repeat(length) }))
      .filter(({ value }) => fits(value)),
  );
const pack = fc.record({ gtin, lot, day });

/** As GS1 writes: a separator behind each element whose length not every scanner knows, but for the last. */
const written = (elements: readonly { id: string; value: string }[]) =>
  elements
    .map(({ id, value }, place) => {
      const separated = GS1_ELEMENTS.get(id)?.separated === true && place < elements.length - 1;
      return id + value + (separated ? SEPARATOR : '');
    })
    .join('');
const needed = (it: { gtin: string; lot: string; day: PlainDate }) => [
  { id: '01', value: it.gtin },
  { id: '17', value: yymmdd(it.day) },
  { id: '10', value: it.lot },
];
const read = (raw: string) => readScan(raw, today);
const said = (it: { gtin: string; lot: string; day: PlainDate }) => [it.gtin, it.lot, it.day];
const choicesIn = (raw: string) => {
  const result = read(raw);
  return result.ok ? result.value.choices.map((scan) => [scan.product?.code, scan.lot, scan.expiry]) : [];
};
const isSure = (raw: string) => {
  const result = read(raw);
  return result.ok && result.value.sure;
};

test('whatever stands on a pack in whatever order, product, lot and day come out as they went in', () => {
  fc.assert(
    fc.property(
      pack,
      fc.uniqueArray(passedOver, { maxLength: 4, selector: ({ id }) => id }),
      fc.nat(),
      (it, others, turn) => {
        const all = [...needed(it), ...others];
        const elements = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
        // At least one separator, so that nobody has to ask.
        const raw = `${SEPARATOR}]d2`.slice(1) + written([...elements, { id: '21', value: 'S1' }].filter(oneOfEach));
        if (raw.includes(SEPARATOR)) expect({ raw, sure: isSure(raw) }).toEqual({ raw, sure: true });
        expect(choicesIn(raw)).toContainEqual(said(it));
      },
    ),
    { numRuns: 500 },
  );
});
const oneOfEach = ({ id }: { id: string }, place: number, all: readonly { id: string }[]) =>
  all.findIndex((other) => other.id === id) === place;

test('where the separators are left out the truth is among what is asked, or is what is said', () => {
  fc.assert(
    fc.property(pack, fc.constantFrom('21S1', '3010', '3710', '240X1', '91Z', '422528', '7120000001'), (it, after) => {
      const raw = written(needed(it)) + after;
      const choices = choicesIn(raw);
      expect(isSure(raw)).toBe(false);
      if (it.lot.length + after.length <= 20) expect(choices.length).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});

test('of lots that swallowed nothing most are taken without a question', () => {
  const asked = fc.sample(pack, { numRuns: 2000, seed: 1 }).filter((it) => !isSure(written(needed(it)))).length;
  expect(asked / 2000).toBeLessThan(0.4);
});

test('one wrong digit in a product number is never read as another product', () => {
  fc.assert(
    fc.property(pack, fc.nat(13), fc.integer({ min: 1, max: 9 }), (it, place, by) => {
      const wrong = String((Number(it.gtin[place]) + by) % 10);
      const raw = written(needed({ ...it, gtin: it.gtin.slice(0, place) + wrong + it.gtin.slice(place + 1) }));
      expect(read(raw).ok).toBe(false);
    }),
  );
});

test('a code that broke off is never sure of a lot that it does not hold', () => {
  fc.assert(
    fc.property(pack, fc.integer({ min: 1, max: 60 }), (it, length) => {
      const raw = written([{ id: '10', value: it.lot }, ...needed(it).slice(0, 2)]).slice(0, length);
      for (const [, found] of isSure(raw) ? choicesIn(raw) : []) expect(it.lot.startsWith(found ?? '')).toBe(true);
    }),
  );
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789]';
const AZERTY = 'qbcdefghijkl?noparstuvzxywà&é"\'(-è_ç$';
const press = (raw: string, keys: string) =>
  Array.from(raw, (sign) => {
    const at = LETTERS.indexOf(sign.toLowerCase());
    const key = at === -1 ? sign : keys.charAt(at);
    return sign === sign.toLowerCase() ? key : key.toUpperCase();
  }).join('');

test('caps lock changes nothing of what counts, with or without the mark of the kind of code', () => {
  fc.assert(
    fc.property(pack, fc.constantFrom('', ']d2'), (it, mark) => {
      const raw = mark + written(needed(it)) + SEPARATOR;
      const turned = raw.replace(/[a-z]/gi, (sign) => (sign < 'a' ? sign.toLowerCase() : sign.toUpperCase()));
      expect(choicesIn(turned).map(([code, name, until]) => [code, name?.toUpperCase(), until])).toEqual([said(it)]);
    }),
  );
});

test('what a French keyboard made of a code is undone, for the check digit proves it', () => {
  const plainLot = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
  fc.assert(
    fc.property(pack, plainLot, (it, name) => {
      const raw = press(`${written(needed({ ...it, lot: name }))}${SEPARATOR}`, AZERTY);
      expect(choicesIn(raw)).toContainEqual(said({ ...it, lot: name }));
    }),
  );
});

test('HIBC comes out as it went in, in one code or two', () => {
  const maker = fc.stringMatching(/^[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d$/);
  const name = fc.stringMatching(/^[A-Z0-9]{1,18}$/);
  fc.assert(
    fc.property(maker, name, day, (product, its, until) => {
      const first = `+${product}`;
      const link = checkCharacter(first) ?? '';
      const both = `${first}/$$3${yymmdd(until)}${its}`;
      expect(choicesIn(both + (checkCharacter(both) ?? ''))).toEqual([[product, its, until]]);
      const second = `+$$3${yymmdd(until)}${its}${link}`;
      expect(choicesIn(first + link)).toEqual([[product, null, null]]);
      expect(choicesIn(second + (checkCharacter(second) ?? ''))).toEqual([[undefined, its, until]]);
    }),
  );
});

test('no text at all makes it stumble, nor keeps it busy', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => ['boolean'].includes(typeof read(text).ok)));
  for (const hostile of ['91'.repeat(150), '3010'.repeat(75), `10${'9'.repeat(290)}`, '[)>06' + '1TD'.repeat(90)])
    expect(typeof read(hostile).ok).toBe('boolean');
});
