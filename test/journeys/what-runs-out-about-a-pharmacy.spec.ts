import { mailsTo } from '../factories/mailbox.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const PHARMACY = 'apotheek-centrum@example.org';
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const on = async (day: string) => {
  world.clock.moveTo(new Date(`${day}T08:30:00+01:00`));
  for (let round = 0; round < 4; round++) await world.settle();
};
const about = async (to: string, words: string) =>
  (await mailsTo(world, to)).map(({ subject }) => subject).filter((subject) => subject.includes(words));

test('a readiness that runs out is told a week before, in the last two days, and when the pharmacy dropped out also to the coordinator', async () => {
  const { pharmacy } = world.organisations; // confirmed on 11 November: until 16 December
  await on('2026-12-08');
  expect(await about(PHARMACY, 'gereed')).toEqual([]);
  await on('2026-12-09');
  const [first] = await mailsTo(world, PHARMACY);
  expect(first?.subject).toBe('Meld dat uw apotheek gereed is');
  expect(first?.text).toContain('16 december 2026');
  expect(first?.text).toContain(`/pharmacies/${pharmacy}#readiness`);
  await on('2026-12-14');
  expect(await about(PHARMACY, 'gereed is')).toHaveLength(1);
  await on('2026-12-15');
  expect((await about(PHARMACY, 'gereed is'))[0]).toBe('Herinnering. Meld dat uw apotheek gereed is');
  const dropped = 'Apotheek Centrum doet niet meer mee: niet gereed gemeld';
  expect(await about(emailOf('coordinator'), dropped)).toEqual([]);
  await on('2026-12-17');
  expect(await about(PHARMACY, 'Uw apotheek krijgt geen aanvragen meer')).toHaveLength(1);
  expect(await about(emailOf('coordinator'), dropped)).toEqual([dropped]);
  await on('2026-12-24');
  expect(await about(emailOf('coordinator'), dropped)).toEqual([`Herinnering. ${dropped}`, dropped]);
  // Whoever phoned confirms it with one click: it takes part again, and nothing more is said.
  const coordinator = await world.as('coordinator');
  expect((await coordinator.page(`/pharmacies/${pharmacy}`)).body).toContain('Gereed melden');
  expect((await coordinator.post(`/pharmacies/${pharmacy}/readiness`)).body).toMatchObject({ takesPart: true });
  await on('2026-12-31');
  expect(await about(emailOf('coordinator'), dropped)).toHaveLength(2);
});

test('who confirms in time hears nothing more, and a pharmacy that is paused is left in peace', async () => {
  const { pharmacy, otherPharmacy } = world.organisations;
  await on('2026-12-09');
  await (await world.as('pharmacist')).post(`/pharmacies/${pharmacy}/readiness`);
  const pause = { from: '2026-12-09', until: '2027-01-04', reason: 'verbouwing' };
  await (await world.as('coordinator')).post(`/pharmacies/${otherPharmacy}/pause`, pause);
  await on('2026-12-17');
  expect(await about(PHARMACY, 'gereed')).toHaveLength(1);
  expect(await about(emailOf('coordinator'), 'Apotheek De Linde')).toEqual([]);
  expect(await about(emailOf('coordinator'), 'Apotheek Zeezicht')).toHaveLength(1);
});

test('an agreement that ends is told two months and two weeks before, and one click prolongs it', async () => {
  const { pharmacy } = world.organisations;
  await world.owner.query(`update pharmacy_agreement set until_day = '2027-01-31' where organisation_id = $1`, [
    pharmacy,
  ]);
  await on('2026-12-01');
  expect(await about(PHARMACY, 'overeenkomst')).toEqual(['Uw overeenkomst loopt af op 30 januari 2027']);
  const [mail] = await mailsTo(world, emailOf('coordinator'));
  expect(mail?.subject).toBe('De overeenkomst met Apotheek Centrum loopt af');
  expect(mail?.text).toContain(`/pharmacies/${pharmacy}`);
  await on('2027-01-17');
  expect((await about(PHARMACY, 'overeenkomst'))[0]).toContain('Herinnering.');
  const coordinator = await world.as('coordinator');
  const page = await coordinator.page(`/pharmacies/${pharmacy}`);
  expect(page.body).toContain('Overeenkomst verlengen');
  const fields = [...page.body.matchAll(/name="((?:from|until)\[\w+\]|signedBy)"[^>]*value="([^"]*)"/g)];
  const prolonged = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
  expect(prolonged).toMatchObject({ 'from[day]': '31', 'until[year]': '2028' });
  expect((await coordinator.submit(`/pharmacies/${pharmacy}/agreement`, prolonged)).status).toBe(303);
  await on('2027-02-01');
  expect(await about(PHARMACY, 'overeenkomst afgelopen')).toEqual([]);
  expect((await coordinator.page(`/pharmacies/${pharmacy}`)).body).not.toContain('overeenkomst is afgelopen');
});

test('an agreement that ended is told to both, and a pharmacy that waits for a next step to the coordinator', async () => {
  const { pharmacy, thirdPharmacy } = world.organisations;
  await world.owner.query(`update pharmacy_agreement set until_day = '2026-11-20' where organisation_id = $1`, [
    pharmacy,
  ]);
  await world.owner.query(
    `insert into pharmacy_state (network_id, organisation_id, from_at, state) values ($1, $2, $3, 'interested')`,
    [world.network, thirdPharmacy, world.clock.now()],
  );
  await on('2026-11-20');
  expect(await about(PHARMACY, 'overeenkomst afgelopen')).toHaveLength(1);
  expect(await about(emailOf('coordinator'), 'overeenkomst afgelopen')).toHaveLength(1);
  await on('2026-12-02');
  const waits = 'Apotheek Zeezicht wacht op een volgende stap';
  expect(await about(emailOf('coordinator'), waits)).toEqual([waits]);
  await on('2026-12-09');
  expect(await about(emailOf('coordinator'), waits)).toEqual([`Herinnering. ${waits}`, waits]);
});
