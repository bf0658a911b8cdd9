import { isOwnName } from './own-name.rules.js';

test.each([
  ['De Vries', 'Mieke de Vries'],
  ['vries', 'M. de Vries'],
  ['Bakker-de Vries', 'Mieke de Vries'],
  ["van 't Hof", 'Jan Hof'],
  ['Yılmaz', 'Esra Yılmaz'],
  ['Ångström', 'Lena Angstrom'],
])('%s is the own name of %s', (birthName, reader) => {
  expect(isOwnName(birthName, reader)).toBe(true);
});

test.each([
  ['De Vries', 'Karin Smit'],
  ['De Wit', 'Mieke de Vries'],
  ['Van der Berg', 'Jan van der Meer'],
  ['Mieke', 'Mieke de Vries'],
  ['De Vries', 'Vries'],
])('%s is not the own name of %s', (birthName, reader) => {
  expect(isOwnName(birthName, reader)).toBe(false);
});
