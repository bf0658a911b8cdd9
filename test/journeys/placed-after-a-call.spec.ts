import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../../src/access/founding.js';
import { prescriberElsewhere } from '../factories/another-network.js';
import { no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { everybody } from '../factories/everybody.js';
import { asked } from '../factories/requests.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

const WASSENAAR = { postcode: '2241 AB', birthName: 'Zonderling' };
const YES = 'mevrouw Jansen, dienstdoende apotheker';
let world: World;
let gp: Client;
let coordinator: Client;
let pharmacist: Client;
let other: Client;

interface Placement {
  wanted: { pc4: string } | null;
  pharmacies: { id: string; name: string; phone: string; saidNo: boolean; reason: { kind: string }[] }[];
  takeNoPart: { id: string; name: string; why: { kind: string } }[];
}
interface Story {
  history?: { move: string; agreedWith?: string }[];
  placements?: { pharmacy: { name: string }; agreedWith: string; at: string }[];
}
const formOf = async (id: string) => (await coordinator.get<Placement>(`/cases/${id}/placement`)).body;
const storyOf = async (client: Client, id: string) => (await client.get<Story>(`/cases/${id}`)).body;
const saidYesIn = ({ history = [] }: Story) =>
  history.flatMap(({ move, agreedWith }) => (move === 'place' ? [agreedWith ?? '-'] : []));
const place = (id: string, pharmacyId: string, agreedWith: string = YES) =>
  yes(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith });
/** None of the pharmacies delivers there. */
const unplaced = async (own: object = {}) => {
  const answer = await asked(gp, { homeCareOrganisationId: world.organisations.homeCare, ...own }, WASSENAAR);
  expect(answer.status).toBe('unplaced');
  return answer.id;
};

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  [gp, coordinator] = [await world.as('gp'), await world.as('coordinator')];
  [pharmacist, other] = [await world.as('pharmacist'), await world.as('otherPharmacist')];
});
afterAll(() => world.stop());

test('the coordinator places a case outside the area of a pharmacy, which confirms and delivers', async () => {
  const id = await unplaced();
  const form = await formOf(id);
  expect(form.wanted).toMatchObject({ pc4: '2241', urgency: 'today' });
  expect(form.pharmacies.map(({ name }) => name)).toEqual([
    'Apotheek Zeezicht',
    'Apotheek Centrum',
    'Apotheek De Linde',
  ]);
  for (const { phone, reason } of form.pharmacies) {
    expect(phone).toBe('070 000 0002');
    expect(reason.map(({ kind }) => kind)).toEqual(['outside-area', 'no-ready-kit', 'open-now', 'in-time', 'distance']);
  }
  expect(JSON.stringify(form)).not.toContain('Zonderling');

  const { pharmacy } = world.organisations;
  expect(await place(id, pharmacy)).toMatchObject({ status: 'requested' });
  expect((await formOf(id)).pharmacies).toEqual([]);
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('who said yes stands in the story: for the practice, the coordinator and the pharmacy that was asked, nobody else', async () => {
  const id = await unplaced();
  await place(id, world.organisations.pharmacy, `  ${YES}\t`);
  expect(saidYesIn(await storyOf(pharmacist, id))).toEqual([YES]);
  expect(saidYesIn(await storyOf(gp, id))).toEqual([YES]);
  expect(saidYesIn(await storyOf(await world.as('nurse'), id))).toEqual(['-']);
  const seen = await storyOf(coordinator, id);
  expect(seen.placements).toMatchObject([{ pharmacy: { name: 'Apotheek Centrum' }, agreedWith: YES }]);
  expect(seen.history).toBeUndefined();
  for (const client of [gp, pharmacist, coordinator])
    expect((await client.page(`/cases/${id}`)).body).toContain(`Afgesproken met ${YES}`);
  const practice = await gp.page(`/cases/${id}`);
  expect(practice.body).toContain('na overleg gekozen, buiten gebied');
  expect(practice.body).not.toContain('keuze van de voorschrijver');
  await gp.page('/language/en?back=/');
  expect((await gp.page(`/cases/${id}/events`)).body).toContain(`Agreed with ${YES}`);
  await gp.page('/language/nl?back=/');

  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'capacity' });
  await place(id, world.organisations.otherPharmacy, 'waarnemer');
  await yes(other, `/cases/${id}/acceptance`);
  expect(saidYesIn(await storyOf(other, id))).toEqual(['-', 'waarnemer']);
  expect(saidYesIn(await storyOf(gp, id))).toEqual([YES, 'waarnemer']);
  expect((await storyOf(coordinator, id)).placements).toHaveLength(2);
  const { rows } = await world.owner.query(`select data from letter where data::text ~ 'Jansen|waarnemer'`);
  expect(rows).toEqual([]);
});

