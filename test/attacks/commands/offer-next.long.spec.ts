import { randomUUID } from 'node:crypto';
import { requestedCase } from '../../factories/cases.js';
import { passOn, postInside, refuses, rowsWritten, strangerAt, type Attacker } from '../../factories/command-attack.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

const MAY_NOT = '42501';
const NEXT = `select (c).status from offer_next($1, row($2::uuid, case when $2 is not null then app_now() + interval '1 hour' end)::offer, $3)`;
const JOIN = `select change_party($1, jsonb_build_array(jsonb_build_object('organisationId', acting_organisation())))`;

let world: World;
let app: AsApp;
let pharmacist: Context;
let gp: Context;
let stranger: Context;
let requested: string;
let unplaced: string;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  pharmacist = await contextOf(world, 'pharmacist');
  gp = await contextOf(world, 'gp');
  stranger = await strangerAt(world, 'pharmacy', 'pharmacist');
  requested = await requestedCase(world);
  unplaced = await requestedCase(world);
  expect(await offer(await contextOf(world, 'coordinator'), unplaced, null, 'released')).toBe('unplaced');
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

async function attempt(attacker: Attacker, text: string, values: unknown[], over = app): Promise<string> {
  try {
    const [row] = await over.kept<{ status?: string }>(attacker, text, values);
    return row?.status ?? 'done';
  } catch (error) {
    return (error as Error & { code?: string }).code ?? String(error);
  }
}
const offer = (attacker: Attacker, id: string, to: string | null, outcome: string | null = 'declined') =>
  attempt(attacker, NEXT, [id, to, outcome]);

const refusesAll = (attackers: Record<string, Attacker>, send: (attacker: Attacker) => Promise<string>) =>
  refuses(world, MAY_NOT, attackers, send);

/** Everybody who has no turn in either case; who has one in the other is added by the test. */
async function nobodysTurn(): Promise<Record<string, Attacker>> {
  const { person, organisation, network, role } = pharmacist;
  return {
    ...{ none: null, 'no network': { person, organisation, role }, 'no organisation': { person, network, role } },
    ...{
      'no role': { person, organisation, network },
      'only a network': { network },
      'only a role': { role: 'system' },
    },
    stranger,
    'its system': { ...stranger, role: 'system' },
    'its coordinator': { ...stranger, role: 'coordinator' },
    'that pharmacy here': { ...pharmacist, organisation: stranger.organisation },
    'the right one there': { ...pharmacist, network: stranger.network },
    ...{ other: await contextOf(world, 'otherPharmacist'), 'other practice': await contextOf(world, 'otherGp') },
    ...{ nurse: await contextOf(world, 'nurse'), courier: await contextOf(world, 'courier') },
    ...{ assistant: await contextOf(world, 'pharmacyAssistant'), auditor: { ...pharmacist, role: 'auditor' } },
    administrator: await contextOf(world, 'administrator'),
  };
}

test('offer_next: only who may say no, or look for another, passes a case on', async () => {
  const { otherPharmacy } = world.organisations;
  const to = (id: string) => (attacker: Attacker) => offer(attacker, id, otherPharmacy);
  const assistant = await contextOf(world, 'practiceAssistant');
  await refusesAll({ ...(await nobodysTurn()), gp, assistant }, to(requested));
  const lead = await contextOf(world, 'leadPharmacist');
  const withdrawn = { ...gp, role: 'pharmacist' };
  await refusesAll({ ...(await nobodysTurn()), pharmacist, lead, withdrawn }, to(unplaced));
});

test('offer_next: not by whose part has ended, nor by emergency access, lapsed or not', async () => {
  const id = await requestedCase(world);
  const { post: organisation, lapsesAt: now } = await postInside(world, id);
  await passOn(world, id);
  const inside = { ...gp, organisation };
  await refusesAll({ pharmacist, inside, lapsed: { ...inside, now } }, (attacker) => offer(attacker, id, null));
});

test('offer_next: a case that somebody has is not offered elsewhere', async () => {
  const id = await requestedCase(world);
  const accepted = await app.kept(pharmacist, 'select outcome from accept_case(true, null, null, $1)', [id]);
  expect(accepted).toEqual([{ outcome: 'done' }]);
  const [coordinator, system] = [await contextOf(world, 'coordinator'), { ...pharmacist, role: 'system' }];
  await refusesAll({ pharmacist, coordinator, system, gp }, (attacker) => offer(attacker, id, null));
});

test('offer_next: what is no pharmacy of the network is asked nothing', async () => {
  const { homeCare, practice } = world.organisations;
  for (const to of [homeCare, practice, world.networkOrganisation, stranger.organisation, randomUUID()]) {
    const id = await requestedCase(world);
    const rows = await rowsWritten(world, async () => {
      expect(await offer(pharmacist, id, to)).toBe('unplaced');
    });
    expect(rows.filter((row) => row.startsWith('+ case_party') && row.includes(to))).toEqual([]);
    expect(rows.filter((row) => /^\+ (event|due_work)/.test(row) && row.includes(`{${to}}`))).toEqual([]);
  }
});

test('offer_next: how often a case was offered stays known', async () => {
  const id = await requestedCase(world);
  const { otherPharmacy, thirdPharmacy } = world.organisations;
  const other = await contextOf(world, 'otherPharmacist');
  const coordinator = await contextOf(world, 'coordinator');
  const ways = [
    [pharmacist, otherPharmacy, 2],
    [other, null, 2],
    [coordinator, thirdPharmacy, 3],
  ] as const;
  for (const [who, to, offers] of ways) {
    await offer(who, id, to);
    const { rows } = await world.owner.query('select offers from kit_case where id = $1', [id]);
    expect(rows).toEqual([{ offers }]);
  }
});

test('offer_next: twenty at once pass a case on once', async () => {
  const id = await requestedCase(world);
  const all = await Promise.all(Array.from({ length: 20 }, () => AsApp.connect(world)));
  const values = [id, world.organisations.otherPharmacy, 'declined'];
  const answers = await Promise.all(all.map((over) => attempt(pharmacist, NEXT, values, over)));
  await Promise.all(all.map((over) => over.end()));
  expect(answers.sort()).toEqual([...Array<string>(19).fill(MAY_NOT), 'requested']);
});

test('change_party: nobody joins a case that nobody has yet, or that is another’s', async () => {
  const join = (id: string) => (attacker: Attacker) => attempt(attacker, JOIN, [id]);
  const others = await nobodysTurn();
  delete others['assistant']; // of the right pharmacy, which is asked and so has no say either
  const { pharmacist: _, ...rest } = { ...others, pharmacist };
  await refusesAll(rest, join(unplaced));
  await refusesAll({ ...rest, pharmacist }, join(requested));
});
