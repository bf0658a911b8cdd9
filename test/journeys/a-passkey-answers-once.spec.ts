import { Sessions } from '../../src/access/sessions.service.js';
import type { Role } from '../../src/platform/actor.js';
import { Client } from '../factories/client.js';
import { SoftKey } from '../factories/soft-key.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';
import { contextOf } from '../setup/as-app.js';

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await startWorld(undefined, { publicUrl: 'http://localhost:3000' });
});
afterAll(() => world.stop());

const optionsFor = async (client: Client, purpose: string) =>
  (await client.post<{ challenge: string }>('/session/passkey-options', { purpose })).body;
async function keyOf(who: Who) {
  const client = await world.as(who);
  const key = new SoftKey();
  const passkey = key.register(await optionsFor(client, 'registration'));
  const { status } = await client.post('/account/passkeys', { name: 'Laptop', passkey });
  return { client, key, status };
}
const halfway = async (who: Who) => {
  const client = Client.stranger(world.app);
  const { body } = await client.step('/session', { email: emailOf(who), password: passwordOf() });
  return { client, body };
};
const prove = (client: Client, passkey: string) => client.step('/session/second-factor', { passkey });

test('a passkey lets somebody in after the password, and its answer counts once', async () => {
  const { key, status } = await keyOf('gp');
  expect(status).toBe(201);
  const { client, body } = await halfway('gp');
  expect(body).toMatchObject({ next: 'second-factor', methods: ['passkey', 'recovery-code'] });
  const passkey = key.prove(await optionsFor(client, 'sign-in'));
  const other = await halfway('gp');
  expect((await prove(other.client, passkey)).status).toBe(409);
  expect((await prove(client, passkey)).status).toBe(200);
  expect((await prove(other.client, passkey)).status).toBe(409);
});

test('two who send the same answer at the same moment are not both let in', async () => {
  const { key } = await keyOf('otherGp');
  const { client } = await halfway('otherGp');
  const passkey = key.prove(await optionsFor(client, 'sign-in'));
  const answers = await Promise.all([prove(client, passkey), prove(client, passkey), prove(client, passkey)]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('an answer for another address, without a finger or a PIN, of another key or too late opens nothing', async () => {
  const { key } = await keyOf('nurse');
  const { client } = await halfway('nurse');
  const options = () => optionsFor(client, 'sign-in');
  for (const passkey of [
    key.prove(await options(), { origin: 'http://localhost:3001' }),
    key.prove(await options(), { verified: false }),
    new SoftKey().prove(await options()),
    key.prove({ challenge: 'bWFkZSB1cA' }),
  ])
    expect((await prove(client, passkey)).status).toBe(409);
  const late = key.prove(await options());
  world.clock.moveTo(new Date(world.clock.now().getTime() + 6 * MINUTE));
  expect((await prove(client, late)).status).toBe(409);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 6 * MINUTE)); // so many wrong ones make everybody wait
  expect((await prove(client, key.prove(await options()))).status).toBe(200);
});

test('a copy of a key is found out by its counter', async () => {
  const { key } = await keyOf('courier');
  for (const [counter, status] of [
    [5, 200],
    [6, 200],
    [6, 409],
    [4, 409],
  ] as const) {
    const { client } = await halfway('courier');
    const answer = await prove(client, key.prove(await optionsFor(client, 'sign-in'), { counter }));
    expect([counter, answer.status]).toEqual([counter, status]);
  }
});

test('what was asked for one purpose does not do for another', async () => {
  const { client, key } = await keyOf('practiceAssistant');
  const forWitness = key.prove(await optionsFor(client, 'witness'));
  expect((await client.post('/session/confirmation', { passkey: forWitness })).status).toBe(409);
  const forConfirmation = key.prove(await optionsFor(client, 'confirmation'));
  expect((await client.post('/session/confirmation', { passkey: forConfirmation })).status).toBe(200);
  expect((await client.post('/session/confirmation', { passkey: forConfirmation })).status).toBe(409);
  expect((await client.post('/session/passkey-options', { purpose: 'sign-in' })).status).toBe(401);
});

test('a witness answers with their own passkey on the screen of who asked, and no list of keys is shown to anybody', async () => {
  const { key } = await keyOf('pharmacist2');
  const first = await world.as('pharmacist');
  const asked = await first.post<{ challenge: string; allowCredentials: [] }>('/session/passkey-options', {
    purpose: 'witness',
  });
  expect(asked.body.allowCredentials).toEqual([]);
  const { role, ...rest } = await contextOf(world, 'pharmacist');
  const actor = { ...rest, role: role as Role, address: '127.0.0.1' };
  const passkey = key.prove(asked.body);
  const witness = (proof: object) => world.app.get(Sessions).witness(emailOf('pharmacist2'), proof, actor);
  expect(await witness({ passkey })).toEqual({ ok: false, refusal: 'witness-needed' });
  const { person } = await contextOf(world, 'pharmacist2');
  expect(await witness({ password: passwordOf(), passkey })).toEqual({ ok: true, value: person });
  expect(await witness({ password: passwordOf(), passkey })).toEqual({ ok: false, refusal: 'witness-needed' });
});
