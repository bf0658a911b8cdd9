import { addOrganisation } from '../../src/access/founding.js';
import { boxAt, memberOf } from '../factories/boxes.js';
import { no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { request, type Asked } from '../factories/requests.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

interface Story {
  status: string;
  moves: string[];
  outOfHours: { name: string; phone: string }[];
}

let world: World;
let physician: Client;
let post: string;
beforeAll(async () => {
  world = await startWorld();
  post = await addOrganisation(world.owner, world.network, {
    ...{ name: 'Huisartsenpost', kind: 'out-of-hours-post', phone: '070 222 22 22', mailAddress: 'post@example.org' },
  });
  physician = await memberOf(world, post, 'waarnemer', 'prescriber');
});
afterAll(() => world.stop());

const ask = async (postcode: string, birthName: string) => {
  const { signature: _, ...asked } = request({}, { postcode, birthName });
  return physician.post<Asked>('/cases/on-behalf', {
    ...{
      ...asked,
      practiceId: world.organisations.practice,
      prescriberName: 'dr. G. van Dijk',
      receivedBy: 'telephone',
    },
  });
};

test('a post writes down what a physician asked by telephone, follows it, and places it where nobody delivers', async () => {
  const { status, body } = await ask('2241 AB', 'Zonderling');
  expect([status, body.status]).toEqual([201, 'unplaced']);
  const story = (await physician.get<Story>(`/cases/${body.id}`)).body;
  expect(story.moves).toContain('place');
  expect((await physician.page(`/cases/${body.id}/placement`)).body).toContain('Apotheek Zeezicht');
  const { pharmacy } = world.organisations;
  expect(await no(physician, `/cases/${body.id}/placement`, { pharmacyId: pharmacy })).toBe('422 agreedWith');
  const placed = await yes(physician, `/cases/${body.id}/placement`, {
    pharmacyId: pharmacy,
    agreedWith: 'de dienstdoende',
  });
  expect(placed.status).toBe('requested');
  await yes(await world.as('pharmacist'), `/cases/${body.id}/acceptance`);
  expect((await physician.get(`/cases/${body.id}`)).status).toBe(200);
});

test('of a case that it did not write down it places nothing', async () => {
  const { signature: _, ...asked } = request(
    {},
    { postcode: '2241 AB', birthName: 'Duinpan', birthDate: '1950-04-04' },
  );
  const gp = await world.as('gp');
  const { body } = await gp.post<Asked>('/cases', { ...asked, signature: { confirmed: true } });
  const { pharmacy } = world.organisations;
  expect(await no(physician, `/cases/${body.id}/placement`, { pharmacyId: pharmacy, agreedWith: 'iemand' })).toBe(
    '404 not-found',
  );
});

test('on the case and at the box stands whom one phones at this hour: the duty’s number while it lasts, else its own', async () => {
  const box = await boxAt(world, 'delivered');
  const { pharmacy, otherPharmacy } = world.organisations;
  const duty = (organisation: string, phone: string) =>
    world.owner.query(
      `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone)
       select network_id, uuidv7(), id, kind, $2::timestamptz - interval '1 hour', $2::timestamptz + interval '1 hour', $3 from organisation where id = $1`,
      [organisation, world.clock.now(), phone],
    );
  const onCase = async () =>
    (await (await world.as('nurse')).get<Story>(`/cases/${box.id}`)).body.outOfHours.map(({ phone }) => phone);
  const look = { name: 'Sanne', organisation: 'Nachtzorg', sealNumber: box.seal, report: 'look' };
  const atBox = async () =>
    (
      await Client.stranger(world.app).post<{ now: { numbers: { phone: string }[] } }>(`/box/${box.code}`, look)
    ).body.now.numbers.map(({ phone }) => phone);
  expect(await onCase()).toEqual(['070 222 22 22']);
  expect(await atBox()).not.toContain('06 00 00 77 77');
  await duty(otherPharmacy, '06 00 00 77 77');
  await duty(post, '070 333 33 33');
  await duty(pharmacy, '06 00 00 88 88');
  expect((await onCase()).sort()).toEqual(['06 00 00 77 77', '06 00 00 88 88', '070 333 33 33']);
  const numbers = await atBox();
  expect(numbers).toEqual(expect.arrayContaining(['06 00 00 77 77', '06 00 00 88 88', '070 333 33 33']));
  expect(new Set(numbers).size).toBe(numbers.length);
  const page = await Client.stranger(world.app).submit(`/box/${box.code}`, look);
  expect(page.body).toMatch(/Nu van dienst: Apotheek [^<]+<a[^>]*>06 00 00 77 77/);
  expect(page.body).toContain('Praktijk van de patiënt, kan nu dicht zijn: Praktijk Noordzij');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 2 * 3_600_000));
  expect(await onCase()).toEqual(['070 222 22 22']);
});

test('a day after it should have been brought the post sees it no more', async () => {
  physician = await Client.signIn(world.app, 'waarnemer@example.org', passwordOf());
  const { body } = await ask('2512 AB', 'Zomerdijk');
  expect((await physician.get(`/cases/${body.id}`)).status).toBe(200);
  const { rows } = await world.owner.query<{ by: Date }>('select deliver_by as by from kit_case where id = $1', [
    body.id,
  ]);
  world.clock.moveTo(new Date((rows[0]?.by.getTime() ?? 0) + 25 * 3_600_000));
  physician = await Client.signIn(world.app, 'waarnemer@example.org', passwordOf());
  expect((await physician.get(`/cases/${body.id}`)).status).toBe(404);
});
