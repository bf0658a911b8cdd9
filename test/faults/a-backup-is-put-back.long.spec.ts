import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Sealer } from '../../src/access-record/sealer.service.js';
import { makeApplication } from '../../src/application.js';
import { checkKeys } from '../../src/platform/database/check-keys.js';
import { letWorkGoOn } from '../../src/operations/restored.query.js';
import { caseAt, requestedCase } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { leaveWorkToOthers, until, waitingLetter } from '../factories/letters.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { startWorker } from '../factories/process.js';
import { asked } from '../factories/requests.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { backupsAre, script, takeBackup, type Backup, type Restored } from '../setup/backup.js';

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [OLD, NEW] = [key('2025'), key('2026')];
const real = backupsAre() === 'pg_dump';

let world: World;
let backup: Backup;
let restored: Restored;
let owner: pg.Client;
let server: MailServer;
let delivered: string;
let waiting: string;
let sentBefore: number;
let signedIn: number;
let roots: string;
let app: NestFastifyApplication | null = null;

const one = async <T>(text: string): Promise<T> => {
  const { rows } = await owner.query<{ it: T }>(`select (${text}) as it`);
  return rows[0]?.it as T;
};
const count = (text: string) => one<number>(`select count(*)::int from ${text}`);
/** A worker on the first database, or on the one that came back. */
const worker = (config: World['config'], keys: string) =>
  startWorker({ ...world, config }, { SMTP_URL: server.url, PATIENT_KEYS: keys });
const there = () => ({
  ...world.config,
  databaseUrl: restored.appUrl,
  patientKeys: `${NEW},${OLD}`,
  auditRoots: roots,
});
/** The application on what came back, with today's key in front. */
async function gp(): Promise<Client> {
  if (!app) {
    app = await makeApplication(there(), world.clock, false);
    await leaveWorkToOthers({ ...world, app });
  }
  return Client.signIn(app, emailOf('gp'), passwordOf());
}

/**
 * A case is under way, the record is sealed, a letter waits, an offer should have lapsed, and the backup is made. Then the world
 * goes on: everything is told of and sent, the offer lapses. And then the database is lost.
 */
beforeAll(async () => {
  server = await startMailServer();
  roots = mkdtempSync(path.join(tmpdir(), 'kit-roots-'));
  world = await startWorld(new Date(), { patientKeys: OLD });
  await checkKeys(world.config, world.clock.now());
  await leaveWorkToOthers(world);
  delivered = (await caseAt(world, 'delivered')).id;
  await requestedCase(world);
  await world.owner.query(`update kit_case set offer_lapses_at = now() - interval '1 hour' where status = 'requested'`);
  await world.owner.query(
    `update due_work set due_at = now() - interval '1 hour' where job = 'lapse' and done_at is null`,
  );
  waiting = await waitingLetter(world);
  await world.app.get(Sealer).round();
  if (!real) await world.stop({ keepDatabase: true });
  backup = await takeBackup(world.config);
  const goesOn = await worker(world.config, OLD);
  await until(() => server.received.length >= 3);
  await goesOn.stop();
  sentBefore = server.received.length;
  restored = await backup.restore();
  owner = new pg.Client(restored.ownerUrl);
  await owner.connect();
  signedIn = await count('session');
});
afterAll(async () => {
  await app?.close();
  await owner.end();
  await server.stop();
  await backup.discard();
  if (real) await world.stop();
  else await world.drop();
  for (const folder of [roots, world.config.auditRoots]) rmSync(folder, { recursive: true, force: true });
});

test('what came back was looked at before anybody could come in', () => {
  expect(restored.said).toContain('The balances, the cases and the record of access are as they must be.');
});

test('the case is there, and opens with the keys of its time behind the new one', async () => {
  const page = await (await gp()).page(`/cases/${delivered}`);
  expect(page.status).toBe(200);
  expect(await one(`select status from kit_case where id = '${delivered}'`)).toBe('delivered');
});

