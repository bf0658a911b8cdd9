import { Client } from '../factories/client.js';
import { asked } from '../factories/requests.js';
import { withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld(undefined, { demonstration: false });
});
afterAll(() => world.stop());

const password = async (who: Parameters<World['as']>[0]) => {
  const client = Client.stranger(world.app);
  const answer = await client.step('/session', { email: emailOf(who), password: passwordOf() });
  return { client, ...answer };
};

test('a code of the app lets somebody in after the password, and the answer says who they are', async () => {
  const app = await withSecondFactor(world, 'gp');
  const { client, body } = await password('gp');
  expect(body).toMatchObject({ next: 'second-factor', methods: ['code'] });
  const done = await client.step('/session/second-factor', { code: app.code() });
  expect(done).toMatchObject({ status: 200, body: { role: 'prescriber', organisation: { kind: 'practice' } } });
  expect((await client.get('/cases')).status).toBe(200);
});

test('a code that was used opens nothing a second time, and neither does one of the half minute before it', async () => {
  const app = await withSecondFactor(world, 'nurse');
  const code = app.code();
  const first = await password('nurse');
  expect((await first.client.step('/session/second-factor', { code })).status).toBe(200);
  const second = await password('nurse');
  for (const used of [code, app.shows(-1)])
    expect(await second.client.step('/session/second-factor', { code: used })).toMatchObject({
      status: 409,
      body: { reason: 'proof-wrong' },
    });
});

test('of five who send the same code at the same moment one gets in', async () => {
  const app = await withSecondFactor(world, 'coordinator');
  const all = await Promise.all(Array.from({ length: 5 }, () => password('coordinator')));
  const code = app.code();
  const answers = await Promise.all(all.map(({ client }) => client.step('/session/second-factor', { code })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
});

test('a phone may be half a minute slow or fast, and no more', async () => {
  const app = await withSecondFactor(world, 'courier');
  const { client } = await password('courier');
  for (const steps of [-2, 2])
    expect((await client.step('/session/second-factor', { code: app.shows(steps) })).status).toBe(409);
  expect((await client.step('/session/second-factor', { code: app.shows(-1) })).status).toBe(200);
  const again = await password('courier');
  expect((await again.client.step('/session/second-factor', { code: app.shows(1) })).status).toBe(200);
});

test('what is signed tells with what the prescriber confirmed that it was them', async () => {
  const app = await withSecondFactor(world, 'otherGp');
  const { client } = await password('otherGp');
  await client.step('/session/second-factor', { code: app.code() });
  const { id } = await asked(client);
  expect((await client.get<{ confirmedWith: string }>(`/cases/${id}/order`)).body.confirmedWith).toBe('code');
  expect((await client.page(`/cases/${id}/order`)).body).toContain('met een code uit de app');
});
