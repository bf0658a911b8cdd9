import { addOrganisation, addPerson } from '../../src/access/founding.js';
import { caseAt } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

const PATIENT = { birthDate: '1941-03-09', postcode: '2512AB', reason: 'patiënt is benauwd, huisarts niet bereikbaar' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('who finds somebody at night may not guess on for free', async () => {
  const post = await addOrganisation(world.owner, world.network, {
    name: 'Huisartsenpost',
    kind: 'out-of-hours-post',
    mailAddress: 'post@example.org',
  });
  const works = [{ organisationId: post, role: 'nurse' as const }];
  const person = { name: 'Nacht', email: 'nacht@example.org', password: passwordOf(), profession: 'nurse', works };
  await addPerson(world.owner, world.network, person, world.clock.now());
  await caseAt(world, 'delivered');
  const nurse = await Client.signIn(world.app, 'nacht@example.org', passwordOf());
  const statuses: number[] = [];
  for (let day = 1; day <= 12; day++) {
    const birthDate = `1939-01-${String(day).padStart(2, '0')}`;
    statuses.push((await nurse.post('/break-glass', { ...PATIENT, birthDate })).status);
    statuses.push((await nurse.post('/break-glass', PATIENT)).status);
  }
  expect(statuses).toContain(429);
});
