import pg from 'pg';
import { makeApplication } from '../../src/application.js';
import { foundRealNetwork } from '../../src/operations/found.js';
import { Worker } from '../../src/platform/work/worker.js';
import { Clock } from '../../src/platform/clock.js';
import type { Config } from '../../src/platform/config.js';
import { Client } from '../factories/client.js';
import { startMailServer } from '../factories/mail-server.js';
import { MORNING, testConfig } from '../factories/world.js';
import { freshDatabase } from '../setup/test-database.js';

const IT = { network: 'Netwerk', region: 'haaglanden', name: 'A. Eerste', email: 'eerste@example.org' };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let config: Config;
beforeAll(async () => {
  database = await freshDatabase();
  config = {
    ...testConfig(database.appUrl),
    demonstration: false,
    ownerUrl: database.ownerUrl,
    publicUrl: 'https://kit.example.org',
  };
});
afterAll(() => database.drop());

test('it is refused for the demonstration, for invented addresses, and for a region nobody knows', async () => {
  const found = (it: object, own: object = {}) => foundRealNetwork({ ...config, ...own }, { ...IT, ...it }, MORNING);
  await expect(found({}, { demonstration: true })).rejects.toThrow('demonstration');
  await expect(found({}, { ownerUrl: '' })).rejects.toThrow('DATABASE_OWNER_URL');
  await expect(found({ email: 'iemand@demo.invalid' })).rejects.toThrow('.invalid');
  await expect(found({ email: 'geen adres' })).rejects.toThrow('--email');
  await expect(found({ region: 'utopia' })).rejects.toThrow('haaglanden');
});

test('the first administrator opens the link that was printed, chooses a password, and is asked for a second step', async () => {
  const { link } = await foundRealNetwork(config, IT, MORNING);
  expect(link).toMatch(/^https:\/\/kit\.example\.org\/links\/invitation\//);
  await expect(foundRealNetwork(config, IT, MORNING)).rejects.toThrow('already');
  const clock = new Clock(MORNING);
  const mail = await startMailServer();
  const app = await makeApplication({ ...config, smtpUrl: mail.url }, clock, false);
  try {
    await app.get(Worker).runTasks();
    expect(mail.received.map(({ to }) => to)).toEqual([[IT.email]]);
    expect(mail.received[0]?.mail.text).toContain(link);
    const browser = Client.stranger(app);
    const token = link.split('/').at(-1) ?? '';
    const password = 'vier losse woorden achter elkaar';
    expect((await browser.post('/invitation', { token, password })).status).toBe(200);
    const signedIn = await browser.post<object>('/session', { email: IT.email, password });
    expect(JSON.stringify(signedIn.body)).toMatch(/set-up|second/);
  } finally {
    await app.close();
    await mail.stop();
  }
});

test('the ground of the region is there, and nobody but the administrator', async () => {
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const { rows } = await owner.query(
    'select (select count(*)::int from municipality) > 3 as ground, (select count(*)::int from person) as people, (select count(*)::int from credential) as joined',
  );
  expect(rows).toEqual([{ ground: true, people: 1, joined: 1 }]);
  await owner.end();
});
