import { Client } from '../factories/client.js';
import { appWith, withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

interface Account {
  factors: { id: string; kind: string; name: string }[];
  recoveryCodes: { left: number };
  sessions: { id: string; own: boolean }[];
}
const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('one’s own e-mail address stands on one’s account, and where it is changed', async () => {
  const nurse = await world.as('nurse');
  for (const path of ['/account', '/account/email'])
    expect((await nurse.page(path)).body).toContain('nurse@example.org');
});

const account = async (client: Client) => (await client.get<Account>('/account')).body;
async function addApp(client: Client, name: string) {
  const begun = await client.post<{ key: string }>('/account/apps', { name });
  const app = appWith(world, begun.body.key);
  const added = await client.post<{ recoveryCodes: string[] | null }>('/account/apps/confirmation', {
    code: app.code(),
  });
  return { app, added, codes: added.body.recoveryCodes ?? [] };
}
const signIn = (who: Who, code: string) => Client.signIn(world.app, emailOf(who), passwordOf(), { code });
const halfway = async (who: Who) => {
  const client = Client.stranger(world.app);
  await client.step('/session', { email: emailOf(who), password: passwordOf() });
  return client;
};
const later = (minutes: number) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));
};

test('somebody recognises a session by its browser, and nothing else of what the browser said is kept', async () => {
  const said = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 Kenmerk/77';
  const browser = Client.stranger(world.app);
  const credentials = { email: emailOf('courier'), password: passwordOf() };
  await browser.post<object>('/session', credentials, { headers: { 'user-agent': said } });
  const { sessions } = await account(browser);
  expect(sessions).toMatchObject([{ own: true, browser: 'Firefox', system: 'Windows' }]);
  expect((await browser.page('/account')).body).toContain('Firefox op Windows');
  const { rows } = await world.owner.query('select s::text as row from session s');
  expect(JSON.stringify(rows)).not.toMatch(/Kenmerk|Gecko|rv:/);
  await browser.page('/language/en?back=/');
  expect((await browser.page('/account')).body).toContain('Firefox on Windows');
});

test('somebody adds an app, and from then on a password alone lets nobody in as them, also in the demonstration', async () => {
  const gp = await world.as('gp');
  expect((await account(gp)).factors).toEqual([]);
  const { app, added, codes } = await addApp(gp, 'Telefoon van het werk');
  expect(added.status).toBe(201);
  expect(codes).toHaveLength(10);
  expect(await account(gp)).toMatchObject({
    factors: [{ kind: 'app', name: 'Telefoon van het werk' }],
    recoveryCodes: { left: 10 },
  });
  const next = await (await halfway('gp')).get('/cases');
  expect(next.status).toBe(401);
  expect((await (await signIn('gp', app.code())).get('/cases')).status).toBe(200);
});

test('a recovery code lets somebody in once, however it is typed, and new codes end the old ones', async () => {
  const nurse = await world.as('nurse');
  const { codes } = await addApp(nurse, 'App');
  const [first = '', second = ''] = codes;
  await signIn('nurse', first.toLowerCase().replaceAll('-', ' '));
  const again = await halfway('nurse');
  expect((await again.step('/session/second-factor', { code: first })).status).toBe(409);
  expect((await account(nurse)).recoveryCodes.left).toBe(9);
  const renewed = await nurse.post<{ recoveryCodes: string[] }>('/account/recovery-codes');
  expect((await again.step('/session/second-factor', { code: second })).status).toBe(409);
  expect((await again.step('/session/second-factor', { code: renewed.body.recoveryCodes[0] ?? '' })).status).toBe(200);
  const { rows } = await world.owner.query(
    `select from recovery_code where encode(code_hash, 'escape') like '%' || $1 || '%'`,
    [second],
  );
  expect(rows).toEqual([]);
});

