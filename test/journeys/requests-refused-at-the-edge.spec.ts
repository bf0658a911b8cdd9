import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApplication } from '../../src/application.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let real: NestFastifyApplication;
let port: number;
beforeAll(async () => {
  world = await startWorld(undefined, { securityContact: 'mailto:veilig@netwerk.example' });
  // As it answers people over https, where the demonstration is not.
  const config = { ...world.config, demonstration: false, securityContact: '' };
  real = await makeApplication(config, world.clock, false);
  await real.listen(0, '127.0.0.1');
  port = (real.getHttpServer().address() as AddressInfo).port;
});
afterAll(async () => {
  await real.close();
  await world.stop();
});

/** What a server says to exactly these bytes, until it hangs up or is silent for a while. */
const said = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.setTimeout(1500, () => socket.destroy());
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => resolve(text));
  });
const statuses = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
const POST = 'POST /session HTTP/1.1\r\nHost: kit.example\r\nContent-Type: application/json\r\n';
const HIDDEN = 'GET /health/live HTTP/1.1\r\nHost: kit.example\r\n\r\n';

test.each([
  [
    'two ways to say how long it is',
    `${POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`,
  ],
  ['two lengths', `${POST}Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}${HIDDEN}`],
  ['chunked written strangely', `${POST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
  ['a length that is no number', `${POST}Content-Length: +2\r\n\r\n{}${HIDDEN}`],
  ['a space before the colon', `${POST}Content-Length : 2\r\n\r\n{}${HIDDEN}`],
])('a request with %s is refused, and nothing behind it is answered', async (_, bytes) => {
  expect(statuses(await said(bytes))).toEqual([400]);
});

test('headers without end are refused', async () => {
  const bytes = `GET /health/live HTTP/1.1\r\nHost: kit.example\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`;
  expect(statuses(await said(bytes))).toEqual([431]);
});

test.each(['TRACE', 'CONNECT', 'PROPFIND', 'OPTIONS'])('%s does nothing and repeats nothing', async (method) => {
  const answer = await said(
    `${method} /session HTTP/1.1\r\nHost: kit.example\r\nX-Mine: geheim\r\nConnection: close\r\n\r\n`,
  );
  expect(statuses(answer).filter((status) => status < 400)).toEqual([]);
  expect(answer).not.toContain('geheim');
});

const EVERYWHERE = [
  '/sign-in',
  '/',
  '/health/live',
  '/openapi.json',
  '/docs',
  '/assets/app.js',
  '/assets/nothing.css',
  '/%zz',
  '/nowhere',
];

test.each(EVERYWHERE)('%s carries every header that protects, says its charset and not what made it', async (url) => {
  for (const accept of ['text/html', 'application/json']) {
    const { headers, statusCode } = await real.inject({ url, headers: { accept } });
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
    if (statusCode !== 303)
      expect(headers['content-type']).toMatch(/^(text\/|application\/(problem\+)?json)[^;]*; charset=utf-8$/);
  }
});

test.each([
  '/.git/config',
  '/.env',
  '/package.json',
  '/assets/',
  '/assets/../package.json',
  '/assets/%2e%2e/package.json',
  '/metrics',
  '/dev/mail',
])('%s is not there: no folder, no source, no tool of ours', async (url) => {
  expect((await real.inject({ url, headers: { accept: 'application/json' } })).statusCode).toBeGreaterThanOrEqual(400);
});

test('who found a hole reads where to tell of it, until when that holds, and only where somebody filled it in', async () => {
  const { body, headers } = await world.app.inject({ url: '/.well-known/security.txt' });
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body.split('\n')).toEqual([
    'Contact: mailto:veilig@netwerk.example',
    'Expires: 2027-02-16T00:00:00Z',
    'Preferred-Languages: nl, en',
    'Canonical: http://127.0.0.1:3000/.well-known/security.txt',
    '',
  ]);
  expect((await real.inject({ url: '/.well-known/security.txt' })).statusCode).toBe(404);
});

describe('whoever asks without end', () => {
  let busy: NestFastifyApplication;
  const from = (address: string, cookie?: string, url = '/session') =>
    busy.inject({
      ...{ url, remoteAddress: address },
      headers: { accept: 'application/json', ...(cookie !== undefined && { cookie: `session=${cookie}` }) },
    });
  const statusesOf = async (asked: Promise<{ statusCode: number }>[]) =>
    (await Promise.all(asked)).map(({ statusCode }) => statusCode);

  beforeEach(async () => {
    const config = { ...world.config, requestsPerMinute: 5 };
    busy = await makeApplication(config, world.clock, false);
  });
  afterEach(() => busy.close());

  test('is told to wait, and how long, while others go on', async () => {
    const asked = await statusesOf(Array.from({ length: 7 }, () => from('192.0.2.1', 'one')));
    // A new minute may have begun in between.
    expect(asked.filter((status) => status === 429).length).toBeLessThanOrEqual(2);
    const last = await statusesOf(Array.from({ length: 12 }, () => from('192.0.2.1', 'one')));
    expect(last.filter((status) => status === 429).length).toBeGreaterThan(1);
    const { headers, body } = await from('192.0.2.1', 'one');
    expect(JSON.parse(body)).toMatchObject({ status: 429, reason: 'too-many-requests' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await from('192.0.2.1', 'other')).statusCode).toBe(401);
    expect((await from('192.0.2.2')).statusCode).toBe(401);
    expect((await from('192.0.2.1', 'one', '/health/live')).statusCode).toBe(200);
  });

  test('does not get around it with another cookie each time, nor with another address of the same line', async () => {
    const cookies = await statusesOf(Array.from({ length: 120 }, (_, at) => from('192.0.2.1', String(at))));
    expect(cookies.filter((status) => status === 429).length).toBeGreaterThan(10);
    const places = await statusesOf(Array.from({ length: 20 }, (_, at) => from(`2001:db8::${String(at + 1)}:1`)));
    expect(places.filter((status) => status === 429).length).toBeGreaterThan(5);
  });
});
