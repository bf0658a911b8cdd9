import { CASE_FIELDS, sightOf, type CaseField, type Viewer } from './fields-by-part.js';
import { forList, sees, visibleTo } from './visible-to.js';

const VIEWERS: Viewer[] = [
  ...(['practice', 'offered', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy', 'network'] as const),
  ...(['box', 'clock', 'asked-to-take-over', 'no-longer-asked'] as const),
];
const everything = Object.fromEntries(CASE_FIELDS.map((field) => [field, field])) as Record<CaseField, string>;

test('each sees the fields that the table gives it, with two parts those of both, and without a part nothing', () => {
  for (const viewer of VIEWERS)
    expect(Object.keys(visibleTo({ parts: [viewer] }, everything))).toEqual(
      CASE_FIELDS.filter((field) => sightOf(field).seenBy.includes(viewer)),
    );
  const both = Object.keys(visibleTo({ parts: ['offered', 'no-longer-asked'] }, everything));
  expect(both).toEqual(expect.arrayContaining(['allergies', 'reason']));
  expect(visibleTo({ parts: [] }, everything)).toEqual({});
});

test('a field that is not in the table is shown to nobody, and handing it on does not compile', () => {
  const known = { number: 1001, shoeSize: 44 };
  // @ts-expect-error: the table does not know the field
  for (const viewer of VIEWERS) expect(visibleTo({ parts: [viewer] }, known)).toEqual({ number: 1001 });
  for (const field of ['shoeSize', 'constructor', '__proto__', '']) expect(sees(field, { parts: VIEWERS })).toBe(false);
});

test('the network sees where, how soon and how urgently only while nobody has the case', () => {
  const known = { pc4: '2512', urgency: 'today', deliverBy: '18:00', practice: 'Noordzij' };
  expect(visibleTo({ parts: ['network'], status: 'unplaced' }, known)).toEqual({
    ...{ pc4: '2512', urgency: 'today', deliverBy: '18:00' },
  });
  expect(visibleTo({ parts: ['network'], status: 'delivered' }, known)).toEqual({});
});

test('whoever only brings the kit sees whom and where, and no number of a citizen', () => {
  const known = { birthName: 'De Vries', bsn: '999996708' };
  expect(visibleTo({ parts: ['supplier'], role: 'courier' }, known)).toEqual({ birthName: 'De Vries' });
  expect(visibleTo({ parts: ['supplier'], role: 'pharmacist' }, known)).toEqual(known);
});

test('a list shows whom a row is about and where to go, and less than the case itself', () => {
  expect(forList({ birthName: 'De Vries', phone: null, sex: 'female', bsn: '999996708', egfr: 47 })).toEqual({
    ...{ birthName: 'De Vries', phone: null },
  });
});
