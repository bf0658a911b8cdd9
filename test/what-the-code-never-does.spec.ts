import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './setup/source-files.js';

const code = sourceFiles().filter(({ name }) => !/\.spec\.tsx?$/.test(name));
const scripts = readdirSync('src/web/assets')
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(`src/web/assets/${name}`, 'utf8') }));
const withThe = (pattern: RegExp) => code.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

/** Each with why nothing that somebody typed reaches it. */
const ALLOWED: [string, RegExp, string[]][] = [
  ['code out of text', /\beval\(|new Function\b|node:vm/, ['src/demonstration/release-memory.ts']], // the two letters gc
  [
    'another program',
    /node:child_process/, // the demonstration's own database, and pg_dump: fixed words, no shell
    [
      'src/operations/backup/postgres-programs.ts',
      'src/platform/database/embedded-binaries.ts',
      'src/platform/database/embedded-postgres.ts',
      'src/platform/database/embedded-process.ts',
    ],
  ],
  [
    'a regular expression out of text',
    /new RegExp\(/,
    ['src/casework/worklist/cursor.rules.ts', 'src/dispensing/scans/gs1-elements.ts'],
  ], // constants of the file
  ['HTML out of text', /dangerouslySetInnerHTML/, []],
  ['chance that can be guessed', /Math\.random\(/, []],
  ['a weak hash, cipher or mode', /['"](md5|sha1|des|rc4|aes-\d+-(ecb|cbc|ctr))\b|RSA_PKCS1_PADDING/i, []],
  ['a certificate that nobody looked at', /rejectUnauthorized: false|NODE_TLS_REJECT/, []],
];

test.each(ALLOWED)('nothing makes %s, but where it was judged', (_, pattern, allowed) => {
  expect(withThe(pattern).sort()).toEqual([...allowed].sort());
});

test('the application speaks to whom the configuration names, follows nobody elsewhere, and speaks to nobody else', () => {
  expect(withThe(/from '(node:(https|http2|tls|dgram|dns)|undici|axios)'/)).toEqual([]);
  const asking = withThe(/\bfetch\(/);
  expect(asking.sort()).toEqual(['src/identity/registers/over-http.ts', 'src/notifications/text-transport.ts']);
  for (const name of asking) expect(textOf(name)).toMatch(/redirect: 'error'/);
  const http = withThe(/from 'node:http'/);
  expect(http.filter((name) => !/createServer|type \{[^}]*\} from 'node:http'/.test(textOf(name)))).toEqual([]);
  expect(withThe(/from 'nodemailer'/)).toEqual(['src/notifications/smtp.ts']);
  expect(withThe(/from 'openid-client'/)).toEqual(['src/identity/oidc/provider.service.ts']);
});

/** What waits to be sent from a box, and nothing of a patient, until it arrived: a-night-without-a-line.spec.ts. */
const KEEPS = 'box.js';

test('a script in the browser makes no HTML of text, listens to no other window, and keeps nothing of anybody', () => {
  for (const { name, text } of scripts) {
    const found = text.match(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|(?:window|parent|opener|top)\.postMessage|window\.addEventListener\('message'|localStorage|indexedDB|caches\.open/g,
    );
    const kept = name === KEEPS ? found?.filter((word) => word !== 'localStorage') : found;
    expect([name, kept ?? []]).toEqual([name, []]);
  }
});

test('a password is masked, can be pasted, and is named so that a password manager knows it', () => {
  const fields = code.flatMap(({ name, text }) =>
    [...text.matchAll(/<Field\b[^>]*?\/>/gs)].map(([field]) => ({ name, field })),
  );
  const passwords = fields.filter(({ field }) => /name="(\w+\.)?\w*[pP]assword"/.test(field));
  expect(passwords.length).toBeGreaterThan(0);
  for (const { name, field } of passwords) {
    expect([name, field]).toEqual([name, expect.stringMatching(/type="password"/)]);
    expect([name, field]).toEqual([name, expect.stringMatching(/autoComplete="(current|new)-password"/)]);
  }
  expect(withThe(/onPaste/i)).toEqual([]);
});

test('every cookie is made with the options that protect it', () => {
  const kept = code.flatMap(({ name, text }) =>
    [...text.matchAll(/setCookie\([^;]*;/gs)].map(([call]) => [name, call] as const),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const [name, call] of kept)
    expect([name, /cookieOptions\(|options\)|#cookie\(\)/.test(call)]).toEqual([name, true]);
});

test('the proxy speaks TLS 1.2 or 1.3, and leads only people from http to https', () => {
  const caddy = readFileSync('Caddyfile', 'utf8');
  expect(caddy).toMatch(/protocols tls1\.2 tls1\.3/);
  expect(caddy).toMatch(/http:\/\/\{\$SITE_ADDRESS\}/);
});

test('every file that does cryptography stands in the inventory', () => {
  const inventory = readFileSync('docs/security.md', 'utf8');
  const uses = withThe(/from '(node:crypto|@node-rs\/argon2|otpauth|@simplewebauthn\/server|openid-client)'/);
  const isListed = (name: string) =>
    inventory.includes(`\`${name}`) || inventory.includes(`\`${path.posix.dirname(name)}/\``);
  expect(uses.map((name) => name.replace(/^src\//, '')).filter((name) => !isListed(name))).toEqual([]);
});

function textOf(file: string): string {
  return code.find(({ name }) => name === file)?.text ?? '';
}
