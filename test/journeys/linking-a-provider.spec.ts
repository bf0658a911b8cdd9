import { Client } from '../factories/client.js';
import { IdentityProvider } from '../factories/identity-provider.js';
import { mailsTo } from '../factories/mailbox.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const SURE = { acr: 'substantial' } as const;
interface Leave {
  url: string;
}
let provider: IdentityProvider;
let world: World;
beforeAll(async () => {
  provider = await IdentityProvider.start('http://127.0.0.1:3000');
  world = await startWorld(undefined, { oidc: provider.config });
  await provider.knows('huisarts', '01990001', '01.015');
});
afterAll(async () => {
  await world.stop();
  await provider.stop();
});

const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
const linkAs = async (browser: Client, sub: string) => {
  const { body } = await browser.post<Leave>('/account/identities');
  return browser.page(await provider.visit(body.url, { sub, ...SURE }));
};
const signInAs = async (sub: string) => {
  const browser = Client.stranger(world.app);
  const { headers } = await browser.page('/sign-in/provider');
  return { browser, back: await browser.page(await provider.visit(String(headers['location']), { sub, ...SURE })) };
};
const personOf = async (who: 'gp' | 'otherGp' | 'administrator') =>
  (await world.owner.query<{ id: string }>('select id from person where email = $1', [emailOf(who)])).rows[0]?.id ?? '';

const LINKED_AND_UNLINKED = [
  'Er is een inlogdienst aan uw account gekoppeld',
  'Een inlogdienst is van uw account losgekoppeld',
];
const told = async (who: 'gp' | 'otherGp' | 'administrator') => {
  const subjects = (await mailsTo(world, emailOf(who))).map(({ subject }) => subject);
  return [...new Set(subjects.filter((subject) => subject.includes('inlogdienst')))].sort().reverse();
};

test('somebody links the provider while signed in, signs in with it, and unlinks it', async () => {
  const gp = await world.as('gp');
  expect((await linkAs(gp, 'huisarts')).headers['location']).toBe('/account/identities');
  expect((await signInAs('huisarts')).back.status).toBe(303);
  const { body } = await gp.get<{ items: { id: string; subject: string; usedAt: string | null }[] }>(
    '/account/identities',
  );
  expect(body.items).toMatchObject([{ subject: 'huisarts' }]);
  expect(body.items[0]?.usedAt).not.toBeNull();
  expect((await gp.page('/account/identities')).body).toContain('huisarts');
  expect((await gp.delete(`/account/identities/${body.items[0]?.id ?? ''}`)).status).toBe(200);
  expect((await signInAs('huisarts')).back.status).toBe(409);
});

test('one account of the provider is one person here', async () => {
  expect((await linkAs(await world.as('gp'), 'huisarts')).status).toBe(303);
  const taken = await linkAs(await world.as('otherGp'), 'huisarts');
  expect([taken.status, taken.body.includes('al aan iemand gekoppeld')]).toEqual([409, true]);
  const { browser } = await signInAs('huisarts');
  expect((await browser.get<object>('/session')).body).toMatchObject({
    organisation: { id: world.organisations.practice },
  });
});

test('linking starts with a proof of just now and a form of our own, and ends in the session that left', async () => {
  const [gp, otherGp] = [await world.as('gp'), await world.as('otherGp')];
  const forged = await gp.raw('POST', '/account/identities', '{}', {
    'content-type': 'application/json',
    'x-csrf-token': 'forged',
    accept: 'application/json',
  });
  expect(forged.status).toBe(403);
  const { body } = await otherGp.post<Leave>('/account/identities');
  const callback = await provider.visit(body.url, { sub: 'somebody', ...SURE });
  expect((await gp.get(callback)).status).toBe(409);
  // Nor when a colleague has come in at the same browser meanwhile, so that it has all that otherGp left with.
  const left = await otherGp.post<Leave>('/account/identities');
  const back = await provider.visit(left.body.url, { sub: 'somebody', ...SURE });
  const cookie = `session=${gp.cookie('session')}; provider=${otherGp.cookie('provider')}`;
  expect((await Client.stranger(world.app).raw('GET', back, undefined, { cookie })).status).toBe(409);
  for (let n = 0; n < 2; n++) {
    later(10);
    await gp.get('/session');
  }
  expect(await gp.post('/account/identities')).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
});

