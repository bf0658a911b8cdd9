import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import {
  placeAfterCall,
  placementForm,
  placementStory,
  SAID_YES,
  saidYesIn,
  unplacedCase,
} from '../factories/placements.js';
import { mailsTo } from '../factories/mailbox.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let coordinator: Client;
let pharmacist: Client;
let other: Client;

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  [gp, coordinator] = [await world.as('gp'), await world.as('coordinator')];
  [pharmacist, other] = [await world.as('pharmacist'), await world.as('otherPharmacist')];
});
afterAll(() => world.stop());

test('the coordinator places a case outside the area of a pharmacy, which confirms and delivers', async () => {
  const id = await unplacedCase(world, gp);
  const form = await placementForm(coordinator, id);
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
  expect(await placeAfterCall(coordinator, id, pharmacy)).toMatchObject({ status: 'requested' });
  expect((await placementForm(coordinator, id)).pharmacies).toEqual([]);
  expect(await yes(pharmacist, `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('who said yes stands in the story: for the practice, the coordinator and the pharmacy that was asked, nobody else', async () => {
  const id = await unplacedCase(world, gp);
  await placeAfterCall(coordinator, id, world.organisations.pharmacy, `  ${SAID_YES}\t`);
  expect(saidYesIn(await placementStory(pharmacist, id))).toEqual([SAID_YES]);
  expect(saidYesIn(await placementStory(gp, id))).toEqual([SAID_YES]);
  expect(saidYesIn(await placementStory(await world.as('nurse'), id))).toEqual(['-']);
  const seen = await placementStory(coordinator, id);
  expect(seen.placements).toMatchObject([{ pharmacy: { name: 'Apotheek Centrum' }, agreedWith: SAID_YES }]);
  expect(seen.history).toBeUndefined();
  for (const client of [gp, pharmacist, coordinator])
    expect((await client.page(`/cases/${id}`)).body).toContain(`Afgesproken met ${SAID_YES}`);
  const practice = await gp.page(`/cases/${id}`);
  expect(practice.body).toContain('na overleg gekozen, buiten gebied');
  expect(practice.body).not.toContain('keuze van de voorschrijver');
  await gp.page('/language/en?back=/');
  expect((await gp.page(`/cases/${id}/events`)).body).toContain(`Agreed with ${SAID_YES}`);
  await gp.page('/language/nl?back=/');

  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'capacity' });
  await placeAfterCall(coordinator, id, world.organisations.otherPharmacy, 'waarnemer');
  await yes(other, `/cases/${id}/acceptance`);
  expect(saidYesIn(await placementStory(other, id))).toEqual(['-', 'waarnemer']);
  expect(saidYesIn(await placementStory(gp, id))).toEqual([SAID_YES, 'waarnemer']);
  expect((await placementStory(coordinator, id)).placements).toHaveLength(2);
  await world.settle();
  const { rows } = await world.owner.query<{ kind: string; to: string }>(
    `select distinct kind, recipient_id as to from letter where data::text ~ 'Jansen|waarnemer' order by kind, recipient_id`,
  );
  const { pharmacy, otherPharmacy } = world.organisations;
  expect(rows).toEqual([pharmacy, otherPharmacy].sort().map((to) => ({ kind: 'offered', to })));
});

test('the letter to the pharmacy says with whom it was agreed, and the telephone of who placed it', async () => {
  await world.owner.query(`update organisation set phone = '070 000 0009' where kind = 'network'`);
  const id = await unplacedCase(world, gp);
  await placeAfterCall(coordinator, id, world.organisations.thirdPharmacy);
  const { rows } = await world.owner.query<{ number: string }>('select number from kit_case where id = $1', [id]);
  const { rows: network } = await world.owner.query<{ name: string }>(
    `select name from organisation where kind = 'network'`,
  );
  const mail = (await mailsTo(world, 'apotheek-zeezicht@example.org')).find(({ subject }) =>
    subject.includes(String(rows[0]?.number)),
  );
  expect(mail?.subject).toContain('bevestigt u dat u een kit levert?');
  for (const words of [
    `Afgesproken met: ${SAID_YES}`,
    `Geplaatst na overleg door: ${String(network[0]?.name)}, 070 000 0009`,
  ])
    expect(mail?.text).toContain(words);
  expect(mail?.text).toContain('bel wie de aanvraag plaatste');
});

test('a pharmacy that declined says so in the list, stands last, and is placed with again after a call', async () => {
  const id = await unplacedCase(world, gp);
  await placeAfterCall(coordinator, id, world.organisations.thirdPharmacy);
  await yes(await world.as('thirdPharmacist'), `/cases/${id}/refusal`, { reason: 'no-stock' });
  const [last] = (await placementForm(coordinator, id)).pharmacies.slice(-1);
  expect(last).toMatchObject({ name: 'Apotheek Zeezicht', saidNo: true });
  const desk = (await coordinator.page(`/cases/${id}/placement`)).body;
  expect(desk).toContain('kon deze aanvraag eerder niet leveren');
  expect(desk).toMatch(/Al gevraagd voor deze aanvraag[^]*Apotheek Zeezicht: zei nee, woensdag \d\d:\d\d/);
  expect(
    await placeAfterCall(coordinator, id, world.organisations.thirdPharmacy, 'toch de apotheker zelf'),
  ).toMatchObject({
    status: 'requested',
  });
  expect(await yes(await world.as('thirdPharmacist'), `/cases/${id}/acceptance`)).toMatchObject({ status: 'accepted' });
});

test('who did not answer in time says that, and keeps its place', async () => {
  const id = await unplacedCase(world, gp, { urgency: 'urgent' });
  await placeAfterCall(coordinator, id, world.organisations.thirdPharmacy);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 15 * 60_000));
  await world.settle();
  coordinator = await world.as('coordinator');
  const [first] = (await placementForm(coordinator, id)).pharmacies;
  expect(first).toMatchObject({ name: 'Apotheek Zeezicht', saidNo: false });
  expect(first?.reason[0]).toEqual({ kind: 'did-not-answer' });
  expect((await coordinator.page(`/cases/${id}/placement`)).body).toMatch(
    /Apotheek Zeezicht: antwoordde niet op tijd, woensdag \d\d:\d\d/,
  );
  world.clock.moveTo(new Date('2026-11-20T22:00+01:00'));
  coordinator = await world.as('coordinator');
  const atNight = (await coordinator.page(`/cases/${id}/placement`)).body;
  expect(atNight).toMatch(/gesloten tot maandag 08:30[^]*maandag \d\d:\d\d/);
  expect(atNight).not.toMatch(/<td[^>]*>23 nov/);
});

test('with whom it was agreed must be said, within limits and without a BSN', async () => {
  const id = await unplacedCase(world, gp);
  const { pharmacy: pharmacyId } = world.organisations;
  const bad = [undefined, '', '   ', '12345', 'x'.repeat(81), 'Jan\u0007sen', 'Jansen 999996708'];
  for (const agreedWith of bad)
    expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith })).toBe('422 agreedWith');
  expect(await no(coordinator, `/cases/${id}/placement`, { agreedWith: SAID_YES })).toBe('422 pharmacyId');
  expect(await no(coordinator, `/cases/${id}/placement`, { pharmacyId, agreedWith: SAID_YES, note: 'x' })).toBe(
    '400 unknown-field',
  );
  const page = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId, agreedWith: ' ' });
  expect(page.status).toBe(422);
  for (const words of ['<title>Fout: ', 'href="#agreedWith"', 'Vul in wie van de apotheek ja heeft gezegd'])
    expect(page.body).toContain(words);
  expect(page.body).toMatch(new RegExp(`value="${pharmacyId}"[^>]*checked|checked[^>]*value="${pharmacyId}"`));
  const unchosen = await coordinator.submit(`/cases/${id}/placement`, { agreedWith: SAID_YES });
  expect(unchosen.body).toContain('href="#pharmacyId"');
  expect(unchosen.body).toMatch(/<input[^>]*id="pharmacyId"/);
  expect(unchosen.body).toContain(`value="${SAID_YES}"`);
  await coordinator.page('/language/en?back=/');
  const inEnglish = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId });
  expect(inEnglish.body).toContain('Say who at the pharmacy said yes');
  await coordinator.page('/language/nl?back=/');
  const placed = await coordinator.submit(`/cases/${id}/placement`, { pharmacyId, agreedWith: 'x'.repeat(80) });
  expect(placed).toMatchObject({ status: 303, headers: { location: `/cases/${id}` } });
});
