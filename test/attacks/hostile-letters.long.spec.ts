import { setTimeout as pause } from 'node:timers/promises';
import { csvCell } from '../../src/web/export/csv-cell.rules.js';
import { readdirSync, readFileSync } from 'node:fs';
import { Client } from '../factories/client.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { lettersIn, waitingLetter } from '../factories/letters.js';
import { RowRules, RULE_KEYS } from '../../src/exchange/row-rules.service.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

const ADDRESSES = [
  ...[
    'een@example.org, boef@example.org',
    'een@example.org;boef@example.org',
    'een@example.org\r\nBcc: boef@example.org',
  ],
  ...[
    '"Een" <boef@example.org>',
    '<boef@example.org>',
    'een@example.org boef@example.org',
    'een@example.org\nBcc: x@y.nl',
  ],
  ...['een@example.org%0ABcc:boef@example.org', 'een\u0000@example.org', '@example.org', 'een@', 'een@exa mple.org'],
  ...['"een\r\nBcc: boef@example.org"@example.org', 'een@[127.0.0.1]', 'een@example.org?bcc=boef@example.org'],
];
const NAMES = [
  'Apotheek\r\nBcc: boef@example.org',
  'Apotheek" <boef@example.org>, "x',
  'boef@example.org, Apotheek',
  '=?utf-8?Q?x?=\n X: y',
];

let world: World;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  world = await startWorld(undefined, { smtpUrl: server.url });
}, 120_000);
afterAll(async () => {
  await world.stop();
  await server.stop();
});

test('an address that could be more than one address is no address, wherever one is filled in', async () => {
  const coordinator = await world.as('coordinator');
  const administrator = await world.as('administrator');
  const { pharmacy, practice } = world.organisations;
  const works = [{ organisationId: practice, role: 'prescriber' }];
  const places: [string, (address: string) => Promise<{ status: number }>][] = [
    ['a pharmacy', (mailAddress) => coordinator.patch(`/pharmacies/${pharmacy}`, { mailAddress }, { version: 1 })],
    ['a new pharmacy', (mailAddress) => coordinator.post('/pharmacies', { ...aPharmacy, mailAddress })],
    [
      'a reader of the report',
      (address) => coordinator.post('/monitoring/report-recipients', { name: 'Lezer', address, language: 'nl' }),
    ],
    ['a link for a new password', (email) => Client.stranger(world.app).post('/password-reset', { email })],
    ['an invitation', (email) => administrator.post('/people', { name: 'N. Nieuw', email, works })],
    ['a new organisation', (mailAddress) => administrator.post('/organisations', { ...aPractice, mailAddress })],
    ['an address of one’s own', (email) => administrator.post('/account/email', { email, password: passwordOf() })],
    ['a sign-in', (email) => Client.stranger(world.app).post('/session', { email, password: 'x' })],
  ];
  const taken: string[] = [];
  for (const [place, fill] of places)
    for (const address of ADDRESSES) {
      const { status } = await fill(address);
      if (status < 400 || status >= 500) taken.push(`${place}: ${String(status)} ${JSON.stringify(address)}`);
    }
  expect(taken).toEqual([]);
});

test('nor does the database take one, whoever writes it', async () => {
  for (const address of ADDRESSES.filter((one) => /[\s,;<>"]/.test(one)))
    for (const statement of ['update organisation set mail_address = $1', 'update person set email = $1'])
      await expect(world.owner.query(statement, [address])).rejects.toMatchObject({ code: '23514' });
});

test('a name with a header in it changes neither who gets a letter nor what stands above it', async () => {
  const before = server.received.length;
  for (const name of NAMES) await waitingLetter(world, { name, address: 'praktijk@example.org' });
  for (let tries = 0; (await waiting()) > 0 && tries < 50; tries++) {
    await world.settle();
    await pause(100);
  }
  const received = server.received.slice(before);
  expect(received.length).toBeGreaterThan(0);
  for (const { to, mail } of received) {
    expect(to).toEqual(['praktijk@example.org']);
    expect(mail.to?.map(({ address }) => address)).toEqual(['praktijk@example.org']);
    expect([mail.cc, mail.bcc, mail.replyTo]).toEqual([undefined, undefined, undefined]);
    expect(mail.headers.map(({ key }) => key).filter((key) => ['bcc', 'cc', 'x'].includes(key))).toEqual([]);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  }
});

test('what a spreadsheet opens is written where formulas are made harmless, and nowhere else', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const writers = sources.filter((name) =>
    /csv-stringify|text\/csv|spreadsheetml/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(400);
  expect(writers.sort()).toEqual(['exchange/example.ts', 'web/export/exported.ts', 'web/export/xlsx-parts.ts']);
  for (const text of ['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3', '\t=1+1', ' =1+1'])
    expect(csvCell(text)).toMatch(/^"?'/);
  // An example to fill in holds nothing that anybody typed.
  const rules = RULE_KEYS.map((key) => world.app.get(RowRules).one(key));
  for (const { examples } of rules.flatMap(({ columns }) => columns))
    for (const text of examples) expect(text).not.toMatch(/^[=@\t\r]/);
});

/** A letter whose name is no name at all is not sent, and is seen by the administrator. */
const waiting = async () => lettersIn(world, 'due');

const aPractice = { name: 'Praktijk Nieuw', kind: 'practice' };
const aPharmacy = {
  ...{ name: 'Apotheek Nieuw', ownerName: 'Iemand', agb: '02999999', phone: '070 000 0009' },
  ...{ lat: 52.07, lon: 4.3, radiusKm: 5 },
};
