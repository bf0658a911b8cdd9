import { isPpn, plainMakerCode } from './maker-code.js';

test.each([
  ['+H999ABC01234567890Y', 'H999ABC01234567890'],
  ['*+H999ABC01234567890Y*', 'H999ABC01234567890'],
  ['+H999ABC01234567890 ', 'H999ABC01234567890'],
  ['+H999ABC01234567890/', 'H999ABC01234567890'],
  ['+h999abc01234567890/$$3280331C7D', 'H999ABC01234567890'],
  ['H999-ABC-0123', 'H999ABC0123'],
  ['[)>\u001e06\u001d9N111234567842\u001d1TAB12\u001dD270331\u001e\u0004', '111234567842'],
  ['[)>069N1112345678421TAB12D270331', '111234567842'],
  ['11 12345678 42', '111234567842'],
])('%s is the code %s of its maker', (typed, code) => {
  expect(plainMakerCode(typed)).toBe(code);
});

test('a PPN tells a slip of the finger', () => {
  expect(isPpn('111234567842')).toBe(true);
  expect(isPpn('111234567843')).toBe(false);
  expect(isPpn('111243567842')).toBe(false);
});
