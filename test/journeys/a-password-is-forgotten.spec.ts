import { linkToken } from '../../src/access/one-time-links/link-tokens.js';
import { Client } from '../factories/client.js';
import { linkTo, mailsTo, tokenIn } from '../factories/mailbox.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

const NEW = 'vier losse woorden achter elkaar';
let world: World;
let stranger: Client;
beforeAll(async () => {
  world = await startWorld();
  stranger = Client.stranger(world.app);
});
afterAll(() => world.stop());

const ask = (email: string) => stranger.post<object>('/password-reset', { email });
const choose = (token: string, password = NEW) =>
  stranger.post<{ reason: string }>('/new-password', { token, password });
const later = (ms: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + ms));

test('whoever forgot the password gets a link, chooses a new one, and every session of before is over', async () => {
  const gp = await world.as('gp');
  await ask(emailOf('gp'));
  const path = await linkTo(world, emailOf('gp'), 'password-reset');
  expect((await gp.get('/session')).status).toBe(200);
  expect(await choose(tokenIn(path))).toMatchObject({ status: 200, body: { chosen: true } });
  expect((await gp.get('/session')).status).toBe(401);
  const old = await stranger.post<object>('/session', { email: emailOf('gp'), password: passwordOf() });
  expect(old.status).toBe(409);
  expect(await Client.signIn(world.app, emailOf('gp'), NEW)).toBeDefined();
  expect(await mailsTo(world, emailOf('gp'))).toContainEqual(
    expect.objectContaining({ subject: 'Uw wachtwoord is gewijzigd' }),
  );
});

test('opening the link uses nothing up and takes the token out of the address; only the form counts', async () => {
  await ask(emailOf('nurse'));
  const path = await linkTo(world, emailOf('nurse'), 'password-reset');
  const browser = Client.stranger(world.app);
  for (let scan = 0; scan < 3; scan++) {
    const opened = await browser.page(path);
    expect(opened).toMatchObject({
      status: 303,
      headers: { location: '/new-password', 'referrer-policy': 'no-referrer' },
    });
  }
  const form = await browser.page('/new-password');
  expect(form.body).toContain('Kies een nieuw wachtwoord');
  expect(form.body).not.toContain(tokenIn(path));
  const short = await browser.submit('/new-password', { password: 'te kort' });
  expect(short.status).toBe(422);
  const done = await browser.submit('/new-password', { password: NEW });
  expect(done).toMatchObject({ status: 303, headers: { location: '/sign-in' } });
  expect((await browser.page('/sign-in')).body).toContain('Uw wachtwoord is opgeslagen');
});

test('of twenty who come with the same link at once, one chooses the password', async () => {
  await ask(emailOf('courier'));
  const token = tokenIn(await linkTo(world, emailOf('courier'), 'password-reset'));
  const passwords = Array.from({ length: 20 }, (_, i) => `het wachtwoord nummer ${String(i)}`);
  const answers = await Promise.all(passwords.map((password) => choose(token, password)));
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body.reason);
  expect(refused.length).toBe(19);
  expect(['link-over', 'too-many-attempts']).toEqual(expect.arrayContaining(refused));
  const used = passwords[answers.findIndex(({ status }) => status === 200)] ?? '';
  expect(await Client.signIn(world.app, emailOf('courier'), used)).toBeDefined();
});

