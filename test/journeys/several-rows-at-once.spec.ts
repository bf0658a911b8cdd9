import { randomUUID } from 'node:crypto';
import type { SeveralDispatched } from '../../src/dispensing/steps/dispatches.service.js';
import { MOST_PRINTED } from '../../src/documents/papers.input.js';
import type { PapersOfSeveral } from '../../src/documents/several-papers.service.js';
import type { SeveralReady } from '../../src/pharmacies/readiness.service.js';
import { caseAt, requestedCase } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import type { KitsToLabel } from '../../src/documents/kit-labels.page.js';
import { startWorld, type World } from '../factories/world.js';
import { testWithPdftotext, wordsOf } from '../setup/pdftotext.js';

let world: World;
let pharmacist: Client;
const packed: string[] = [];
let accepted: string;
let asked: string;
beforeAll(async () => {
  world = await startWorld();
  for (let nth = 0; nth < 4; nth++) packed.push((await caseAt(world, 'packed')).id);
  accepted = (await caseAt(world, 'accepted')).id;
  asked = await requestedCase(world);
  pharmacist = await world.as('pharmacist');
}, 60_000);
afterAll(() => world.stop());

const numberOf = async (id: string) =>
  (await world.owner.query<{ number: number }>('select number::int as number from kit_case where id = $1', [id]))
    .rows[0]?.number ?? 0;
const ticked = (name: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, place) => [`${name}[${String(place)}]`, id]));
const boxes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`name="${name}\\[\\]"[^>]*value="([^"]+)"`, 'g'))].map(([, id]) => id);

test('beside each row of the worklist stands a box, but not beside one that is only asked; below stand the acts', async () => {
  const { body } = await pharmacist.page('/');
  expect(boxes(body, 'cases').sort()).toEqual([...packed, accepted].sort());
  expect(body).toContain(`Kies aanvraag ${String(await numberOf(accepted))}`);
  expect(body).toMatch(/<form id="several" action="\/cases\/dispatches"/);
  expect(body).toContain('formaction="/cases/papers"');
  const gp = (await (await world.as('gp')).page('/')).body;
  expect([gp.includes('/cases/dispatches'), boxes(gp, 'cases').includes(asked)]).toEqual([false, true]);
  expect(boxes((await (await world.as('courier')).page('/')).body, 'cases')).toEqual([]);
});

test('the courier takes two boxes along; a case without one is named with the reason, and sent once more nothing happens twice', async () => {
  const [first = '', second = ''] = packed;
  const foreign = randomUUID();
  const key = randomUUID();
  const body = { cases: [first, accepted, second, foreign] };
  const answer = await pharmacist.post<SeveralDispatched>('/cases/dispatches', body, { key });
  expect(answer.status).toBe(200);
  expect(answer.body.done.map(({ id, status }) => [id, status])).toEqual([
    [first, 'dispatched'],
    [second, 'dispatched'],
  ]);
  expect(answer.body.not).toMatchObject([
    { id: accepted, number: await numberOf(accepted), reason: 'not-from-this-status', about: { seals: [] } },
    { id: foreign, number: null, reason: 'not-found', about: null },
  ]);
  // Whose it is and which box stands behind each, with the way to it.
  expect(answer.body.done.map(({ about }) => about?.seals.length)).toEqual([1, 1]);
  const again = await pharmacist.post<SeveralDispatched>('/cases/dispatches', body, { key });
  expect(again.body.done.map(({ id }) => id)).toEqual([first, second]);
  const { rows } = await world.owner.query<{ moved: number; refused: number }>(
    `select count(*) filter (where action = 'dispatch' and outcome = 'done')::int as moved,
            count(*) filter (where action = 'dispatch' and outcome = 'refused' and detail = 'not-from-this-status')::int as refused
     from audit_row where case_id = any ($1)`,
    [[first, second, accepted]],
  );
  expect(rows[0]).toEqual({ moved: 2, refused: 2 });
});

