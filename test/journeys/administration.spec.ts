import { noteBackup } from '../../src/operations/backup/note-backup.js';
import { mailsTo } from '../factories/mailbox.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { backupOf } from '../setup/backup.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Setting {
  key: string;
  value: number;
  version: number;
}

test('the administrator changes a threshold, and an older copy of it is refused', async () => {
  const administrator = await world.as('administrator');
  const path = '/settings/offer.minutes';
  const { body: before } = await administrator.get<Setting>(path);
  expect(before).toMatchObject({ value: 60, version: 0 });
  const changed = await administrator.patch<Setting>(path, { value: 45 }, { version: 0 });
  expect(changed).toMatchObject({ status: 200, body: { value: 45, version: 1 } });
  const late = await administrator.patch<{ reason: string }>(path, { value: 30 }, { version: 0 });
  expect(late).toMatchObject({ status: 412, body: { reason: 'stale' } });
  expect((await administrator.get<Setting>(path)).body.value).toBe(45);
});

test('a threshold below nought is refused at the field, and nothing changes', async () => {
  const administrator = await world.as('administrator');
  const { status, body } = await administrator.patch<{ errors: object[] }>(
    '/settings/offer.minutes',
    { value: -1 },
    { version: 1 },
  );
  expect(status).toBe(422);
  expect(body.errors).toEqual([{ field: 'value', message: 'Vul een getal van 0 of hoger in.' }]);
});

test('a threshold is changed only by who proved just now that it is them', async () => {
  const administrator = await world.as('administrator');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 14 * 60_000));
  const path = '/settings/patient.retentionDays';
  await administrator.get(path);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 2 * 60_000));
  const late = await administrator.patch<{ reason: string }>(path, { value: 1 }, { version: 0 });
  expect(late).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
  const page = await administrator.submit(path, { _method: 'PATCH', _version: '0', value: '1' });
  expect(page).toMatchObject({
    status: 303,
    headers: { location: expect.stringContaining('/session/confirmation') as string },
  });
  expect((await administrator.get<Setting>(path)).body).toMatchObject({ value: 90, version: 0 });
  await administrator.post('/session/confirmation', { password: passwordOf() });
  expect((await administrator.patch(path, { value: 91 }, { version: 0 })).status).toBe(200);
});

test('only the administrator sees people and settings; everybody may know the organisations', async () => {
  const gp = await world.as('gp');
  const refused = await gp.get<{ reason: string; right: string }>('/settings');
  expect(refused).toMatchObject({ status: 403, body: { reason: 'may-not', right: 'changeSettings' } });
  expect((await gp.get('/people')).status).toBe(403);
  expect((await gp.page('/settings')).body).toContain('Het recht dat u mist: Instellingen wijzigen.');
  const { body } = await gp.get<{ items: { name: string }[] }>('/organisations');
  expect(body.items.map(({ name }) => name)).toContain('Apotheek Centrum');
});

test('the auditor reads who did what, and that reading is on record too', async () => {
  const auditor = await world.as('auditor');
  await auditor.get('/access-record');
  const { body } = await auditor.get<{ items: { action: string; outcome: string }[] }>('/access-record');
  expect(body.items[0]).toMatchObject({ action: 'read-access-record', outcome: 'done' });
  expect(body.items).toEqual(
    expect.arrayContaining([expect.objectContaining({ action: 'changeSettings', outcome: 'refused' })]),
  );
});

test('a person without the right to read the record sees none of it, whatever they ask the database', async () => {
  const { rows } = await world.owner.query(`select count(*)::int as n from audit_row`);
  expect((rows[0] as { n: number }).n).toBeGreaterThan(0);
  expect((await (await world.as('administrator')).get('/access-record')).status).toBe(403);
});

test('the pages of administration open in both languages', async () => {
  const administrator = await world.as('administrator');
  for (const path of ['/administration', '/settings', '/settings/offer.minutes', '/people', '/organisations']) {
    const { status, body } = await administrator.page(path);
    expect(`${path} ${String(status)}`).toBe(`${path} 200`);
    expect(body).toContain('<html lang="nl"');
  }
});

