import { inShort, verdictOf } from './replies.rules.js';

test.each([
  [550, 'RCPT TO', 'EENVELOPE', 'address-refused'],
  [553, 'RCPT TO', 'EENVELOPE', 'address-refused'],
  [552, 'RCPT TO', 'EENVELOPE', 'dead'],
  [550, 'DATA', 'EMESSAGE', 'dead'],
  [554, 'DATA', 'EMESSAGE', 'dead'],
  [450, 'RCPT TO', 'EENVELOPE', 'wait'],
  [451, 'DATA', 'EMESSAGE', 'wait'],
  [550, 'MAIL FROM', 'EENVELOPE', 'wait-all'],
  [535, 'AUTH PLAIN', 'EAUTH', 'wait-all'],
  [502, 'STARTTLS', 'ETLS', 'wait-all'],
  [421, 'CONN', 'ECONNECTION', 'wait-all'],
])('%d to %s (%s): %s', (responseCode, command, code, verdict) => {
  expect(verdictOf({ responseCode, command, code })).toBe(verdict);
});

test('a server that is not there makes all letters wait, whatever else is known', () => {
  expect(verdictOf({ code: 'ETIMEDOUT' })).toBe('wait-all');
  expect(verdictOf({ code: 'EDNS', command: 'CONN' })).toBe('wait-all');
});

test('an address is not marked when it is the sender that is not trusted', () => {
  const failure = { responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' };
  expect(verdictOf({ ...failure, response: '550 5.7.1 relaying denied' })).toBe('dead');
  expect(verdictOf({ ...failure, response: '550 5.1.1 no such user' })).toBe('address-refused');
});

test('what nobody foresaw is tried again', () => {
  expect(verdictOf({})).toBe('wait');
});

test('of a failure its codes are kept, not what the server wrote', () => {
  expect(inShort({ responseCode: 550, code: 'EENVELOPE', command: 'RCPT TO' })).toBe('550 EENVELOPE RCPT TO');
  expect(inShort({})).toBe('unknown');
});
