import { quotedOtherwise } from './source-dose.rules.js';

const of = (source: string, own: object = {}) =>
  quotedOtherwise({
    ...{ standing: 'chosen', dose: 1, unit: 'mg', source, maxDay: 3, maxGift: null, maxEpisode: null },
    ...own,
  });

test('a source that names another gift in the same unit is asked about', () => {
  expect(of('Verenso 2022: 0,5 mg bij misselijkheid')).toEqual(['0,5 mg']);
  expect(of('FTO 02-2022: 2 keer per dag 2.5-5 mg')).toEqual(['2.5-5 mg']);
  expect(of('25 microgram nasaal', { unit: 'microgram', dose: 50, maxDay: null })).toEqual(['25 microgram']);
});

test.each([
  ['the gift itself', '0,5 mg, zo nodig 1 mg', {}],
  ['a range with the gift in it', '0,5-2 mg', {}],
  ['another unit', '250 microgram of 0,5 ml', {}],
  ['a strength or a day', 'ampul 5 mg/ml; continu 15 mg per 24 uur; 2 mg in 24 uur', {}],
  ['what is at most', 'maximaal 20 mg; at most 30 mg; 3 mg is genoeg', {}],
  ['no number', 'Pallialine, tabel 4 (2022)', {}],
  ['a share of the own dose', '0,5 mg', { dose: null }],
  ['what another source says', '0,5 mg', { standing: 'source' }],
])('nothing is asked of %s', (_, source, own) => {
  expect(of(source, own)).toEqual([]);
});
