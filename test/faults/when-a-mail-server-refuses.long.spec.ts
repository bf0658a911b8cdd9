import { letterRow, waitingLetter } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { MORNING, startWorld, type World } from '../factories/world.js';

interface LetterList {
  items: { id: string; error: string; to: { address: string } }[];
}

const MINUTE = 60_000;
let answer: (address: string, attempt: number) => number = () => 250;
let server: MailServer;
let world: World;

const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));
const dead = async () => (await (await world.as('administrator')).get<LetterList>('/letters?state=dead')).body.items;

beforeAll(async () => {
  server = await startMailServer({ recipient: (address, attempt) => answer(address, attempt) });
  world = await startWorld(MORNING, { smtpUrl: server.url, mailFrom: 'kit@netwerk.example' });
});
beforeEach(() => {
  answer = () => 250;
  server.attempts = 0;
  server.received.splice(0);
});
afterAll(async () => {
  await world.stop();
  await server.stop();
});

test('a server that is busy gets the letter a little later, and nobody gets it twice', async () => {
  answer = (_, attempt) => (attempt < 3 ? 450 : 250);
  const id = await waitingLetter(world);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'due', attempts: 1, last_error: '450 EENVELOPE RCPT TO' });
  await world.settle();
  expect(server.attempts).toBe(1);
  later(1);
  await world.settle();
  later(1);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'sent', attempts: 3, last_error: null });
  expect(server.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@netwerk.example>`]);
});

test('a letter that no server takes for a day is dead, seen by the administrator, and sent again on request', async () => {
  answer = () => 451;
  const id = await waitingLetter(world);
  for (let hour = 0; hour < 26; hour++) {
    await world.settle();
    later(60);
  }
  const row = await letterRow(world, id);
  expect(row.state).toBe('dead');
  expect((await dead()).map((letter) => letter.id)).toContain(id);
  answer = () => 250;
  const administrator = await world.as('administrator');
  expect((await administrator.post(`/letters/${id}/again`)).status).toBe(200);
  await world.settle();
  expect((await letterRow(world, id)).state).toBe('sent');
  const twice = await administrator.post<{ reason: string }>(`/letters/${id}/again`);
  expect([twice.status, twice.body.reason]).toEqual([409, 'not-dead']);
});

test('an address that does not exist is never tried again, and the coordinator hears of it', async () => {
  answer = (address) => (address === 'weg@example.org' ? 550 : 250);
  const id = await waitingLetter(world, { address: 'weg@example.org', name: 'Praktijk Weg' });
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'dead', attempts: 1, last_error: '550 EENVELOPE RCPT TO' });
  later(60);
  await world.settle();
  expect(server.attempts).toBe(1);
  const page = await (await world.as('coordinator')).page('/notices');
  expect(page.body).toContain('Mail aan Praktijk Weg komt niet aan');
  const { rows } = await world.owner.query("select address from refused_address where address = 'weg@example.org'");
  expect(rows).toHaveLength(1);
});

test('a mail that is refused for what it says is dead, but its address is not marked', async () => {
  const refusing = await startMailServer({ message: () => 554 });
  const other = await startWorld(MORNING, { smtpUrl: refusing.url });
  const id = await waitingLetter(other);
  await other.settle();
  expect((await letterRow(other, id)).state).toBe('dead');
  expect((await other.owner.query('select 1 from refused_address')).rows).toEqual([]);
  await other.stop();
  await refusing.stop();
});

test.each([
  ['a line break in the address', { address: 'a@example.org\r\nRCPT TO:<b@example.org>' }],
  ['two addresses', { address: 'a@example.org,b@example.org' }],
  ['a line break in the name', { name: 'Praktijk\r\nBcc: b@example.org' }],
])('%s moves no mail: the letter is dead and seen', async (_, hostile) => {
  const id = await waitingLetter(world, hostile);
  await world.settle();
  expect(await letterRow(world, id)).toMatchObject({ state: 'dead', last_error: 'bad-address' });
  expect(server.attempts).toBe(0);
});

test('a name with a comma, quotes and diacritics reaches one mailbox', async () => {
  const name = 'Jansen, "De Vries" en Çelik <praktijk>';
  await waitingLetter(world, { name, address: 'een@example.org' });
  await world.settle();
  expect(server.received.map(({ to }) => to)).toEqual([['een@example.org']]);
  expect(server.received[0]?.mail.to).toEqual([{ name, address: 'een@example.org' }]);
});

test('an urgent letter overtakes a backlog', async () => {
  for (let count = 0; count < 8; count++) await waitingLetter(world, { number: 2000 + count });
  await waitingLetter(world, { number: 3000, urgent: true });
  await world.settle();
  const numbers = server.received.map(({ mail }) => /\d{4}/.exec(mail.subject ?? '')?.[0]);
  expect(numbers).toHaveLength(9);
  expect(numbers.slice(0, 3)).toContain('3000');
});
