import { boxCodeInGroups } from '../../src/dispensing/box/box-code.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, type KitAnswer } from '../factories/kits.js';
import { no, requestedCase, yes } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';

type Kit = KitAnswer & { boxCode: { code: string } | null };

let world: World;
let [pharmacist, colleague, otherPharmacist]: Client[] = [];
beforeAll(async () => {
  world = await startWorld();
  [pharmacist, colleague, otherPharmacist] = [
    await world.as('pharmacist'),
    await world.as('pharmacist2'),
    await world.as('otherPharmacist'),
  ];
});
afterAll(() => world.stop());

const somebody = (client: Client | undefined): Client => {
  if (!client) throw new Error('nobody is signed in');
  return client;
};
async function checkedKit(): Promise<string> {
  const { id } = await draftKit(world, somebody(pharmacist), await linesFor(somebody(pharmacist), world.standard));
  await yes(somebody(colleague), `/kits/${id}/check`);
  return id;
}
let seals = 0;
const seal = async (id: string, own: object = {}) =>
  yes(somebody(pharmacist), `/kits/${id}/seal`, { sealNumber: `DOOS-${String(++seals)}`, ...own });
const codeOf = async (id: string, client = pharmacist) =>
  (await somebody(client).get<Kit>(`/kits/${id}`)).body.boxCode?.code ?? null;
async function codesOfARoll(count: number): Promise<string[]> {
  const { body } = await somebody(pharmacist).post<{ id: string }>('/box-codes', { count });
  const { rows } = await world.owner.query<{ code: string }>('select code from box_code where roll_id = $1', [body.id]);
  return rows.map(({ code }) => code);
}

test('a kit that is sealed gets a code of its own, which only its holder reads', async () => {
  const id = await checkedKit();
  expect(await codeOf(id)).toBeNull();
  await seal(id);
  const code = await codeOf(id);
  expect(code).toMatch(/^[2-9AC-HJKMNPQRTV-Y]{15}$/);
  expect((await somebody(pharmacist).page(`/kits/${id}`)).body).toContain(boxCodeInGroups(code ?? ''));
  const { body } = await (await world.as('coordinator')).get<Kit>(`/kits/${id}`);
  expect(body).toMatchObject({ id, boxCode: null });
});

test('a sticker of a roll is bound by its scan, once, and only by the pharmacy that printed it', async () => {
  const [code = '', other = ''] = await codesOfARoll(3);
  const [one, two] = [await checkedKit(), await checkedKit()];
  await seal(one, { boxCode: `https://kit.example/box/${code}` });
  expect(await codeOf(one)).toBe(code);
  expect(await no(somebody(pharmacist), `/kits/${two}/seal`, { sealNumber: 'DOOS-X', boxCode: code })).toBe(
    '422 boxCode',
  );
  expect(await no(somebody(pharmacist), `/kits/${two}/seal`, { sealNumber: 'DOOS-X', boxCode: 'abc' })).toBe(
    '422 boxCode',
  );
  await world.owner.query('update box_code set organisation_id = $2 where code = $1', [
    other,
    world.organisations.otherPharmacy,
  ]);
  expect(await no(somebody(pharmacist), `/kits/${two}/seal`, { sealNumber: 'DOOS-X', boxCode: other })).toBe(
    '422 boxCode',
  );
  await seal(two, { boxCode: '' });
  expect(await codeOf(two)).not.toBe(code);
});

test('a kit that is opened before it left loses its code, and gets another with its new seal', async () => {
  const id = await checkedKit();
  await seal(id);
  const before = await codeOf(id);
  await yes(somebody(pharmacist), `/kits/${id}/opening`, { reason: 'ampul vervangen' });
  expect(await codeOf(id)).toBeNull();
  await yes(somebody(colleague), `/kits/${id}/check`);
  await seal(id);
  expect(await codeOf(id)).not.toBe(before);
});

test('a code is replaced or ended from the page of its kit, by its pharmacy alone', async () => {
  const id = await checkedKit();
  await seal(id);
  const before = await codeOf(id);
  expect(await no(somebody(otherPharmacist), `/kits/${id}/box-code`)).toBe('404 not-found');
  await yes(somebody(pharmacist), `/kits/${id}/box-code`);
  const after = await codeOf(id);
  expect([after === before, after === null]).toEqual([false, false]);
  expect((await somebody(pharmacist).delete(`/kits/${id}/box-code`)).status).toBe(200);
  expect(await codeOf(id)).toBeNull();
  expect((await somebody(pharmacist).delete(`/kits/${id}/box-code`)).status).toBe(409);
  expect((await somebody(pharmacist).page(`/kits/${id}`)).body).toContain('Code op de doos ingetrokken');
});

test('who hands a box out reads that it has no code that works, and how it gets one', async () => {
  const [id, caseId] = [await checkedKit(), await requestedCase(world)];
  await seal(id);
  await yes(somebody(pharmacist), `/cases/${caseId}/acceptance`);
  await yes(somebody(pharmacist), `/cases/${caseId}/packing`, { kitId: id });
  const handingOut = async () => (await somebody(pharmacist).page(`/cases/${caseId}/dispatch`)).body;
  expect(await handingOut()).not.toContain('geen werkende code');
  await somebody(pharmacist).delete(`/kits/${id}/box-code`);
  for (const words of ['geen werkende code', `href="/kits/${id}/box-code"`])
    expect(await handingOut()).toContain(words);
  await yes(somebody(pharmacist), `/kits/${id}/box-code`);
  expect(await handingOut()).not.toContain('geen werkende code');
});

test('a roll is printed, and what is on a box already is printed no more', async () => {
  const { body } = await somebody(pharmacist).post<{ id: string }>('/box-codes', { count: 2 });
  const pdf = await somebody(pharmacist).raw('GET', `/box-codes/${body.id}/roll.pdf`, undefined, {});
  expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  const { body: foreign } = await somebody(otherPharmacist).get<{ items: { id: string }[] }>('/box-codes');
  expect(foreign.items.map(({ id }) => id)).not.toContain(body.id);
  expect((await somebody(otherPharmacist).get(`/box-codes/${body.id}/roll.pdf`)).status).toBe(404);
  const rows = await world.owner.query<{ code: string }>('select code from box_code where roll_id = $1', [body.id]);
  for (const { code } of rows.rows) await seal(await checkedKit(), { boxCode: code });
  expect((await somebody(pharmacist).get(`/box-codes/${body.id}/roll.pdf`)).status).toBe(404);
  for (const count of [0, 241, 'veel'])
    expect(await no(somebody(pharmacist), '/box-codes', { count })).toBe('422 count');
});
