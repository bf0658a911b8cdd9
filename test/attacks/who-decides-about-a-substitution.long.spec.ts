import { no, requestedCase, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { everybody, type Somebody } from '../factories/everybody.js';
import { linesFor, sealedKit } from '../factories/kits.js';
import { allowedSubstitution, proposed, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf, type Context } from '../setup/as-app.js';

let world: World;
let people: Somebody[];
let gp: Client;
let pharmacist: Client;
let app: AsApp;
beforeAll(async () => {
  world = await startWorld();
  people = await everybody(world);
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  app = await AsApp.connect(world);
});
afterAll(async () => {
  await app.end();
  await world.stop();
});

const path = () => `/standards/${world.standard}/substitutions`;
/** The decision that the box stands under. */
let allowed: string;
const consent = () => ({ substitution: allowed, given: true });
const byTelephone = () => ({ ...consent(), givenBy: 'dr. G. van Dijk' });

/** Packed with a kit in which small ampoules stand in, with nothing recorded yet. */
async function waiting(): Promise<string> {
  allowed = (await allowedSubstitution(world, { needsConsent: true })).id;
  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  const small = { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' };
  const { id: kitId } = await sealedKit(world, pharmacist, await world.as('pharmacist2'), [...lines, small]);
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId });
  return id;
}

test('nobody else approves: not another role, not another network, and not the database in somebody’s name', async () => {
  const { id } = await proposed(world, await world.as('coordinator'));
  const answers: string[] = [];
  for (const { name, client, relation } of people.filter(
    ({ name }) => !['coordinator', 'leadPharmacist'].includes(name),
  ))
    answers.push(
      `${relation} ${name}: ${String((await client.post(`${path()}/${id}/approval`, {}, { version: 2 })).status)}`,
    );
  expect(answers.length).toBeGreaterThan(12);
  expect(answers.filter((answer) => !/: 403$|^other network .*: 404$/.test(answer))).toEqual([]);

  const me = await contextOf(world, 'coordinator');
  const second = await contextOf(world, 'leadPharmacist');
  const put = `insert into substitution_approval (network_id, substitution_id, role, person_id, at) values ($1, $2, $3, $4, $5)`;
  const now = world.clock.now();
  for (const [role, person] of [
    ['lead-pharmacist', second.person],
    ['lead-pharmacist', me.person],
    ['coordinator', second.person],
  ])
    expect(await app.refusal(me, put, [world.network, id, role, person, now])).toBe('42501');
  expect(await app.refusal(second, put, [world.network, id, 'lead-pharmacist', second.person, now])).toBe('done');
});

test('nobody else records consent: not another role, organisation or network, and not the database in somebody’s name', async () => {
  const id = await waiting();
  const to = `/cases/${id}/substitution-consent`;
  const answers: string[] = [];
  for (const { name, role, client } of people.filter(({ name }) => !['gp', 'pharmacist'].includes(name))) {
    const { status } = await client.post(to, role === 'prescriber' ? consent() : byTelephone());
    answers.push(`${name}: ${String(status)}`);
  }
  expect(answers.length).toBeGreaterThan(14);
  expect(answers.filter((answer) => !/: 40[34]$/.test(answer))).toEqual([]);
  expect(await no(gp, to, byTelephone())).toBe('422 givenBy');
  expect((await world.owner.query('select 1 from substitution_consent where case_id = $1', [id])).rows).toEqual([]);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');

  const me = await contextOf(world, 'pharmacist');
  const doctor = await contextOf(world, 'gp');
  const elsewhere = await contextOf(world, 'otherPharmacist');
  const put = `insert into substitution_consent (network_id, id, case_id, substitution_id, given, given_by, by_telephone, given_at, organisation_id, recorded_by, recorded_at)
               values ($1, uuidv7(), $2, $3, true, 'iemand', $4, $5, $6, $7, $5)`;
  const by = (who: Context, telephone: boolean, { organisation, person }: Context) =>
    app.refusal(who, put, [world.network, id, allowed, telephone, world.clock.now(), organisation, person]);
  expect([await by(me, true, me), await by(doctor, false, doctor)]).toEqual(['done', 'done']);
  for (const [who, telephone, whose] of [
    [me, false, me],
    [me, false, doctor],
    [me, true, { ...me, person: doctor.person }],
    [{ ...me, role: 'pharmacy-assistant' }, true, me],
    [doctor, true, doctor],
    [elsewhere, true, elsewhere],
  ] as const)
    expect(await by(who, telephone, whose)).toBe('42501');
});