test('without a script the same is a form, and its page says what was done and what was not', async () => {
  const [, , third = ''] = packed;
  const { status, body } = await pharmacist.submit('/cases/dispatches', ticked('cases', [third, accepted]));
  expect(status).toBe(200);
  expect(body).toContain('1 kit is onderweg');
  expect(body).toContain(`Aanvraag ${String(await numberOf(third))}</a>`);
  expect(body).toContain('1 kit is niet meegegeven');
  expect(body).toMatch(
    new RegExp(
      `Aanvraag ${String(await numberOf(accepted))}</a>: .+, [0-9-]+\\. Er staat geen kit klaar om mee te geven\\.`,
    ),
  );
  const none = await pharmacist.submit('/cases/dispatches', {});
  expect([none.status, none.body.includes('Kies een of meer regels.')]).toEqual([422, true]);
});

test('papers of several cases are listed on one page, with those that cannot be made yet', async () => {
  const ids = [...packed, accepted];
  const chosen = await pharmacist.submit('/cases/papers', ticked('cases', ids));
  expect([chosen.status, chosen.headers['location']]).toEqual([303, `/cases/papers?cases=${ids.join(',')}`]);
  const address = String(chosen.headers['location']);
  const { body } = await pharmacist.get<PapersOfSeveral>(`${address},${randomUUID()}`);
  expect(body.cases.map(({ id, hasKit }) => [id, hasKit])).toEqual(ids.map((id) => [id, id !== accepted]));
  expect(body.not).toHaveLength(1);
  const page = (await pharmacist.page(address)).body;
  expect(page).toContain(`(4 aanvragen; niet van ${String(await numberOf(accepted))})`);
  expect(page).toContain(`/cases/papers/label.pdf?cases=${packed.join(',')}&amp;size=printer`);
  const others = await (await world.as('otherPharmacist')).get<PapersOfSeveral>(address);
  expect([others.body.cases, others.body.not.length]).toEqual([[], 5]);
  expect((await (await world.as('coordinator')).get(address)).status).toBe(403);
});

testWithPdftotext('one file holds the labels of all boxes, another all that goes into each of them', async () => {
  const ids = [...packed, accepted].join(',');
  const file = async (name: string, who = pharmacist) => {
    const answer = await who.raw('GET', `/cases/papers/${name}cases=${ids}`, undefined, {});
    return { ...answer, words: answer.status === 200 ? wordsOf(answer.payload) : '' };
  };
  const labels = await file('label.pdf?size=printer&');
  const numbers = await Promise.all(packed.map(numberOf));
  expect(labels.words.match(/Aanvraag \d+/g)).toEqual(numbers.map((number) => `Aanvraag ${String(number)}`));
  const box = (await file('box.pdf?')).words;
  for (const number of numbers) expect(box).toContain(`Aanvraag ${String(number)}, gemaakt op`);
  expect(box).not.toContain(`Aanvraag ${String(await numberOf(accepted))},`);
  // Each counts its own sheets.
  expect(box.match(/\b1 ?\/ ?\d/g)).toHaveLength(packed.length);
  expect((await file('box.pdf?', await world.as('otherPharmacist'))).status).toBe(404);
  expect((await file('nothing.pdf?')).status).toBe(404);
});

test('the coordinator phoned three pharmacies: two are confirmed ready, the one that has left is named', async () => {
  const coordinator = await world.as('coordinator');
  const { pharmacy, otherPharmacy, thirdPharmacy } = world.organisations;
  const { body: list } = await coordinator.page('/pharmacies');
  expect(boxes(list, 'pharmacies')).toEqual(expect.arrayContaining([pharmacy, otherPharmacy]));
  expect(boxes((await pharmacist.page('/pharmacies')).body, 'pharmacies')).toEqual([]);
  await coordinator.post(`/pharmacies/${thirdPharmacy}/departure`, { reason: 'stopt ermee' });
  const chosen = [pharmacy, thirdPharmacy, otherPharmacy];
  const confirmations = async () =>
    (await world.owner.query<{ n: number }>('select count(*)::int as n from pharmacy_readiness')).rows[0]?.n;
  const before = await confirmations();
  const first = await coordinator.submit('/pharmacies/readiness', ticked('pharmacies', chosen));
  expect(first.body).toContain('U meldt 2 apotheken gereed.');
  expect(first.body).toMatch(/kits? klaar, geldt tot en met/);
  expect(first.body).toContain('name="sure"');
  // Nothing is said before one is sure.
  expect(await confirmations()).toBe(before);
  const { body } = await coordinator.post<SeveralReady>('/pharmacies/readiness', { pharmacies: chosen, sure: true });
  expect(body.done.map(({ id }) => id)).toEqual([pharmacy, otherPharmacy]);
  expect(body.not.map(({ id, reason }) => [id, reason])).toEqual([[thirdPharmacy, 'not-active']]);
  const page = await coordinator.submit('/pharmacies/readiness', { ...ticked('pharmacies', chosen), sure: 'true' });
  expect(page.body).toContain('2 apotheken zijn gereed gemeld');
  expect(page.body).toContain('doet nu niet mee');
  const own = await pharmacist.post<SeveralReady>('/pharmacies/readiness', {
    pharmacies: [pharmacy, otherPharmacy],
    sure: true,
  });
  expect([own.body.done.length, own.body.not]).toEqual([1, [{ id: otherPharmacy, name: null, reason: 'not-found' }]]);
});

