import fc from 'fast-check';
import { addressWith } from './list-address.js';
import { cursorFrom, placeIn, type PlaceType } from './list-place.rules.js';
import { sortLink } from './list.js';
import { BadInput } from './problem.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each<[PlaceType, string]>([
  ['text', 'Apotheek ’t Één; 1E05 %_'],
  ['int', '-12'],
  ['uuid', ID],
  ['date', '2026-11-29'],
  ['date', 'infinity'],
  ['timestamptz', '2026-11-29 07:45:38.123456'],
  ['timestamptz', '-infinity'],
])('a place by %s is read back as it was told: %s', (type, at) => {
  expect(placeIn(cursorFrom('-name', { at, id: ID }), '-name', type)).toEqual({ at, id: ID });
});

test.each<[string, PlaceType, string]>([
  ['a word where a number belongs', 'int', 'twaalf'],
  ['a day that is none', 'date', '2026-02-30'],
  ['a moment that is none', 'timestamptz', '2026-11-29 25:00:00'],
  ['a sign that no text holds', 'text', 'a\0b'],
])('%s is no place', (_, type, at) => {
  expect(() => placeIn(cursorFrom('name', { at, id: ID }), 'name', type)).toThrow(BadInput);
});

test('a place in one order of a list is no place in another', () => {
  expect(() => placeIn(cursorFrom('name', { at: 'a', id: ID }), '-name', 'text')).toThrow(BadInput);
});

test('whatever a stranger writes is a place or a refusal, never a fault', () => {
  const types: PlaceType[] = ['text', 'int', 'uuid', 'date', 'timestamptz'];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...types), fc.boolean(), (text, type, wrapped) => {
      const cursor = wrapped ? cursorFrom('name', { at: text, id: ID }) : text;
      try {
        expect(placeIn(cursor, 'name', type)?.id).toBe(ID);
      } catch (error) {
        expect(error).toBeInstanceOf(BadInput);
      }
    }),
  );
});

test('a click on a header turns the order round, keeps the filters and begins at the first page', () => {
  expect(sortLink('/kits?status=sealed&seal=&cursor=x', 'seal', 'expiry')).toBe('/kits?status=sealed&sort=seal');
  expect(sortLink('/kits?sort=seal', 'seal', 'seal')).toBe('/kits?sort=-seal');
  expect(addressWith('/kits?sort=seal&status=sealed', { cursor: 'y' })).toBe('/kits?sort=seal&status=sealed&cursor=y');
  expect(addressWith('/kits?status=sealed', { status: null })).toBe('/kits');
});
