import { caseAt } from '../factories/cases.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { routesOf } from '../factories/routes.js';
import { startWorld, type Who, type World } from '../factories/world.js';

/** The banner on top of a page, as it stands there. */
const BANNER = /<section class="pk-banner"[\s\S]*?<\/section>/;
const WHO = ['A.B. De Vries', '9 maart 1941'];

let world: World;
let ofCase: string[];
beforeAll(async () => {
  world = await startWorld();
  const routes = (await routesOf(world)).filter(({ method }) => method === 'GET').map(({ path }) => path);
  ofCase = routes.filter((path) => path.startsWith('/cases/{caseId}'));
  expect(ofCase.length).toBeGreaterThan(20);
});
afterAll(() => world.stop());

/** What stands on top of each page of a case that somebody gets to see. */
async function banners(who: Who, paths: readonly string[]): Promise<Map<string, string>> {
  const client = await world.as(who);
  const seen = new Map<string, string>();
  for (const path of paths) {
    const { status, body } = await client.page(path);
    if (status === 200 && body.includes('</html>')) seen.set(path, BANNER.exec(body)?.[0] ?? 'no banner');
  }
  return seen;
}
const numberOf = async (id: string) =>
  (await world.owner.query<{ n: string }>('select number as n from kit_case where id = $1', [id])).rows[0]?.n ?? '';
const sealOf = async (kit: string) =>
  (await world.owner.query<{ seal: string }>('select seal_number as seal from kit where id = $1', [kit])).rows[0]
    ?.seal ?? '';

test('on every page of a case stands whose it is and which box, for those who treat or supply', async () => {
  for (const status of ['packed', 'delivered', 'ending'] as const) {
    const { id, kit } = await caseAt(world, status);
    const expected = [...WHO, await sealOf(kit), `Aanvraag ${await numberOf(id)}`];
    for (const who of ['gp', 'pharmacist', 'nurse'] as const) {
      const seen = await banners(
        who,
        ofCase.map((path) => path.replace('{caseId}', id)),
      );
      expect(seen.size).toBeGreaterThan(2);
      for (const [path, banner] of seen)
        expect([who, path, expected.filter((words) => !banner.includes(words))]).toEqual([who, path, []]);
    }
  }
}, 120_000);

test('of two boxes of one case stands which is at home and which came back', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const second = await shelvedKit(world);
  await world.owner.query(`update kit set status = 'back' where id = $1`, [kit]);
  await world.owner.query('update case_kit set until = $2 where kit_id = $1', [kit, world.clock.now()]);
  await world.owner.query(
    `insert into case_kit (network_id, case_id, kit_id, supplier_id, from_at)
     select network_id, case_id, $2, supplier_id, $3 from case_kit where kit_id = $1`,
    [kit, second, world.clock.now()],
  );
  const [went, here] = [await sealOf(kit), await sealOf(second)];
  for (const who of ['gp', 'pharmacist', 'nurse'] as const)
    for (const path of [`/cases/${id}`, `/cases/${id}/end`]) {
      const words = [...(await banners(who, [path])).values()]
        .join()
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s+/g, ' ');
      expect([who, path, words]).toEqual([
        who,
        path,
        expect.stringContaining(`Zegel ${went} (terug bij de apotheek) · ${here} (in huis)`),
      ]);
    }
});

test('whoever is only asked, and the network, read there which request it is, and not whose', async () => {
  const asked = await caseAt(world, 'requested');
  const delivered = await caseAt(world, 'delivered');
  for (const [who, { id }] of [
    ['pharmacist', asked],
    ['coordinator', asked],
    ['coordinator', delivered],
  ] as const) {
    const seen = await banners(
      who,
      ofCase.map((path) => path.replace('{caseId}', id)),
    );
    expect(seen.size).toBeGreaterThan(1);
    for (const [path, banner] of seen) {
      expect([who, path, banner.includes(`Aanvraag ${await numberOf(id)}`)]).toEqual([who, path, true]);
      expect([who, path, WHO.filter((words) => banner.includes(words)), banner.includes('Zegel')]).toEqual([
        who,
        path,
        [],
        false,
      ]);
    }
  }
});

test('a stranger sees none of these pages', async () => {
  const { id } = await caseAt(world, 'delivered');
  for (const who of ['otherGp', 'otherPharmacist'] as const)
    expect(
      await banners(
        who,
        ofCase.map((path) => path.replace('{caseId}', id)),
      ),
    ).toEqual(new Map());
});

test('a kit that is in a case says on each of its pages whose it is, and one on the shelf says nothing', async () => {
  const { id, kit } = await caseAt(world, 'packed');
  const paths = ['', '/lines', '/check', '/seal', '/rejection', '/slots/M1', '/scans', '/check/scans'];
  const seen = await banners(
    'pharmacist',
    paths.map((path) => `/kits/${kit}${path}`),
  );
  expect(seen.size).toBeGreaterThan(5);
  for (const [path, banner] of seen)
    expect([path, [...WHO, await sealOf(kit), `/cases/${id}`].filter((words) => !banner.includes(words))]).toEqual([
      path,
      [],
    ]);
  const { rows } = await world.owner.query<{ id: string }>('select id from kit where not in_case limit 1');
  const [shelved] = rows;
  if (shelved) expect([...(await banners('pharmacist', [`/kits/${shelved.id}`])).values()]).toEqual(['no banner']);
});

test('with whom the patient may be one says what agrees', async () => {
  await caseAt(world, 'delivered');
  const second = await caseAt(world, 'accepted');
  const { body } = await (await world.as('pharmacist')).page(`/cases/${second.id}/other-kits`);
  expect(body).toMatch(/Wat overeenkomt: (hetzelfde BSN|dezelfde naam)/);
});
