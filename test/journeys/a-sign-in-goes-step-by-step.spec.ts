import { Client } from '../factories/client.js';
import { appWith, withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

const COOKIE = '__Host-session';
const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await startWorld(undefined, { demonstration: false });
});
afterAll(() => world.stop());

const password = async (who: Who) => {
  const client = Client.stranger(world.app);
  const { body } = await client.step('/session', { email: emailOf(who), password: passwordOf() });
  return { client, body };
};
const withToken = (token: string, path = '/session') =>
  Client.stranger(world.app).raw('GET', path, undefined, { accept: 'application/json', cookie: `${COOKIE}=${token}` });
const alsoWorksAt = (
  who: Who,
  organisation: string,
  role: string,
  until: Date | null = null,
  from = world.clock.now(),
) =>
  world.owner.query(
    `insert into membership (network_id, person_id, organisation_id, role, from_at, until)
     select network_id, id, $2, $3, $4, $5 from person where email = $1`,
    [emailOf(who), organisation, role, from, until],
  );

test('whoever has nothing but a password sets up an app before anything else, and keeps ten codes', async () => {
  const { client, body } = await password('gp');
  expect(body.next).toBe('set-up');
  for (const path of ['/', '/cases', '/account', '/session', '/session/organisation', '/session/second-factor'])
    expect([path, (await client.get(path)).status]).toEqual([path, 401]);
  const { app } = (await client.get<{ app: { key: string; uri: string } }>('/session/set-up')).body;
  expect(app.uri).toMatch(/^otpauth:\/\/totp\/Palliatieve%20Kit:gp%40example\.org\?/);
  expect((await client.step('/session/set-up', { code: '000000' })).status).toBe(409);
  const before = client.cookie(COOKIE);
  const done = await client.step('/session/set-up', { code: appWith(world, app.key).code() });
  expect(done).toMatchObject({ status: 200, body: { role: 'prescriber' } });
  expect(new Set(done.body.recoveryCodes).size).toBe(10);
  expect(client.cookie(COOKIE)).not.toBe(before);
  expect((await withToken(before)).status).toBe(401);
  expect((await client.get('/cases')).status).toBe(200);
});

test('the key that an unfinished sign-in was shown is never the key of the next one', async () => {
  const first = await password('practiceAssistant');
  const second = await password('practiceAssistant');
  const keyOf = async ({ client }: typeof first) =>
    (await client.get<{ app: { key: string } }>('/session/set-up')).body.app.key;
  const stale = appWith(world, await keyOf(first));
  await second.client.step('/session', { email: emailOf('practiceAssistant'), password: passwordOf() });
  expect((await second.client.step('/session/set-up', { code: stale.code() })).status).toBe(409);
});

test('who set one up in the meantime shows it, and does not set up another one with a password alone', async () => {
  const slow = await password('otherGp');
  const quick = await password('otherGp');
  const { app } = (await quick.client.get<{ app: { key: string } }>('/session/set-up')).body;
  const phone = appWith(world, app.key);
  expect((await quick.client.step('/session/set-up', { code: phone.code() })).status).toBe(200);
  expect((await slow.client.step('/session/set-up', { code: phone.code() })).status).toBe(409);
  expect((await password('otherGp')).body.next).toBe('second-factor');
});

test('between the password and the code nothing can be seen or done, in JSON or as a page, but signing out', async () => {
  await withSecondFactor(world, 'pharmacist');
  const { client, body } = await password('pharmacist');
  expect(body).toMatchObject({ next: 'second-factor', methods: ['code'] });
  for (const path of ['/', '/cases', '/kits', '/account', '/session', '/session/set-up', '/session/organisation']) {
    expect([path, (await client.get(path)).status]).toEqual([path, 401]);
    const { status, headers } = await client.page(path);
    expect([path, status, String(headers['location'])]).toEqual([
      path,
      303,
      expect.stringMatching(/^\/session\/second-factor/),
    ]);
  }
  expect((await client.post('/kits', {})).status).toBe(401);
  expect((await client.post('/session/confirmation', { password: passwordOf() })).status).toBe(401);
  expect((await client.post('/session/passkey-options', { purpose: 'registration' })).status).toBe(401);
  expect((await client.page('/session/second-factor')).status).toBe(200);
  expect((await client.delete('/session')).status).toBe(200);
  expect((await client.page('/session/second-factor')).status).toBe(303);
});

test('each step has a session of its own: what somebody planted or kept from before opens nothing', async () => {
  const app = await withSecondFactor(world, 'pharmacist');
  const planted = Client.stranger(world.app);
  const { headers } = await planted.raw(
    'POST',
    '/session',
    JSON.stringify({ email: emailOf('pharmacist'), password: passwordOf() }),
    {
      ...{ accept: 'application/json', 'content-type': 'application/json', cookie: `${COOKIE}=planted` },
    },
  );
  expect(String(headers['set-cookie'])).not.toContain('planted');
  const { client, body } = await password('pharmacist');
  const halfway = client.cookie(COOKIE);
  const done = await client.step('/session/second-factor', { code: app.code() });
  expect(done.status).toBe(200);
  expect(done.body.csrfToken).not.toBe(body.csrfToken);
  expect(client.cookie(COOKIE)).not.toBe(halfway);
  for (const token of [halfway, 'planted']) expect((await withToken(token)).status).toBe(401);
  expect((await withToken(client.cookie(COOKIE))).status).toBe(200);
});

