import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { Machine, signIn } from './people.js';

interface Drafts {
  items: { id: string; version: number }[];
}

/** Whose drafts no other story touches meanwhile. */
const WHO = 'anderehuisarts';

/** A page of somebody else, on this same machine: its own port, and under either name. */
let server: Server;
let script = '';
test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/page' ? 'text/html' : 'text/plain');
    response.end(request.url === '/page' ? `<!doctype html><title>Boef</title><body>${script}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
test.afterAll(() => server.close());

const hostile = (host: string) => `http://${host}:${String((server.address() as AddressInfo).port)}/page`;
const ours = (page: Page) => new URL(page.url()).origin;

const form = (action: string, fields: Record<string, string>, type = 'application/x-www-form-urlencoded') =>
  `<form method="post" action="${action}" enctype="${type}">${Object.entries(fields)
    .map(([name, value]) => `<input name="${name}" value='${value}'>`)
    .join('')}</form><script>document.forms[0].submit()</script>`;

/** Everything that a page can send on its own to somebody else's site, with the cookies of whoever looks at it. */
function attacks(app: string, draft: string): Record<string, string> {
  const send = (path: string, method: string, type: string, body: string, mode = 'no-cors') =>
    `<script>fetch('${app}${path}', { method: '${method}', mode: '${mode}', credentials: 'include', headers: { 'content-type': '${type}' }, body: '${body}' }).catch(() => 0)</script>`;
  return {
    'a form that makes a draft': form(`${app}/drafts`, { accessNote: 'boef' }),
    'a form that means to remove one': form(`${app}/drafts/${draft}`, { _method: 'DELETE' }),
    'a form that ends the session': form(`${app}/session`, { _method: 'DELETE' }),
    'a form with JSON in its text': form(`${app}/drafts`, { '{"accessNote":"boef","x":"': '"}' }, 'text/plain'),
    'a form of many parts': form(`${app}/drafts`, { accessNote: 'boef' }, 'multipart/form-data'),
    'a script with text': send('/drafts', 'POST', 'text/plain', '{"accessNote":"boef"}'),
    'a script with a form': send('/drafts', 'POST', 'application/x-www-form-urlencoded', 'accessNote=boef'),
    'a script with JSON, which asks first': send('/drafts', 'POST', 'application/json', '{}', 'cors'),
    'a script that removes, which asks first': send(`/drafts/${draft}`, 'DELETE', 'application/json', '{}', 'cors'),
    'a picture': `<img src="${app}/drafts/${draft}?_method=DELETE"><img src="${app}/session?_method=DELETE">`,
  };
}

for (const host of ['localhost', '127.0.0.1'])
  test(`nothing that a page at ${host} does makes the application do anything for whoever is signed in`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await signIn(page, WHO);
    const app = ours(page);
    const machine = await Machine.of(page);
    const { id } = await machine.post<{ id: string }>('/drafts', {});
    const before = await machine.get<Drafts>('/drafts');
    const done: string[] = [];
    context.on('response', (response) => {
      const method = response.request().method();
      // Without a cookie one is led to the sign-in page: nothing was done for anybody.
      const led = response.status() === 303 && response.headers()['location']?.startsWith('/sign-in') === true;
      const refused = led || [400, 401, 403, 404, 415].includes(response.status());
      if (response.url().startsWith(app) && method !== 'GET' && !refused)
        done.push(`${method} ${response.url()}: ${response.status()}`);
    });
    const victim = await context.newPage();
    for (const body of Object.values(attacks(app, id))) {
      script = body;
      await victim.goto(hostile(host), { waitUntil: 'load' }).catch(() => undefined);
      await victim.waitForLoadState('networkidle').catch(() => undefined);
    }
    expect(done).toEqual([]);
    expect((await machine.get<Drafts>('/drafts')).items).toEqual(before.items);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Werklijst' })).toBeVisible();
  });

test('the same form from a page of our own is taken, so that it is the other site that is refused', async ({
  page,
}) => {
  await signIn(page, WHO);
  const token = await page.locator('input[name="_csrf"]').first().getAttribute('value');
  const status = await page.evaluate(async (csrf) => {
    const body = new URLSearchParams({ _csrf: csrf ?? '', accessNote: 'van onszelf' });
    return (await fetch('/drafts', { method: 'POST', body, headers: { accept: 'application/json' } })).status;
  }, token);
  expect(status).toBe(201);
});

for (const host of ['localhost', '127.0.0.1'])
  test(`a page at ${host} cannot sign a visitor in as somebody else, nor show our pages in a frame of its own`, async ({
    page,
    context,
    baseURL,
  }) => {
    script = form(`${baseURL ?? ''}/session`, { email: 'coordinator@demo.invalid', password: 'demo' });
    await page.goto(hostile(host));
    await page.waitForURL(/session/);
    const names = (await context.cookies()).map(({ name }) => name);
    expect(names.filter((name) => name.includes('session'))).toEqual([]);
    script = `<iframe src="${baseURL ?? ''}/sign-in" name="inside"></iframe>`;
    await page.goto(hostile(host));
    await page.waitForLoadState('networkidle');
    const inside = page.frame({ name: 'inside' });
    expect(await inside?.locator('input[name="password"]').count()).toBe(0);
    expect(inside?.url()).toMatch(/chrome-error/);
  });

test('the cookie of a session is for this application alone, and no script can read it', async ({ page, context }) => {
  await signIn(page, WHO);
  const [session] = (await context.cookies()).filter(({ name }) => name === 'session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: '127.0.0.1' });
  expect(await page.evaluate(() => document.cookie)).not.toContain('session');
});
