import { addOrganisation } from '../../src/access/founding.js';
import type { Role } from '../../src/platform/actor.js';
import { caseAt, no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { asked } from '../factories/requests.js';
import { startWorld, passwordOf, type World } from '../factories/world.js';

interface Found {
  items: { id: string; number: number; moves: string[]; until: string }[];
  searched: boolean;
}
const DAY = 24 * 3_600_000;
const REASON = 'patiënt is benauwd, huisarts niet bereikbaar';
/** As in the world's requests, typed as somebody would at night. */
const PATIENT = { birthDate: '1941-03-09', postcode: '2512 ab', reason: REASON };

let world: World;
let post: string;
let id: string;
let atPost: Client;
beforeAll(async () => {
  world = await startWorld();
  const { owner, network } = world;
  const mailAddress = 'post@example.org';
  post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post', mailAddress });
  atPost = await member('post', 'prescriber');
  id = (await caseAt(world, 'delivered')).id;
});
afterAll(() => world.stop());

async function member(name: string, role: Role): Promise<Client> {
  const email = `${name}@example.org`;
  const works = [{ organisationId: post, role }];
  const profession = role === 'prescriber' ? 'physician' : 'nurse';
  await addColleague(
    world.owner,
    world.network,
    { name, email, password: passwordOf(), profession, works },
    world.clock.now(),
  );
  return Client.signIn(world.app, email, passwordOf());
}
const rowsOf = async (action: string) =>
  (
    await world.owner.query<{ said: string }>(
      `select outcome || ' ' || coalesce(detail, '') as said from audit_row where action = $1 order by id`,
      [action],
    )
  ).rows.map(({ said }) => said);

test('a search at the post that finds nobody leads on to emergency access, and elsewhere it does not', async () => {
  const found = await atPost.submit('/find', { q: 'Zonder Kit 17-05-1944' });
  expect(found.body).toMatch(/Niets gevonden onder de aanvragen[\s\S]*href="\/break-glass"[^>]*>Noodinzage/);
  const elsewhere = await (await world.as('gp')).submit('/find', { q: 'Zonder Kit 17-05-1944' });
  expect(elsewhere.body).toContain('Niets gevonden onder de aanvragen');
  expect(elsewhere.body).not.toContain('Deze patiënt kan wel een kit hebben');
});

test('before that the post sees nothing of the case', async () => {
  expect((await atPost.get(`/cases/${id}`)).status).toBe(404);
  expect((await atPost.get<Found>('/break-glass')).body).toEqual({ items: [], searched: false });
});

test('nobody found answers the same, and that it was asked is on record', async () => {
  for (const wrong of [
    { ...PATIENT, birthDate: '1941-03-10' },
    { ...PATIENT, postcode: '2512AC' },
  ])
    expect(await atPost.post('/break-glass', wrong)).toMatchObject({
      status: 200,
      body: { items: [], searched: true },
    });
  expect(await rowsOf('break-glass')).toEqual([`refused nobody-found: ${REASON}`, `refused nobody-found: ${REASON}`]);
  expect(await no(atPost, '/break-glass', { ...PATIENT, reason: ' ' })).toBe('422 reason');
});

test('a BSN in the reason is refused, since the record of access is never erased', async () => {
  const before = await rowsOf('break-glass');
  for (const bsn of ['999996708', '999 996 708', '9999.96.708']) {
    const answer = await atPost.post<{ errors: object[] }>('/break-glass', {
      ...PATIENT,
      reason: `${REASON} (${bsn})`,
    });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
  }
  expect(await rowsOf('break-glass')).toEqual(before);
});

test('with birth date and postcode the post finds the case and sees the patient, and may record the opening', async () => {
  const { status, body } = await atPost.post<Found>('/break-glass', PATIENT);
  expect([status, body.items.map((item) => item.id)]).toEqual([200, [id]]);
  expect(body.items[0]?.moves).toEqual(['open']);
  const story = await atPost.get<{ patient: { birthName: string } }>(`/cases/${id}`);
  expect(story.body.patient.birthName).toBe('De Vries');
  // What was signed, as the nurse has it: the doctor who comes may give it too.
  const screen = (await atPost.page(`/cases/${id}`)).body;
  expect(screen).toContain('Wat u mag geven, zoals ondertekend');
  expect(screen).toMatch(/Morfine 10 mg\/ml[^]*hoogstens eens in de/);
  expect((await rowsOf('break-glass')).at(-1)).toBe(`done ${REASON}`);
  const { body: page } = await atPost.page('/break-glass');
  expect(page).toContain(`/cases/${id}`);
  const left = new Date(body.items[0]?.until ?? 0).getTime() - world.clock.now().getTime();
  expect(Math.abs(left - DAY)).toBeLessThan(60_000);
  expect(page).toMatch(/<\/a>, te zien tot 19 nov 2026, \d\d:\d\d/);
});

test('asking again changes nothing but the record', async () => {
  expect((await atPost.post<Found>('/break-glass', PATIENT)).body.items).toHaveLength(1);
  const { rows } = await world.owner.query(`select 1 from case_party where case_id = $1 and part = 'out-of-hours'`, [
    id,
  ]);
  expect(rows).toHaveLength(1);
  expect((await rowsOf('break-glass')).filter((said) => said.startsWith('done'))).toHaveLength(2);
});

test('the practice and the pharmacy hear of it, without the reason and without a name', async () => {
  await world.settle();
  const { rows } = await world.owner.query<{ recipient: string; facts: object }>(
    `select recipient_id as recipient, to_jsonb(l) as facts from letter l where kind = 'break-glass' and channel = 'mail'`,
  );
  const { practice, pharmacy } = world.organisations;
  expect(rows.map(({ recipient }) => recipient).sort()).toEqual([practice, pharmacy].sort());
  expect(JSON.stringify(rows)).not.toMatch(/benauwd|Vries/);
});

test('after a day it is over, and that too is on record', async () => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + DAY + 60_000));
  await world.settle();
  atPost = await Client.signIn(world.app, 'post@example.org', passwordOf());
  expect((await atPost.get(`/cases/${id}`)).status).toBe(404);
  expect(await rowsOf('break-glass-ended')).toEqual([`done ${post}`]);
});

