import type { Client } from '../factories/client.js';
import { draftKit, linesFor, type KitAnswer } from '../factories/kits.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';
import { contextOf } from '../setup/as-app.js';

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const checker = (who: Who, password = passwordOf()) => ({ checker: { email: emailOf(who), password } });
const check = async (id: string, body: object) => {
  const answer = await pharmacist.post<KitAnswer & { reason: string }>(`/kits/${id}/check`, body);
  return [answer.status, answer.status === 200 ? answer.body.status : answer.body.reason];
};
const names = async (id: string) =>
  (
    await world.owner.query<{ checked: string; told: string; recorded: string }>(
      `select k.checked_by as checked, e.person_id as told, (select a.person_id from audit_row a where a.action = 'witness' order by a.id desc limit 1) as recorded
       from kit k join event e on e.subject_id = k.id and e.kind = 'kit-checked' where k.id = $1`,
      [id],
    )
  ).rows[0];

test('the colleague proves who they are here, the check is theirs, and whoever is signed in stays signed in', async () => {
  const { id } = await draftKit(world, pharmacist);
  expect(await check(id, checker('pharmacyAssistant'))).toEqual([200, 'checked']);
  const { person } = await contextOf(world, 'pharmacyAssistant');
  expect(await names(id)).toEqual({ checked: person, told: person, recorded: person });
  const { body } = await pharmacist.get<{ person: { name: string } }>('/session');
  expect(body.person.name).toBe('Pharmacist van Dijk');
  const sealed = await pharmacist.post<KitAnswer>(`/kits/${id}/seal`, { sealNumber: 'B-1' });
  expect(sealed.body.status).toBe('sealed');
});

test('not oneself once more, nobody with a wrong password, of another pharmacy, or without the right to check', async () => {
  const { id } = await draftKit(world, pharmacist);
  expect(await check(id, checker('pharmacist'))).toEqual([409, 'same-person']);
  expect(await check(id, checker('pharmacist2', 'mis'))).toEqual([409, 'checker-unproved']);
  expect(await check(id, checker('otherPharmacist'))).toEqual([409, 'checker-unproved']);
  expect(await check(id, checker('courier'))).toEqual([409, 'checker-unproved']);
  expect(await check(id, { checker: { email: emailOf('pharmacist2') } })).toEqual([409, 'checker-unproved']);
  expect(await check(id, {})).toEqual([409, 'same-person']);
  const refused = `select detail from audit_row where action = 'checkKit' and outcome = 'refused' order by id`;
  const { rows } = await world.owner.query<{ detail: string }>(refused);
  expect(rows.map(({ detail }) => detail)).toEqual([
    ...['same-person', 'checker-unproved', 'checker-unproved', 'checker-unproved', 'checker-unproved', 'same-person'],
  ]);
});

test('a colleague who filled in a line does not check it from here either', async () => {
  const lines = await linesFor(pharmacist, world.standard);
  const { id } = await draftKit(world, pharmacist, lines.slice(1));
  const colleague = await world.as('pharmacist2');
  expect((await colleague.post(`/kits/${id}/lines`, lines[0] ?? {})).status).toBe(201);
  expect(await check(id, checker('pharmacist2'))).toEqual([409, 'same-person']);
});

test('on the page whoever assembled the kit sees fields for a colleague, and a password is not shown again', async () => {
  const { id, lines } = await draftKit(world, pharmacist);
  const { body } = await pharmacist.page(`/kits/${id}/check`);
  expect(body).toContain('name="checker[email]"');
  expect(body).toContain('name="checker[password]"');
  const ticked = Object.fromEntries(lines.map((line, i) => [`lines[${String(i)}]`, line.id]));
  const fields = { ...ticked, lineByLine: 'true', 'checker[email]': emailOf('pharmacist2') };
  const wrong = await pharmacist.submit(`/kits/${id}/check`, { ...fields, 'checker[password]': 'zeemeeuw' });
  expect(wrong.status).toBe(409);
  expect(wrong.body).toContain('De gegevens van uw collega kloppen niet');
  expect(wrong.body).not.toContain('zeemeeuw');
  const right = await pharmacist.submit(`/kits/${id}/check`, { ...fields, 'checker[password]': passwordOf() });
  expect([right.status, right.headers['location']]).toEqual([303, `/kits/${id}`]);
  expect((await (await world.as('pharmacist2')).page(`/kits/${id}/check`)).body).not.toContain('checker[email]');
});

test('whoever assembled the kit is led to the check in words for a colleague, and nobody outside the pharmacy is', async () => {
  const assistant = await world.as('pharmacyAssistant');
  for (const [who, colleague] of [
    [pharmacist, assistant],
    [assistant, pharmacist],
  ] as const) {
    const { id } = await draftKit(world, who);
    const way = (words: string) => new RegExp(`href="/kits/${id}/check"[^>]*>\\s*${words}`);
    expect((await who.page(`/kits/${id}`)).body).toMatch(way('Laat een collega controleren'));
    expect((await colleague.page(`/kits/${id}`)).body).toMatch(way('Controleren'));
  }
  const { id, serial } = await draftKit(world, pharmacist);
  const seen = await (await world.as('coordinator')).page(`/kits/${id}`);
  expect(seen.body).toContain(serial);
  expect(seen.body).not.toContain(`/kits/${id}/check`);
});
