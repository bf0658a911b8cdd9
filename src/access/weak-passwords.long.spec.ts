import { randomBytes } from 'node:crypto';
import { isWeakPassword } from './weak-passwords.js';

const ABOUT = ['Femke van Dijk', 'f.vandijk@duinzicht.nl', 'Huisartsenpraktijk Duinzicht', 'Netwerk Haaglanden'];
const weak = (password: string) => isWeakPassword(password, ABOUT);

test.each([
  ['stands in a leak', 'polniypizdec0211'],
  ['stands in a leak, typed with a capital', 'FinalFantasy'],
  ['stands in a leak, with a year behind it', 'Sunshine2026!'],
  ['is two words from leaks', 'dragonmonkey'],
  ['is two words from leaks that few people use', 'nightowljayz'],
  ['is two words of Dutch', 'kaas-boterham'],
  ['stands in a leak, between many digits', '837261sunshine918273'],
  ['is a row of keys', 'qwertyuiop[]'],
  ['is a day and its year', '19031974!!!!'],
  ['is nothing but words of the work, many of them', 'Palliatieve zorg netwerk Haaglanden 2026'],
  ['is a row of digits everybody knows', '123456789012'],
  ['is one thing again and again', 'abcabcabcabcabc'],
  ['is one sign again and again', '!!!!!!!!!!!!'],
  ['is what the work is called', 'PalliatieveKit2026'],
  ['is what the work is called, with signs for letters', 'P@ll1at1eveK1t!'],
  ['is a greeting of the season', 'Welkom-Herfst-2026'],
  ['is the name of its owner', 'FemkevanDijk1974'],
  ['is the organisation and a number', 'Duinzicht#2026#'],
])('a password that %s is weak', async (_, password) => {
  expect(await weak(password)).toBe(true);
});

test.each([
  'vier groene stoelen',
  'groen fiets regen kaas',
  'tafel-stoel-lamp-boek',
  'de poes van oma ligt op de trap',
  'kaas en brood bij Femke',
  'tLq8-vvR2_xkMz',
  'ΑΒΓ ёлка 漢字 kwart',
])('"%s" is nobody’s first guess', async (password) => {
  expect(await weak(password)).toBe(false);
});

test('what a password manager makes is never refused', async () => {
  const made = Array.from({ length: 500 }, () => randomBytes(12).toString('base64url'));
  const judged = await Promise.all(made.map(weak));
  expect(made.filter((_, at) => judged[at])).toEqual([]);
});

test('the longest that is taken is judged no slower than a few hundred of the usual length', async () => {
  const took = async (passwords: string[]) => {
    const start = performance.now();
    for (const password of passwords) await weak(password);
    return performance.now() - start;
  };
  const usual = await took(Array.from({ length: 300 }, () => randomBytes(12).toString('base64url')));
  expect(await took(['ab1'.repeat(333), 'een zin zonder eind '.repeat(50)])).toBeLessThan(usual);
});