test('labels of kits on the shelf are asked together; one that is not sealed yet is named, one of another pharmacy is not', async () => {
  const sealed = [await shelvedKit(world), await shelvedKit(world)];
  const draft = await shelvedKit(world, { status: 'draft' });
  const list = (await pharmacist.page('/kits?limit=200')).body;
  expect(boxes(list, 'kits')).toEqual(expect.arrayContaining(sealed));
  expect(boxes(list, 'kits')).not.toContain(draft);
  const ids = [...sealed, draft];
  const chosen = await pharmacist.submit('/kits/labels', ticked('kits', ids));
  const address = `/kits/labels?kits=${ids.join(',')}`;
  expect([chosen.status, chosen.headers['location']]).toEqual([303, address]);
  const { body } = await pharmacist.get<KitsToLabel>(`${address},${randomUUID()}`);
  expect(body.kits.map(({ id, sealNumber }) => [id, sealNumber !== null])).toEqual(ids.map((id) => [id, id !== draft]));
  expect(body.missing).toBe(1);
  const page = (await pharmacist.page(address)).body;
  expect(page).toContain(`/kits/labels.pdf?kits=${sealed.join(',')}&amp;size=printer`);
  expect(page).toContain('Nog niet verzegeld');
  const other = await world.as('otherPharmacist');
  expect((await other.get<KitsToLabel>(address)).body).toEqual({ kits: [], missing: 3 });
  expect((await other.get(`/kits/labels.pdf?kits=${ids.join(',')}`)).status).toBe(404);
  expect((await pharmacist.get(`/kits/labels.pdf?kits=${draft}`)).body).toMatchObject({
    reason: 'not-from-this-status',
  });
  const none = await pharmacist.submit('/kits/labels', {});
  expect([none.status, none.body.includes('Kies een of meer regels.')]).toEqual([422, true]);
});

test.each([
  ['/cases/papers', 'cases'],
  ['/kits/labels', 'kits'],
])('more rows for %s than go in one file are refused where they are chosen', async (path, name) => {
  const ids = Array.from({ length: MOST_PRINTED + 1 }, () => randomUUID());
  const word = `Kies niet meer dan ${String(MOST_PRINTED)} regels tegelijk.`;
  const chosen = await pharmacist.submit(path, ticked(name, ids));
  expect([chosen.status, chosen.body.includes(word)]).toEqual([422, true]);
  const asMany = await pharmacist.submit(path, ticked(name, ids.slice(1)));
  expect(asMany.status).toBe(303);
});

testWithPdftotext('one file holds the label of each kit that is sealed', async () => {
  const sealed = [await shelvedKit(world), await shelvedKit(world)];
  const ids = [...sealed, await shelvedKit(world, { status: 'draft' })].join(',');
  const { rows } = await world.owner.query<{ serial: string }>(
    'select serial from kit where id = any ($1) order by array_position($1, id)',
    [sealed],
  );
  for (const size of ['a6', 'printer', 'a4']) {
    const { payload } = await pharmacist.raw('GET', `/kits/labels.pdf?kits=${ids}&size=${size}`, undefined, {});
    expect(wordsOf(payload).match(/(?<=Kit )K\S+/g)).toEqual(rows.map(({ serial }) => serial));
  }
});
