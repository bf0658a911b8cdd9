import { mailbox } from './address.rules.js';

test('a pharmacy has one mailbox, and a comma in its name does not make it two', () => {
  const name = 'Jansen, De Vries en Partners';
  expect(mailbox(name, 'info@apotheek-centrum.nl')).toEqual({ name, address: 'info@apotheek-centrum.nl' });
  expect(mailbox('Apotheek ’t Hoekje', 'post+kit@zorg.example')).not.toBeNull();
  expect(mailbox('Zoë Çelik', 'zoë@münchen.example')).not.toBeNull();
});

test.each([
  'a@example.org,b@example.org',
  'a@example.org, b@example.org',
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org\n',
  'a@b@example.org',
  '<a@example.org>',
  '"a, b"@example.org',
  'a@example.org;b@example.org',
  'group:a@example.org',
  'a b@example.org',
  'a@exam ple.org',
  'a@example.org\u2028',
  'a\u0000@example.org',
  '@example.org',
  'a@',
  'a@-example.org-',
  '',
])('%j is no address that mail could go to', (address) => {
  expect(mailbox('Apotheek', address)).toBeNull();
});

test.each(['Apotheek\r\nBcc: b@example.org', 'Apotheek\n', 'A\u0000B', 'A\u2028B', 'A\u202eB', 'a'.repeat(201)])(
  'the name %j is refused',
  (name) => {
    expect(mailbox(name, 'a@example.org')).toBeNull();
  },
);
