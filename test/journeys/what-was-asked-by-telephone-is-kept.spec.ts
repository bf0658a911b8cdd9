import { hiddenFields, requestFields, type Asked } from '../factories/requests.js';
import type { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';

interface Kept {
  id: string;
  version: number;
  body: { prescriberName?: string; patient?: { birthName?: string } };
}
const DRAFTS = '/cases/on-behalf/drafts';

let world: World;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());

const written = (own: object = {}) => ({
  ...{ prescriberName: 'dr. G. van Dijk', receivedBy: 'telephone', patient: { birthName: 'Korenbloem' }, ...own },
});
const begun = async () => (await pharmacist.post<Kept>(DRAFTS, written())).body;
const asked = (own: Record<string, string> = {}) => ({
  ...requestFields(),
  ...{ practiceId: world.organisations.practice, prescriberName: 'dr. G. van Dijk', receivedBy: 'telephone', ...own },
});

test('what is written down on the telephone is kept, found again and gone on with by a colleague', async () => {
  const { id, version } = await begun();
  const page = (await pharmacist.page(`/cases/on-behalf?draft=${id}`)).body;
  for (const there of [
    'value="Korenbloem"',
    'value="dr. G. van Dijk"',
    `action="/cases/on-behalf/check?draft=${id}"`,
    `formaction="${DRAFTS}/${id}"`,
    'draft.js',
  ])
    expect(page).toContain(there);
  const colleague = await world.as('pharmacyAssistant');
  expect((await colleague.page(DRAFTS)).body).toContain(`/cases/on-behalf?draft=${id}`);
  const changed = await colleague.patch<Kept>(`${DRAFTS}/${id}`, written({ prescriberName: 'dr. B. Bos' }), {
    version,
  });
  expect([changed.status, changed.body.body.prescriberName]).toEqual([200, 'dr. B. Bos']);
});

test('until it is entered it stands on the worklist of the pharmacy, and leads on to its form', async () => {
  const { id } = await begun();
  const { body } = await (await world.as('pharmacyAssistant')).page('/');
  expect(body).toMatch(
    new RegExp(`href="/cases/on-behalf\\?draft=${id}"[^>]*>Aanvraag per telefoon nog niet ingevoerd`),
  );
  expect((await (await world.as('courier')).page('/')).body).not.toContain(id);
  await pharmacist.delete(`${DRAFTS}/${id}`);
  expect((await pharmacist.page('/')).body).not.toContain(id);
});

test('error page, check page and back keep the draft, and entering it ends it', async () => {
  const { id } = await begun();
  const wrong = await pharmacist.follow(`/cases/on-behalf/check?draft=${id}`, asked({ urgency: '' }));
  expect([wrong.status, wrong.body.includes(`formaction="${DRAFTS}/${id}"`)]).toEqual([422, true]);
  expect(wrong.body).toContain('value="dr. G. van Dijk"');
  const check = await pharmacist.follow(`/cases/on-behalf/check?draft=${id}`, asked());
  expect([check.status, check.body.includes(`action="/cases/on-behalf?draft=${id}"`)]).toEqual([200, true]);
  const back = await pharmacist.submit(`/cases/on-behalf/check/edit?draft=${id}`, hiddenFields(check.body));
  expect(back.body).toContain(`action="/cases/on-behalf/check?draft=${id}"`);
  expect(back.body).toContain('value="dr. G. van Dijk"');
  const sent = await pharmacist.submit(`/cases/on-behalf?draft=${id}`, hiddenFields(check.body));
  expect([sent.status, String(sent.headers['location'])]).toEqual([
    303,
    expect.stringMatching(/^\/cases\/[0-9a-f-]{36}/),
  ]);
  expect((await pharmacist.get(`${DRAFTS}/${id}`)).status).toBe(404);
});

test('what was typed comes back when a colleague threw the draft away in the meantime', async () => {
  const { id } = await begun();
  expect((await (await world.as('pharmacyAssistant')).delete(`${DRAFTS}/${id}`)).status).toBe(200);
  const wrong = await pharmacist.follow(`/cases/on-behalf/check?draft=${id}`, asked({ urgency: '' }));
  expect([wrong.status, wrong.body.includes('value="dr. G. van Dijk"')]).toEqual([422, true]);
  expect(wrong.body).toMatch(/action="\/cases\/on-behalf\/check\?draft=[0-9a-f-]{36}"/);
  expect(wrong.body).not.toContain(`action="/cases/on-behalf/check?draft=${id}"`);
});

test('nobody of another pharmacy or practice finds it, and a practice keeps its own elsewhere', async () => {
  const { id } = await begun();
  for (const who of ['otherPharmacist', 'gp'] as const)
    expect((await (await world.as(who)).get(`${DRAFTS}/${id}`)).status).toBe(404);
  const gp = await world.as('gp');
  expect(await gp.post(DRAFTS, written())).toMatchObject({ status: 409, body: { reason: 'not-your-turn' } });
  const own = (await gp.post<Asked>('/drafts', { patient: { birthName: 'Klaproos' } })).body.id;
  expect((await gp.get(`${DRAFTS}/${own}`)).status).toBe(404);
  expect((await gp.get<{ items: Kept[] }>(DRAFTS)).body.items).toEqual([]);
});

test('it is sealed, and gone after the days that the network keeps drafts', async () => {
  await begun();
  const { rows } = await world.owner.query<{ body: Buffer }>('select body from draft where on_behalf');
  expect(rows.map(({ body }) => body.toString('latin1')).join()).not.toMatch(/Korenbloem|Noordzij/);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 16 * 24 * 3_600_000));
  await world.settle();
  expect((await world.owner.query('select 1 from draft where on_behalf')).rowCount).toBe(0);
});
