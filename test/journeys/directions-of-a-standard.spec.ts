import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { draftStandard, slot, type StandardAnswer } from '../factories/kits.js';
import { filledForm } from '../factories/filled-form.js';
import { requestFields } from '../factories/requests.js';
import { AsApp, contextOf } from '../setup/as-app.js';
import { startWorld, type World } from '../factories/world.js';

interface Direction {
  slot: string;
  number: number;
  standing: string;
  indication: string;
  dose: number | null;
  intervalMinutes?: number | null;
  maxDay: number | null;
  gift: { mg: number | null; ml: number | null; units: number | null } | null;
  enoughFor: number | null;
  lacksMaximum: boolean;
}
interface Answer extends StandardAnswer {
  directions: Direction[];
  obstacles: { slot: string; number: number; says: string }[];
}
type Refused = { reason?: string; errors: { field: string; message: string }[] };

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
});
afterAll(() => world.stop());

const show = async (id: string, who = coordinator) => (await who.get<Answer>(`/standards/${id}`)).body;
const pain = {
  ...{ standing: 'chosen', indication: 'pain', forWhom: 'naive', unit: 'mg', route: 'subcutaneous' },
  ...{ dose: 2.5, intervalMinutes: 240, maxDay: 15, source: 'besluit van het netwerk' },
};
const at = (id: string, code = 'M1', number: number | 'new' = 'new') =>
  `/standards/${id}/slots/${code}/directions/${number}`;
async function put(id: string, direction: object, where: { code?: string; number?: number | 'new' } = {}) {
  const { version } = await show(id);
  return coordinator.patch<Refused>(at(id, where.code, where.number), direction, { version });
}
async function approveByBoth(id: string) {
  await approve(coordinator, `/standards/${id}`);
  await approve(leadPharmacist, `/standards/${id}`);
}

test('the demonstration names its sources, invents nothing, and leaves out what no source settles', async () => {
  const { directions, obstacles } = await show(world.standard);
  expect(obstacles).toEqual([]);
  const ofMorphine = directions.filter((it) => it.slot === 'M1');
  expect(ofMorphine.filter(({ standing }) => standing === 'chosen')).toEqual([]);
  expect(ofMorphine.filter(({ standing }) => standing === 'open').map(({ indication }) => indication)).toEqual([
    ...['pain', 'breathlessness', 'acute-sedation'],
  ]);
  expect(directions.find((it) => it.slot === 'M2' && it.standing === 'chosen')).toMatchObject({
    ...{ dose: 15, gift: { mg: 15, ml: 3, units: 1 }, maxDay: null, enoughFor: 10 },
  });
  const page = (await coordinator.page(`/standards/${world.standard}`)).body;
  expect(page).toContain('15 mg = 3 ml (1 ampul), onderhuids (s.c.)');
  expect(page).toContain('Nog vast te stellen door het netwerk');
  expect(page).toContain('palliaweb.nl, richtlijn Palliatieve sedatie, tabel 4');
  const english = await world.as('leadPharmacist');
  await english.page('/language/en');
  const inEnglish = (await english.page(`/standards/${world.standard}`)).body;
  expect(inEnglish).toMatch(/<span lang="nl">farmacopedia.nl[^<]*<\/span>[^(]*<span[^>]*>\(in Dutch only\)/);
  expect(inEnglish).toContain('15 mg = 3 ml (1 ampoule), subcutaneous (s.c.)');
});

test('where the English is missing the Dutch is read, and marked, by whoever asks, signs and compares', async () => {
  const { owner, standard } = world;
  await owner.query('alter table direction disable trigger only_drafts_change');
  await owner.query(
    `update direction set circumstances = 'bij slikproblemen', circumstances_en = null, kidney = 'halveer de dosis', kidney_en = null
     where standard_id = $1 and slot = 'M2' and number = (select min(number) from direction where standard_id = $1 and slot = 'M2' and standing = 'chosen')`,
    [standard],
  );
  await owner.query('alter table direction enable trigger only_drafts_change');
  const gp = await world.as('gp');
  await gp.page('/language/en');
  const words = ({ body }: { body: string }) => body.replaceAll(/<[^>]*>/g, '');
  const shown = words(await gp.page(`/standards/${standard}`));
  const asking = words(await gp.page('/cases/new'));
  const check = words(await gp.follow('/cases/check', requestFields()));
  for (const page of [shown, asking, check]) expect(page).toContain('bij slikproblemen (in Dutch only)');
  for (const page of [shown, check]) expect(page).toContain('halveer de dosis (in Dutch only)');
  const dutch = (await (await world.as('gp')).page(`/standards/${standard}`)).body;
  expect(dutch).toContain('bij slikproblemen');
  expect(dutch).not.toContain('alleen in het Nederlands');
});

test('a network settles a dose, and everybody reads it in mg and ml with how far the kit carries', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.2' });
  expect((await put(id, pain)).status).toBe(200);
  const { directions } = await show(id);
  expect(directions.filter((it) => it.slot === 'M1').at(-1)).toMatchObject({
    ...{ number: 13, dose: 2.5, maxDay: 15, enoughFor: 10, lacksMaximum: false },
    ...{ gift: { mg: 2.5, ml: 0.25, units: 0.25, waste: { mg: 7.5, ml: 0.75, units: 0.75 } } },
  });
  const changed = await put(id, { ...pain, dose: 5 }, { number: 13 });
  expect(changed.status).toBe(200);
  expect((await show(id)).directions.find((it) => it.slot === 'M1' && it.number === 13)).toMatchObject({ dose: 5 });
  const { body } = await coordinator.get<{ differences: { slot: string; change: string; nl: string }[] }>(
    `/standards/${id}/difference?from=${world.standard}`,
  );
  expect(body.differences).toMatchObject([{ slot: 'M1', change: 'direction-added' }]);
  expect(body.differences[0]?.nl).toContain('nieuw, 5 mg = 0,5 ml (0,5 ampul) onderhuids (s.c.)');
  const { version } = await show(id);
  expect((await coordinator.delete(at(id, 'M1', 13), { version })).status).toBe(200);
  expect((await show(id)).directions.some((it) => it.slot === 'M1' && it.number === 13)).toBe(false);
});

