import fc from 'fast-check';
import { mayBeOneDay } from './birth-date.js';
import { MARKS, markTexts, shownTexts, type Marked } from './marks.rules.js';
import { mayBeOneName } from './names.js';
import { soundAlike } from './sounds.js';

const JANSEN: Marked = {
  ...{ birthName: 'Jansen', initials: 'A.', birthDate: '1941-03-09', sex: 'female', postcode: '2512AB', bsn: null },
};
/** The surest by which the later one finds the earlier. */
function surest(later: Marked, earlier: Marked): string | undefined {
  const kept = markTexts(earlier, 'kept');
  return markTexts(later, 'sought')
    .filter((text) => kept.includes(text))
    .map((text) => text.charAt(0))
    .sort()[0];
}

test('the same is surer than near, and near surer than moved', () => {
  expect(surest(JANSEN, { ...JANSEN, bsn: '999996708' })).toBe(MARKS.same);
  expect(surest(JANSEN, { ...JANSEN, initials: 'B.' })).toBe(MARKS.near);
  expect(surest(JANSEN, { ...JANSEN, postcode: '2513AB' })).toBe(MARKS.moved);
  expect(surest({ ...JANSEN, bsn: '999996708' }, { ...JANSEN, bsn: '999996708', birthName: 'Anders' })).toBe(MARKS.bsn);
});

test('two Jansens of one day, of another sex or initial and another postcode, are two', () => {
  const elsewhere = { ...JANSEN, postcode: '2711AB' };
  expect(surest(JANSEN, { ...elsewhere, sex: 'male' })).toBeUndefined();
  expect(surest(JANSEN, { ...elsewhere, initials: 'Z.' })).toBeUndefined();
  expect(surest(JANSEN, { ...elsewhere, sex: 'unknown' })).toBe(MARKS.moved);
  expect(surest({ ...JANSEN, sex: 'other' }, elsewhere)).toBe(MARKS.moved);
});

test('who is called so by the sound is asked about: of one street, or with one initial, and never surer than that', () => {
  const hendriks = { ...JANSEN, birthName: 'Hendriks' };
  const hendrix = { ...JANSEN, birthName: 'Hendrix' };
  expect(surest(hendriks, hendrix)).toBe(MARKS.alike);
  expect(surest(hendriks, { ...hendrix, postcode: '2513AB' })).toBe(MARKS.alike);
  expect(surest(hendriks, { ...hendrix, postcode: '2513AB', initials: 'Z.' })).toBeUndefined();
  expect(surest(hendriks, { ...hendrix, birthDate: '1941-03-10' })).toBeUndefined();
});

const patients = fc.record({
  birthName: fc.constantFrom('Jansen', 'Jansen-de Vries', 'de Vries', 'Müller', 'Mueller', 'Muller', 'Van'),
  initials: fc.constantFrom('A.', 'a', 'A.B.', 'B.', ''),
  birthDate: fc.constantFrom('1941-03-09', '1941-03', '1941', '1942', '1941-04'),
  sex: fc.constantFrom('female' as const, 'male' as const, 'other' as const, 'unknown' as const),
  postcode: fc.constantFrom('2512AB', '2513AB'),
  bsn: fc.constant(null),
});

test('whoever is asked for first, it is as sure, and never without a name and a day that may be one', () => {
  fc.assert(
    fc.property(patients, patients, (one, other) => {
      const [there, back] = [surest(one, other), surest(other, one)];
      const names = mayBeOneName(one.birthName, other.birthName) || soundAlike(one.birthName, other.birthName);
      const may = names && mayBeOneDay(one.birthDate, other.birthDate);
      return there === back && (there === undefined || may);
    }),
  );
});

test('whoever shows a name and a birth date is found by them, and by nothing else of them', () => {
  fc.assert(
    fc.property(patients, patients, ({ birthName, birthDate }, other) => {
      const kept = markTexts(other, 'kept');
      const found = shownTexts({ birthName, birthDate }).some((text) => kept.includes(text));
      return found === (mayBeOneName(birthName, other.birthName) && mayBeOneDay(birthDate, other.birthDate));
    }),
  );
});
