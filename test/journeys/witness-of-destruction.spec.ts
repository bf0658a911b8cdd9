import { SecondFactors } from '../../src/access/second-factors/second-factors.service.js';
import { Sessions } from '../../src/access/sessions.service.js';
import type { Actor, Role } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { allow } from '../../src/platform/result.js';
import { withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';
import { contextOf } from '../setup/as-app.js';

let world: World;
beforeAll(async () => {
  world = await startWorld(undefined, { demonstration: false });
});
afterAll(() => world.stop());

const actorOf = async (who: Who): Promise<Actor> => {
  const { role, ...rest } = await contextOf(world, who);
  return { ...rest, role: role as Role, address: '127.0.0.1' };
};
const witness = async (who: Who, proof: object) =>
  world.app.get(Sessions).witness(emailOf(who), { password: passwordOf(), ...proof }, await actorOf('pharmacist'));
const reset = async (by: Who, of: Who) => {
  const { person } = await contextOf(world, of);
  return world.app
    .get(Database)
    .as(await actorOf(by), async (tx) => allow(await world.app.get(SecondFactors).reset(tx, person)));
};

test('a witness shows a password and a code of their own, and without either is no witness', async () => {
  const app = await withSecondFactor(world, 'pharmacist2');
  const needed = { ok: false, refusal: 'witness-needed' };
  expect(await witness('pharmacist2', {})).toEqual(needed);
  expect(await witness('pharmacist2', { code: '000000' })).toEqual(needed);
  expect(await witness('pharmacist2', { password: 'fout', code: app.shows() })).toEqual(needed);
  const { person } = await contextOf(world, 'pharmacist2');
  const code = app.code();
  expect(await witness('pharmacist2', { code })).toEqual({ ok: true, value: person });
  expect(await witness('pharmacist2', { code })).toEqual(needed);
});

test('who has no second factor yet is no witness where patients are real, and neither is somebody from elsewhere or oneself', async () => {
  expect(await witness('pharmacyAssistant', {})).toEqual({ ok: false, refusal: 'witness-needed' });
  const elsewhere = await withSecondFactor(world, 'otherPharmacist');
  expect(await witness('otherPharmacist', { code: elsewhere.code() })).toEqual({
    ok: false,
    refusal: 'witness-needed',
  });
  const own = await withSecondFactor(world, 'pharmacist');
  expect(await witness('pharmacist', { code: own.code() })).toEqual({ ok: false, refusal: 'same-person' });
});

test('an administrator of the network helps who lost their phone, and then all of it is gone, sessions too', async () => {
  const nurse = await world.as('nurse');
  expect(await reset('administrator', 'nurse')).toEqual({ ok: true, value: true });
  expect((await nurse.get('/session')).status).toBe(401);
  const { rows } = await world.owner.query(`select has_second_factor(id) as has from person where email = $1`, [
    emailOf('nurse'),
  ]);
  expect(rows).toEqual([{ has: false }]);
  const told = await world.owner.query(`select detail from event where kind = 'second-factor-changed'`);
  expect(told.rows).toContainEqual({ detail: { change: 'reset' } });
});

test('nobody else can, whatever their role, and an administrator of one organisation only for who works there alone', async () => {
  for (const who of ['gp', 'pharmacist', 'coordinator', 'auditor'] as const)
    expect([who, await reset(who, 'pharmacist2')]).toEqual([who, { ok: true, value: false }]);
  const there = await actorOf('pharmacist');
  const byPharmacy = (of: Who) =>
    world.app
      .get(Database)
      .as({ ...there, role: 'administrator' }, async (tx) =>
        allow(await world.app.get(SecondFactors).reset(tx, (await contextOf(world, of)).person)),
      );
  expect(await byPharmacy('gp')).toEqual({ ok: true, value: false });
  await world.owner.query(
    `insert into membership (network_id, person_id, organisation_id, role, from_at)
     select network_id, id, $2, 'pharmacist', $3 from person where email = $1`,
    [emailOf('otherPharmacist'), world.organisations.pharmacy, world.clock.now()],
  );
  expect(await byPharmacy('otherPharmacist')).toEqual({ ok: true, value: false });
  expect(await byPharmacy('pharmacist2')).toEqual({ ok: true, value: true });
});
