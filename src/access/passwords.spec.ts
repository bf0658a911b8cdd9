import { hashPassword, passwordFits } from './passwords.js';

test('a password is kept as argon2id at the cost that was decided, also after the library was renewed', async () => {
  const kept = await hashPassword('zomerregen op het dak');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await passwordFits(kept, 'zomerregen op het dak')).toBe(true);
  expect(await passwordFits(kept, 'zomerregen op het dak ')).toBe(false);
  expect(await passwordFits(null, 'nobody has this password')).toBe(false);
});