test('who has a second factor confirms with it, and no longer with a password alone', async () => {
  const pharmacist = await world.as('pharmacist');
  const { app, codes } = await addApp(pharmacist, 'App');
  later(14);
  await pharmacist.get('/session');
  later(2);
  expect(await pharmacist.get('/account/apps/new')).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
  expect((await pharmacist.post('/session/confirmation', { password: passwordOf() })).status).toBe(409);
  expect((await pharmacist.post('/session/confirmation', { code: '000000' })).status).toBe(409);
  expect((await pharmacist.post('/session/confirmation', { code: app.code() })).status).toBe(200);
  expect((await pharmacist.get('/account/apps/new')).status).toBe(200);
  expect((await pharmacist.post('/session/confirmation', { code: codes[3] ?? '' })).status).toBe(200);
  expect((await pharmacist.post('/session/confirmation', { code: codes[3] ?? '' })).status).toBe(409);
});

test('a factor is added or taken away only by who proved just now that it is them', async () => {
  const courier = await world.as('courier');
  await addApp(courier, 'App');
  const [factor] = (await account(courier)).factors;
  later(14);
  await courier.get('/session');
  later(2);
  for (const answer of [
    await courier.post('/account/apps', { name: 'Van een dief' }),
    await courier.post('/account/passkeys', { name: 'Van een dief', passkey: '{}' }),
    await courier.post('/account/recovery-codes'),
    await courier.delete(`/account/factors/${factor?.id ?? ''}`),
    await courier.post('/session/passkey-options', { purpose: 'registration' }),
  ])
    expect(answer).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
});

test('each sees and ends their own sessions, one by one or all others at once, and nobody else’s', async () => {
  const [one, two, three] = [await world.as('otherGp'), await world.as('otherGp'), await world.as('otherGp')];
  const { sessions } = await account(one);
  expect(sessions.filter(({ own }) => own)).toHaveLength(1);
  expect(sessions).toHaveLength(3);
  const stranger = await world.as('coordinator');
  for (const { id } of sessions) expect((await stranger.delete(`/account/sessions/${id}`)).status).toBe(404);
  const second = (await account(two)).sessions.find(({ own }) => own)?.id ?? '';
  expect((await one.delete(`/account/sessions/${second}`)).status).toBe(200);
  expect((await two.get('/session')).status).toBe(401);
  expect((await three.get('/session')).status).toBe(200);
  expect((await one.delete('/account/sessions')).body).toEqual({ ended: 1 });
  expect((await three.get('/session')).status).toBe(401);
  expect((await one.get('/session')).status).toBe(200);
  expect((await stranger.get('/session')).status).toBe(200);
});

test('an account that is disabled is out everywhere at once', async () => {
  const sessions = [await world.as('leadPharmacist'), await world.as('leadPharmacist')];
  await world.owner.query('update person set disabled_at = $2 where email = $1', [
    emailOf('leadPharmacist'),
    world.clock.now(),
  ]);
  for (const session of sessions) expect((await session.get('/session')).status).toBe(401);
});

test('where patients are real the last factor stays, also when two are taken away at the same moment', async () => {
  const real = await startWorld(undefined, { demonstration: false });
  try {
    await withSecondFactor(real, 'gp');
    const gp = await real.as('gp');
    const [only] = (await gp.get<Account>('/account')).body.factors;
    const remove = (id = '') => gp.delete<{ reason: string }>(`/account/factors/${id}`);
    expect(await remove(only?.id)).toMatchObject({ status: 409, body: { reason: 'last-factor' } });
    const { key } = (await gp.post<{ key: string }>('/account/apps', { name: 'Tweede' })).body;
    await gp.post('/account/apps/confirmation', { code: appWith(real, key).code() });
    const both = (await gp.get<Account>('/account')).body.factors;
    const answers = await Promise.all(both.map(({ id }) => remove(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await gp.get<Account>('/account')).body.factors).toHaveLength(1);
  } finally {
    await real.stop();
  }
});

test('every change of a factor is on record and announced, without a secret in it', async () => {
  const { rows } = await world.owner.query<{ detail: object }>(
    `select detail from event where kind = 'second-factor-changed' and subject = 'person' order by at`,
  );
  expect(rows.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining([{ change: 'added' }, { change: 'new-recovery-codes' }]),
  );
  const audit = await world.owner.query(
    `select detail from audit_row where action = 'second-factor' and outcome = 'done'`,
  );
  expect(audit.rows.length).toBe(rows.length);
  await world.settle();
});
