import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let network: Client;
beforeAll(async () => {
  world = await startWorld();
  network = await world.as('administrator');
});
afterAll(() => world.stop());

const idOf = async (email: string) => {
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [email]);
  return rows[0]?.id ?? '';
};
const stateOf = async (id: string) => (await network.get<{ state: string }>(`/people/${id}`)).body.state;
const formIn = (page: string) => /<main[^]*<form action="([^"]+)"[^]*<\/main>/.exec(page)?.[1];
const actsAtOnce = (page: string) =>
  [...page.matchAll(/<form action="([^"]+)"/g)]
    .map(([, action = '']) => action)
    .filter((one) => one.includes('people'));

test('nothing on the page of a person blocks them or ends a role at once', async () => {
  const { body } = await network.page(`/people/${await idOf(emailOf('nurse'))}`);
  expect(actsAtOnce(body).filter((action) => !action.endsWith('/memberships'))).toEqual([]);
});

test('an administrator reads what blocking does, thinks better of it, and nothing has happened', async () => {
  const nurse = await world.as('nurse');
  const id = await idOf(emailOf('nurse'));
  const { status, body } = await network.page(`/people/${id}/block`);
  expect(status).toBe(200);
  for (const said of ['overal uitgelogd', 'Tokens', 'Links in mails', 'Weer toelaten', 'Toch niet'])
    expect(body).toContain(said);
  expect(formIn(body)).toBe(`/people/${id}/block`);
  expect(body).toContain(`href="/people/${id}"`);
  expect(await stateOf(id)).toBe('active');
  expect((await nurse.get('/session')).status).toBe(200);
});

test('the button on that page blocks, and there is nothing left to ask of who is blocked', async () => {
  const id = await idOf(emailOf('nurse'));
  expect(await network.submit(`/people/${id}/block`, {})).toMatchObject({ status: 303 });
  expect(await stateOf(id)).toBe('disabled');
  expect((await network.page(`/people/${id}/block`)).status).toBe(409);
  expect((await network.page(`/people/${id}/second-factor`)).status).toBe(409);
  await network.submit(`/people/${id}/block`, { _method: 'DELETE' });
  expect(await stateOf(id)).toBe('active');
});

test('a second step is set up anew only after the administrator has read what goes with it', async () => {
  const id = await idOf(emailOf('nurse'));
  const { body } = await network.page(`/people/${id}/second-factor`);
  expect(formIn(body)).toBe(`/people/${id}/second-factor`);
  expect(body).toMatch(/name="_method" value="DELETE"/);
  expect(body).toContain('herstelcodes');
});

test('a role ends after it was named once more, at once or after a last day', async () => {
  const id = await idOf(emailOf('courier'));
  const role = { organisationId: world.organisations.pharmacy, role: 'courier' };
  const ask = (of: Record<string, string>) =>
    network.page(`/people/${id}/departures?${new URLSearchParams(of).toString()}`);
  const { body } = await ask(role);
  expect(body).toContain('Bezorger bij');
  expect(formIn(body)).toBe(`/people/${id}/departures`);
  expect((await ask({ ...role, role: 'pharmacist' })).status).toBe(404);
  const last = { 'until[day]': '31', 'until[month]': '12', 'until[year]': '2026' };
  expect((await network.submit(`/people/${id}/departures`, { ...role, ...last })).status).toBe(303);
  const { works } = (await network.get<{ works: object[] }>(`/people/${id}`)).body;
  expect(works).toMatchObject([{ state: 'present', until: '2026-12-31' }]);
  await network.submit(`/people/${id}/departures`, role);
  expect((await ask(role)).status).toBe(404);
});

test('whoever looks after one organisation is not asked about somebody who works elsewhere too', async () => {
  const works = [world.organisations.practice, world.organisations.otherPractice].map((organisationId) => ({
    ...{ organisationId, role: 'administrator' as const },
  }));
  const add = (name: string, email: string, places: typeof works) =>
    addColleague(world.owner, world.network, { name, email, password: passwordOf(), works: places }, world.clock.now());
  const both = await add('T. Twee', 'twee@example.org', works);
  await add('E. Een', 'een@example.org', works.slice(0, 1));
  const practice = await Client.signIn(world.app, 'een@example.org', passwordOf());
  const { status, body } = await practice.page(`/people/${both}/block`);
  expect([status, body.includes('werkt ook bij een andere organisatie')]).toEqual([409, true]);
});

test('a token of a system is revoked from a page that says that it cannot be undone', async () => {
  const token = { name: 'Apotheeksysteem', role: 'auditor', expiresOn: '2027-01-31' };
  const { roles } = (await network.get<{ roles: string[] }>('/api-tokens/new')).body;
  const { body } = await network.post<{ id: string }>('/api-tokens', { ...token, role: roles[0] });
  const page = await network.page(`/api-tokens/${body.id}`);
  expect(page.body).toContain(`/api-tokens/${body.id}/revocation`);
  expect(page.body).not.toContain(`<form action="/api-tokens/${body.id}"`);
  const asked = await network.page(`/api-tokens/${body.id}/revocation`);
  expect(formIn(asked.body)).toBe(`/api-tokens/${body.id}`);
  expect(asked.body).toContain('niet terugdraaien');
  expect((await network.get<{ revokedAt: null }>(`/api-tokens/${body.id}`)).body.revokedAt).toBeNull();
  await network.submit(`/api-tokens/${body.id}`, { _method: 'DELETE' });
  expect((await network.get<{ revokedAt: string }>(`/api-tokens/${body.id}`)).body.revokedAt).not.toBeNull();
});
