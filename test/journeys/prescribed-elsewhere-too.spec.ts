import { caseAt, no, yes } from '../factories/cases.js';
import { asked, request, requestFields, type Faults } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const checks = (value: number) =>
  world.owner.query(
    `insert into network_setting (network_id, key, value) values ($1, 'prescription.check', to_jsonb($2::int))
     on conflict (network_id, key) do update set value = excluded.value`,
    [world.network, value],
  );

test('where the network asks for it, nothing leaves before a pharmacist looked for a prescription of one’s own', async () => {
  const { id } = await caseAt(world, 'packed');
  const pharmacist = await world.as('pharmacist');
  await checks(1);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  const page = (await pharmacist.page(`/cases/${id}`)).body;
  expect(page).toContain('De apotheker moet eerst nakijken');
  expect(page).toContain(`/cases/${id}/own-prescription`);
  await yes(pharmacist, `/cases/${id}/own-prescription`, { number: 'R-2026-17', checked: true });
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('R-2026-17, nagekeken op');
  await yes(pharmacist, `/cases/${id}/dispatch`);
  expect(await no(pharmacist, `/cases/${id}/own-prescription`, { checked: true })).toBe('409 left-already');
  await checks(0);
});

test('a number that changes is looked at anew, and only a pharmacist looks', async () => {
  const { id } = await caseAt(world, 'packed');
  const [pharmacist, gp] = [await world.as('pharmacist'), await world.as('gp')];
  await checks(1);
  await yes(gp, `/cases/${id}/own-prescription`, { number: '1', checked: true });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  await yes(pharmacist, `/cases/${id}/own-prescription`, { number: '1', checked: true });
  await yes(gp, `/cases/${id}/own-prescription`, { number: '2' });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 prescription-not-checked');
  expect(await no(gp, `/cases/${id}/own-prescription`, { number: 'x'.repeat(41) })).toBe('422 number');
  expect((await (await world.as('otherGp')).get(`/cases/${id}/own-prescription`)).status).toBe(404);
  await checks(0);
  await yes(pharmacist, `/cases/${id}/dispatch`);
});

test('who fills in the request gives the number there and then, and finds it again in the draft and on the check page', async () => {
  const [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
  const own = { ownPrescription: 'R-2026-18' };
  const draft = await gp.post<{ id: string }>('/drafts', own);
  const form = (await gp.page(`/cases/new?draft=${draft.body.id}`)).body;
  expect(form).toMatch(/name="ownPrescription"[^>]*value="R-2026-18"/);
  const check = await gp.follow('/cases/check', requestFields(own));
  expect(check.body).toContain('R-2026-18');
  const { id } = await asked(gp, own);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('R-2026-18');
  const wrong = await gp.post<Faults>('/cases', request({ ownPrescription: 'x'.repeat(41) }));
  expect([wrong.status, wrong.body.errors?.map(({ field }) => field)]).toEqual([422, ['ownPrescription']]);
});
