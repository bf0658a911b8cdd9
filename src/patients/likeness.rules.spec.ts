import { likenessOf, type Traits } from './likeness.rules.js';

const HER: Traits = {
  ...{ birthName: 'van den Berg', initials: 'A.B.', birthDate: '1941-03-09', sex: 'female', bsn: '999996708' },
  postcode: '2512AB',
};

test('what is written in another way agrees', () => {
  const typed = { ...HER, birthName: 'BERG, V.D.', initials: 'ab' };
  expect(new Set(Object.values(likenessOf(HER, typed)))).toEqual(new Set(['agrees']));
});

test('what is not known on one side neither agrees nor differs', () => {
  const less: Traits = { ...HER, bsn: null, sex: 'unknown', initials: '' };
  const unknown = { bsn: 'unknown', sex: 'unknown', initials: 'unknown' };
  expect(likenessOf(HER, less)).toMatchObject({ ...unknown, postcode: 'agrees' });
  expect(likenessOf(less, HER)).toMatchObject(unknown);
});

test('a part of a name, a year alone and another postcode differ, to be looked at', () => {
  const other = { ...HER, birthName: 'van den Berg-Jansen', birthDate: '1941', postcode: '2513AB' };
  expect(likenessOf(HER, other)).toMatchObject({ birthName: 'differs', birthDate: 'differs', postcode: 'differs' });
});
