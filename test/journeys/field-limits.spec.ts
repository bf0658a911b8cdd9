import type { Faults } from '../factories/requests.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

const MUCH = 'a'.repeat(10_000);
const WHEN = '2026-12-01';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const { pharmacy, practice } = {
  pharmacy: () => world.organisations.pharmacy,
  practice: () => world.organisations.practice,
};
const CASES: [Who, string, () => string, () => object, string, string][] = [
  [
    'administrator',
    'a person',
    () => '/people',
    () => ({ name: MUCH, email: 'lang@example.org', works: [{ organisationId: practice(), role: 'prescriber' }] }),
    'name',
    '120',
  ],
  ['administrator', 'an organisation', () => '/organisations', () => ({ name: MUCH, kind: 'practice' }), 'name', '120'],
  [
    'coordinator',
    'a pharmacy',
    () => '/pharmacies',
    () => ({
      name: MUCH,
      ownerName: 'De Boer',
      agb: '02997777',
      mailAddress: 'x@example.org',
      phone: '070 123 45 67',
      lat: 52,
      lon: 4,
    }),
    'name',
    '120',
  ],
  [
    'coordinator',
    'a pause',
    () => `/pharmacies/${pharmacy()}/pause`,
    () => ({ from: WHEN, reason: MUCH }),
    'reason',
    '500',
  ],
  [
    'coordinator',
    'a recall',
    () => '/recalls',
    () => ({ product: '90000001', lots: ['A1'], reason: MUCH }),
    'reason',
    '1000',
  ],
  ['gp', 'a password', () => '/account/password', () => ({ old: passwordOf(), password: MUCH }), 'password', '1000'],
  ['gp', 'a password of now', () => '/account/password', () => ({ old: MUCH, password: passwordOf() }), 'old', '1000'],
];

test.each(CASES)(
  '%s who types ten thousand letters for %s reads how many there may be',
  async (who, _, path, body, field, most) => {
    const { status, body: said } = await (await world.as(who)).post<Faults>(path(), body());
    expect(status).toBe(422);
    expect(said.errors?.find((error) => error.field === field)?.message).toContain(` ${most} `);
  },
);

test('so does whoever signs in', async () => {
  const gp = await world.as('gp');
  const { status, body } = await gp.post<Faults>('/session', { email: emailOf('gp'), password: MUCH });
  expect([status, body.errors?.[0]?.message]).toEqual([422, 'Vul uw wachtwoord in, hoogstens 1000 tekens.']);
});
