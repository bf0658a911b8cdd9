import { caseAt, no, yes } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const asked = (value: number) =>
  world.owner.query(
    `insert into network_setting (network_id, key, value) values ($1, 'prescription.check', to_jsonb($2::int))
     on conflict (network_id, key) do update set value = excluded.value`,
    [world.network, value],
  );

test('where the network asks for it, nothing leaves before a pharmacist looked for a prescription of one’s own', async () => {
  const { id } = await caseAt(world, 'packed');
  const pharmacist = await world.as('pharmacist');
  await asked(1);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  expect(page).toContain('De apotheker moet eerst nakijken');
  expect(page).toContain(`/cases/${id}/own-prescription`);
  await yes(pharmacist, `/cases/${id}/own-prescription`, { number: 'R-2026-17', checked: true });
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('R-2026-17, nagekeken op');
  await yes(pharmacist, `/cases/${id}/dispatch`);
  expect(await no(pharmacist, `/cases/${id}/own-prescription`, { checked: true })).toBe('409 left-already');
  await asked(0);
});

test('a number that changes is looked at anew, and only a pharmacist looks', async () => {
  const { id } = await caseAt(world, 'packed');
  const [pharmacist, gp] = [await world.as('pharmacist'), await world.as('gp')];
  await asked(1);
  await yes(gp, `/cases/${id}/own-prescription`, { number: '1', checked: true });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  await yes(pharmacist, `/cases/${id}/own-prescription`, { number: '1', checked: true });
  await yes(gp, `/cases/${id}/own-prescription`, { number: '2' });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  expect(await no(gp, `/cases/${id}/own-prescription`, { number: 'x'.repeat(41) })).toBe('422 number');
  expect((await (await world.as('otherGp')).get(`/cases/${id}/own-prescription`)).status).toBe(404);
  await asked(0);
  await yes(pharmacist, `/cases/${id}/dispatch`);
});
