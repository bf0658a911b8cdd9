import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { addOrganisation, addPerson, foundNetwork } from '../../src/access/founding.js';
import { freePort } from '../../src/platform/ports.js';
import { freshDatabase, type TestDatabase } from '../setup/test-database.js';

const NOW = new Date('2026-11-18T09:00:00+01:00');
const SECRETS = { SECRET: randomBytes(32).toString('hex'), PATIENT_KEYS: `real:${randomBytes(32).toString('base64')}` };
const MAIL = { PUBLIC_URL: 'https://kit.example', SMTP_URL: 'smtp://127.0.0.1:1' };
let database: TestDatabase;
let owner: pg.Client;
let practice: string;
let network: string;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  ({ id: network } = await foundNetwork(owner, 'Netwerk', 'Regio', NOW));
  practice = await addOrganisation(owner, network, { name: 'Praktijk', kind: 'practice' });
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const invent = () =>
  addPerson(
    owner,
    network,
    {
      ...{ name: 'Verzonnen Huisarts', email: 'huisarts@demo.invalid', password: 'demo', profession: 'physician' },
      works: [{ organisationId: practice, role: 'prescriber' }],
    },
    NOW,
  );

async function start(more: Record<string, string> = {}) {
  const port = await freePort();
  const main = process.env['TEST_MAIN'] ?? 'dist/src/main.js';
  const env = { PATH: process.env['PATH'], ROLE: 'web', DATABASE_URL: database.appUrl, PORT: String(port), ...SECRETS };
  const child = spawn(process.execPath, [main], {
    env: { ...env, ...MAIL, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  return { child, url: `http://127.0.0.1:${String(port)}`, said: () => said.join('') };
}

async function ready({ child, url, said }: { child: ChildProcess; url: string; said: () => string }): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/health/live`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(said());
}

test('a database with a person of the demonstration in it is refused, and the reason is said', async () => {
  const person = await invent();
  const { child, said } = await start();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said()).toContain('DATABASE_URL: this database holds people of a demonstration');
  await owner.query('delete from credential where person_id = $1', [person]);
  await owner.query('delete from membership where person_id = $1', [person]);
  await owner.query('delete from person where id = $1', [person]);
});

test('the clock of a real database is not for moving', async () => {
  const { child, said } = await start({ DEMONSTRATION_NOW: '2026-11-23T09:00:00+01:00' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(said()).toContain('DEMONSTRATION_NOW');
});

test('with a real database no path of the demonstration exists and its people cannot sign in', async () => {
  const running = await start();
  await ready(running);
  const { url, child } = running;
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  expect((await fetch(`${url}/dev/clock`, { headers: json })).status).toBe(404);
  expect((await fetch(`${url}/dev/mail`, { headers: json })).status).toBe(404);
  const moved = await fetch(`${url}/dev/clock`, {
    method: 'POST',
    headers: json,
    body: '{"to":"2027-01-01T00:00:00Z"}',
  });
  expect(moved.status).toBe(404);
  await invent();
  const body = JSON.stringify({ email: 'huisarts@demo.invalid', password: 'demo' });
  const signedIn = await fetch(`${url}/session`, { method: 'POST', headers: json, body });
  expect(signedIn.ok).toBe(false);
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
});
