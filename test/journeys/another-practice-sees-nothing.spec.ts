import type { Role } from '../../src/platform/actor.js';
import { ask, Database } from '../../src/platform/database/database.js';
import type { Client } from '../factories/client.js';
import { yes } from '../factories/cases.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World, type Who } from '../factories/world.js';

let world: World;
let gp: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
});
afterAll(() => world.stop());

const POSTS = ['acceptance', 'refusal', 'release', 'withdrawal', 'offer-again', 'order', 'home-care', 'need'];
const BODIES: Record<string, object | undefined> = {
  refusal: { reason: 'other' },
  release: { reason: 'other' },
  withdrawal: { reason: 'other' },
  order: { signature: { confirmed: true } },
  need: { stillNeeded: true },
};

test('another practice and another pharmacy find nothing at any of its addresses, by id or by number', async () => {
  const { id } = await asked(gp);
  const bodies: typeof BODIES = { ...BODIES, 'home-care': { organisationId: world.organisations.homeCare } };
  for (const who of ['otherGp', 'otherPharmacist', 'nurse'] satisfies Who[]) {
    const stranger = await world.as(who);
    for (const path of POSTS) {
      const posted = await stranger.post(`/cases/${id}/${path}`, bodies[path] ?? {});
      expect([who, path, posted.status]).toEqual([who, path, 404]);
      expect([who, path, (await stranger.get(`/cases/${id}/${path}`)).status]).toEqual([who, path, 404]);
    }
    expect((await stranger.get(`/cases/${id}`)).status).toBe(404);
  }
});

test('who a patient is, is shown to the practice and after accepting to the pharmacy, each time on record', async () => {
  const { id } = await asked(gp, {}, { birthName: 'Van der Berg' });
  const pharmacist = await world.as('pharmacist');
  const seen = async (client: Client) =>
    JSON.stringify((await client.get<object>(`/cases/${id}`)).body).includes('Berg');
  const onRecord = async () => {
    const text = `select count(*)::int as n from audit_row where case_id = $1 and action = 'read' and detail = 'patient' and patient_key is not null`;
    return (await world.owner.query<{ n: number }>(text, [id])).rows[0]?.n;
  };
  expect(await seen(pharmacist)).toBe(false);
  expect(await onRecord()).toBe(0);
  expect(await seen(gp)).toBe(true);
  expect(await onRecord()).toBe(1);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  expect(await seen(pharmacist)).toBe(true);
  expect(await onRecord()).toBe(2);
  const courier = await world.as('courier');
  const { body } = await courier.get<object>(`/cases/${id}`);
  expect(JSON.stringify(body)).toContain('Berg');
  expect(JSON.stringify(body)).not.toContain('999996708');
});

test('why other pharmacies were passed by is for the practice, not for the pharmacies or the network', async () => {
  const { id } = await asked(gp);
  const database = world.app.get(Database);
  const choices = async (organisation: string, role: Role) => {
    const actor = { person: null, organisation, network: world.network, role };
    const ids = await database.read(actor, (tx) => ask(tx, { name: 'test-choices', text: CHOICES }, [id]));
    return ids.length;
  };
  const { practice, otherPractice, pharmacy, otherPharmacy } = world.organisations;
  expect(await choices(practice, 'prescriber')).toBe(1);
  expect(await choices(world.networkOrganisation, 'coordinator')).toBe(0);
  for (const organisation of [pharmacy, otherPharmacy, otherPractice])
    expect(await choices(organisation, 'pharmacist')).toBe(0);
});

const CHOICES = 'select id from offer_choice where case_id = $1';
