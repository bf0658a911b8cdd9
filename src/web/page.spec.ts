import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { data, form, GOOD, page, tinyApp, url } from '../../test/factories/tiny-app.js';

let app: NestFastifyApplication;
beforeAll(async () => (app = await tinyApp()));
afterAll(() => app.close());

describe('one route, two representations', () => {
  test('a machine gets the answer, a browser the page made of it', async () => {
    expect((await app.inject({ url, headers: data })).json()).toEqual({ number: 'PK-1' });
    const shown = await app.inject({ url, headers: page });
    expect(shown.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(shown.body).toMatch(/^<!doctype html><html lang="nl"/);
    expect(shown.body).toContain('<title>Kit afleveren – Palliatieve Kit</title>');
    expect(shown.headers['cache-control']).toBe('no-store');
  });

  test('yes is 201 for a machine', async () => {
    const payload = { receivedBy: 'partner', deliveredOn: '2026-11-22', leafletGiven: true };
    const answer = await app.inject({ method: 'POST', url, headers: data, payload });
    expect([answer.statusCode, answer.json()]).toEqual([201, { number: 'PK-1' }]);
  });

  test('yes leads a browser on, and the next page says once what was done', async () => {
    const answer = await app.inject({ method: 'POST', url, headers: form, payload: GOOD });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/cases/PK-1']);
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
    const next = await app.inject({ url, headers: page, cookies });
    expect(next.body).toContain('Kit PK-1 is afgeleverd.');
    expect(next.cookies).toMatchObject([{ name: 'said', value: '' }]);
    expect((await app.inject({ url, headers: page })).body).not.toContain('is afgeleverd');
  });

  test('a message that somebody else made is not shown', async () => {
    const shown = await app.inject({ url, headers: page, cookies: { said: 'U hebt gewonnen.abc' } });
    expect(shown.body).not.toContain('gewonnen');
  });
});

describe('no', () => {
  test('a refusal is 409 with its reason for a machine', async () => {
    const payload = { receivedBy: 'relative', deliveredOn: '2026-11-22', leafletGiven: true };
    const answer = await app.inject({ method: 'POST', url, headers: data, payload });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 409, reason: 'not-your-turn', detail: 'U bent niet aan de beurt.' });
  });

  test('a refusal shows the form again, with what was typed', async () => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: form,
      payload: GOOD.replace('partner', 'relative'),
    });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('<title>Fout: Kit afleveren');
    expect(answer.body).toContain('U bent niet aan de beurt.');
    expect(answer.body).toMatch(/name="receivedBy" type="text" value="relative"|value="relative"/);
  });

  test('a bad field is told at the field, in a summary that leads there, and what was typed stays', async () => {
    const payload = GOOD.replace('[day]=22', '[day]=31').replace('[month]=11', '[month]=02');
    const answer = await app.inject({ method: 'POST', url, headers: form, payload });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('<a href="#deliveredOn">Vul een bestaande dag in.</a>');
    expect(answer.body).toContain('id="deliveredOn-error"');
    expect(answer.body).toMatch(/id="deliveredOn"[^>]*value="31"/);
    expect(answer.body).toMatch(/id="leafletGiven"[^>]*checked/);
  });

  test('bad fields are listed for a machine, in the words of its language', async () => {
    const payload = { deliveredOn: 'x', leafletGiven: 1 };
    const answer = await app.inject({ method: 'POST', url, headers: data, cookies: { lang: 'en' }, payload });
    expect([answer.statusCode, answer.json<{ errors: object }>().errors]).toEqual([
      422,
      [
        { field: 'receivedBy', message: 'Choose an answer' },
        { field: 'deliveredOn', message: 'Fill in a day that exists.' },
        { field: 'leafletGiven', message: 'Check this answer' },
      ],
    ]);
  });

  test('an unknown field is an error, for a form too', async () => {
    const answer = await app.inject({ method: 'POST', url, headers: form, payload: `${GOOD}&admin=true` });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Wij begrijpen deze vraag niet');
  });

  test('what is not there is a page with a way on', async () => {
    const missing = await app.inject({ url: '/cases/none/delivery', headers: page });
    expect([missing.statusCode, missing.body.includes('Naar de startpagina')]).toEqual([404, true]);
    expect((await app.inject({ url: '/nowhere', headers: data })).json()).toMatchObject({ status: 404 });
    const gone = await app.inject({ method: 'POST', url: '/cases/gone/delivery', headers: form, payload: GOOD });
    expect(gone.statusCode).toBe(404);
  });

  test('a bug shows a number and nothing of what was in it', async () => {
    const answer = await app.inject({ url: '/cases/broken/delivery', headers: data });
    expect(answer.statusCode).toBe(500);
    expect(answer.json<{ id: string }>().id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body).not.toContain('Vries');
  });
});