test('what cannot be given is refused at its field', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.3' });
  const refused = async (own: object) => {
    const { status, body } = await put(id, { ...pain, ...own });
    return [status, body.errors.map(({ field }) => field)];
  };
  expect(await refused({ maxDay: 2 })).toEqual([422, ['maxDay']]);
  expect(await refused({ dose: 0.04 })).toEqual([422, ['dose']]);
  expect(await refused({ dose: undefined, share: 6 })).toEqual([422, ['forWhom']]);
  expect(await refused({ dose: undefined })).toEqual([422, ['dose']]);
  expect(await refused({ unit: 'druppels' })).toEqual([422, ['unit']]);
  expect(await refused({ dose: '1.000' })).toEqual([422, ['dose']]);
  expect(await refused({ intervalMinutes: 0 })).toEqual([422, ['intervalMinutes']]);
  expect((await put(id, pain, { number: 99 })).status).toBe(404);
  expect((await put(id, pain, { code: 'H1' })).body.errors.map(({ field }) => field)).toEqual(['indication']);
});

test('an opium medicine without a maximum in 24 hours is not published: two may approve it, nobody computes it', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.4' });
  await put(id, { ...pain, maxDay: undefined });
  expect((await show(id)).obstacles).toEqual([{ slot: 'M1', number: 13, says: 'maximum-needed' }]);
  await approveByBoth(id);
  const refused = await coordinator.post<Refused>(`/standards/${id}/publication`, { takesEffectOn: '2026-12-01' });
  expect([refused.status, refused.body.reason]).toEqual([409, 'maximum-needed']);
  const page = (await coordinator.page(`/standards/${id}/publication`)).body;
  expect(page).toMatch(/href="[^"]*#directions-M1"[^>]*>Morfine 10 mg\/ml, Pijn/);
  await leadPharmacist.delete(`/standards/${id}/approval`);
  expect((await put(id, pain, { number: 13 })).status).toBe(200);
  expect((await show(id)).approvals).toEqual([]);
  await approveByBoth(id);
  const published = await coordinator.post<StandardAnswer>(`/standards/${id}/publication`, {
    takesEffectOn: '2026-12-01',
  });
  expect(published.body.status).toBe('published');
});

test('what was published stays as it is: not by the page, and not with SQL of the application either', async () => {
  const published = (await coordinator.get<{ items: StandardAnswer[] }>('/standards')).body.items.find(
    ({ name }) => name === '2026.4',
  );
  const id = published?.id ?? '';
  const draft = await draftStandard(world, coordinator, { name: '2026.5' });
  expect((await put(id, pain, { number: 13 })).body).toMatchObject({ reason: 'not-from-this-status' });
  expect((await coordinator.page(at(id, 'M1', 13))).status).toBe(409);
  const attempts: [string, unknown[]][] = [
    ['update direction set max_day = 100 where standard_id = $1', [id]],
    ['delete from direction where standard_id = $1', [id]],
    ['update direction set standard_id = $2, number = number + 50 where standard_id = $1', [id, draft.id]],
    [
      'update slot_product set standard_id = $2, preferred = false where standard_id = $1 and slot = $3',
      [id, draft.id, 'M1'],
    ],
    [
      `insert into direction (network_id, standard_id, slot, number, standing, indication, for_whom, dose, unit, route, source)
      values (acting_network(), $1, 'M1', 99, 'chosen', 'nausea', 'any', 1, 'mg', 'oral', 'x')`,
      [id],
    ],
    ['delete from kit_slot where standard_id = $1', [id]],
  ];
  const before = await show(id);
  const app = await AsApp.connect(world);
  const lead = await contextOf(world, 'leadPharmacist');
  for (const [text, values] of attempts)
    await expect(app.kept(lead, text, values)).rejects.toThrow('only a draft standard changes');
  const backToDraft = app.kept(lead, `update kit_standard set status = 'draft' where id = $1`, [id]);
  await expect(backToDraft).rejects.toThrow('a standard does not go from published to draft');
  await app.end();
  expect((await show(id)).directions).toEqual(before.directions);
});

