import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../../src/access/founding.js';
import { prescriberElsewhere } from '../factories/another-network.js';
import { no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { everybody } from '../factories/everybody.js';
import {
  placeAfterCall,
  placementForm,
  placementStory,
  SAID_YES,
  saidYesIn,
  unplacedCase,
  WASSENAAR,
} from '../factories/placements.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let coordinator: Client;
let pharmacist: Client;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  [gp, coordinator] = [await world.as('gp'), await world.as('coordinator')];
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

test('a pharmacy that takes no part, or is none, or is of another network, is refused; the list says why', async () => {
  const id = await unplacedCase(world, gp);
  const { practice, thirdPharmacy, homeCare } = world.organisations;
  await world.owner.query(
    `insert into pharmacy_pause (network_id, id, organisation_id, from_day, until_day, reason, recorded_at)
     values ($1, gen_random_uuid(), $2, '2026-11-01', '2026-12-03', 'Verbouwing', $3)`,
    [world.network, thirdPharmacy, world.clock.now()],
  );
  const form = await placementForm(coordinator, id);
  expect(form.pharmacies.map(({ name }) => name)).not.toContain('Apotheek Zeezicht');
  expect(form.takeNoPart).toMatchObject([{ name: 'Apotheek Zeezicht', why: { kind: 'paused' } }]);
  const page = await coordinator.page(`/cases/${id}/placement`);
  expect(page.body).toContain('Apotheek Zeezicht: gepauzeerd tot 3 december');
  const refused = await coordinator.submit(`/cases/${id}/placement`, {
    pharmacyId: thirdPharmacy,
    agreedWith: SAID_YES,
  });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('Er is nu geen apotheek die dit kan leveren');
  expect(refused.body).toContain(SAID_YES);
  const abroad = await pharmacyElsewhere();
  for (const pharmacyId of [thirdPharmacy, practice, homeCare, abroad, randomUUID()])
    expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith: SAID_YES })).toBe(
      '409 pharmacy-cannot-serve',
    );
  await world.owner.query('delete from pharmacy_pause where organisation_id = $1', [thirdPharmacy]);
  expect(await placeAfterCall(coordinator, id, thirdPharmacy)).toMatchObject({ status: 'requested' });
});

test('at night the out-of-hours post finds the case, phones, and places it outside the area; the pharmacy confirms', async () => {
  const id = await unplacedCase(world, gp, { urgency: 'urgent' });
  const { owner, network, organisations } = world;
  const post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
  const email = 'dienst@example.org';
  const works = [{ organisationId: post, role: 'prescriber' as const }];
  const own = { name: 'Dienst', email, password: passwordOf(), profession: 'physician' as const, works };
  await addColleague(owner, network, own, world.clock.now());
  const night = await Client.signIn(world.app, email, passwordOf());
  const body = { pharmacyId: organisations.pharmacy, agreedWith: SAID_YES };
  expect(await no(night, `/cases/${id}/placement`, body)).toBe('404 not-found');

  const who = { birthDate: '1941-03-09', postcode: WASSENAAR.postcode, reason: 'huisarts is niet bereikbaar' };
  const found = await night.post<{ items: { id: string; moves: string[] }[] }>('/break-glass', who);
  expect(found.body.items.find((one) => one.id === id)?.moves).toContain('place');
  expect((await night.page(`/cases/${id}`)).body).toMatch(/U kunt bellen[^]*Apotheek Centrum[^]*tel:/);
  const page = await night.page(`/cases/${id}/placement`);
  for (const words of ['Apotheek Centrum', 'buiten gebied', 'tel:']) expect(page.body).toContain(words);
  expect(await yes(night, `/cases/${id}/placement`, body)).toMatchObject({ status: 'requested' });
  expect(saidYesIn(await placementStory(night, id))).toEqual([SAID_YES]);
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
  expect(await no(night, `/cases/${id}/placement`, body)).toBe('409 not-from-this-status');
});

test('only a coordinator of this network and a prescriber of the practice place a case', async () => {
  const id = await unplacedCase(world, gp);
  const body = { pharmacyId: world.organisations.pharmacy, agreedWith: SAID_YES };
  for (const { client, role, relation } of await everybody(world)) {
    if ((role === 'coordinator' && relation === 'network') || (role === 'prescriber' && relation === 'own')) continue;
    const refused = await no(client, `/cases/${id}/placement`, body);
    expect([role, relation, refused]).toEqual([role, relation, expect.stringMatching(/^(403 may-not|404 not-found)$/)]);
    if (role === 'coordinator') expect(refused).toBe('404 not-found');
  }
  expect((await placementForm(coordinator, id)).wanted).not.toBeNull();
});

test('two coordinators place at the same moment and one pharmacy is asked; sent once more it is the same answer', async () => {
  const id = await unplacedCase(world, gp);
  const { pharmacy, otherPharmacy } = world.organisations;
  const second = await world.as('coordinator');
  const key = randomUUID();
  const body = { pharmacyId: pharmacy, agreedWith: SAID_YES };
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
