import { boxCodeInGroups, newBoxCode, plainBoxCode } from './box-code.js';

test('a code is read back however it was typed, read aloud or scanned', () => {
  for (let n = 0; n < 200; n++) {
    const code = newBoxCode();
    const shown = boxCodeInGroups(code);
    expect(shown).toMatch(/^\w{5}-\w{5}-\w{5}$/);
    const typed = [
      shown,
      shown.toLowerCase(),
      code,
      ` ${shown.replaceAll('-', ' ')} `,
      `https://kit.example/box/${code}`,
    ];
    for (const each of typed) expect(plainBoxCode(each)).toBe(code);
  }
});

test('a B that was read for an 8, an S for a 5 and a Z for a 2 are what they look like', () => {
  expect(plainBoxCode('B8S5Z-22222-33333')).toBe('885522222233333');
});

test.each(['', '12345-ABCDE-FGHJK', 'AAAAA-AAAAA', 'AAAAA-AAAAA-AAAAA-A', 'ILOU0-AAAAA-AAAAA'])(
  '%s is no code',
  (text) => {
    expect(plainBoxCode(text)).toBeNull();
  },
);

test('of a hundred thousand codes no two are alike, and each sign comes as often as the others', () => {
  const codes = Array.from({ length: 100_000 }, () => newBoxCode());
  expect(new Set(codes).size).toBe(codes.length);
  const counts = new Map<string, number>();
  for (const sign of codes.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(27);
  for (const count of counts.values()) expect(Math.abs(count / (1_500_000 / 27) - 1)).toBeLessThan(0.05);
});
