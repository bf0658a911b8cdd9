import { passwordFaults } from './password.rules.js';
import { passwordTexts } from './password.text.js';

const who = { email: 'j.noordzij@example.org', name: 'Jet Noordzij', around: ['Praktijk De Zandbank'] };

test.each([
  'vier losse woorden',
  'paardentram bij maanlicht',
  '7$kP-vq2_Rm9z',
  'éénhóógwàter',
  'correct zonder paard',
  'groen fiets regen kaas',
])('%s is taken: no rule says which characters there must be', async (password) => {
  expect(await passwordFaults(password, who)).toEqual([]);
});

test.each([
  ['elf tekens.', 'password-too-short'],
  ['1qaz2wsx3edc', 'password-too-common'],
  ['Welkom2026!!', 'password-too-common'],
  ['!!Wachtwoord01', 'password-too-common'],
  ['PasswordPassword', 'password-too-common'],
  ['aaaaaaaaaaaabb', 'password-too-common'],
  ['ababab121212', 'password-too-common'],
  ['kaasboterham', 'password-too-common'],
  ['qwertyuiop[]', 'password-too-common'],
  ['19-03-1974 19-03', 'password-too-common'],
  ['zandbank-2026', 'password-too-common'],
  ['kit J.Noordzij kit', 'password-tells-who'],
  ['jetnoordzij ging fietsen', 'password-tells-who'],
] as const)('%s is not: %s', async (password, fault) => {
  expect(await passwordFaults(password, who)).toEqual([fault]);
  expect(passwordTexts('nl')(fault)).not.toBe('');
});

test('more than a page of text is too much', async () => {
  expect(await passwordFaults('nog een regel '.repeat(100), who)).toEqual(['password-too-long']);
});

test('a mailbox of two letters is in many words and says nothing', async () => {
  expect(await passwordFaults('een lang wachtwoord', { email: 'an@example.org', name: 'An', around: [] })).toEqual([]);
});
