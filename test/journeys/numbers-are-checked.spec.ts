import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '../factories/client.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

interface Listed {
  items: { id: string; register: string; status: string; reason: string | null }[];
}
const BIG = '12345678901';
let answers: (string | number)[] = [];
let register: Server;
let world: World;
let administrator: Client;
let gp: string;
beforeAll(async () => {
  register = createServer((_, response) => {
    const answer = answers.shift() ?? 500;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(JSON.stringify({ status: answer }));
  });
  await new Promise<void>((listening) => register.listen(0, '127.0.0.1', listening));
  const bigCheckUrl = `http://127.0.0.1:${String((register.address() as AddressInfo).port)}`;
  world = await startWorld(undefined, { bigCheckUrl });
  administrator = await world.as('administrator');
  const { rows } = await world.owner.query<{ id: string }>('update person set big = $1 where email = $2 returning id', [
    BIG,
    emailOf('gp'),
  ]);
  gp = rows[0]?.id ?? '';
});
afterAll(async () => {
  await world.stop();
  register.close();
});

const ofGp = async () => (await administrator.get<Listed>('/numbers')).body.items.find(({ id }) => id === gp);
const check = (body: object, path = `/numbers/big/${gp}/checks`) =>
  administrator.post<{ status: string; reason: string }>(path, body);

test('a number that nobody looked up stands on the list; one that was confirmed by hand does not', async () => {
  expect(await ofGp()).toMatchObject({ register: 'big', status: 'unchecked' });
  expect((await check({ saw: 'confirmed' })).body.status).toBe('confirmed');
  expect(await ofGp()).toBeUndefined();
  expect((await administrator.get<object>(`/people/${gp}`)).body).toMatchObject({ bigStatus: 'confirmed' });
  const { rows } = await world.owner.query('select by_check, by_person is not null as "by" from number_check');
  expect(rows).toEqual([{ by_check: 'by-hand', by: true }]);
});

test('the register of the region is asked; what goes wrong changes nothing that was known', async () => {
  answers = ['not-found', 503];
  expect((await check({})).body.status).toBe('not-found');
  expect(await ofGp()).toMatchObject({ status: 'not-found' });
  expect((await check({})).body.status).toBe('unchecked');
  expect(await ofGp()).toMatchObject({ status: 'not-found', reason: 'http-503' });
});

test('another number begins anew, whatever was said of the one before', async () => {
  await world.owner.query('update person set big = $1 where id = $2', ['10987654321', gp]);
  expect(await ofGp()).toMatchObject({ status: 'unchecked' });
});

test('every quarter all of them are asked again, by themselves', async () => {
  await world.settle();
  answers = ['confirmed', 'confirmed'];
  world.clock.moveTo(new Date(world.clock.now().getTime() + 24 * 3_600_000));
  await world.settle();
  administrator = await world.as('administrator');
  expect(await ofGp()).toBeUndefined();
  world.clock.moveTo(new Date(world.clock.now().getTime() + 91 * 24 * 3_600_000));
  administrator = await world.as('administrator');
  expect(await ofGp()).toMatchObject({ status: 'confirmed' });
  await world.settle();
  expect(await ofGp()).toBeUndefined();
});

test('an organisation without a check of its own is checked by hand, and nobody else records anything', async () => {
  const path = `/numbers/agb/${world.organisations.practice}/checks`;
  expect((await check({}, path)).body.reason).toBe('no-check');
  expect((await check({ saw: 'differs' }, path)).body.status).toBe('differs');
  expect((await (await world.as('gp')).post(`/numbers/big/${gp}/checks`, { saw: 'confirmed' })).status).toBe(403);
  expect((await check({ saw: 'unchecked' })).status).toBe(422);
});

test('the pages show it in both languages', async () => {
  for (const [language, word] of [
    ['nl', 'Staat op een andere naam'],
    ['en', 'Is in another name'],
  ] as const) {
    await administrator.page(`/language/${language}?back=/`);
    expect((await administrator.page('/numbers')).body).toContain(word);
    expect((await administrator.page(`/organisations/${world.organisations.practice}`)).body).toContain(word);
    expect((await administrator.page('/administration')).body).toContain('href="/numbers"');
  }
});
