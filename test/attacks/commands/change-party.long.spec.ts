import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../../../src/access/founding.js';
import { MAY } from '../../../src/access/may.js';
import { ROLES } from '../../../src/platform/actor.js';
import { caseAt, requestedCase, yes } from '../../factories/cases.js';
import { passOn, postInside, refuses, strangerAt, type Attacker } from '../../factories/command-attack.js';
import { startWorld, type World } from '../../factories/world.js';
import { AsApp, contextOf, type Context } from '../../setup/as-app.js';

const MAY_NOT = '42501';

let world: World;
let app: AsApp;
let gp: Context;
let pharmacist: Context;
let accepted: string;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  gp = await contextOf(world, 'gp');
  pharmacist = await contextOf(world, 'pharmacist');
  accepted = (await caseAt(world, 'accepted')).id;
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

async function bringIn(attacker: Attacker, id: string, organisation: string | null, over = app): Promise<string> {
  try {
    const homeCare = organisation ? [{ organisationId: organisation, team: null, phone: null }] : [];
    await over.kept(attacker, 'select change_party($1, $2)', [id, JSON.stringify(homeCare)]);
    return 'done';
  } catch (error) {
    return (error as Error & { code?: string }).code ?? String(error);
  }
}
const refusesAll = (attackers: Record<string, Attacker>, id = accepted) =>
  refuses(world, MAY_NOT, attackers, (attacker) => bringIn(attacker, id, world.organisations.homeCare));
const inRole = (context: Context, roles: readonly string[]) =>
  Object.fromEntries(roles.map((role) => [`${context.role} as ${role}`, { ...context, role }]));

test('change_party: home care is brought in by whom the table of rights names, each in their own part', async () => {
  const ofPractice = ['prescriber', 'practice-assistant'];
  const ofPharmacy = ['pharmacist', 'pharmacy-assistant'];
  expect([...ofPractice, ...ofPharmacy].sort()).toEqual([...MAY.bringInHomeCare].sort());
  const but = (own: string[]) => ['', ...ROLES].filter((role) => !own.includes(role));
  await refusesAll({ ...inRole(gp, but(ofPractice)), ...inRole(pharmacist, but(ofPharmacy)) });
  for (const role of ofPractice) expect(await bringIn({ ...gp, role }, accepted, null)).toBe('done');
  for (const role of ofPharmacy)
    expect(await bringIn({ ...pharmacist, role }, accepted, world.organisations.homeCare)).toBe('done');
});

test('change_party: not by who has no part, who is only asked, home care itself, or another network', async () => {
  const stranger = await strangerAt(world, 'practice', 'prescriber');
  await refusesAll({
    ...{ none: null, stranger, 'the right practice there': { ...gp, network: stranger.network } },
    ...{ 'that practice here': { ...gp, organisation: stranger.organisation } },
    ...{ other: await contextOf(world, 'otherGp'), 'other pharmacy': await contextOf(world, 'otherPharmacist') },
    ...{ nurse: await contextOf(world, 'nurse'), coordinator: await contextOf(world, 'coordinator') },
    ...{ 'nurse as prescriber': { ...(await contextOf(world, 'nurse')), role: 'prescriber' } },
  });
  await refusesAll({ pharmacist }, await requestedCase(world));
});

test('change_party: nor after a part has ended, by emergency access, or in a case that is over', async () => {
  const { id } = await caseAt(world, 'accepted');
  const { post: organisation, lapsesAt: now } = await postInside(world, id);
  await passOn(world, id);
  await refusesAll({ pharmacist, inside: { ...gp, organisation }, lapsed: { ...gp, organisation, now } }, id);
  const over = await requestedCase(world);
  await yes(await world.as('gp'), `/cases/${over}/withdrawal`, { reason: 'recovered' });
  await refusesAll({ gp }, over);
});

test('change_party: what is no home-care organisation of the network is brought into nothing', async () => {
  const { otherPharmacy, otherPractice } = world.organisations;
  const away = await addOrganisation(world.owner, (await strangerAt(world, 'practice', 'prescriber')).network, {
    name: 'Thuiszorg Verderop',
    kind: 'home-care',
  });
  const organisations = {
    otherPharmacy,
    otherPractice,
    network: world.networkOrganisation,
    away,
    madeUp: randomUUID(),
  };
  for (const organisation of Object.values(organisations))
    await refuses(world, MAY_NOT, { gp, pharmacist }, (attacker) => bringIn(attacker, accepted, organisation));
});

test('change_party: twenty at once leave one home-care organisation in the case, and two teams of it are one party', async () => {
  const { id } = await caseAt(world, 'accepted');
  const all = await Promise.all(Array.from({ length: 20 }, () => AsApp.connect(world)));
  const answers = await Promise.all(all.map((over) => bringIn(gp, id, world.organisations.homeCare, over)));
  await Promise.all(all.map((over) => over.end()));
  expect(answers).toEqual(answers.map(() => 'done'));
  const parties = async () =>
    (
      await world.owner.query<{ outcome: string | null; number: string }>(
        `select outcome, count(*) as number from case_party where case_id = $1 and part = 'home-care' group by 1 order by 1`,
        [id],
      )
    ).rows;
  expect(await parties()).toEqual([{ outcome: null, number: '1' }]);
  const teams = ['Dag', 'Nacht'].map((team) => ({ organisationId: world.organisations.homeCare, team, phone: null }));
  await app.kept(gp, 'select change_party($1, $2)', [id, JSON.stringify(teams)]);
  expect(await parties()).toEqual([{ outcome: null, number: '1' }]);
  expect(await bringIn(gp, id, null)).toBe('done');
  expect(await parties()).toEqual([{ outcome: 'replaced', number: '1' }]);
});

test('change_area: another address is written by the practice’s own roles, and by nobody else', async () => {
  const change = (context: Attacker) =>
    app.kept<{ done: boolean }>(context, `select change_area($1, '2513', 'GM0518') as done`, [accepted]);
  const roles = ['', ...ROLES].filter((role) => !(MAY.changeAddress as readonly string[]).includes(role));
  const others = { ...inRole(gp, roles), none: null, pharmacist, other: await contextOf(world, 'otherGp') };
  await refuses(world, 'false', others, async (attacker) => String((await change(attacker))[0]?.done));
  for (const role of MAY.changeAddress) expect(await change({ ...gp, role })).toEqual([{ done: true }]);
});
