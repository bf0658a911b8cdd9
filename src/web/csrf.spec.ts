import { csrfRefusal, csrfTokenOf } from './csrf.js';

const secret = 'k'.repeat(32);
const token = csrfTokenOf('session-1', secret);
const asked = (headers: Record<string, string>, method = 'POST') => ({ method, headers, host: 'kit.example' });

test('each session has a token of its own, and another secret makes another token', () => {
  expect(csrfTokenOf('session-2', secret)).not.toBe(token);
  expect(csrfTokenOf('session-1', 'x'.repeat(32))).not.toBe(token);
});

test.each([
  [{ 'x-csrf-token': token }, null],
  [{ 'x-csrf-token': token, origin: 'https://kit.example', 'sec-fetch-site': 'same-origin' }, null],
  [{}, 'csrf-token-wrong'],
  [{ 'x-csrf-token': `${token}x` }, 'csrf-token-wrong'],
  [{ 'x-csrf-token': token, origin: 'https://other.example' }, 'other-origin'],
  [{ 'x-csrf-token': token, origin: 'null' }, 'other-origin'],
  [{ 'x-csrf-token': token, 'sec-fetch-site': 'same-site' }, 'other-origin'],
  [{ authorization: 'Bearer pk_1', origin: 'https://other.example' }, null],
])('a change with %j is answered %s', (headers, refusal) => {
  expect(csrfRefusal(asked(headers as Record<string, string>), token)).toBe(refusal);
});

test('reading needs no token, and neither does who is not signed in yet', () => {
  expect(csrfRefusal(asked({}, 'GET'), token)).toBeNull();
  expect(csrfRefusal(asked({}), null)).toBeNull();
  expect(csrfRefusal(asked({ 'sec-fetch-site': 'cross-site' }), null)).toBe('other-origin');
});

test('an empty token fits nobody', () => {
  expect(csrfRefusal(asked({ 'x-csrf-token': '' }), '')).toBe('csrf-token-wrong');
});
