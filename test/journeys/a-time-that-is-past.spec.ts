import { caseAt, requestedCase } from '../factories/cases.js';
import { startWorld, type Who, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const HOUR = 3_600_000;
const later = (hours: number) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + hours * HOUR));
};
const pageOf = async (who: Who, path: string) => (await (await world.as(who)).page(path)).body;
const ANSWERS = 'Een apotheker van uw apotheek beantwoordt deze aanvraag';

test('an assistant of the pharmacy that is asked reads who answers, on the list and on the case', async () => {
  const id = await requestedCase(world);
  for (const path of ['/', `/cases/${id}`]) {
    expect(await pageOf('pharmacyAssistant', path)).toContain(ANSWERS);
    for (const who of ['pharmacist', 'gp'] as const) expect(await pageOf(who, path)).not.toContain(ANSWERS);
  }
  const { id: accepted } = await caseAt(world, 'accepted');
  expect(await pageOf('pharmacyAssistant', `/cases/${accepted}`)).not.toContain(ANSWERS);
});

test('a pharmacy that let its time pass reads that it passed, not that it answers before a time gone by', async () => {
  const id = await requestedCase(world);
  expect(await pageOf('pharmacist', `/cases/${id}`)).toContain('antwoordt vóór vandaag');
  const aMinuteAgo = new Date(world.clock.now().getTime() - 60_000);
  await world.owner.query('update kit_case set offer_lapses_at = $2 where id = $1', [id, aMinuteAgo]);
  for (const who of ['pharmacist', 'gp'] as const) {
    const body = await pageOf(who, `/cases/${id}`);
    expect(body).toContain('heeft niet geantwoord vóór vandaag');
    expect(body).not.toContain('antwoordt vóór');
  }
  expect(await pageOf('pharmacist', '/')).toContain('geen antwoord vóór');
  later(3);
  await world.settle();
  const gone = await (await world.as('pharmacist')).page(`/cases/${id}`);
  expect([gone.status, gone.body.includes('niet meer bij uw organisatie')]).toEqual([404, true]);
});

test('a delivery may be late until its time, and is late from then on, for the pharmacy, the practice and the network', async () => {
  const { id } = await caseAt(world, 'packed');
  const dueIn = (minutes: number) =>
    world.owner.query('update kit_case set deliver_by = $2 where id = $1', [
      id,
      new Date(world.clock.now().getTime() + minutes * 60_000),
    ]);
  const told = async (who: Who) => /Bezorging (dreigt|is) te laat/.exec(await pageOf(who, `/cases/${id}`))?.[1];
  const everybody = ['pharmacist', 'gp', 'coordinator'] as const;
  await dueIn(20);
  for (const who of everybody) expect([who, await told(who)]).toEqual([who, 'dreigt']);
  expect(await pageOf('pharmacist', `/cases/${id}`)).toContain('bezorgen moet vóór');
  await dueIn(-1);
  for (const who of everybody) expect([who, await told(who)]).toEqual([who, 'is']);
  expect(await pageOf('pharmacist', `/cases/${id}`)).toContain('Bezorgen moest vóór');
});