test('a proof mail goes to who asks for it by the way of every letter, and the page says what became of it', async () => {
  const administrator = await world.as('administrator');
  const own = emailOf('administrator');
  expect(await looksAfterAll()).toContain(`naar uw eigen adres, ${own}, langs dezelfde weg`);
  const sent = await administrator.submit('/administration/proof-mail', {});
  expect([sent.status, sent.headers.location]).toEqual([303, '/administration']);
  expect(await looksAfterAll()).toContain('De mail is onderweg.');
  const [mail] = await mailsTo(world, own);
  expect(mail).toMatchObject({ subject: 'Proefmail', text: expect.stringContaining('/administration') as string });
  expect(await looksAfterAll()).toContain('De mailserver nam de mail aan op');
  const { rows } = await world.owner.query(`select outcome from audit_row where action = 'proof-mail-asked'`);
  expect(rows).toEqual([{ outcome: 'done' }]);
});

test('a second proof mail waits a minute, and one that did not arrive says why', async () => {
  const administrator = await world.as('administrator');
  const soon = await administrator.post<{ reason: string }>('/administration/proof-mail');
  expect(soon).toMatchObject({ status: 429, body: { reason: 'too-many-attempts' } });
  expect(Number(soon.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await administrator.submit('/administration/proof-mail', {})).body).toContain('U stuurde net een proefmail.');
  await world.owner.query(
    `insert into refused_address (network_id, address, since, reason) values ($1, $2, $3, '550')`,
    [...[world.network, emailOf('administrator'), world.clock.now()]],
  );
  world.clock.moveTo(new Date(world.clock.now().getTime() + 61_000));
  expect((await administrator.post('/administration/proof-mail')).status).toBe(200);
  await world.settle();
  expect(await looksAfterAll()).toContain('De mail kwam niet aan: Het adres wordt geweigerd.');
  const gp = await (await world.as('gp')).post<{ right: string }>('/administration/proof-mail');
  expect(gp).toMatchObject({ status: 403, body: { right: 'sendProofMail' } });
});

const HOUR = 3_600_000;
const looksAfterAll = async () => (await (await world.as('administrator')).page('/administration')).body;

test('the administrator sees the last backup, and after a day that there is no newer one', async () => {
  expect(await looksAfterAll()).toContain('Er is nog geen reservekopie gemaakt');
  const madeAt = world.clock.now();
  const note = (at: Date, bytes: number) => noteBackup(backupOf(world.config.databaseUrl), at.toISOString(), bytes);
  await note(madeAt, 12_345_678);
  await note(new Date(madeAt.getTime() - 24 * HOUR), 9_000_000);
  const { body } = await (await world.as('administrator')).get<{ backup: object }>('/administration');
  expect(body.backup).toMatchObject({ madeAt: madeAt.toISOString(), bytes: 12_345_678, putBackAt: null });
  world.clock.moveTo(new Date(madeAt.getTime() + 25 * HOUR));
  expect(await looksAfterAll()).toMatch(/Laatste 1\d nov 2026, \d\d:\d\d, 12,3 MB\.</);
  world.clock.moveTo(new Date(madeAt.getTime() + 27 * HOUR));
  expect(await looksAfterAll()).toContain('12,3 MB. Dat is meer dan een dag geleden');
});

test('only the role that makes backups says that there is one, and it still writes nothing else', async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select r.rolname as name from pg_roles r where r.rolname in ('app', 'monitoring', 'backup')
       and has_function_privilege(r.oid, 'note_backup(timestamptz, bigint)', 'execute')`,
  );
  expect(rows).toEqual([{ name: 'backup' }]);
  const { rows: written } = await world.owner.query(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and (has_table_privilege('backup', c.oid, 'insert, update, delete, truncate') or has_any_column_privilege('backup', c.oid, 'insert, update'))`,
  );
  expect(written).toEqual([]);
});

test('while a backup that was put back waits for somebody to look, the page says so first', async () => {
  const now = world.clock.now();
  await world.owner.query('insert into restoration (made_at, restored_at) values ($1, $2)', [
    new Date(now.getTime() - 30 * HOUR),
    now,
  ]);
  const page = await looksAfterAll();
  expect(page).toContain('Kijk eerst na wat er sinds');
  expect(page.indexOf('teruggezet')).toBeLessThan(page.indexOf('Reservekopie'));
  await world.owner.query('update restoration set resumed_at = $1', [now]);
  expect(await looksAfterAll()).not.toContain('teruggezet');
});
