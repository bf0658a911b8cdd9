import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { data, form, GOOD, page, tinyApp, url } from '../../test/factories/tiny-app.js';
import { assetUrl } from './assets.js';

let app: NestFastifyApplication;
beforeAll(async () => (app = await tinyApp()));
afterAll(() => app.close());

describe('a browser without script', () => {
  test('posts what it means to do in the form', async () => {
    const answer = await app.inject({ method: 'POST', url, headers: form, payload: '_method=DELETE&_key=1' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, url]);
    expect((await app.inject({ method: 'DELETE', url, headers: data })).json()).toEqual({ number: 'undone-PK-1' });
  });

  test('changes the language and stays where it is', async () => {
    const answer = await app.inject({ url: `/language/en?back=${encodeURIComponent(url)}`, headers: page });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, url]);
    const away = await app.inject({ url: '/language/en?back=//elsewhere.example', headers: page });
    expect(away.headers.location).toBe('/');
    const english = await app.inject({ url: `${url}?status=open`, headers: page, cookies: { lang: 'en' } });
    expect(english.body).toContain('Deliver a kit');
    expect(english.body).toContain(`/language/nl?back=${encodeURIComponent(`${url}?status=open`)}`);
  });
});

describe('somebody else', () => {
  test('cannot post from another site', async () => {
    for (const foreign of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ]) {
      const answer = await app.inject({ method: 'POST', url, headers: { ...form, ...foreign }, payload: GOOD });
      expect(answer.statusCode).toBe(403);
    }
    const headers = {
      ...form,
      origin: 'http://localhost:3000',
      host: 'localhost:3000',
      'sec-fetch-site': 'same-origin',
    };
    expect((await app.inject({ method: 'POST', url, headers, payload: GOOD })).statusCode).toBe(303);
  });

  test.each([
    ['malformed JSON', 400, 'application/json', '{"a":'],
    ['a prototype', 400, 'application/json', '{"__proto__":{"a":1}}'],
    ['a name twice', 400, 'application/json', '{"receivedBy":"partner","receivedBy":"relative"}'],
    ['a NUL', 422, 'application/json', '{"receivedBy":"a\\u0000b"}'],
    ['a NUL in a name', 400, 'application/json', '{"received\\u0000By":"a"}'],
    ['too deep', 400, 'application/json', '['.repeat(30) + ']'.repeat(30)],
    ['a list', 400, 'application/json', '[1]'],
    ['a prototype in a form', 400, 'application/x-www-form-urlencoded', '__proto__[a]=1'],
    ['a NUL in a form', 422, 'application/x-www-form-urlencoded', 'receivedBy=%00'],
    ['both text and nesting', 400, 'application/x-www-form-urlencoded', 'a=1&a[b]=2'],
    ['another kind of data', 415, 'application/xml', '<a/>'],
    ['plain text', 415, 'text/plain', 'a'],
    ['far too much', 413, 'application/json', JSON.stringify({ receivedBy: 'x'.repeat(100_001) })],
    ['nothing', 422, 'application/json', ''],
    [
      'an object where text is asked',
      422,
      'application/json',
      '{"receivedBy":{"a":1},"deliveredOn":[],"leafletGiven":null}',
    ],
  ])('who sends %s gets %i', async (_what, status, type, payload) => {
    const answer = await app.inject({ method: 'POST', url, headers: { ...data, 'content-type': type }, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  test.each(['/%zz', '/cases/%E0%A4%A/delivery', `/cases/${'x'.repeat(300)}/delivery`, '/cases/%00/delivery'])(
    'who asks for %s gets an answer and no detail',
    async (strange) => {
      const answer = await app.inject({ url: strange, headers: data });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.json()).toMatchObject({ title: 'Wij begrijpen deze vraag niet' });
      expect(answer.body).not.toContain('FST_');
    },
  );

  test('finds no hole in the headers of a page', async () => {
    const { headers } = await app.inject({ url, headers: page });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[\w+/=]+';/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      vary: 'Accept, Cookie',
    });
  });

  test('may keep our own assets for a year, and nothing else', async () => {
    const asset = await app.inject({ url: '/assets/page.js?v=1' });
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    // What a script imports by its bare name is asked again, or it would be older than the page after a deploy.
    expect((await app.inject({ url: '/assets/become.js' })).headers['cache-control']).toBe('no-cache');
    expect(assetUrl('index.umd.min.js')).not.toContain('none');
    expect((await app.inject({ url: '/assets/../dress.ts' })).statusCode).toBe(404);
    expect((await app.inject({ url: '/assets/nothing.js?v=1' })).headers['cache-control']).toBe('no-store');
  });
});
