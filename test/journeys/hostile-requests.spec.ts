import { Client } from '../factories/client.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };
const setting = '/settings/offer.minutes';

/** How often it is on record, in the name of whoever was signed in. */
async function refusedFor(reason: string): Promise<number> {
  const { rows } = await world.owner.query<{ n: number }>(
    `select count(*)::int as n from audit_row a join person p on p.id = a.person_id
     where p.email = $1 and a.action = 'changeSettings' and a.outcome = 'refused' and a.detail = $2`,
    [emailOf('administrator'), reason],
  );
  return rows[0]?.n ?? 0;
}

test('a change from another site is refused, also with the right token', async () => {
  const administrator = await world.as('administrator');
  const headers: Record<string, string>[] = [
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const header of headers) {
    const answer = await administrator.raw('PATCH', setting, '{"value":1}', {
      ...JSON_TYPE,
      ...header,
      'if-match': '0',
    });
    expect(answer.status).toBe(403);
  }
  expect(await refusedFor('other-origin')).toBe(headers.length);
});

test('a change without the token of the session is refused', async () => {
  const administrator = await world.as('administrator');
  for (const token of ['', 'iets anders']) {
    const answer = await administrator.raw('PATCH', setting, '{"value":1}', {
      ...JSON_TYPE,
      'x-csrf-token': token,
      'if-match': '0',
    });
    expect(answer.status).toBe(403);
  }
  expect(await refusedFor('csrf-token-wrong')).toBe(2);
});

test('signing in gives a new session: an older cookie is not taken over, and it ends', async () => {
  const client = await world.as('nurse');
  const before = client.cookie('session');
  await client.post('/session', { email: emailOf('nurse'), password: passwordOf() });
  expect(client.cookie('session')).not.toBe(before);
  const old = Client.stranger(world.app);
  const answer = await old.raw('GET', '/session', undefined, {
    accept: 'application/json',
    cookie: `session=${before}`,
  });
  expect(answer.status).toBe(401);
  const chosen = await old.raw('GET', '/session', undefined, {
    accept: 'application/json',
    cookie: 'session=zelf-gekozen',
  });
  expect(chosen.status).toBe(401);
});

test('the cookie of a session cannot be read by a script and does not travel to other sites', async () => {
  const answer = await Client.stranger(world.app).post('/session', { email: emailOf('nurse'), password: passwordOf() });
  const [cookie] = [answer.headers['set-cookie']].flat();
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Path=\//);
});

test('every answer says that it is not to be kept, framed or guessed at', async () => {
  const gp = await world.as('gp');
  for (const path of ['/', '/session', '/pharmacies', '/sign-in', '/bestaat-niet']) {
    const { headers } = await gp.page(path);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('every page has a nonce of its own', async () => {
  const gp = await world.as('gp');
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => String((await gp.page('/session')).headers['content-security-policy'])),
  );
  expect(new Set(nonces).size).toBe(3);
});

test('what cannot be read is refused as bad input, never as a fault of ours', async () => {
  const administrator = await world.as('administrator');
  const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
    administrator.raw('PATCH', setting, body, { ...JSON_TYPE, 'if-match': '0', ...headers });
  const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
  const tries: [string, Promise<{ status: number }>, number][] = [
    ['an unknown field', send('{"value":5,"network_id":"x"}'), 400],
    ['malformed JSON', send('{"value":'), 400],
    ['deep JSON', send(deep), 400],
    ['a prototype', send('{"__proto__":{"value":5},"value":5}'), 400],
    ['a constructor', send('{"constructor":{"prototype":{}},"value":5}'), 400],
    ['a huge body', send(`{"value":5,"x":"${'x'.repeat(200_000)}"}`), 413],
    ['another content type', send('<value>5</value>', { 'content-type': 'text/xml' }), 415],
    ['an object where a number belongs', send('{"value":{"$gt":0}}'), 422],
    ['a list where a number belongs', send('{"value":[1,2]}'), 422],
    ['nothing', send('null'), 422],
  ];
  for (const [what, answer, status] of tries) expect([what, (await answer).status]).toEqual([what, status]);
});

test('a header cannot turn one method into another', async () => {
  const administrator = await world.as('administrator');
  const answer = await administrator.raw('POST', '/session', '{}', {
    ...JSON_TYPE,
    'x-http-method-override': 'DELETE',
  });
  expect(answer.status).toBe(422);
  expect((await administrator.get('/session')).status).toBe(200);
});

test('who stands behind no proxy cannot say where they come from', async () => {
  await Client.stranger(world.app).raw('POST', '/session', JSON.stringify({ email: emailOf('gp'), password: 'fout' }), {
    ...JSON_TYPE,
    'x-forwarded-for': '203.0.113.9',
  });
  const { rows } = await world.owner.query<{ address: string }>(
    `select address from audit_row where action = 'sign-in' and outcome = 'refused'`,
  );
  expect(rows.map(({ address }) => address)).toEqual(['127.0.0.1']);
});

test('after signing in one goes to a page of ours, wherever a link says', async () => {
  for (const back of ['https://elders.example', '//elders.example', '/\\elders.example', 'javascript:alert(1)']) {
    const answer = await Client.stranger(world.app).submit(`/session?back=${encodeURIComponent(back)}`, {
      email: emailOf('gp'),
      password: passwordOf(),
    });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  }
});
