import { maySign, REQUEST_SETTINGS, type RequestSettings } from './requests.settings.js';

const settings = Object.fromEntries(
  Object.entries(REQUEST_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as RequestSettings;

test('a physician, a nurse specialist and a physician assistant may sign; whoever has no such profession may not', () => {
  for (const profession of ['physician', 'nurse-specialist', 'physician-assistant'])
    expect(maySign(profession, settings)).toBe(true);
  for (const profession of ['nurse', 'pharmacist', null, 'sign', '']) expect(maySign(profession, settings)).toBe(false);
});

test('whoever the register does not know never signs; an unchecked number does until the network decides otherwise', () => {
  const strict = { ...settings, 'sign.uncheckedBig': 0 };
  for (const big of ['not-found', 'differs']) expect(maySign('physician', settings, big)).toBe(false);
  for (const big of ['unchecked', null]) {
    expect(maySign('physician', settings, big)).toBe(true);
    expect(maySign('physician', strict, big)).toBe(false);
  }
  expect(maySign('physician', strict, 'confirmed')).toBe(true);
});

test('a network may keep it to physicians', () => {
  const own = { ...settings, 'sign.nurse-specialist': 0 };
  expect(maySign('nurse-specialist', own)).toBe(false);
  expect(maySign('physician', own)).toBe(true);
});
