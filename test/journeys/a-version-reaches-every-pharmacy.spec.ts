import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { caseAt, opening, yes } from '../factories/cases.js';
import { draftStandard, linesFor, sealedKit, slot } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution } from '../factories/substitutions.js';
import { taken } from '../factories/taken.js';
import { addDays, momentOf } from '../../src/platform/calendar.js';
import { startWorld, type World } from '../factories/world.js';

interface Counted {
  id: string;
  name: string;
  shelf: number;
  homes: number;
  conform: number;
  earlier: number;
  deviate: number;
  unexplained: number;
}
interface Outside {
  inEffect: { name: string } | null;
  total: Counted;
  byStandard: Counted[];
  byPharmacy: Counted[];
  toActOn: { id: string; inHome: boolean; reason: string | null; note: string | null; said: { nl: string }[] }[];
}

interface Effect {
  left: { slot: string; until: string }[];
  differences: { nl: string }[];
  pharmacies: {
    id: string;
    shelf: number;
    homes: number;
    conform: number;
    order: { slot: string; quantity: number }[];
    useless: { slot: string; quantity: number }[];
  }[];
  followed: { id: string; firstAt: string | null; serial: string | null }[] | null;
}

let world: World;
let next: string;
let coordinator: Client;
let pharmacist: Client;
let shelved: string;
let delivered: string;
beforeAll(async () => {
  world = await startWorld();
  ({ id: delivered } = await caseAt(world, 'delivered'));
  shelved = await shelvedKit(world);
  await shelvedKit(world, { pharmacy: world.organisations.otherPharmacy });
  coordinator = await world.as('coordinator');
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const outside = async (who: Client, asked = '') => (await who.get<Outside>(`/conformity${asked}`)).body;

test('as long as nothing changes every kit outside conforms, and there is nothing to do', async () => {
  const { total, toActOn, inEffect } = await outside(coordinator);
  expect(inEffect?.name).toBe('2026.1');
  expect(total).toMatchObject({ homes: 1, deviate: 0, conform: total.shelf + total.homes });
  expect(toActOn).toEqual([]);
  expect((await coordinator.page('/conformity')).body).toContain('Er is niets te doen');
});

test('before it is published one sees whom a version touches: kits, what to order, what becomes useless', async () => {
  const eleven = slot({ code: 'M2', min: 11, max: 12, products: ['90000002'] });
  const { id } = await draftStandard(world, coordinator, { name: '2026.2', slots: [eleven], without: ['H10'] });
  next = id;
  const lead = await world.as('leadPharmacist');
  const asked = (await lead.page(`/standards/${id}`)).body;
  const touched =
    /Van de \d+ kits die nu voldoen, voldoen straks niet meer: \d+ op de plank en \d thuis, bij 2 apotheken\./;
  for (const said of [touched, /Wordt overbodig op de plank .*Naaldencontainer/, /Geen doseerafspraak verandert\./])
    expect(asked).toMatch(said);
  expect((await pharmacist.get<{ touches: unknown }>(`/standards/${id}`)).body.touches).toBeNull();
  await approve(coordinator, `/standards/${id}`);
  expect((await lead.page('/')).body).toMatch(touched);
  await world.settle();
  const { rows } = await world.owner.query<{ touches: string[] }>(
    `select data -> 'touches' -> 'nl' as touches from letter where kind = 'version-to-approve' and channel = 'app'`,
  );
  expect(rows[0]?.touches[0]).toMatch(touched);
  await approve(lead, `/standards/${id}`);
  const { body } = await coordinator.get<Effect>(`/standards/${id}/publication`);
  const { total } = await outside(coordinator);
  expect(body.pharmacies.reduce((sum, { shelf, homes }) => sum + shelf + homes, 0)).toBe(total.shelf + total.homes);
  const other = body.pharmacies.find((one) => one.id === world.organisations.otherPharmacy);
  expect(other).toMatchObject({ shelf: 1, homes: 0, order: [{ slot: 'M2', quantity: 1 }] });
  expect(other?.useless).toMatchObject([{ slot: 'H10', quantity: 1 }]);
  expect(body.differences.map(({ nl }) => nl)).toContain('Midazolam 5 mg/ml: 10 → 11–12 ampullen');
  expect(body.followed).toBeNull();
  const page = (await coordinator.page(`/standards/${id}/publication`)).body;
  expect(page).toContain('voldoen straks niet meer: ');
  expect((await pharmacist.get(`/standards/${id}/publication`)).status).toBe(403);
});

test('a substitution that still runs is named, for it does not go along to the next version', async () => {
  const { id: substitution, until } = await allowedSubstitution(world);
  const path = `/standards/${next}/publication`;
  const left = async () => (await coordinator.get<Effect>(path)).body.left;
  expect(await left()).toMatchObject([{ slot: 'M2', until }]);
  expect((await coordinator.page(path)).body).toContain('Vervangingen die niet meegaan');
  const end = { reason: 'Weer leverbaar' };
  await coordinator.post(`/standards/${world.standard}/substitutions/${substitution}/ending`, end);
  expect(await left()).toEqual([]);
});

test('publishing tells each pharmacy what changes for it, and practices and home care what changes in the kit', async () => {
  const path = `/standards/${next}/publication`;
  expect((await coordinator.post(path, { takesEffectOn: '2020-01-01' })).status).toBe(422);
  expect((await coordinator.post(path, { takesEffectOn: world.clock.today() })).status).toBe(200);
  await world.settle();
  const { rows } = await world.owner.query<{ kind: string; recipient: string; changes: string[]; path: string }>(
    `select kind, recipient_id as recipient, data -> 'changes' -> 'nl' as changes, data ->> 'path' as path from letter
     where kind in ('version-to-fill', 'version-to-know') and channel = 'app'`,
  );
  const to = (recipient: string) => rows.filter((one) => one.recipient === recipient);
  const { otherPharmacy, practice, homeCare, thirdPharmacy } = world.organisations;
  expect(to(otherPharmacy)).toMatchObject([{ kind: 'version-to-fill' }]);
  expect(to(otherPharmacy)[0]?.changes).toEqual([
    'Bij u voldoen straks niet meer: 1 kit op de plank en 0 kits thuis.',
    expect.stringMatching(/^Bestel voor de kits op uw plank: .*: 1 ampul\.$/),
    expect.stringMatching(/^Hoeft er straks niet meer in: Naaldencontainer/),
    'Midazolam 5 mg/ml: 10 → 11–12 ampullen',
    'Naaldencontainer 0,6 l: vervalt (was 1 stuk)',
  ]);
  expect(new Set(rows.map(({ path }) => path))).toEqual(
    new Set([`/standards/${next}/difference?from=${world.standard}`]),
  );
  expect(to(thirdPharmacy)[0]?.changes[0]).toContain('geen verzegelde kit');
  for (const one of [practice, homeCare]) {
    expect(to(one)).toMatchObject([{ kind: 'version-to-know' }]);
    expect(to(one)[0]?.changes).toHaveLength(2);
  }
  expect((await (await world.as('gp')).page('/notices')).body).toContain('Versie 2026.2 van de kit');
});

test('each pharmacy is followed until its first kit by the version that conforms', async () => {
  const before = (await coordinator.get<Effect>(`/standards/${next}/publication`)).body;
  expect(before.followed?.map(({ firstAt }) => firstAt)).toEqual([null, null, null]);
  const lines = await linesFor(pharmacist, next);
  const kit = await sealedKit({ ...world, standard: next }, pharmacist, await world.as('pharmacist2'), lines);
  expect(kit.conformity.result).toBe('conforms');
  const { followed } = (await coordinator.get<Effect>(`/standards/${next}/publication`)).body;
  expect(followed?.filter(({ serial }) => serial !== null)).toMatchObject([
    { id: world.organisations.pharmacy, serial: kit.serial },
  ]);
  expect((await coordinator.page(`/standards/${next}/publication`)).body).toContain('1 van 3 apotheken');
});

test('from that day the kits that are not by it stand in the list, those in homes first', async () => {
  const { total, toActOn, byStandard, byPharmacy } = await outside(coordinator);
  expect(total).toMatchObject({ conform: 1, earlier: total.shelf + total.homes - 1, deviate: 0, unexplained: 0 });
  expect(toActOn[0]).toMatchObject({
    inHome: true,
    said: [{ nl: 'Midazolam 5 mg/ml: 10, minstens 11 nodig' }, { nl: 'H10 hoort niet bij deze standaard' }],
  });
  expect(byStandard).toMatchObject([
    { name: '2026.1', earlier: total.earlier },
    { name: '2026.2', earlier: 0 },
  ]);
  expect(byPharmacy).toHaveLength(2);
  const { toActOn: own } = await outside(coordinator, `?pharmacy=${world.organisations.otherPharmacy}`);
  expect(own).toHaveLength(1);
});

test('a pharmacy sees its own kits and says why one stays as it is; beside “other” it writes why', async () => {
  const { toActOn } = await outside(pharmacist);
  expect(toActOn.map(({ id }) => id)).toContain(shelved);
  expect(toActOn).toHaveLength((await outside(coordinator)).total.earlier - 1);
  const path = `/conformity/kits/${shelved}`;
  expect((await pharmacist.page(path)).body).toContain('Midazolam 5 mg/ml: 10, minstens 11 nodig');
  const say = (body: object, who = pharmacist) => who.post(path, body);
  expect((await say({ reason: 'zomaar' })).status).toBe(422);
  expect((await say({ reason: 'other' })).status).toBe(422);
  expect((await say({ reason: 'other', note: 'wordt maandag omgeruild' })).status).toBe(200);
  expect((await say({ reason: 'new-contents-not-there' })).status).toBe(200);
  const [said] = (await outside(coordinator)).toActOn.filter(({ id }) => id === shelved);
  expect(said).toMatchObject({ reason: 'new-contents-not-there', note: null });
  const other = await world.as('otherPharmacist');
  expect((await say({ reason: 'shortage' }, other)).status).toBe(404);
  expect((await say({ reason: 'shortage' }, coordinator)).status).toBe(403);
});

test('the list goes along as a file, with the reason of each kit', async () => {
  const { rows } = await taken(coordinator, '/conformity', 'csv');
  expect(rows.flat()).toContain('De nieuwe inhoud is er nog niet');
});

interface Lean {
  slots: {
    slot: string;
    usual: number;
    need: { units: number | null; why: string | null; of?: string[] } | null;
    supplied: number;
    destroyed: number;
    suggestion: { why: string };
  }[];
}

test('what became of the contents is told by slot, with no suggestion as long as few kits were opened', async () => {
  await world.owner.query(
    `insert into settlement_line (network_id, case_id, kit_id, slot, product, lot, used, wasted, destroyed, reused, missing)
     select l.network_id, u.case_id, l.kit_id, l.slot, l.product, l.lot, 1, 0, l.quantity - 1, 0, 0
     from kit_line l join case_kit u on u.kit_id = l.kit_id where u.case_id = $1`,
    [delivered],
  );
  const answer = await coordinator.get<Lean>('/leaner-standard');
  const { slots } = answer.body;
  const m3 = slots.find(({ slot: code }) => code === 'M3');
  expect(m3).toMatchObject({
    usual: 5,
    need: { units: null, why: 'no-maximum', of: ['nausea'] },
    supplied: 5,
    used: 1,
    destroyed: 4,
    suggestion: { why: 'too-few' },
  });
  expect((await coordinator.page('/leaner-standard')).body).toContain('Een voorstel verandert niets');
  expect((await pharmacist.get('/leaner-standard')).status).toBe(403);
});

test('the network opens a kit from the list, and one that was opened at home is no sealed kit any more', async () => {
  expect((await coordinator.page('/conformity')).body).toContain(`href="/kits/${shelved}"`);
  expect((await coordinator.page(`/kits/${shelved}`)).status).toBe(200);
  expect((await outside(coordinator)).total.homes).toBe(1);
  await yes(pharmacist, `/cases/${delivered}/opening`, opening(world));
  expect((await outside(coordinator)).total.homes).toBe(0);
});

test('a week before a version takes effect that was published long before, who fills kits is told once more', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.3' });
  await approve(coordinator, `/standards/${id}`);
  await approve(await world.as('leadPharmacist'), `/standards/${id}`);
  const takesEffectOn = addDays(world.clock.today(), 21);
  expect((await coordinator.post(`/standards/${id}/publication`, { takesEffectOn })).status).toBe(200);
  const thirteen = slot({ code: 'M2', min: 13, max: 13, products: ['90000002'] });
  const draft = await draftStandard(world, coordinator, { name: '2026.4', slots: [thirteen] });
  const ration = { kind: 'less', product: undefined, quantity: 6, scope: 'new-kits' };
  await allowedSubstitution({ ...world, standard: next }, ration);
  const { pharmacies, differences } = (await coordinator.get<Effect>(`/standards/${draft.id}/publication`)).body;
  const sum = (of: 'conform' | 'shelf' | 'homes') => pharmacies.reduce((n, one) => n + one[of], 0);
  expect((await coordinator.page(`/standards/${draft.id}`)).body).toContain(
    `href="/standards/${draft.id}/publication"`,
  );
  // By what is in effect, and neither changes nor kits by what waits: one kit was filled by it, and lacks two.
  expect([sum('conform'), sum('shelf'), sum('homes')]).toEqual([1, 1, 0]);
  expect(differences.map(({ nl }) => nl)).toContain('Midazolam 5 mg/ml: 11–12 → 13 ampullen');
  const touches = (await coordinator.page(`/standards/${draft.id}/publication`)).body;
  expect(touches).toContain('Geteld en vergeleken met versie 2026.2, die nu geldt.');
  expect(touches).toContain('Wat er verandert naast versie 2026.2, die nu geldt');
  expect(touches).toMatch(/: 2 ampullen \(let op, er is een tekort: .*6 .*, tot en met 31 december 2026\)/);
  const approved = (await coordinator.page(`/standards/${draft.id}`)).body;
  expect(approved).toMatch(/naast versie 2026\.2|2026\.2, die nu geldt/);
  const told = async (days: number) => {
    world.clock.moveTo(momentOf(addDays(takesEffectOn, -days), '09:00'));
    for (let round = 0; round < 4; round++) await world.settle();
    const { rows } = await world.owner.query<{ recipient: string }>(
      `select recipient_id as recipient from letter where kind = 'version-soon' and channel = 'app'`,
    );
    return rows.map(({ recipient }) => recipient).sort();
  };
  const { pharmacy, otherPharmacy, thirdPharmacy } = world.organisations;
  expect(await told(8)).toEqual([]);
  expect(await told(7)).toEqual([pharmacy, otherPharmacy, thirdPharmacy].sort());
  expect(await told(6)).toHaveLength(3);
});
