import { Client } from '../factories/client.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';
import { inOtherCoats, keptOrFramed } from './headers.js';
import { IN_TURN } from './routes-and-roles.js';

const ELSEWHERE = [
  ...[
    'https://boef.example',
    '//boef.example',
    '/\\boef.example',
    '\\\\boef.example',
    '/\t/boef.example',
    'javascript:alert(1)',
  ],
  ...[
    '/\r\nLocation: https://boef.example',
    '/%0d%0aLocation:%20https://boef.example',
    'data:text/html,x',
    '/\u0000//boef.example',
  ],
  ...['https:boef.example', '///boef.example', '/.//boef.example', 'http://127.0.0.1@boef.example'],
];
const UP = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '%252e%252e%252f', '....//', '%c0%ae%c0%ae'];
const JSON_TYPE = { accept: 'application/json', 'content-type': 'application/json' };
const VIA = 'x-forwarded-for';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

test('no way back leads to somebody else’s site, wherever one is named', async () => {
  const gp = await world.as('gp');
  const faults: string[] = [];
  for (const back of ELSEWHERE) {
    const asked = encodeURIComponent(back);
    const stranger = Client.stranger(world.app);
    const ways = [
      await stranger.raw('GET', `/language/nl?back=${asked}`, undefined, {}),
      await stranger.raw('GET', `/sign-in?back=${asked}`, undefined, { accept: 'text/html' }),
      await gp.raw('GET', `/session/confirmation?back=${asked}`, undefined, { accept: 'text/html' }),
      await stranger.raw('GET', `/cases?x=${asked}`, undefined, { accept: 'text/html' }),
    ];
    for (const { status, headers, text } of ways) {
      const to = headers['location']?.toString() ?? '/';
      const leads = new URL(to, 'http://127.0.0.1').host !== '127.0.0.1' || status >= 500;
      const links = [...text.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, link = '']) =>
        link.replaceAll('&amp;', '&'),
      );
      const away = links.filter((link) => new URL(link, 'http://127.0.0.1').host !== '127.0.0.1');
      if (leads || away.length > 0) faults.push(`${JSON.stringify(back)}: ${to} ${away.join(' ')}`);
    }
  }
  expect(faults).toEqual([]);
});

test('no address climbs out of the folder of what may be fetched', async () => {
  const gp = await world.as('gp');
  const faults: string[] = [];
  for (const up of UP)
    for (const path of [`/assets/${up}/package.json`, `/assets/${up}/${up}/${up}/etc/passwd`, `/assets/.${up}`]) {
      const { status, text } = await gp.raw('GET', path, undefined, { accept: '*/*' });
      if (![400, 403, 404].includes(status)) faults.push(`${path}: ${String(status)}`);
      if (/"dependencies"|root:/.test(text)) faults.push(`${path} was read`);
    }
  expect(faults).toEqual([]);
});

test('a header or a question cannot turn one method into another, on whatever route', async () => {
  const gp = await world.as('gp');
  const draft = (await gp.post<{ id: string }>('/drafts', {})).body.id;
  for (const header of ['x-http-method-override', 'x-http-method', 'x-method-override', '_method'])
    await gp.raw('POST', `/drafts/${draft}?_method=DELETE`, '{"_method":"DELETE"}', {
      ...JSON_TYPE,
      [header]: 'DELETE',
    });
  await gp.raw('GET', `/drafts/${draft}?_method=DELETE`, undefined, { 'x-http-method-override': 'DELETE' });
  expect((await gp.get(`/drafts/${draft}`)).status).toBe(200);
});

test('a body in another coat than JSON, a form or a file is not looked at', async () => {
  expect(await inOtherCoats(world, IN_TURN)).toEqual([]);
});

test('of a chain of proxies only the one that is trusted is believed, and only for whom it says it saw itself', async () => {
  const trusting = await startWorld(undefined, { trustProxy: '10.0.0.2' });
  const seenFrom = async ({ app, owner }: World, remoteAddress: string, chain: string) => {
    await app.inject({
      ...{ method: 'POST', url: '/session', remoteAddress, headers: { ...JSON_TYPE, [VIA]: chain, host: '127.0.0.1' } },
      payload: JSON.stringify({ email: emailOf('gp'), password: 'fout' }),
    });
    const { rows } = await owner.query<{ address: string }>(
      `select address from audit_row where outcome = 'refused' order by id desc limit 1`,
    );
    return rows[0]?.address;
  };
  expect(await seenFrom(world, '198.51.100.7', '203.0.113.9')).toBe('198.51.100.7');
  expect(await seenFrom(trusting, '198.51.100.8', '203.0.113.9')).toBe('198.51.100.8');
  expect(await seenFrom(trusting, '10.0.0.2', '203.0.113.10')).toBe('203.0.113.10');
  // What the client itself put in front is not believed: the proxy adds whom it saw at the end.
  expect(await seenFrom(trusting, '10.0.0.2', '192.0.2.1, 203.0.113.11')).toBe('203.0.113.11');
  await trusting.stop();
}, 120_000);

test('every answer of every route is kept nowhere, framed nowhere and guessed at by nobody', async () => {
  expect(await keptOrFramed(world, IN_TURN)).toEqual([]);
}, 120_000);

test('where people are real every answer asks for https from then on, and its cookies belong to this host alone', async () => {
  const real = await startWorld(undefined, { demonstration: false, smtpUrl: 'smtp://127.0.0.1:1' });
  const answer = await Client.stranger(real.app).raw(
    ...(['POST', '/session', JSON.stringify({ email: emailOf('gp'), password: passwordOf() }), JSON_TYPE] as const),
  );
  const cookies = [answer.headers['set-cookie']].flat().filter((one) => one !== undefined);
  expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{8}; includeSubDomains/);
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=Lax/);
  await real.stop();
}, 120_000);
