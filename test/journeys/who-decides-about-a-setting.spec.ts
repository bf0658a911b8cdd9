import { waitingLetter } from '../factories/letters.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf } from '../setup/as-app.js';

interface Setting {
  value: number;
  version: number;
  mayChange: boolean;
}
const SIGNING = '/settings/sign.nurse-specialist';
const ANSWER = '/settings/offer.minutes';

let world: World;
let app: AsApp;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
});
afterAll(async () => {
  await app.end();
  await world.stop();
});

test('who may sign is read by the administrator, who hears whom to ask and changes nothing', async () => {
  const administrator = await world.as('administrator');
  expect((await administrator.get<Setting>(SIGNING)).body).toMatchObject({ value: 1, mayChange: false });
  const { body: page } = await administrator.page(SIGNING);
  expect(page).toContain('Vraag het de coördinator of de hoofdapotheker');
  expect(page).not.toContain('name="value"');
  const refused = await administrator.patch<{ reason: string }>(SIGNING, { value: 0 }, { version: 0 });
  expect(refused).toMatchObject({ status: 403, body: { reason: 'may-not' } });
  expect((await administrator.get<Setting>(SIGNING)).body).toMatchObject({ value: 1, version: 0 });
});

test('the lead pharmacist records it, the coordinator changes it again, and neither keeps the other from reading', async () => {
  const leadPharmacist = await world.as('leadPharmacist');
  const coordinator = await world.as('coordinator');
  expect((await leadPharmacist.page('/settings')).body).toContain('Een verpleegkundig specialist mag');
  expect((await leadPharmacist.page(SIGNING)).body).toContain('name="value"');
  expect((await leadPharmacist.patch<Setting>(SIGNING, { value: 0 }, { version: 0 })).status).toBe(200);
  const again = await coordinator.patch<Setting>(SIGNING, { value: 1 }, { version: 1 });
  expect(again).toMatchObject({ status: 200, body: { value: 1, version: 2 } });
  const { rows } = await world.owner.query(`select detail from audit_row where action = 'change-setting' order by at`);
  expect(rows).toEqual([{ detail: 'sign.nurse-specialist = 0' }, { detail: 'sign.nurse-specialist = 1' }]);
});

test('the lead pharmacist reads how long an answer may take, and leaves it to coordinator and administrator', async () => {
  const leadPharmacist = await world.as('leadPharmacist');
  expect((await leadPharmacist.get<Setting>(ANSWER)).body.mayChange).toBe(false);
  expect((await leadPharmacist.patch(ANSWER, { value: 5 }, { version: 0 })).status).toBe(403);
  expect((await (await world.as('administrator')).patch(ANSWER, { value: 50 }, { version: 0 })).status).toBe(200);
});

test('the database lets nobody else write one either', async () => {
  const insert = `insert into network_setting (network_id, key, value) values ($1, 'prescription.check', '1')`;
  const change = `update network_setting set value = '0' where key = 'sign.nurse-specialist' returning 1`;
  for (const who of ['administrator', 'gp', 'pharmacist', 'auditor'] as const) {
    const as = await contextOf(world, who);
    expect(await app.refusal(as, insert, [world.network])).toBe('42501');
    expect(await app.rows(as, change)).toEqual([]);
  }
  expect(await app.rows(await contextOf(world, 'leadPharmacist'), change)).toHaveLength(1);
});

test('an administrator begins with what waits, in numbers, or reads that all is in order', async () => {
  const administrator = await world.as('administrator');
  await world.owner.query(`update letter set state = 'sent' where state = 'dead'`);
  await world.owner.query('update person set big = null');
  await world.owner.query('update organisation set agb = null');
  expect((await administrator.page('/')).body).toContain('Alles in orde');
  const letter = await waitingLetter(world);
  await world.owner.query(`update letter set state = 'dead' where id = $1`, [letter]);
  const { body: after } = await administrator.page('/');
  expect(after).toContain('1 brief kwam niet aan');
  expect(after).toContain('href="/letters?state=dead"');
  expect(after).not.toContain('Alles in orde');
  expect((await (await world.as('gp')).page('/')).body).not.toContain('Wat wacht op u');
});
