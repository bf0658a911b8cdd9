import fc from 'fast-check';
import { mayBeOneName, nameForms, plainInitials } from './names.js';

test.each([
  ['van den Berg', 'Berg, van den'],
  ['van den Berg', 'v.d. Berg'],
  ['van den Berg', 'v/d Berg'],
  ['van den Berg', 'BERG V.D.'],
  ['van den Berg', 'Vandenberg'],
  ["van 't Hof", 'Hof, van ’t'],
  ["'s-Gravesande", 's Gravesande'],
  ["d'Hondt", 'D Hondt'],
  ["O'Brien", 'O Brien'],
  ['Müller', 'Mueller'],
  ['Müller', 'Muller'],
  ['Łukasz', 'Lukasz'],
  ['Ørsted', 'Oersted'],
  ['Ørsted', 'Orsted'],
  ['Weiß', 'Weiss'],
  ['Işık', 'Isik'],
  ['Æbelø', 'Aebelo'],
  ['Đorđević', 'Dordevic'],
  ['Dijkstra', 'Dykstra'],
  ['Ĳsbrand', 'Ysbrand'],
  ['Jansen-de Vries', 'De Vries-Jansen'],
  ['De Vries-Jansen', 'Jansen'],
  ['Jansen e.v. De Vries', 'Jansen'],
  ['De Vries geb. Jansen', 'Jansen'],
  ['Al-Masri', 'El Masri'],
  ['Van', 'VAN'],
  ['J. Postma', 'Postma'],
  ['St. Jago', 'Sint Jago'],
])('%s and %s may be one', (one, other) => {
  expect(mayBeOneName(one, other)).toBe(true);
  expect(mayBeOneName(other, one)).toBe(true);
});

test.each([
  ['Jansen', 'Janssen'],
  ['Kok', 'Koek'],
  ['Bos', 'Boes'],
  ['De Vries', 'De Vriesz'],
  ['Jansen-Bakker', 'Jansen-Visser'],
  ['Van', 'Le'],
  ['Berg', 'Bergsma'],
  ['Hendriks', 'Hendrix'],
  ['Devos', 'De Vos'],
])('%s and %s are two', (one, other) => expect(mayBeOneName(one, other)).toBe(false));

const names = fc.constantFrom(
  'Berg',
  'Müller',
  'Łukasiewicz',
  'Dijkstra',
  'Ørsted',
  'Şahin',
  'Yılmaz',
  'Groß',
  'IJsselstein',
);
const before = fc.constantFrom('', 'van ', 'van den ', 'v.d. ', 'de ', 'ter ', "van 't ", 'op den ');

test('a prefix before or behind, capitals, spaces and decomposed letters change nobody', () => {
  fc.assert(
    fc.property(names, before, (name, prefix) => {
      const typed = `${prefix}${name}`;
      for (const other of [
        `${name}, ${prefix}`,
        typed.toUpperCase(),
        typed.normalize('NFD'),
        ` ${typed.replaceAll(' ', '\u00A0 ')}`,
        name,
      ])
        expect([other, mayBeOneName(typed, other)]).toEqual([other, true]);
    }),
  );
});

test('whatever is typed has a form, and is one with itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('Jansen', '李', 'Иванов', 'علي'),
      (odd, letter) => {
        const name = `${letter}${odd}`;
        return nameForms(name).whole.length > 0 && mayBeOneName(name, name);
      },
    ),
  );
});

test('initials are letters, however they are cut up', () => {
  for (const typed of ['A.B.', 'ab', 'A B', 'A. b.', 'Á.B.']) expect(plainInitials(typed)).toBe('ab');
  expect(plainInitials('')).toBe('');
});
