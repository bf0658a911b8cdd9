import { randomUUID } from 'node:crypto';
import { caseAt, requestedCase } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let id: string;
beforeAll(async () => {
  world = await startWorld();
  id = await requestedCase(world);
  await requestedCase(world);
  await requestedCase(world);
  gp = await world.as('gp');
});
afterAll(() => world.stop());

const linkTo = (body: string, pattern: RegExp): string => pattern.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
const back = async () => linkTo((await gp.page(`/cases/${id}`)).body, /href="([^"]*)" class="govuk-back-link"/);

test('back from a case leads to the list one came from, with its filter and its page', async () => {
  const first = '/cases?status=requested&limit=1';
  await gp.page(first);
  expect(await back()).toBe(first);
  const next = linkTo((await gp.page(first)).body, /href="([^"]*)" rel="next"/);
  const { body } = await gp.page(next);
  expect(await back()).toBe(next);
  expect(linkTo(body, /href="([^"]*)" rel="prev"/)).toBe(first);
  await gp.page(`/cases/${id}/address`);
  expect(await back()).toBe(next);
});

test('an address that the list does not understand is kept nowhere: a name may stand in it', async () => {
  await gp.page('/cases?status=requested');
  for (const asked of ['status=Xylofoonstra', 'Xylofoonstra=1', 'cursor=Xylofoonstra'])
    expect((await gp.page(`/cases?${asked}`)).status).toBe(422);
  expect(await back()).toBe('/cases?status=requested');
});

test('a file of a list is not gone back to, and days the wrong way round are told', async () => {
  await gp.page('/');
  await gp.page('/cases?format=csv');
  expect(await back()).toBe('/');
  expect((await gp.page('/cases?from=2026-11-20&until=2026-10-01')).body).toContain('Wissel de dagen om');
  expect((await gp.page('/cases?from=2026-10-01&until=2026-11-20')).body).not.toContain('Wissel de dagen om');
});

test('back leads to own lists alone, whatever a browser sends along', async () => {
  for (const referer of ['https://evil.example/cases', 'http://localhost//evil.example', 'javascript:alert(1)']) {
    const { payload } = await gp.raw('GET', `/cases/${id}`, undefined, { accept: 'text/html', referer });
    expect(payload.toString()).not.toMatch(/href="[^"]*(evil|javascript:)[^"]*" class="govuk-back-link"/);
  }
});

test('whoever accepts or sends off in a row stays in the list and reads there which request it was', async () => {
  const pharmacist = await world.as('pharmacist');
  const number = (await pharmacist.get<{ number: number }>(`/cases/${id}`)).body.number;
  const press = (referer: string, of: string, step: string) =>
    pharmacist.raw('POST', `/cases/${of}/${step}`, new URLSearchParams({ _key: randomUUID() }).toString(), {
      ...{ accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', referer },
    });
  const list = '/?stage=asked';
  const accepted = await press(`http://localhost${list}`, id, 'acceptance');
  expect([accepted.status, accepted.headers['location']]).toEqual([303, list]);
  expect((await pharmacist.page('/')).body).toContain(`Aanvraag ${String(number)} is geaccepteerd`);
  const packed = await caseAt(world, 'packed');
  const sent = await press(`http://localhost/cases/${packed.id}`, packed.id, 'dispatch');
  expect(sent.headers['location']).toBe(`/cases/${packed.id}`);
  const other = await caseAt(world, 'packed');
  const elsewhere = await press('https://evil.example/', other.id, 'dispatch');
  expect(elsewhere.headers['location']).toBe(`/cases/${other.id}`);
});
