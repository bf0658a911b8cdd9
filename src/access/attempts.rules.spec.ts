import { accountOf, placeOf } from './attempts.rules.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('%s counts as %s', (ip, place) => {
  expect(placeOf(ip)).toBe(place);
});

test('an account is the same however its address is written', () => {
  expect(accountOf(' GP@Example.org ')).toBe('gp@example.org');
});
