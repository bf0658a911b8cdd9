import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../src/platform/ports.js';
import { goWrong, live } from '../factories/a-life-with-a-patient.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { DRAFTED, PATIENT, plantsIn } from '../factories/plants.js';
import { leaksInDatabase, leaksInRedis } from '../factories/searches.js';
import { Visitor } from '../factories/visitor.js';
import { startDemonstration, type Demonstration } from '../setup/demonstration.js';
import { describeWithRedis, startRedis, type Redis } from '../setup/redis.js';

/** Whoever has nothing to do with this patient. */
const OTHERS = ['anderehuisarts', 'andereapotheek', 'coordinator', 'beheer', 'medewerker52', 'medewerker53'];

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

describeWithRedis('a whole life with a patient, and everything that could go wrong in it', () => {
  beforeAll(async () => {
    data = fs.mkdtempSync(path.join(os.tmpdir(), 'palliatieve-kit-leaks-'));
    [redis, mail, metrics] = await Promise.all([startRedis(), startMailServer(), freePort()]);
    const env = { REDIS_URL: redis.url, SMTP_URL: mail.url, METRICS_PORT: String(metrics), LOG_LEVEL: 'trace' };
    demonstration = await startDemonstration({ data, env, patience: 300 });
    databaseUrl = serverIn(data);
    await loosenTheTongue();
    const enter = (who: string) => Visitor.signIn(demonstration.url, `${who}@demo.invalid`);
    [gp, pharmacist, nurse] = [await enter('huisarts'), await enter('apotheek'), await enter('thuiszorg')];
    id = await live({ gp, pharmacist, nurse });
    await goWrong({ gp, pharmacist, nurse }, id, databaseUrl);
    await pause(5000); // letters go out
  }, 600_000);
  afterAll(async () => {
    await demonstration.stop();
    await Promise.all([redis.stop(), mail.stop()]);
    fs.rmSync(data, { recursive: true, force: true });
  }, 60_000);

  test('those who treat and supply do read who it is: it was there to be found', async () => {
    for (const who of [gp, pharmacist, nurse])
      expect(plantsIn((await who.ask('GET', `/cases/${id}`)).text).length).toBeGreaterThan(3);
  });

  test('neither the application’s log nor PostgreSQL’s holds a word of it', () => {
    expect(demonstration.said().length).toBeGreaterThan(5000);
    expect(demonstration.said()).toMatch(/"route":"\/cases\/:caseId"/);
    expect(plantsIn(demonstration.said())).toEqual([]);
    expect(postgresLog()).toMatch(/STATEMENT:.*insert into|leak_test/i);
    expect(plantsIn(postgresLog())).toEqual([]);
  });

  test('nor does any table, queue, mail or number', async () => {
    expect(await leaksInDatabase(databaseUrl)).toEqual([]);
    const { leaks, keys } = await leaksInRedis(redis.url);
    expect(keys).toBeGreaterThan(3);
    expect(leaks).toEqual([]);
    expect(mail.received.length).toBeGreaterThan(0);
    expect(plantsIn(JSON.stringify(mail.received))).toEqual([]);
    const numbers = await (await fetch(`http://127.0.0.1:${String(metrics)}/metrics`)).text();
    expect(numbers).toContain('route="/cases/:caseId"');
    expect(plantsIn(numbers)).toEqual([]);
  }, 120_000);

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
  }, 60_000);
});

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
  await pause(3000);
}

function serverIn(folder: string): string {
  const known = fs.readFileSync(path.join(folder, 'postgres/data/embedded.json'), 'utf8');
  const { password, port } = JSON.parse(known) as { password: string; port: number };
  return `postgres://embedded:${password}@127.0.0.1:${String(port)}/kit`;
}

const postgresLog = () => fs.readFileSync(path.join(data, 'postgres/data/postgres.log'), 'utf8');
