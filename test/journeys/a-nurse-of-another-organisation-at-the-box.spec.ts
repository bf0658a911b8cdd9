import { randomUUID } from 'node:crypto';
import { boxAt, memberOf, nightCare, type Box } from '../factories/boxes.js';
import { no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

interface Story {
  status: string;
  patient: { birthName: string };
  moves: string[];
  reports: { id: string; report: string; decision: string | null; mayDecide: boolean }[];
  emergencyAccess: { id: string; organisation: { name: string }; person: string | null; until: string }[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REASON = 'patiënt heeft pijn, eigen team niet bereikbaar';

let world: World;
let night: string;
let nurse: Client;
let gp: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  night = await nightCare(world);
  nurse = await memberOf(world, night, 'sanne', 'nurse');
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
});
afterAll(() => world.stop());
beforeEach(() => world.owner.query('delete from guess'));

const asked = (box: Box, own: object = {}) => ({
  ...{ sealNumber: box.seal, birthDate: '1941-03-09', reason: REASON },
  ...own,
});
const take = (box: Box, own: object = {}, who = nurse) => who.post(`/box/${box.code}/access`, asked(box, own));
const refused = (box: Box, own: object = {}, who = nurse) => no(who, `/box/${box.code}/access`, asked(box, own));
const story = async (box: Box, who = pharmacist) => (await who.get<Story>(`/cases/${box.id}`)).body;
const accessIn = async (box: Box, who = pharmacist) => (await story(box, who)).emergencyAccess[0]?.id ?? '';
const rowsOf = async (action: string, caseId: string) =>
  (
    await world.owner.query<{ said: string }>(
      `select outcome || ' ' || coalesce(detail, '') as said from audit_row where action = $1 and case_id = $2 order by id`,
      [action, caseId],
    )
  ).rows.map(({ said }) => said);
const refusals = async () =>
  (await world.owner.query<{ n: number }>(`select count(*)::int as n from audit_row where outcome = 'refused'`)).rows[0]
    ?.n ?? 0;
/** Later, with everybody signed in anew. */
async function later(ms: number) {
  world.clock.moveTo(new Date(world.clock.now().getTime() + ms));
  nurse = await Client.signIn(world.app, 'sanne@example.org', passwordOf());
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
}

test('with code, seal, birth date and a reason she sees the case for a day, and records the opening herself', async () => {
  const box = await boxAt(world, 'delivered');
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(404);
  const { status, body } = await take(box);
  expect([status, body]).toEqual([200, { id: box.id }]);
  const seen = await story(box, nurse);
  expect(seen).toMatchObject({ status: 'delivered', patient: { birthName: 'De Vries' } });
  expect(seen.moves).toEqual(expect.arrayContaining(['open', 'end']));
  expect(await rowsOf('break-glass', box.id)).toEqual([`done ${REASON}`]);
  await yes(nurse, `/cases/${box.id}/opening`, {
    ...{ openedAt: world.clock.now().toISOString(), openedBy: 'nurse', orderedBy: 'out-of-hours', symptoms: ['pain'] },
  });
  expect(await story(box)).toMatchObject({ status: 'opened' });
});

test('practice and pharmacy are told who it is, and see until when; the reason stays in the record of access', async () => {
  const box = await boxAt(world, 'delivered');
  await take(box);
  await world.settle();
  const { rows } = await world.owner.query<{ recipient: string; facts: object }>(
    `select l.recipient_id as recipient, to_jsonb(l) as facts from letter l join event e on e.id = l.event_id
     where l.kind = 'break-glass' and l.channel = 'mail' and e.case_id = $1`,
    [box.id],
  );
  const { practice, pharmacy } = world.organisations;
  expect(rows.map(({ recipient }) => recipient).sort()).toEqual([practice, pharmacy].sort());
  expect(JSON.stringify(rows)).toContain('Nachtzorg Delfland');
  expect(JSON.stringify(rows)).not.toMatch(/pijn|De Vries|sanne/);
  for (const who of [gp, pharmacist]) {
    const { emergencyAccess } = await story(box, who);
    expect(emergencyAccess).toMatchObject([{ organisation: { name: 'Nachtzorg Delfland' }, person: 'sanne' }]);
    const left = new Date(emergencyAccess[0]?.until ?? 0).getTime() - world.clock.now().getTime();
    expect(Math.abs(left - DAY)).toBeLessThan(60_000);
    const { body } = await who.page(`/cases/${box.id}`);
    expect(body).toMatch(/sanne, Nachtzorg Delfland, kan deze aanvraag zien tot/);
    expect(body).toContain('Inzage beëindigen');
  }
  const own = (await nurse.page(`/cases/${box.id}`)).body;
  expect([own.includes('U ziet deze aanvraag tot'), own.includes('Inzage beëindigen')]).toEqual([true, false]);
  expect((await story(box, await world.as('nurse'))).emergencyAccess).toEqual([]);
});

test('what was reported with the code she neither confirms nor rejects, for she may have reported it herself', async () => {
  for (const [report, more] of [
    ['opening', { orderedBy: 'out-of-hours', symptoms: ['pain'] }],
    ['end', { reason: 'deceased', on: world.clock.today() }],
  ] as const) {
    const box = await boxAt(world, 'delivered');
    const who = { name: 'Sanne de Boer', organisation: 'Nachtzorg Delfland', sealNumber: box.seal };
    await yes(Client.stranger(world.app), `/box/${box.code}`, { id: randomUUID(), ...who, report, ...more });
    await take(box);
    const [seen] = (await story(box, nurse)).reports;
    expect(seen).toMatchObject({ report, decision: null, mayDecide: false });
    const path = `/box-reports/${seen?.id ?? ''}`;
    expect(await no(nurse, `${path}/confirmation`)).toBe('409 not-your-turn');
    expect(await no(nurse, `${path}/rejection`, { reason: 'dat was ik niet' })).toBe('409 not-your-turn');
    expect((await nurse.page(`/cases/${box.id}`)).body).not.toContain(`${path}/`);
    expect((await story(box)).reports[0]).toMatchObject({ decision: null, mayDecide: true });
    await yes(pharmacist, `${path}/confirmation`);
  }
});

test('nobody else ends it, and not through another case', async () => {
  const [box, other] = [await boxAt(world, 'delivered'), await boxAt(world, 'delivered')];
  await take(box);
  const id = await accessIn(box);
  const path = `/cases/${box.id}/emergency-access/${id}`;
  expect((await nurse.delete(path)).status).toBe(403);
  expect((await (await world.as('nurse')).delete(path)).status).toBe(403);
  expect((await (await world.as('otherGp')).delete(path)).status).toBe(404);
  expect((await (await world.as('otherPharmacist')).delete(path)).status).toBe(404);
  expect((await pharmacist.delete(`/cases/${other.id}/emergency-access/${id}`)).status).toBe(409);
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(200);
});

test('a wrong seal, another birth date, another box, a box that is not in use, came back or is none: nothing is opened', async () => {
  const [box, other] = [await boxAt(world, 'delivered'), await boxAt(world, 'opened')];
  expect(await refused(box, { sealNumber: other.seal })).toBe('409 wrong-seal');
  expect(await refused(box, { birthDate: '1941-03-10' })).toBe('409 wrong-birth-date');
  expect(await refused(box, { birthDate: '1941' })).toBe('409 wrong-birth-date');
  expect(await refused(box, { reason: ' ' })).toBe('422 reason');
  expect(await refused(box, { reason: 'zie 999996708' })).toBe('422 reason');
  expect(await refused({ ...box, code: '22222-22222-22222' })).toBe('409 box-unknown');
  expect(await rowsOf('break-glass', box.id)).toEqual([
    `refused wrong-birth-date: ${REASON}`,
    `refused wrong-birth-date: ${REASON}`,
  ]);
  for (const [status, why] of [
    ['packed', 'box-not-out'],
    ['dispatched', 'box-not-in-use'],
    ['ending', 'box-not-in-use'],
    ['returned', 'box-came-back'],
  ] as const) {
    const it = await boxAt(world, status);
    expect([status, await refused(it)]).toEqual([status, `409 ${why}`]);
    expect((await nurse.get(`/cases/${it.id}`)).status).toBe(404);
  }
  expect((await pharmacist.delete(`/kits/${other.kit}/box-code`)).status).toBe(200);
  expect(await refused(other)).toBe('409 box-revoked');
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(404);
});

test('a refused try is one row in the record of access, so that a slip does not count twice', async () => {
  const box = await boxAt(world, 'delivered');
  const before = await refusals();
  expect(await refused(box, { sealNumber: 'A-0000' })).toBe('409 wrong-seal');
  expect(await refused(box, { birthDate: '1941-03-10' })).toBe('409 wrong-birth-date');
  expect((await refusals()) - before).toBe(2);
});

test('whoever guesses at the birth date waits longer and longer, also when the seal was right in between', async () => {
  const box = await boxAt(world, 'delivered');
  const stranger = Client.stranger(world.app);
  const look = { name: 'Sanne', organisation: 'Nachtzorg', sealNumber: box.seal, report: 'look' };
  const start = world.clock.now().getTime();
  let looked = 0;
  for (let guess = 0; guess < 120; guess++) {
    world.clock.moveTo(new Date(start + guess * 5_000));
    const birthDate = `19${String(30 + Math.floor(guess / 12))}-${String(1 + (guess % 12)).padStart(2, '0')}-02`;
    const { status } = await take(box, { birthDate });
    if (status !== 429) looked++;
    if (guess % 3 === 0) await stranger.post(`/box/${box.code}`, look);
  }
  expect(looked).toBeGreaterThan(4);
  expect(looked).toBeLessThan(16);
});

test('only a nurse of home care may: no other role there, nobody elsewhere, nobody without a fresh proof', async () => {
  const box = await boxAt(world, 'delivered');
  expect(await refused(box, {}, await memberOf(world, night, 'bureau', 'administrator'))).toBe('403 may-not');
  expect(await refused(box, {}, await world.as('otherGp'))).toBe('409 only-home-care');
  expect(await refused(box, {}, await world.as('otherPharmacist'))).toBe('403 may-not');
  expect((await Client.stranger(world.app).post(`/box/${box.code}/access`, asked(box))).status).toBe(401);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
  await nurse.get('/session');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
  expect(await refused(box)).toBe('409 sign-in-again');
  await later(0);
  expect((await take(box)).status).toBe(200);
});

test('from the box page and from the search a nurse comes to the form, and whoever takes part comes to the case', async () => {
  const box = await boxAt(world, 'delivered');
  expect((await Client.stranger(world.app).page(`/box/${box.code}`)).body).toContain(`href="/box/${box.code}/access"`);
  const found = await nurse.submit('/find', { q: box.code.toLowerCase() });
  expect([found.status, found.headers['location']]).toEqual([303, `/box/${box.code}/access`]);
  const form = await nurse.page(`/box/${box.code}/access`);
  expect([form.status, form.body.includes('name="birthDate[year]"')]).toEqual([200, true]);
  const wrong = await nurse.submit(`/box/${box.code}/access`, {
    ...{
      sealNumber: box.seal,
      'birthDate[day]': '1',
      'birthDate[month]': '1',
      'birthDate[year]': '1940',
      reason: REASON,
    },
  });
  expect(wrong.body).toMatch(/Deze geboortedatum hoort niet bij deze doos[\s\S]*value="1940"/);
  const own = await (await world.as('nurse')).page(`/box/${box.code}/access`);
  expect([own.status, own.headers['location']]).toEqual([303, `/cases/${box.id}`]);
  expect((await (await world.as('otherGp')).page(`/box/${box.code}/access`)).body).toContain('Zonder account melden');
  expect((await nurse.page('/box/22222-22222-22222/access')).body).toContain('Deze code kennen wij niet');
});

test('the monthly review holds each of them as emergency access', async () => {
  const auditor = await world.as('auditor');
  const { body } = await auditor.page(`/access-record/review?month=${world.clock.today().slice(0, 7)}`);
  expect(body).toContain('Nam noodinzage of probeerde het');
  expect(body).toContain('sanne');
});

test('it lapses after a day by itself, also when nothing ends it, and asking again gives a new one', async () => {
  const box = await boxAt(world, 'delivered');
  await take(box);
  await later(DAY + 60_000);
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(404);
  expect((await nurse.get<{ items: object[] }>('/cases')).body.items).toEqual([]);
  expect((await story(box)).emergencyAccess).toEqual([]);
  expect((await take(box)).status).toBe(200);
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(200);
  expect(await rowsOf('break-glass-ended', box.id)).toEqual([`done ${night}`]);
  await world.settle();
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(200);
});

test('prescriber or pharmacist ends it with one button; she is told, and does not take it again that day', async () => {
  const ended = [
    [await boxAt(world, 'delivered'), gp],
    [await boxAt(world, 'delivered'), pharmacist],
  ] as const;
  for (const [box, who] of ended) {
    await take(box);
    const id = await accessIn(box, who);
    const page = await who.submit(`/cases/${box.id}/emergency-access/${id}`, { _method: 'DELETE' });
    expect([page.status, page.headers['location']]).toEqual([303, `/cases/${box.id}`]);
    expect((await nurse.get(`/cases/${box.id}`)).status).toBe(404);
    expect(await refused(box)).toBe('409 access-ended');
    expect(await rowsOf('break-glass', box.id)).toEqual([`done ${REASON}`, `refused access-ended: ${REASON}`]);
    await world.settle();
    const { rows } = await world.owner.query<{ recipient: string }>(
      `select distinct l.recipient_id as recipient from letter l join event e on e.id = l.event_id where l.kind = 'break-glass-ended' and e.case_id = $1`,
      [box.id],
    );
    expect(rows).toEqual([{ recipient: night }]);
  }
  await later(DAY + 60_000);
  for (const [box] of ended) expect((await take(box)).status).toBe(200);
});

test('brought in by the practice after all her organisation stays, also when the day is over', async () => {
  const box = await boxAt(world, 'delivered');
  await take(box);
  const { homeCare } = world.organisations;
  const teams = [homeCare, night].map((organisationId) => ({ organisationId }));
  expect((await gp.post(`/cases/${box.id}/home-care`, { homeCare: [teams[0]] })).status).toBe(200);
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(200);
  expect((await gp.post(`/cases/${box.id}/home-care`, { homeCare: teams })).status).toBe(200);
  await later(DAY + HOUR);
  await world.settle();
  expect((await nurse.get(`/cases/${box.id}`)).status).toBe(200);
  expect((await story(box)).emergencyAccess).toEqual([]);
});