test('an administrator of the network enters who somebody is, for others and after a proof', async () => {
  const administrator = await world.as('administrator');
  const [gp, own] = [await personOf('otherGp'), await personOf('administrator')];
  await provider.knows('oostduin', '01990002', '01.015');
  expect((await administrator.page(`/people/${gp}/identities`)).status).toBe(200);
  expect((await administrator.post(`/people/${gp}/identities`, { subject: 'oostduin' })).status).toBe(201);
  expect((await signInAs('oostduin')).back.status).toBe(303);
  expect((await administrator.post(`/people/${gp}/identities`, { subject: '' })).status).toBe(422);
  expect((await administrator.post(`/people/${own}/identities`, { subject: 'own' })).status).toBe(404);
  expect((await administrator.post(`/people/${gp}/identities`, { subject: 'oostduin' })).status).toBe(409);
  for (const who of ['gp', 'coordinator', 'auditor'] as const)
    expect((await (await world.as(who)).post(`/people/${own}/identities`, { subject: 'own' })).status).toBe(403);
  const { rows } = await world.owner.query(
    `select count(*)::int as n from audit_row where action = 'link-identity' and detail = $1`,
    [gp],
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test('whoever is in proves again that it is them with the provider, as the same person and for sure', async () => {
  const { browser } = await signInAs('huisarts');
  for (let n = 0; n < 2; n++) {
    later(10);
    await browser.get('/session');
  }
  const prove = async (sub: string, acr: 'low' | 'substantial') => {
    const { headers } = await browser.page('/session/confirmation/provider?back=/session');
    return browser.page(await provider.visit(String(headers['location']), { sub, acr }));
  };
  const stale = async () =>
    (await browser.post<{ reason: string }>('/account/identities')).body.reason === 'sign-in-again';
  expect(await stale()).toBe(true);
  expect((await prove('huisarts', 'low')).status).toBe(409);
  expect((await prove('oostduin', 'substantial')).status).toBe(409);
  expect(await stale()).toBe(true);
  expect((await prove('huisarts', 'substantial')).headers['location']).toBe('/session');
  expect(await stale()).toBe(false);
});

test('whoever’s account it is hears of a link and of its end, also when somebody else made it', async () => {
  await provider.knows('verzonnen', '01990002', '01.015');
  const gp = await world.as('gp');
  await linkAs(gp, 'eigen');
  const { body: own } = await gp.get<{ items: { id: string }[] }>('/account/identities');
  const way = `/account/identities/${own.items[0]?.id ?? ''}`;
  const sure = await gp.page(`${way}/removal`);
  expect([sure.status, sure.body.includes(`action="${way}"`)]).toEqual([200, true]);
  await gp.delete(way);
  expect((await gp.page(`${way}/removal`)).status).toBe(404);
  expect(await told('gp')).toEqual(LINKED_AND_UNLINKED);
  const administrator = await world.as('administrator');
  const path = `/people/${await personOf('otherGp')}/identities`;
  const { body } = await administrator.post<{ id: string }>(path, { subject: 'verzonnen' });
  expect((await administrator.page(`${path}/${body.id}/removal`)).body).toContain('verzonnen');
  await administrator.delete(`${path}/${body.id}`);
  expect(await told('otherGp')).toEqual(LINKED_AND_UNLINKED);
  expect(await told('administrator')).toEqual([]);
});

test('while the provider is away people read so, and sign in with their password', async () => {
  await provider.stop();
  const browser = Client.stranger(world.app);
  const away = await browser.page('/sign-in/provider');
  // What was discovered an hour ago still leads there; only a process that knows nothing yet notices at once.
  expect([303, 503]).toContain(away.status);
  const fresh = await startWorld(undefined, { oidc: provider.config });
  try {
    const page = await Client.stranger(fresh.app).page('/sign-in/provider');
    expect([page.status, page.headers['retry-after']]).toEqual([503, '30']);
    expect(page.body).toContain('nu niet bereiken');
    expect(page.body).toContain('name="password"');
    expect((await fresh.as('gp')).cookie('session')).not.toBe('');
  } finally {
    await fresh.stop();
  }
});