test('only those who treat at a post may: no other role there, and nobody elsewhere', async () => {
  expect(await no(await world.as('gp'), '/break-glass', PATIENT)).toBe('409 only-at-a-post');
  expect(await no(await world.as('nurse'), '/break-glass', PATIENT)).toBe('409 only-at-a-post');
  expect(await no(await member('desk', 'practice-assistant'), '/break-glass', PATIENT)).toBe('403 may-not');
  expect((await (await member('nightnurse', 'nurse')).post<Found>('/break-glass', PATIENT)).body.items).toHaveLength(1);
  const gp = await world.as('gp');
  expect([
    (await gp.page('/')).body.includes('/break-glass'),
    (await atPost.page('/cases')).body.includes('/break-glass'),
  ]).toEqual([false, true]);
});

test('who moved is found at the new postcode and no longer at the old one', async () => {
  const gp = await world.as('gp');
  const moved = (await asked(gp, {}, { birthName: 'Quispelkamp', birthDate: '1950-01-02', bsn: undefined })).id;
  const address = { postcode: '2513AA', houseNumber: 1 };
  expect((await gp.patch(`/cases/${moved}/address`, address, { version: 1 })).status).toBe(200);
  const at = (postcode: string) =>
    atPost.post<Found>('/break-glass', { birthDate: '1950-01-02', postcode, reason: REASON });
  expect((await at('2512AB')).body.items).toEqual([]);
  expect((await at('2513AA')).body.items.map((item) => item.id)).toEqual([moved]);
});

test('whose day of birth nobody wrote down is found by whoever knows it, and no day is found by its year alone', async () => {
  const gp = await world.as('gp');
  const born = async (birthDate: string, birthName: string) =>
    (await asked(gp, {}, { birthDate, birthName, bsn: undefined, postcode: '2514AB' })).id;
  const year = await born('1929-00-00', 'Jaarman');
  const month = await born('1929-05', 'Maandman');
  const whole = await born('1929-05-06', 'Dagman');
  const found = async (birthDate: string) => {
    const { body } = await atPost.post<Found>('/break-glass', { birthDate, postcode: '2514AB', reason: REASON });
    return body.items.map((item) => item.id).sort();
  };
  for (const typed of ['1929', '1929-00-00', '00-00-1929']) expect(await found(typed)).toEqual([year]);
  expect(await found('05-1929')).toEqual([year, month].sort());
  expect(await found('1929-05-06')).toEqual([year, month, whole].sort());
  expect(await found('1929-06-06')).toEqual([year]);
});

test('who guesses on waits longer and longer', async () => {
  const statuses: number[] = [];
  for (let day = 1; day < 12; day++)
    statuses.push(
      (await atPost.post('/break-glass', { ...PATIENT, birthDate: `1939-01-${String(day).padStart(2, '0')}` })).status,
    );
  expect(statuses).toContain(429);
});

test('a case that is over is not found', async () => {
  const gp = await world.as('gp');
  const over = (await asked(gp, {}, { birthName: 'Zandbergen', birthDate: '1951-05-05', bsn: undefined })).id;
  await yes(gp, `/cases/${over}/withdrawal`, { reason: 'deceased' });
  const nurse = await Client.signIn(world.app, 'nightnurse@example.org', passwordOf());
  const { body } = await nurse.post<Found>('/break-glass', {
    birthDate: '1951-05-05',
    postcode: '2512AB',
    reason: REASON,
  });
  expect(body.items).toEqual([]);
});

test('whoever finds nobody puts the slip right in the same form: nothing is typed again, and nothing stands in the address', async () => {
  const atNight = await member('nacht', 'prescriber');
  const { birthDate, postcode, reason } = { ...PATIENT, postcode: '2512AD' };
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const fields = { 'birthDate[day]': day, 'birthDate[month]': month, 'birthDate[year]': year, postcode, reason };
  const { status, body, headers } = await atNight.submit('/break-glass', fields);
  expect([status, headers['location']]).toEqual([200, undefined]);
  expect(body).toContain('Geen open aanvraag gevonden');
  for (const typed of [
    /name="birthDate\[year\]"[^>]*value="1941"/,
    /name="postcode"[^>]*value="2512AD"/,
    />patiënt is benauwd[^<]*<\/textarea>/,
  ])
    expect(body).toMatch(typed);
  expect((await atNight.page('/break-glass')).body).not.toContain('2512AD');
});

test('a kit of which nobody noted yet that it was brought tells at the bed what may be given of it', async () => {
  const { id: underway } = await caseAt(world, 'dispatched');
  const nurse = await world.as('nurse');
  expect((await nurse.page(`/cases/${underway}`)).body).toContain('Wat u mag geven, zoals ondertekend');
  expect((await (await world.as('pharmacist')).page(`/cases/${underway}`)).body).not.toContain('Wat u mag geven');
});
