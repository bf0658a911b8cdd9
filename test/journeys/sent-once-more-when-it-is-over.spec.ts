import { addOrganisation } from '../../src/access/founding.js';
import { caseAt, opening, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

const PATIENT = { birthDate: '1941-03-09', postcode: '2512AB', reason: 'patiënt is benauwd' };
const DAY = 24 * 3_600_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a nurse who opened a kit by emergency access hears the same that night, and the next that it is not theirs any more', async () => {
  const { owner, network, clock } = world;
  const post = await addOrganisation(owner, network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
  const nurse = { name: 'N. Nacht', email: 'nacht@example.org', password: passwordOf(), profession: 'nurse' as const };
  await addColleague(owner, network, { ...nurse, works: [{ organisationId: post, role: 'nurse' }] }, clock.now());
  const signIn = () => Client.signIn(world.app, nurse.email, passwordOf());
  const { id } = await caseAt(world, 'delivered');
  let atPost = await signIn();
  await yes(atPost, '/break-glass', PATIENT);
  const [path, body, key] = [`/cases/${id}/opening`, opening(world), 'opened-by-night'];
  const answers = [await atPost.post(path, body, { key }), await atPost.post(path, body, { key })];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[1]?.body).toEqual(answers[0]?.body);

  clock.moveTo(new Date(clock.now().getTime() + DAY + 60_000));
  atPost = await signIn();
  const late = await atPost.post<{ detail: string }>(path, body, { key });
  expect([late.status, late.body.detail]).toEqual([404, expect.stringContaining('hoort niet bij uw organisatie')]);
  const other = { ...body, symptoms: [] };
  expect(await atPost.post(path, other, { key })).toMatchObject({ status: 422, body: { reason: 'another-body' } });
  await world.settle();
  expect((await atPost.post(path, body, { key })).status).toBe(404);
});

test('a draft that is gone by then, and a box that another pharmacy has, are not found', async () => {
  const gp = await world.as('gp');
  const draft = await gp.post<{ id: string }>('/drafts', { urgency: 'today' }, { key: 'half' });
  expect((await gp.post('/drafts', { urgency: 'today' }, { key: 'half' })).body).toEqual(draft.body);
  expect((await gp.delete(`/drafts/${draft.body.id}`)).status).toBe(200);
  expect((await gp.post('/drafts', { urgency: 'today' }, { key: 'half' })).status).toBe(404);

  const pharmacist = await world.as('pharmacist');
  const kit = await pharmacist.post<{ id: string }>('/kits', { standardVersionId: world.standard }, { key: 'box' });
  expect(kit.status).toBe(201);
  await world.owner.query('update kit set organisation_id = $2 where id = $1', [
    kit.body.id,
    world.organisations.otherPharmacy,
  ]);
  expect((await pharmacist.post('/kits', { standardVersionId: world.standard }, { key: 'box' })).status).toBe(404);
});
