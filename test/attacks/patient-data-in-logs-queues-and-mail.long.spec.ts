import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/platform/ports.js';
import { goWrong, live } from '../factories/a-life-with-a-patient.js';
import { until } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { DRAFTED, PATIENT, plantsIn } from '../factories/plants.js';
import { leaksInDatabase, leaksInFolder, leaksInRedis } from '../factories/searches.js';
import { aYearLater, breakTheGlass, end, handOut, Sealed, withdrawOthers } from '../factories/the-end-of-a-life.js';
import { Visitor } from '../factories/visitor.js';
import { startDemonstration, type Demonstration } from '../setup/demonstration.js';
import { describeWithRedis, startRedis, type Redis } from '../setup/redis.js';

/** Whoever has nothing to do with this patient. */
const OTHERS = ['anderehuisarts', 'andereapotheek', 'coordinator', 'beheer', 'hoofdapotheker', 'medewerker52'];

let data: string;
let redis: Redis;
let mail: MailServer;
let metrics: number;
let demonstration: Demonstration;
let databaseUrl: string;
let gp: Visitor;
let pharmacist: Visitor;
let nurse: Visitor;
let id: string;
const enter = (who: string) => Visitor.signIn(demonstration.url, `${who}@demo.invalid`);

describeWithRedis('a whole life with a patient, and everything that could go wrong in it', () => {
  beforeAll(async () => {
    data = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-leaks-'));
    [redis, mail, metrics] = await Promise.all([startRedis(), startMailServer(), freePort()]);
    const env = { REDIS_URL: redis.url, SMTP_URL: mail.url, METRICS_PORT: String(metrics), LOG_LEVEL: 'trace' };
    demonstration = await startDemonstration({ data, env, patience: 300 });
    databaseUrl = serverIn(data);
    await loosenTheTongue();
    [gp, pharmacist, nurse] = [await enter('huisarts'), await enter('apotheek'), await enter('thuiszorg')];
    id = await live({ gp, pharmacist, nurse });
    await goWrong({ gp, pharmacist, nurse }, id, databaseUrl);
    await until(everybodyWasTold, 60_000);
  }, 600_000);
  afterAll(async () => {
    await demonstration.stop();
    await Promise.all([redis.stop(), mail.stop()]);
    fs.rmSync(data, { recursive: true, force: true });
  });

  test('those who treat and supply do read who it is: it was there to be found', async () => {
    for (const who of [gp, pharmacist, nurse])
      expect(plantsIn((await who.ask('GET', `/cases/${id}`)).text).length).toBeGreaterThan(3);
  });

  test('so does an out-of-hours post that takes emergency access, and whoever hands out what is known, to the person', async () => {
    const post = await enter('huisartsenpost');
    expect(plantsIn((await breakTheGlass({ post }, id)).text).length).toBeGreaterThan(3);
    const [witness, coordinator] = [await enter('apotheek2'), await enter('coordinator')];
    await end({ gp, pharmacist, nurse, witness, coordinator, post }, id);
    await withdrawOthers({ gp }, databaseUrl, id);
    const [page, json, pdf] = await handOut(gp, id);
    expect([page?.status, json?.status, pdf?.status]).toEqual([200, 200, 200]);
    expect(plantsIn(json?.text ?? '').length).toBeGreaterThan(3);
    await until(everybodyWasTold, 60_000);
  });

  test('neither log holds a word of it, nor does any table, queue, mail, number or file', nowhere, 180_000);

  test('nor anybody else’s page, nor an address that anybody was led to', async () => {
    const seen: string[] = [];
    for (const email of OTHERS) {
      const other = await Visitor.signIn(demonstration.url, `${email}@demo.invalid`);
      const lists = [
        '/',
        '/cases',
        '/drafts',
        '/notices',
        '/kits',
        '/access-record',
        '/monitoring',
        '/letters',
        '/recalls',
      ];
      for (const way of [...lists, `/cases/${id}`, `/cases/${id}/events`, '/past-offers', '/people', '/pharmacies'])
        for (const { text, location } of [await other.page(way), await other.ask('GET', way)])
          seen.push(...plantsIn(text + location).map((leak) => `${email} ${way} ${leak}`));
    }
    expect(seen).toEqual([]);
    for (const { ledTo } of [gp, pharmacist, nurse]) expect(plantsIn(ledTo.join('\n'))).toEqual([]);
  }, 120_000);

  test('once its retention has passed nothing of it is left, sealed or not, and nobody reads it any more', async () => {
    const sealed = await Sealed.of(databaseUrl, id);
    expect(sealed.values.length).toBeGreaterThan(8);
    expect(new Set(await sealed.left()).size).toBeGreaterThan(1);
    await aYearLater(await enter('beheer'));
    expect(await sealed.left()).toEqual([]);
    for (const who of [gp, pharmacist, nurse])
      for (const way of ['/', '/drafts', `/cases/${id}`, `/cases/${id}/events`, `/cases/${id}/person.json`])
        for (const { text } of [await who.page(way), await who.ask('GET', way)]) expect(plantsIn(text)).toEqual([]);
    const { text } = await gp.ask('GET', `/cases/${id}`);
    expect(text).toMatch(/"personErasedAt":"2027-/);
    await nowhere();
  }, 300_000);

  test('and had it stood there, this would have found it', async () => {
    const owner = new pg.Client(databaseUrl);
    await owner.connect();
    await owner.query('create table leak_test (it text, hidden bytea)');
    await owner.query('insert into leak_test values ($1, $2)', [PATIENT.birthName, Buffer.from(PATIENT.phone)]);
    await owner.query(`set log_min_error_statement = 'error'`);
    await owner.query(`select '${DRAFTED}'::int`).catch(() => undefined);
    await owner.end();
    expect((await leaksInDatabase(databaseUrl)).map((leak) => leak.split(':')[0])).toEqual([
      'public.leak_test Xylofoonstra',
      'public.leak_test 0698765431',
    ]);
    expect(plantsIn(postgresLog()).length).toBe(1);
    for (const coat of ['XYLOFOONSTRA', Buffer.from('?x Xylofoonstra').toString('base64'), '2512%20XK'])
      expect(plantsIn(`a ${coat} b`).length).toBe(1);
  });
});

async function nowhere(): Promise<void> {
  expect(demonstration.said().length).toBeGreaterThan(5000);
  expect(demonstration.said()).toMatch(/"route":"\/cases\/:caseId"/);
  expect(plantsIn(demonstration.said())).toEqual([]);
  expect(postgresLog()).toMatch(/STATEMENT:.*insert into|leak_test/i);
  expect(plantsIn(postgresLog())).toEqual([]);
  expect(await leaksInDatabase(databaseUrl)).toEqual([]);
  const { leaks, keys } = await leaksInRedis(redis.url);
  expect(keys).toBeGreaterThan(3);
  expect(leaks).toEqual([]);
  expect(mail.received.length).toBeGreaterThan(0);
  expect(plantsIn(JSON.stringify(mail.received))).toEqual([]);
  const numbers = await (await fetch(`http://127.0.0.1:${String(metrics)}/metrics`)).text();
  expect(numbers).toContain('route="/cases/:caseId"');
  expect(plantsIn(numbers)).toEqual([]);
  // What PostgreSQL keeps on the disk, also of rows that are gone and in its log ahead.
  const found = leaksInFolder(data);
  expect(found.files).toBeGreaterThan(500);
  expect(found.leaks).toEqual([]);
}

async function everybodyWasTold(): Promise<boolean> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  const { rows } = await owner.query<{ told: boolean }>(
    `select not exists (select from event where expanded_at is null) and not exists (select from letter where state = 'due') as told`,
  );
  await owner.end();
  return rows[0]?.told === true;
}

/** From now on PostgreSQL writes down whatever it may: the statement, the row and the parameters of what failed. */
async function loosenTheTongue(): Promise<void> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  for (const setting of [
    `log_error_verbosity = 'verbose'`,
    `log_min_error_statement = 'error'`,
    'log_parameter_max_length_on_error = -1',
    'log_min_duration_statement = 0',
    'log_parameter_max_length = -1',
  ])
    await owner.query(`alter role app set ${setting}`);
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'`);
  await owner.end();
  await until(async () => (await fetch(`${demonstration.url}/health/ready`)).ok);
}

function serverIn(folder: string): string {
  const known = fs.readFileSync(path.join(folder, 'postgres/data/embedded.json'), 'utf8');
  const { password, port } = JSON.parse(known) as { password: string; port: number };
  return `postgres://embedded:${password}@127.0.0.1:${String(port)}/kit`;
}

const postgresLog = () => fs.readFileSync(path.join(data, 'postgres/data/postgres.log'), 'utf8');