test('a pharmacy that declined says so in the list, stands last, and is placed with again after a call', async () => {
  const id = await unplaced();
  await place(id, world.organisations.thirdPharmacy);
  await yes(await world.as('thirdPharmacist'), `/cases/${id}/refusal`, { reason: 'no-stock' });
  const [last] = (await formOf(id)).pharmacies.slice(-1);
  expect(last).toMatchObject({ name: 'Apotheek Zeezicht', saidNo: true });
  expect((await coordinator.page(`/cases/${id}/placement`)).body).toContain('kon deze aanvraag eerder niet leveren');
  expect(await place(id, world.organisations.thirdPharmacy, 'toch de apotheker zelf')).toMatchObject({
    status: 'requested',
  });
  expect(await yes(await world.as('thirdPharmacist'), `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('who did not answer in time says that, and keeps its place', async () => {
  const id = await unplaced({ urgency: 'urgent' });
  await place(id, world.organisations.thirdPharmacy);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 15 * 60_000));
  await world.settle();
  coordinator = await world.as('coordinator');
  const [first] = (await formOf(id)).pharmacies;
  expect(first).toMatchObject({ name: 'Apotheek Zeezicht', saidNo: false });
  expect(first?.reason[0]).toEqual({ kind: 'did-not-answer' });
});

test('with whom it was agreed must be said, within limits and without a BSN', async () => {
  const id = await unplaced();
  const { pharmacy: pharmacyId } = world.organisations;
  const bad = [undefined, '', '   ', '12345', 'x'.repeat(81), 'Jan\u0007sen', 'Jansen 999996708'];
  for (const agreedWith of bad)
    expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith })).toBe('422 agreedWith');
  expect(await no(coordinator, `/cases/${id}/placement`, { agreedWith: YES })).toBe('422 pharmacyId');
  expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith: YES, note: 'x' })).toBe(
    '400 unknown-field',
  );
  const page = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId, agreedWith: ' ' });
  expect(page.status).toBe(422);
  for (const words of ['<title>Fout: ', 'href="#agreedWith"', 'Vul in wie van de apotheek ja heeft gezegd'])
    expect(page.body).toContain(words);
  expect(page.body).toMatch(new RegExp(`value="${pharmacyId}"[^>]*checked|checked[^>]*value="${pharmacyId}"`));
  const unchosen = await coordinator.submit(`/cases/${id}/placement`, { agreedWith: YES });
  expect(unchosen.body).toContain('href="#pharmacyId"');
  expect(unchosen.body).toMatch(/<input[^>]*id="pharmacyId"/);
  expect(unchosen.body).toContain(`value="${YES}"`);
  await coordinator.page('/language/en?back=/');
  const inEnglish = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId });
  expect(inEnglish.body).toContain('Say who at the pharmacy said yes');
  await coordinator.page('/language/nl?back=/');
  const placed = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId, agreedWith: 'x'.repeat(80) });
  expect(placed).toMatchObject({ status: 303, headers: { location: `/cases/${id}` } });
});

test('a pharmacy that takes no part, or is none, or is of another network, is refused; the list says why', async () => {
  const id = await unplaced();
  const { practice, thirdPharmacy, homeCare } = world.organisations;
  await world.owner.query(
    `insert into pharmacy_pause (network_id, id, organisation_id, from_day, until_day, reason, recorded_at)
     values ($1, gen_random_uuid(), $2, '2026-11-01', '2026-12-03', 'Verbouwing', $3)`,
    [world.network, thirdPharmacy, world.clock.now()],
  );
  const form = await formOf(id);
  expect(form.pharmacies.map(({ name }) => name)).not.toContain('Apotheek Zeezicht');
  expect(form.takeNoPart).toMatchObject([{ name: 'Apotheek Zeezicht', why: { kind: 'paused' } }]);
  const page = await coordinator.page(`/cases/${id}/placement`);
  expect(page.body).toContain('Apotheek Zeezicht: gepauzeerd tot 3 december');
  const refused = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId: thirdPharmacy, agreedWith: YES });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('Er is nu geen apotheek die dit kan leveren');
  expect(refused.body).toContain(YES);
  const abroad = await pharmacyElsewhere();
  for (const pharmacyId of [thirdPharmacy, practice, homeCare, abroad, randomUUID()])
    expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith: YES })).toBe(
      '409 pharmacy-cannot-serve',
    );
  await world.owner.query('delete from pharmacy_pause where organisation_id = $1', [thirdPharmacy]);
  expect(await place(id, thirdPharmacy)).toMatchObject({ status: 'requested' });
});

test('at night the out-of-hours post finds the case, phones, and places it outside the area; the pharmacy confirms', async () => {
  const id = await unplaced({ urgency: 'urgent' });
  const { owner, network, organisations } = world;
  const post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
  const email = 'dienst@example.org';
  const works = [{ organisationId: post, role: 'prescriber' as const }];
  const own = { name: 'Dienst', email, password: passwordOf(), profession: 'physician' as const, works };
  await addColleague(owner, network, own, world.clock.now());
  const night = await Client.signIn(world.app, email, passwordOf());
  const body = { pharmacyId: organisations.pharmacy, agreedWith: YES };
  expect(await no(night, `/cases/${id}/placement`, body)).toBe('404 not-found');

  const who = { birthDate: '1941-03-09', postcode: WASSENAAR.postcode, reason: 'huisarts is niet bereikbaar' };
  const found = await night.post<{ items: { id: string; moves: string[] }[] }>('/break-glass', who);
  expect(found.body.items.find((one) => one.id === id)?.moves).toContain('place');
  expect((await night.page(`/cases/${id}`)).body).toMatch(/U kunt bellen[^]*Apotheek Centrum[^]*tel:/);
  const page = await night.page(`/cases/${id}/placement`);
  for (const words of ['Apotheek Centrum', 'buiten gebied', 'tel:']) expect(page.body).toContain(words);
  expect(await yes(night, `/cases/${id}/placement`, body)).toMatchObject({ status: 'requested' });
  expect(saidYesIn(await storyOf(night, id))).toEqual([YES]);
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
  expect(await no(night, `/cases/${id}/placement`, body)).toBe('409 not-from-this-status');
});

test('only a coordinator of this network and a prescriber of the practice place a case', async () => {
  const id = await unplaced();
  const body = { pharmacyId: world.organisations.pharmacy, agreedWith: YES };
  for (const { client, role, relation } of await everybody(world)) {
    if ((role === 'coordinator' && relation === 'network') || (role === 'prescriber' && relation === 'own')) continue;
    const refused = await no(client, `/cases/${id}/placement`, body);
    expect([role, relation, refused]).toEqual([role, relation, expect.stringMatching(/^(403 may-not|404 not-found)$/)]);
    if (role === 'coordinator') expect(refused).toBe('404 not-found');
  }
  expect((await formOf(id)).wanted).not.toBeNull();
});

test('two coordinators place at the same moment and one pharmacy is asked; sent once more it is the same answer', async () => {
  const id = await unplaced();
  const { pharmacy, otherPharmacy } = world.organisations;
  const second = await world.as('coordinator');
  const key = randomUUID();
  const body = { pharmacyId: pharmacy, agreedWith: YES };
  const answers = await Promise.all([
    coordinator.post<object>(`/cases/${id}/placement`, body, { key }),
    second.post<object>(`/cases/${id}/placement`, { pharmacyId: otherPharmacy, agreedWith: 'iemand anders' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { rows } = await world.owner.query(
    `select (select count(*) from event where case_id = $1 and kind = 'place') as placed,
            (select count(*) from case_party where case_id = $1 and part = 'offered') as asked`,
    [id],
  );
  expect(rows).toEqual([{ placed: '1', asked: '1' }]);
  const again = await coordinator.post<object>(`/cases/${id}/placement`, body, { key });
  expect([again.status, again.body]).toEqual([answers[0].status, answers[0].body]);
});

async function pharmacyElsewhere(): Promise<string> {
  await prescriberElsewhere(world);
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from organisation where name = 'Apotheek Verderop'`,
  );
  return rows[0]?.id ?? '';
}
