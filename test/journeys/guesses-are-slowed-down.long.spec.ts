import { Attempts } from '../../src/access/attempts.service.js';
import { Client, type Answer } from '../factories/client.js';
import { emailOf, MORNING, passwordOf, startWorld, type World } from '../factories/world.js';

type Problem = Answer<{ reason: string; detail: string }>;

let world: World;
/** Each test somewhere else: what is tried at one address is no business of another. */
let places = 0;
/** The clock stands still between the steps, so that a slow machine changes nothing. */
let now = MORNING;
beforeAll(async () => {
  world = await startWorld(MORNING, { trustProxy: '127.0.0.1' });
  world.clock.now = () => now;
});
afterAll(() => world.stop());

function from(address = `198.51.100.${String(++places)}`) {
  return (email: string, password: string): Promise<Problem> =>
    Client.stranger(world.app).post('/session', { email, password }, { headers: { 'x-forwarded-for': address } });
}
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
async function failing(times: number, tries: ReturnType<typeof from>, email: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) statuses.push((await tries(email, `gok ${String(i)}`)).status);
  return statuses;
}

test('after a few wrong passwords the next try must wait, and says how long', async () => {
  const tries = from();
  expect(await failing(6, tries, emailOf('gp'))).toEqual([409, 409, 409, 409, 409, 429]);
  const refused = await tries(emailOf('gp'), passwordOf());
  expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-attempts' } });
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.body.detail).toContain('Wacht één seconde');
});

test('each further failure waits twice as long, up to a minute and never longer', async () => {
  const tries = from();
  await failing(5, tries, emailOf('nurse'));
  const waits: number[] = [];
  for (let i = 0; i < 9; i++) {
    const wait = Number((await tries(emailOf('nurse'), 'te vroeg')).headers['retry-after']);
    waits.push(wait);
    later(wait);
    expect((await tries(emailOf('nurse'), 'alweer mis')).status).toBe(409);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('a try that came too early makes the wait no longer, and the right password after it always works', async () => {
  const tries = from();
  await failing(20, tries, emailOf('courier'));
  later(1);
  expect((await tries(emailOf('courier'), passwordOf())).status).toBe(200);
  expect((await failing(1, tries, emailOf('courier')))[0]).toBe(409);
});

test('somebody unknown is slowed down exactly as somebody known', async () => {
  const [one, other] = [from(), from()];
  const known = await failing(7, one, emailOf('auditor'));
  expect(await failing(7, other, 'niemand@example.org')).toEqual(known);
  const ofKnown = await one(emailOf('auditor'), 'x');
  const ofUnknown = await other('niemand@example.org', 'x');
  expect([ofUnknown.body, ofUnknown.headers['retry-after']]).toEqual([ofKnown.body, ofKnown.headers['retry-after']]);
});

test('a hundred guesses side by side get no further than five one after the other', async () => {
  const tries = from();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => tries(emailOf('administrator'), `gok ${String(i)}`)),
  );
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409, 429]));
});

test('whoever signed in at this desk before is not kept out by what strangers try elsewhere', async () => {
  const desk = from();
  expect((await desk(emailOf('pharmacist'), passwordOf())).status).toBe(200);
  const strangers = from();
  expect((await failing(8, strangers, emailOf('pharmacist'))).slice(5)).toEqual([429, 429, 429]);
  expect((await desk(emailOf('pharmacist'), passwordOf())).status).toBe(200);
  expect((await failing(6, desk, emailOf('pharmacist'))).at(-1)).toBe(429);
});

test('whoever is signed in already works on, and can still confirm', async () => {
  const coordinator = await world.as('coordinator');
  await failing(8, from(), emailOf('coordinator'));
  expect((await coordinator.get('/session')).status).toBe(200);
  expect((await coordinator.post('/session/confirmation', { password: passwordOf() })).status).toBe(200);
});

test('one address that tries every account is slowed down too, and one good account does not pay for it', async () => {
  const spray = from();
  const statuses: number[] = [];
  for (let i = 0; i < 51; i++) statuses.push((await spray(`iemand${String(i)}@example.org`, 'Welkom2026')).status);
  expect(statuses.indexOf(429)).toBe(50);
  later(1);
  expect((await spray(emailOf('thirdPharmacist'), passwordOf())).status).toBe(200);
  expect((await spray('nog-iemand@example.org', 'Welkom2026')).status).toBe(429);
  expect((await spray(emailOf('thirdPharmacist'), passwordOf())).status).toBe(200);
  expect((await spray('weer-iemand@example.org', 'Welkom2026')).status).toBe(429);
});

test('confirming and the witness are slowed down as well', async () => {
  const pharmacist = await world.as('pharmacist2');
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++)
    statuses.push((await pharmacist.post('/session/confirmation', { password: 'mis' })).status);
  expect(statuses).toEqual([409, 409, 409, 409, 409, 429]);
});

test('on the page the form comes back with what was typed, and the words say how long', async () => {
  const browser = Client.stranger(world.app);
  const fields = { email: emailOf('leadPharmacist'), password: 'mis' };
  for (let i = 0; i < 5; i++) await browser.submit('/session', fields);
  const { status, body, headers } = await browser.submit('/session', fields);
  expect([status, headers['retry-after']]).toEqual([429, '1']);
  expect(body).toContain('Wacht één seconde en probeer het opnieuw');
  expect(body).toContain(`value="${fields.email}"`);
});

test('what is kept of it names neither an account nor an address, and is forgotten', async () => {
  const kept = async () => (await world.owner.query<{ n: number }>('select count(*)::int as n from guess')).rows[0]?.n;
  expect(await kept()).toBeGreaterThan(5);
  later(7 * 60 * 60);
  await world.settle();
  expect(await kept()).toBe(0);
  const attempt = await world.app.get(Attempts).begin('link', null, '203.0.113.9');
  expect(attempt).toMatchObject({ account: null, pair: null });
});