test('a slot that changes under its directions is looked at again before anybody approves', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.6' });
  await put(id, { ...pain, dose: 30, maxDay: 60 });
  const { version } = await show(id);
  const two = slot({ code: 'M1', name: 'Morfine', nameEn: 'Morphine', min: 2, max: 2, products: ['90000001'] });
  expect((await coordinator.patch(`/standards/${id}`, { slots: [two] }, { version })).status).toBe(200);
  expect((await show(id)).obstacles).toEqual([{ slot: 'M1', number: 13, says: 'more-than-the-kit-holds' }]);
  expect((await approve<Refused>(coordinator, `/standards/${id}`)).body.reason).toBe('directions-do-not-fit');
  expect((await coordinator.page(`/standards/${id}`)).body).toContain('Eén gift is meer dan er in de kit zit');
});

test('a coordinator does it in a browser: types a decimal comma, reads what is wrong, saves', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.7' });
  const { version } = await show(id);
  const form = { ...Object.fromEntries(Object.entries(pain).map(([name, value]) => [name, String(value)])) };
  const sent = { ...form, dose: '2,5', _method: 'PATCH', _version: String(version) };
  const wrong = await coordinator.submit(at(id), { ...sent, maxDay: '2' });
  expect([wrong.status, wrong.body.includes('Het maximum is minder dan één gift')]).toEqual([422, true]);
  const saved = await coordinator.submit(at(id), sent);
  expect([saved.status, saved.headers['location']]).toEqual([303, `/standards/${id}#directions`]);
  const page = (await coordinator.page(`/standards/${id}`)).body;
  expect(page).toContain('2,5 mg = 0,25 ml (0,25 ampul), onderhuids (s.c.)');
  expect(page).toContain('Rest per gift: 7,5 mg = 0,75 ml, 0,75 ampul, vernietigd met een getuige');
  expect((await coordinator.page(at(id, 'M1', 13))).body).toContain('value="2.5"');
});

test('of two on one direction the second types over nothing they left alone, and is asked what both changed', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.75' });
  await put(id, { ...pain, dose: 5, maxDay: 30 });
  const path = at(id, 'M1', 13);
  const opened = filledForm((await leadPharmacist.page(path)).body);
  expect((await put(id, { ...pain, dose: 2.5, maxDay: 30 }, { number: 13 })).status).toBe(200);

  const saved = await leadPharmacist.follow(path, { ...opened, intervalMinutes: '120' });
  expect(saved.body).toContain(
    'Iemand anders veranderde intussen ook dit, en dat is zo bewaard: Hoeveel werkzame stof per gift.',
  );
  const stored = async () => (await show(id)).directions.find((it) => it.slot === 'M1' && it.number === 13);
  expect(await stored()).toMatchObject({ dose: 2.5, intervalMinutes: 120, maxDay: 30 });

  const clash = await leadPharmacist.submit(path, { ...opened, dose: '7,5', intervalMinutes: '60' });
  expect(clash.status).toBe(412);
  expect([...clash.body.matchAll(/<a href="#([^"]+)">[^<]*allebei/g)].map(([, field]) => field)).toEqual([
    ...['dose', 'intervalMinutes'],
  ]);
  expect(clash.body).toMatch(/id="dose-stored"[^>]*><strong>Nu opgeslagen:<\/strong> <span>2.5<\/span>/);
  expect(await stored()).toMatchObject({ dose: 2.5, intervalMinutes: 120 });

  const asked = filledForm(clash.body);
  expect(asked).toMatchObject({ dose: '7,5', intervalMinutes: '60', maxDay: '30' });
  expect((await leadPharmacist.submit(path, { ...asked, _take: 'dose' })).status).toBe(303);
  expect(await stored()).toMatchObject({ dose: 2.5, intervalMinutes: 60 });

  const late = filledForm((await leadPharmacist.page(path)).body);
  await coordinator.delete(path, { version: (await show(id)).version });
  const gone = await leadPharmacist.submit(path, { ...late, dose: '5' });
  expect([gone.status, gone.body.includes('intussen weggehaald')]).toEqual([412, true]);
  expect((await leadPharmacist.submit(at(id), filledForm(gone.body))).status).toBe(303);
  const back = (await show(id)).directions.find((it) => it.slot === 'M1' && it.standing === 'chosen' && it.dose === 5);
  expect(back).toMatchObject({ intervalMinutes: 60, maxDay: 30 });
});

test('a pharmacy reads the directions and changes none', async () => {
  const pharmacist = await world.as('pharmacist');
  const { id } = await draftStandard(world, coordinator, { name: '2026.8' });
  expect((await show(world.standard, pharmacist)).directions.length).toBeGreaterThan(20);
  const { version } = await show(id);
  expect((await pharmacist.patch(at(id), pain, { version })).status).toBe(403);
});
