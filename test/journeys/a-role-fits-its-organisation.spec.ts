import { ROLES_BY_KIND } from '../../src/access/roles-by-kind.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let network: Client;
let nurse: string;
beforeAll(async () => {
  world = await startWorld();
  network = await world.as('administrator');
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [
    emailOf('nurse'),
  ]);
  nurse = rows[0]?.id ?? '';
});
afterAll(() => world.stop());

const rolesIn = (page: string) => {
  const [, select = ''] = /<select[^>]+name="(?:works\[0\]\[role\]|role)"[^>]*>(.*?)<\/select>/.exec(page) ?? [];
  return [...select.matchAll(/value="([a-z-]+)"/g)].map(([, role]) => role).sort();
};
const rolesOf = (kind: keyof typeof ROLES_BY_KIND) => [...ROLES_BY_KIND[kind]].sort();

test.each(['/people/new', 'a role for somebody who is here'])(
  '%s: the organisation comes first, and then only the roles that it has',
  async (which) => {
    const path = which.startsWith('/') ? which : `/people/${nurse}/memberships`;
    const { pharmacy, practice } = world.organisations;
    for (const before of [path, `${path}?organisationId=`]) {
      const { status, body } = await network.page(before);
      expect([before, status, rolesIn(body)]).toEqual([before, 200, []]);
      expect(body).toContain('Apotheek Centrum');
    }
    expect(rolesIn((await network.page(`${path}?organisationId=${pharmacy}`)).body)).toEqual(rolesOf('pharmacy'));
    expect(rolesIn((await network.page(`${path}?organisationId=${practice}`)).body)).toEqual(rolesOf('practice'));
  },
);

test('what was typed wrongly stays, with the roles of the same organisation', async () => {
  const { pharmacy } = world.organisations;
  const typed = { name: 'N. Nieuw', email: 'geen adres', 'works[0][organisationId]': pharmacy };
  const { status, body } = await network.submit(`/people?organisationId=${pharmacy}`, typed);
  expect([status, rolesIn(body)]).toEqual([422, rolesOf('pharmacy')]);
  expect(body).toContain('value="geen adres"');
  const again = await network.submit(`/people/${nurse}/memberships?organisationId=${pharmacy}`, {
    ...{ organisationId: pharmacy, role: '' },
  });
  expect([again.status, rolesIn(again.body)]).toEqual([422, rolesOf('pharmacy')]);
});

test('a role that the organisation has not is refused, whichever way it is sent', async () => {
  const { pharmacy } = world.organisations;
  const wrong = { organisationId: pharmacy, role: 'prescriber' };
  const answer = await network.post<{ reason: string }>(`/people/${nurse}/memberships`, wrong);
  expect(answer).toMatchObject({ status: 409, body: { reason: 'role-does-not-fit' } });
  const page = await network.submit(`/people/${nurse}/memberships?organisationId=${pharmacy}`, wrong);
  expect([page.status, page.body.includes('bestaat niet bij dit soort organisatie')]).toEqual([409, true]);
  const { works } = (await network.get<{ works: unknown[] }>(`/people/${nurse}`)).body;
  expect(works).toHaveLength(1);
});

test('a role is given on that page, without a script', async () => {
  const { pharmacy } = world.organisations;
  const right = { organisationId: pharmacy, role: 'courier' };
  const answer = await network.submit(`/people/${nurse}/memberships?organisationId=${pharmacy}`, right);
  expect([answer.status, answer.headers['location']]).toEqual([303, `/people/${nurse}`]);
});

test('who looks after one organisation is not asked which one', async () => {
  const works = [{ organisationId: world.organisations.practice, role: 'administrator' as const }];
  const person = { name: 'B. Beheer', email: 'beheer@example.org', password: passwordOf(), works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  const practice = await Client.signIn(world.app, 'beheer@example.org', passwordOf());
  const { body } = await practice.page('/people/new');
  expect(rolesIn(body)).toEqual(rolesOf('practice'));
  expect(body).not.toContain('Andere organisatie');
});