test('no letter goes out twice: what waited then is for people to judge, and what was due waits', async () => {
  const ids = () => server.received.map(({ mail }) => mail.messageId);
  expect(ids().filter((id) => id?.includes(waiting))).toHaveLength(1);
  const comesBack = await worker(there(), `${NEW},${OLD}`);
  await until(async () => (await count('event where expanded_at is null')) === 0);
  await until(async () => (await count('letter')) > 3);
  await comesBack.stop();
  expect(server.received).toHaveLength(sentBefore);
  expect(await count(`letter where channel = 'mail' and (state <> 'dead' or last_error <> 'restored')`)).toBe(0);
  expect(await count(`letter where channel = 'app' and state = 'sent'`)).toBeGreaterThan(0);
  expect(await count(`due_work where done_at is not null and done_at > (select restored_at from restoration)`)).toBe(0);
  expect(await count(`kit_case where status = 'requested' and offer_lapses_at < now()`)).toBe(1);
  expect(comesBack.said()).toContain('due work waits');
});

test('whoever was signed in then is not now, and no open link of then opens anything', async () => {
  expect(signedIn).toBe(0);
  expect(await count('link where used_at is null and withdrawn_at is null')).toBe(0);
});

test('what happens from now on is told of, under a number that was never given', async () => {
  const last = await one<number>('select max(number)::int from kit_case');
  const { id } = await asked(await gp(), { preferredPharmacyId: world.organisations.pharmacy });
  expect(await one<number>(`select number::int from kit_case where id = '${id}'`)).toBeGreaterThan(last + 900);
  const works = await worker(there(), `${NEW},${OLD}`);
  await until(() => server.received.length > sentBefore);
  await works.stop();
});

test('when somebody has looked, work goes on: the offer lapses, and that is told of', async () => {
  expect(await letWorkGoOn(owner, world.clock.now())).toBe(true);
  const works = await worker(there(), `${NEW},${OLD}`);
  await until(async () => (await count(`event where kind = 'lapse'`)) === 1);
  await until(() => server.received.length > sentBefore + 1);
  await works.stop();
});

const overAFile = () => {
  test('the database that goes on knows that a backup was made, and of what size the file is', async () => {
    const { rows } = await world.owner.query<{ bytes: string }>('select bytes from backup_made');
    expect(rows).toEqual([{ bytes: String(readFileSync(backup.file).length) }]);
  });

  test('a backup goes into an empty database only, with all of its keys, and as it was made', async () => {
    expect(backup.tryRestore()).toMatchObject({ status: 1, text: expect.stringContaining('is not empty') as string });
    const elsewhere = { DATABASE_OWNER_URL: restored.ownerUrl.replace(/[^/]+$/, 'never_made') };
    expect(backup.tryRestore({ ...elsewhere, PATIENT_KEYS: NEW }).text).toContain('PATIENT_KEYS has no key 2025');
    expect(backup.tryRestore({ ...elsewhere, BACKUP_KEY: '' }).text).toContain('which BACKUP_KEY does not have');
    const cut = `${backup.file}.cut`;
    writeFileSync(cut, readFileSync(backup.file).subarray(0, -20));
    expect(backup.tryRestore(elsewhere, cut)).toMatchObject({
      status: 1,
      text: expect.stringMatching(/cut off/) as string,
    });
    rmSync(cut);
    expect(await one('select exists (select from pg_database where datname = $$never_made$$)')).toBe(false);
  });

  test('what came back and is not well stays closed, and it is said what is not so', async () => {
    await world.owner.query('update opium_balance set quantity = quantity + 1');
    await world.owner.query(`update audit_row set outcome = 'refused' where id = (select min(id) from audit_row)`);
    const spoilt = await takeBackup(world.config);
    const { status, text } = spoilt.tryRestore();
    expect([status, text]).toEqual([1, expect.stringContaining('NOT SO: the opium balances are the sums')]);
    expect(text).toMatch(/NOT AS SEALED: rows were changed[\s\S]*stays closed to the application/);
    await expect(new pg.Client(spoilt.appUrl).connect()).rejects.toThrow('permission denied for database');
    await spoilt.discard();
  });

  test('a backup that is not encrypted is made only where somebody says so, and as app there is none rather than half of one', () => {
    const env = { PATH: process.env['PATH'], DATABASE_BACKUP_URL: world.config.databaseUrl };
    expect(script('backup', [], env)).toMatchObject({
      status: 1,
      text: expect.stringContaining('--plain') as string,
    });
    const to = path.join(roots, 'x.backup');
    expect(script('backup', ['--plain', '--to', to], env).status).toBe(1);
  });
};
// Without pg_dump 18 there is no file to refuse; the run says that backups are stood in for.
if (real) describe('over a file', overAFile);