test('a forged token, one of another row, and one for another purpose open nothing', async () => {
  await ask(emailOf('pharmacist'));
  const token = tokenIn(await linkTo(world, emailOf('pharmacist'), 'password-reset'));
  const [id = '', mac = ''] = token.split('.');
  const { rows } = await world.owner.query<{ expires_at: Date }>('select expires_at from link where id = $1', [id]);
  const row = { id, expiresAt: rows[0]?.expires_at ?? new Date(0) };
  const other = mac.startsWith('A') ? `B${mac.slice(1)}` : `A${mac.slice(1)}`;
  for (const forged of [
    `${id}.${other}`,
    linkToken(world.config.secret, { ...row, purpose: 'invitation' }),
    linkToken('another secret of at least 32 characters', { ...row, purpose: 'password-reset' }),
    linkToken(world.config.secret, {
      ...row,
      purpose: 'password-reset',
      expiresAt: new Date(row.expiresAt.getTime() + 1),
    }),
  ])
    expect(await choose(forged)).toMatchObject({ status: 409, body: { reason: 'link-over' } });
  const elsewhere = await stranger.post<{ reason: string }>('/invitation', { token, password: NEW });
  expect(elsewhere).toMatchObject({ status: 409, body: { reason: 'link-over' } });
  expect((await stranger.post('/email-undo', { token })).status).toBe(409);
  expect((await choose(token)).status).toBe(200);
});

test('a link that is an hour old says so, and how to get a new one', async () => {
  await ask(emailOf('coordinator'));
  const path = await linkTo(world, emailOf('coordinator'), 'password-reset');
  later(61 * 60_000);
  expect(await choose(tokenIn(path))).toMatchObject({ status: 409 });
  const browser = Client.stranger(world.app);
  await browser.page(path);
  const { body } = await browser.page('/new-password');
  expect(body).toContain('Deze link werkt niet meer');
  expect(body).toContain('href="/password-reset"');
});

test('somebody known and somebody unknown get the same answer, and no letter goes to whoever is unknown', async () => {
  const [known, unknown] = [await ask(emailOf('auditor')), await ask('niemand@example.org')];
  expect(unknown.status).toBe(known.status);
  expect(unknown.body).toEqual(known.body);
  const pages = await Promise.all(
    [emailOf('auditor'), 'niemand@example.org'].map((email) => stranger.submit('/password-reset', { email })),
  );
  const [one = '', two = ''] = pages.map(({ body }) => body.replaceAll(/(nonce|value)="[^"]*"/g, ''));
  expect(one).toContain('Als dit adres bij ons bekend is');
  expect(two).toBe(one);
  expect(await mailsTo(world, 'niemand@example.org')).toEqual([]);
});

test('both answers take equally long', async () => {
  const took = async (email: string) => {
    const since = performance.now();
    await ask(email);
    return performance.now() - since;
  };
  const times = [await took(emailOf('otherGp')), await took('nobody@example.org'), await took(emailOf('otherGp'))];
  expect(Math.min(...times)).toBeGreaterThanOrEqual(240);
});

test('one address gets three letters an hour at most', async () => {
  for (let i = 0; i < 6; i++) await ask(emailOf('leadPharmacist'));
  const mails = await mailsTo(world, emailOf('leadPharmacist'));
  expect(mails.length).toBe(3);
});

test('no token stands in the database, and none in a letter that waits', async () => {
  await ask(emailOf('thirdPharmacist'));
  const token = tokenIn(await linkTo(world, emailOf('thirdPharmacist'), 'password-reset'));
  const mac = token.split('.')[1] ?? 'none';
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'bullmq') and tablename <> 'caught_mail'`,
  );
  for (const { name } of tables) {
    const { rows } = await world.owner.query(`select 1 from ${name} t where strpos(t::text, $1) > 0`, [mac]);
    expect([name, rows.length]).toEqual([name, 0]);
  }
});

test('the pages open in both languages', async () => {
  const browser = Client.stranger(world.app);
  await ask(emailOf('otherPharmacist'));
  await browser.page(await linkTo(world, emailOf('otherPharmacist'), 'password-reset'));
  for (const [language, words] of [
    ['nl', ['Wachtwoord vergeten', 'Kies een nieuw wachtwoord']],
    ['en', ['Password forgotten', 'Choose a new password']],
  ] as const) {
    await browser.page(`/language/${language}?back=/`);
    expect((await browser.page('/password-reset')).body).toContain(words[0]);
    expect((await browser.page('/new-password')).body).toContain(words[1]);
  }
});
