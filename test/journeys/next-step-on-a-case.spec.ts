import { caseAt, yes } from '../factories/cases.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const DAY = 24 * 3_600_000;
const later = (days: number) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + days * DAY));
};
const pageOf = async (who: Who, path: string) => (await (await world.as(who)).page(path)).body;
/** What stands on the page before the other possibilities are unfolded, and what only after that. */
const near = async (who: Who, id: string) => (await pageOf(who, `/cases/${id}`)).split('<details')[0] ?? '';
const leadsTo = (html: string, way: string) => html.includes(`href="${way}"`);
const primary = (html: string, way: string) => new RegExp(`<a href="${way}"[^>]*class="govuk-button"`).test(html);
const CARERS = ['nurse', 'gp', 'pharmacist', 'pharmacyAssistant'] as const;

test('the coordinator too reads what comes next, by when, and whom to phone if it does not', async () => {
  for (const status of ['requested', 'accepted', 'dispatched', 'ending', 'returned', 'missing'] as const) {
    const { id } = await caseAt(world, status);
    const said = await near('coordinator', id);
    expect([status, said.includes('het afgesproken moment')]).toEqual([status, false]);
    expect([status, /Gebeurt dat niet\? Bel Apotheek[^<]*<a [^>]*href="tel:/.test(said)]).toEqual([status, true]);
  }
});

test('what was used of an open kit is written down from its case, by who cares and who supplies, until it is settled', async () => {
  const { id } = await caseAt(world, 'opened');
  const way = `/cases/${id}/opening`;
  for (const who of CARERS) expect([who, leadsTo(await near(who, id), way)]).toEqual([who, true]);
  for (const who of ['courier', 'practiceAssistant'] as const)
    expect([who, leadsTo(await pageOf(who, `/cases/${id}`), way)]).toEqual([who, false]);
  await yes(await world.as('nurse'), `/cases/${id}/end`, { reason: 'deceased', on: world.clock.today() });
  for (const who of CARERS) expect([who, leadsTo(await near(who, id), way)]).toEqual([who, true]);
  expect(await pageOf('nurse', way)).toContain('Wat is er gebruikt?');
});

test('of a kit that was never opened nobody is asked what was used', async () => {
  const { id } = await caseAt(world, 'delivered');
  await yes(await world.as('nurse'), `/cases/${id}/end`, { reason: 'deceased', on: world.clock.today() });
  for (const who of CARERS) expect(leadsTo(await pageOf(who, `/cases/${id}`), `/cases/${id}/opening`)).toBe(false);
});

test('when nothing was written down for days, the list and the case ask for it first, until it is done', async () => {
  const { id } = await caseAt(world, 'opened');
  const way = `/cases/${id}/opening`;
  expect(leadsTo(await pageOf('nurse', '/'), way)).toBe(false);
  // After four it is Sunday, and nobody of this network brings a kit on a Sunday.
  later(5);
  for (const who of CARERS) {
    expect([who, primary(await pageOf(who, '/'), way)]).toEqual([who, true]);
    expect([who, primary(await near(who, id), way)]).toEqual([who, true]);
  }
  expect(leadsTo(await pageOf('practiceAssistant', '/'), way)).toBe(false);
  const nurse = await world.as('nurse');
  expect((await nurse.patch(way, { used: [{ slot: 'M1', quantity: 2 }] })).status).toBe(200);
  expect(leadsTo(await pageOf('nurse', '/'), way)).toBe(false);
});

test('the latest step can be undone where the rule allows it, and is not offered where it does not', async () => {
  const offered = async (who: Who, id: string) => leadsTo(await pageOf(who, `/cases/${id}`), `/cases/${id}/correction`);
  const at = async (status: Parameters<typeof caseAt>[1]) => (await caseAt(world, status)).id;
  for (const status of ['accepted', 'dispatched'] as const)
    expect([status, await offered('pharmacist', await at(status))]).toEqual([status, false]);
  for (const status of ['packed', 'delivered', 'opened', 'ending', 'missing', 'returned'] as const) {
    const id = await at(status);
    expect([status, await offered('pharmacist', id)]).toEqual([status, true]);
    expect([status, await offered('gp', id)]).toEqual([status, false]);
  }
  const lost = await at('delivered');
  const { body } = await (await world.as('coordinator')).get<{ correctable: boolean }>(`/cases/${lost}`);
  expect(body.correctable).toBe(false);
  const packed = await at('packed');
  later(1.1);
  expect(await offered('pharmacist', packed)).toBe(false);
});

test('the coordinator who reported a kit missing by mistake finds the way back', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  await yes(await world.as('coordinator'), `/cases/${id}/missing`, { kitId: kit, remark: 'verkeerde aanvraag' });
  expect(leadsTo(await pageOf('coordinator', `/cases/${id}`), `/cases/${id}/correction`)).toBe(true);
  expect(leadsTo(await pageOf('pharmacist', `/cases/${id}`), `/cases/${id}/correction`)).toBe(false);
  await yes(await world.as('coordinator'), `/cases/${id}/correction`, { reason: 'verkeerde aanvraag' });
});

test('whether a kit that stands long at home is still needed is the prescriber’s nearest button', async () => {
  const { id } = await caseAt(world, 'delivered', 60);
  const way = `/cases/${id}/need`;
  expect(leadsTo(await near('gp', id), way)).toBe(false);
  expect(leadsTo(await pageOf('gp', `/cases/${id}`), way)).toBe(true);
  later(29);
  expect(primary(await near('gp', id), way)).toBe(true);
  // On the list one click answers it.
  expect(await pageOf('gp', '/')).toMatch(new RegExp(`<form[^>]*action="${way}"`));
  for (const who of ['practiceAssistant', 'pharmacist', 'nurse'] as const)
    expect([who, leadsTo(await pageOf(who, `/cases/${id}`), way)]).toEqual([who, false]);
  expect((await (await world.as('gp')).submit(way, { stillNeeded: 'true' })).status).toBe(303);
  expect(leadsTo(await near('gp', id), way)).toBe(false);
});
