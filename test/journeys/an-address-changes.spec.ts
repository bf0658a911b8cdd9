import { Client } from '../factories/client.js';
import { linkTo, mailsTo, tokenIn } from '../factories/mailbox.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

const NEW = 'vier losse woorden achter elkaar';
let world: World;
let stranger: Client;
beforeAll(async () => {
  world = await startWorld();
  stranger = Client.stranger(world.app);
});
afterAll(() => world.stop());

const signIn = (email: string, password = passwordOf()) =>
  Client.stranger(world.app).post<{ reason: string }>('/session', { email, password });
const proof = { password: passwordOf() };

test('a new address counts only when it has answered, and the old one is told', async () => {
  const gp = await world.as('gp');
  expect((await gp.post('/account/email', { email: 'anders@example.org', ...proof })).status).toBe(200);
  const token = tokenIn(await linkTo(world, 'anders@example.org', 'email-change'));
  expect((await signIn('anders@example.org')).status).toBe(409);
  expect((await mailsTo(world, emailOf('gp')))[0]?.subject).toBe('Er is een ander e-mailadres gevraagd');
  const answers = await Promise.all(Array.from({ length: 5 }, () => stranger.post('/email-change', { token })));
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  expect((await signIn('anders@example.org')).status).toBe(200);
  expect((await signIn(emailOf('gp'))).status).toBe(409);
});

test('whoever did not ask for it takes the old address back: every session ends, and a new password is asked', async () => {
  const thief = await world.as('otherGp');
  await thief.post('/account/email', { email: 'dief@example.org', ...proof });
  await stranger.post('/email-change', { token: tokenIn(await linkTo(world, 'dief@example.org', 'email-change')) });
  expect((await thief.get('/session')).status).toBe(200);
  const undo = tokenIn(await linkTo(world, emailOf('otherGp'), 'email-undo'));
  expect((await stranger.post('/email-undo', { token: undo })).status).toBe(200);
  expect((await thief.get('/session')).status).toBe(401);
  const reset = tokenIn(await linkTo(world, emailOf('otherGp'), 'password-reset'));
  expect((await stranger.post('/new-password', { token: reset, password: NEW })).status).toBe(200);
  expect((await signIn(emailOf('otherGp'), NEW)).status).toBe(200);
});

test('an address of somebody else is answered as any other, and gets no letter', async () => {
  const nurse = await world.as('nurse');
  const [own, taken, free] = [
    await nurse.post<{ reason: string }>('/account/email', { email: emailOf('nurse'), ...proof }),
    await nurse.post<object>('/account/email', { email: emailOf('pharmacist'), ...proof }),
    await nurse.post<object>('/account/email', { email: 'vrij@example.org', ...proof }),
  ];
  expect(own.body.reason).toBe('same-address');
  expect(taken.body).toEqual(free.body);
  expect(await mailsTo(world, emailOf('pharmacist'))).toEqual([]);
});

test('without proof no address is changed', async () => {
  const courier = await world.as('courier');
  const answer = await courier.post<{ reason: string }>('/account/email', { email: 'x@example.org', password: 'fout' });
  expect(answer).toMatchObject({ status: 409, body: { reason: 'proof-wrong' } });
  expect(await mailsTo(world, 'x@example.org')).toEqual([]);
});

test('a new password of one’s own asks for the old one and ends every other session', async () => {
  const [here, elsewhere] = [await world.as('pharmacist'), await world.as('pharmacist')];
  const wrong = await here.post<{ errors: { field: string }[] }>('/account/password', { old: 'fout', password: NEW });
  expect([wrong.status, wrong.body.errors[0]?.field]).toEqual([422, 'old']);
  const weak = await here.post('/account/password', { old: passwordOf(), password: 'pharmacist van dijk' });
  expect(weak.status).toBe(422);
  expect((await here.post('/account/password', { old: passwordOf(), password: NEW })).status).toBe(200);
  expect([(await here.get('/session')).status, (await elsewhere.get('/session')).status]).toEqual([200, 401]);
  expect((await signIn(emailOf('pharmacist'), NEW)).status).toBe(200);
});

test('a page that hangs open ends when the person is blocked', async () => {
  await world.app.listen(0, '127.0.0.1');
  const nurse = await world.as('nurse');
  const cookie = `session=${nurse.cookie('session')}`;
  const answer = await fetch(`${await world.app.getUrl()}/live`, { headers: { cookie } });
  const body = answer.body?.getReader();
  await body?.read();
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [
    emailOf('nurse'),
  ]);
  const administrator = await world.as('administrator');
  expect((await administrator.post(`/people/${rows[0]?.id ?? ''}/block`)).status).toBe(200);
  for (let part = await body?.read(); part && !part.done; part = await body?.read()); // ends, or this test does not
  expect((await nurse.get('/session')).status).toBe(401);
});
