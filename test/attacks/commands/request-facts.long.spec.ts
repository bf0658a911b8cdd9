import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { ROLES } from '../../../src/platform/actor.js';
import { yes } from '../../factories/cases.js';
import {
  CommandAttack,
  postInside,
  refuses,
  rowsWritten,
  strangerAt,
  type Attacker,
} from '../../factories/command-attack.js';
import { newCaseValues } from '../../factories/new-cases.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

interface Facts {
  about: { practice: { name: string } | null; organisations: { id: string }[] };
  weighable: { area: object | null; candidates: { id: string }[] };
  open: { id: string } | null;
  number: string;
}
const MAY_NOT = '42501';
const FACTS = 'select about, weighable, open, number from request_facts(true, $1, $2, $3)';

let world: World;
let app: AsApp;
let gp: Context;
let stranger: Context;
const mark = (): string => `1${randomBytes(16).toString('base64url')}`;
const ofPatient = mark();
let open: string;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  gp = await contextOf(world, 'gp');
  stranger = await strangerAt(world, 'practice', 'prescriber');
  open = await askedFor(ofPatient);
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

async function askedFor(sought: string): Promise<string> {
  const id = uuidv7();
  const asked = newCaseValues(world, { id, facts: { marks: [sought], sought: [sought] } });
  expect(await new CommandAttack(world, app, 'submit_case').send(gp, asked)).toBe('done');
  return id;
}

async function facts(attacker: Attacker, sought = ofPatient): Promise<Facts> {
  const asking = ['2512', Object.values(world.organisations), [sought]];
  const [row] = await app.kept<Facts & Record<string, unknown>>(attacker, FACTS, asking);
  if (!row) throw new Error('request_facts answered nothing');
  return row;
}
async function attempt(attacker: Attacker): Promise<string> {
  try {
    return (await facts(attacker)).number;
  } catch (error) {
    return (error as Error & { code?: string }).code ?? String(error);
  }
}

test('request_facts: a prescriber weighs a request, and nothing is written', async () => {
  const found: Facts[] = [];
  const rows = await rowsWritten(world, async () => found.push(await facts(gp), await facts(gp)));
  expect(rows).toEqual([]);
  const { pharmacy, otherPharmacy } = world.organisations;
  const [first, second] = found;
  expect(first?.weighable.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([pharmacy, otherPharmacy]));
  expect(first?.open?.id).toBe(open);
  expect(Number(second?.number)).toBe(Number(first?.number) + 1);
});

test('request_facts: only a prescriber asks, and nobody without a role', async () => {
  const { person, organisation, network } = gp;
  const others = ['', ...ROLES].filter((role) => role !== 'prescriber');
  const inRoles = Object.fromEntries(others.map((role) => [role, { ...gp, role }]));
  await refuses(world, MAY_NOT, { ...inRoles, none: null, 'no role': { person, organisation, network } }, attempt);
});

test('request_facts: in another network, or in none, nothing of this one is weighed, named or counted', async () => {
  const { person, organisation, network, role } = gp;
  const attackers: Record<string, Attacker> = {
    ...{ stranger, 'the right practice there': { ...gp, network: stranger.network } },
    ...{ 'no network': { person, organisation, role }, 'only a role': { role } },
  };
  for (const [who, attacker] of Object.entries(attackers)) {
    const { about, weighable, open } = await facts(attacker);
    const { candidates, area } = weighable;
    expect([who, about.organisations, candidates, area, open]).toEqual([who, [], [], null, null]);
    expect([who, JSON.stringify(about).includes(world.network)]).toEqual([who, false]);
  }
  const here = await facts({ person, network, role, organisation: stranger.organisation });
  expect([here.about.practice, here.open]).toEqual([null, null]);
  expect(await facts({ person, network, role })).toMatchObject({ about: { practice: null }, open: null });
});

test('request_facts: a request that is over stands in the way of no other', async () => {
  const key = mark();
  const id = await askedFor(key);
  expect((await facts(gp, key)).open?.id).toBe(id);
  await yes(await world.as('gp'), `/cases/${id}/withdrawal`, { reason: 'recovered' });
  expect((await facts(gp, key)).open).toBeNull();
});

test('request_facts: an open request for the same patient is told to nobody without a part in it, nor after it ended or lapsed', async () => {
  const { post: organisation, lapsesAt: now } = await postInside(world, open);
  const told = async (attacker: Context) => (await facts(attacker)).open?.id ?? null;
  expect(await told({ ...gp, organisation })).toBe(open);
  expect(await told({ ...gp, organisation, now })).toBeNull();
  expect(await told(await contextOf(world, 'otherGp'))).toBeNull();
  await world.owner.query(`update case_party set until = $2 where case_id = $1 and part = 'practice'`, [
    open,
    world.clock.now(),
  ]);
  expect(await told(gp)).toBeNull();
});
