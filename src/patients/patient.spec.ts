import { identityOf } from './patient.js';

const born = { birthDate: '1941-03-09', bsn: null };

test('a patient without BSN is known again however the name was typed', () => {
  const one = identityOf({ ...born, birthName: 'Ångström-de  Vries' });
  for (const birthName of [
    'angstrom de vries',
    'ÅNGSTRÖM-DE VRIES',
    'A\u030angström de Vries',
    ' Ångström – de Vries ',
  ])
    expect(identityOf({ ...born, birthName })).toBe(one);
});

test('another name or another birth date is another patient', () => {
  const one = identityOf({ ...born, birthName: 'De Vries' });
  expect(identityOf({ ...born, birthName: 'De Vriesz' })).not.toBe(one);
  expect(identityOf({ birthName: 'De Vries', birthDate: '1941-09-03', bsn: null })).not.toBe(one);
});

test('a BSN is the same patient’s with the spaces and dots that people type in it', () => {
  const one = identityOf({ ...born, bsn: '999996708', birthName: 'De Vries' });
  for (const bsn of ['9999 96708', '9999.96.708', ' 999996708 '])
    expect(identityOf({ ...born, bsn, birthName: 'De Vries' })).toBe(one);
});

test('with a BSN the name no longer counts', () => {
  const bsn = '999996708';
  expect(identityOf({ ...born, bsn, birthName: 'De Vries' })).toBe(identityOf({ ...born, bsn, birthName: 'Jansen' }));
});