test('a sign-in that nobody finishes is over after half an hour', async () => {
  const app = await withSecondFactor(world, 'courier');
  const { client } = await password('courier');
  for (const minutes of [10, 10, 11]) {
    expect((await client.page('/session/second-factor')).status).toBe(200);
    world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));
  }
  expect((await client.post('/session/second-factor', { code: app.code() })).status).toBe(401);
});

test('who works in two places says for whom before anything else, and the choice is remembered', async () => {
  const app = await withSecondFactor(world, 'nurse');
  const { pharmacy, practice } = world.organisations;
  await alsoWorksAt('nurse', practice, 'practice-assistant');
  const { client } = await password('nurse');
  const next = await client.step('/session/second-factor', { code: app.code() });
  expect(next.body).toMatchObject({ next: 'organisation' });
  expect((await client.get('/cases')).status).toBe(401);
  const { items } = (await client.get<{ items: { name: string }[] }>('/session/organisation')).body;
  expect(items).toHaveLength(2);
  const elsewhere = { organisationId: pharmacy, role: 'pharmacist' };
  expect((await client.post('/session/organisation', elsewhere)).status).toBe(404);
  expect((await client.post('/session/organisation', { organisationId: practice, role: 'prescriber' })).status).toBe(
    404,
  );
  const halfway = client.cookie(COOKIE);
  const place = { organisationId: practice, role: 'practice-assistant' };
  const done = await client.step('/session/organisation', place);
  expect(done.body).toMatchObject({ organisation: { id: practice }, role: 'practice-assistant' });
  expect((await withToken(halfway)).status).toBe(401);
  const again = await password('nurse');
  await again.client.step('/session/second-factor', { code: app.code() });
  expect((await again.client.get<{ items: object[] }>('/session/organisation')).body.items[0]).toMatchObject({
    ...{ ...place, chosen: true },
  });
});

test('changing over later is a new session too, which lasts no longer than the sign-in it came from', async () => {
  const app = await withSecondFactor(world, 'nurse');
  const { homeCare, practice } = world.organisations;
  const place = { organisationId: practice, role: 'practice-assistant' };
  const client = await Client.signIn(world.app, emailOf('nurse'), passwordOf(), { code: app.code(), place });
  const before = client.cookie(COOKIE);
  const expiry = async () =>
    (await world.owner.query<{ at: Date }>(`select max(expires_at) as at from session where stage = 'full'`)).rows[0]
      ?.at;
  const end = await expiry();
  world.clock.moveTo(new Date(world.clock.now().getTime() + 5 * MINUTE));
  const done = await client.step('/session/organisation', { organisationId: homeCare, role: 'nurse' });
  expect(done.body).toMatchObject({ organisation: { id: homeCare }, role: 'nurse' });
  expect(await expiry()).toEqual(end);
  expect((await withToken(before)).status).toBe(401);
});

test('a locum whose time has not come or has ended does not act there, and a session there ends with it', async () => {
  const app = await withSecondFactor(world, 'pharmacist2');
  const { otherPharmacy, thirdPharmacy } = world.organisations;
  const inAnHour = new Date(world.clock.now().getTime() + 60 * MINUTE);
  await alsoWorksAt('pharmacist2', otherPharmacy, 'pharmacist', new Date(world.clock.now().getTime() + 10 * MINUTE));
  await alsoWorksAt('pharmacist2', thirdPharmacy, 'pharmacist', null, inAnHour);
  const place = { organisationId: otherPharmacy, role: 'pharmacist' };
  const locum = await Client.signIn(world.app, emailOf('pharmacist2'), passwordOf(), { code: app.code(), place });
  expect((await locum.get<{ items: object[] }>('/session/organisation')).body.items).toHaveLength(2);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 11 * MINUTE));
  expect((await locum.get('/session')).status).toBe(401);
  const { client } = await password('pharmacist2');
  const done = await client.step('/session/second-factor', { code: app.code() });
  expect(done.body).toMatchObject({ organisation: { id: world.organisations.pharmacy } });
  expect((await client.post('/session/organisation', place)).status).toBe(404);
});

test('each step and each refusal is on record', async () => {
  const { rows } = await world.owner.query<{ what: string }>(
    `select distinct concat_ws(' ', action, outcome, detail) as what from audit_row where action in ('sign-in', 'second-factor')`,
  );
  expect(rows.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      ...['sign-in done password', 'sign-in done code', 'sign-in done set-up', 'sign-in done organisation'],
      ...['second-factor refused proof-wrong', 'second-factor done added'],
    ]),
  );
});
