import { addOrganisation } from '../../src/access/founding.js';
import { momentOf } from '../../src/platform/calendar.js';
import { approve } from '../factories/approvals.js';
import type { Client } from '../factories/client.js';
import { draftKit, linesFor, sealedKit, standard } from '../factories/kits.js';
import {
  allowedSubstitution,
  proposed,
  SMALL,
  smallAmpoule,
  type SubstitutionAnswer,
} from '../factories/substitutions.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

let world: World;
let coordinator: Client;
let leadPharmacist: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  await addOrganisation(world.owner, world.network, { name: 'Huisartsenpost', kind: 'out-of-hours-post' });
});
afterAll(() => world.stop());

/** Sessions end with the days. */
async function signIn(): Promise<void> {
  coordinator = await world.as('coordinator');
  leadPharmacist = await world.as('leadPharmacist');
  pharmacist = await world.as('pharmacist');
}
beforeEach(signIn);

const path = () => `/standards/${world.standard}/substitutions`;
const on = async (day: string) => {
  world.clock.moveTo(momentOf(day, '09:00'));
  await world.settle();
  await signIn();
};
/** Which kinds of organisations and people were written to, in which letter. */
async function told(letter: string): Promise<string[]> {
  await world.settle();
  const { rows } = await world.owner.query<{ who: string }>(
    `select distinct coalesce(o.kind, m.role) as who from letter l left join organisation o on o.id = l.recipient_id
     left join membership m on m.person_id = l.recipient_id where l.kind = $1 and l.channel = 'app' order by 1`,
    [letter],
  );
  return rows.map(({ who }) => who);
}
const state = async (id: string) => {
  const { items } = (await coordinator.get<{ items: SubstitutionAnswer[] }>(path())).body;
  const { status, until } = items.find((it) => it.id === id) as SubstitutionAnswer;
  return { status, until };
};
const everybody = ['home-care', 'out-of-hours-post', 'pharmacy', 'practice'];
const asked = async (who: Client) =>
  (await who.get<{ decisions: { what: string }[] }>('/')).body.decisions.map(({ what }) => what);

test('a shortage from its first day to its last: proposed, begun, prolonged by two, ended by itself, each told', async () => {
  const { id } = await proposed(world, coordinator, { from: '2026-11-20', until: '2026-11-30' });
  expect(await told('substitution-to-approve')).toEqual(['lead-pharmacist']);
  expect([await asked(coordinator), await asked(leadPharmacist)]).toEqual([[], ['substitution']]);
  expect((await approve(leadPharmacist, `${path()}/${id}`)).status).toBe(200);
  expect([await state(id), await told('substitution-begins')]).toEqual([
    { status: 'approved', until: '2026-11-30' },
    [],
  ]);
  await on('2026-11-20');
  expect(await told('substitution-begins')).toEqual(everybody);
  const directions = (await coordinator.page(`/standards/${world.standard}`)).body;
  expect(directions).toContain('Met Midazolam, kleine ampul: 15 mg = 3 ml (3 ampullen)');

  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  const small = { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' };
  const kit = await sealedKit(world, pharmacist, await world.as('pharmacist2'), [...lines, small]);

  await on('2026-11-24');
  expect(await told('substitution-ends-soon')).toEqual(['coordinator', 'lead-pharmacist']);
  const longer = { until: '2026-12-10', reason: 'nog niet leverbaar' };
  expect((await coordinator.post(`${path()}/${id}/prolongation`, { ...longer, until: '2026-11-30' })).status).toBe(422);
  expect((await coordinator.post(`${path()}/${id}/prolongation`, longer)).status).toBe(200);
  expect((await approve(coordinator, `${path()}/${id}`)).body).toMatchObject({ reason: 'already-approved' });
  expect((await leadPharmacist.post(`${path()}/${id}/prolongation`, longer)).body).toMatchObject({
    reason: 'prolongation-waits',
  });
  expect(await state(id)).toEqual({ status: 'approved', until: '2026-11-30' });
  expect([await asked(coordinator), await asked(leadPharmacist)]).toEqual([[], ['prolongation']]);
  expect((await approve(leadPharmacist, `${path()}/${id}`)).status).toBe(200);
  expect(await state(id)).toEqual({ status: 'approved', until: '2026-12-10' });
  expect(await told('substitution-prolonged')).toEqual(everybody);
  expect(await asked(leadPharmacist)).toEqual([]);
  await on('2026-12-01');
  expect((await state(id)).status).toBe('approved');
  expect(await told('substitution-ended')).toEqual([]);

  await on('2026-12-11');
  await on('2026-12-11');
  expect((await state(id)).status).toBe('ended');
  expect(await told('substitution-ended')).toEqual([
    ...['coordinator', 'home-care', 'lead-pharmacist', 'out-of-hours-post', 'practice'],
  ]);
  expect(await told('substitution-kits-left')).toEqual(['pharmacy']);
  const { rows } = await world.owner.query(`select 1 from event where kind = 'substitution-ended'`);
  expect(rows.length).toBe(1);
  const found = await pharmacist.get<{ items: { id: string; signals: string[] }[] }>(`/kits?substitution=${id}`);
  expect(found.body.items).toEqual([expect.objectContaining({ id: kit.id })]);
  expect(found.body.items[0]?.signals).toContain('substitution-ended');
  expect((await leadPharmacist.page(path())).body).toContain(`href="/conformity?substitution=${id}"`);
  type Packed = { byPharmacy: { name: string; shelf: number }[]; toActOn: { id: string; said: { nl: string }[] }[] };
  const packed = (await leadPharmacist.get<Packed>(`/conformity?substitution=${id}`)).body;
  expect([packed.byPharmacy.map(({ shelf }) => shelf), packed.toActOn.map((it) => it.id)]).toEqual([[1], [kit.id]]);
  expect(packed.toActOn[0]?.said.map(({ nl }) => nl)).toEqual([
    'Midazolam 5 mg/ml: vervangen door Midazolam, kleine ampul (tekort): gevuld bij een tekort dat sinds 11 dec 2026 voorbij is',
  ]);
  expect((await leadPharmacist.page(`/conformity?substitution=${id}`)).body).toContain('voorbij sinds 11 dec 2026');
  const letter = await world.owner.query<{ data: { says: { nl: string } } }>(
    `select data from letter where kind = 'substitution-begins' limit 1`,
  );
  expect(letter.rows[0]?.data.says.nl).toBe(
    '30 ampullen Midazolam, kleine ampul, ampul 1 ml in plaats van 10 ampullen Midazolam 5 mg/ml',
  );
});

interface Refused {
  errors?: { field: string }[];
}
const ask = { from: '2026-12-11', until: '2026-12-31', reason: 'tekort', needsConsent: false, beside: 'both' };
const fields = async (body: object, by = coordinator) => {
  const answer = await by.post<Refused>(path(), { ...ask, ...body });
  return answer.status === 201 ? [] : (answer.body.errors ?? []).map(({ field }) => field);
};

test('less of the same is fewer than the standard says, and says for which kits', async () => {
  expect(await fields({ slot: 'M2', kind: 'less' })).toEqual(['quantity', 'scope']);
  expect(await fields({ slot: 'M2', kind: 'less', quantity: 10, scope: 'new-kits' })).toEqual(['quantity']);
  // An agreed gift of 15 mg is one ampoule, of 30 mg two: with one of them it could not be given even once.
  expect(await fields({ slot: 'M2', kind: 'less', quantity: 1, scope: 'new-kits' })).toEqual(['quantity']);
  expect(await fields({ slot: 'M2', kind: 'other-product' })).toEqual(['product']);
  expect(await fields({ slot: 'M2', kind: 'niets' })).toEqual(['kind']);
  expect(await fields({ slot: 'M2', kind: 'less', quantity: 5, scope: 'new-kits', until: '2026-12-10' })).toEqual([
    'until',
  ]);
  expect(await fields({ slot: 'M2', kind: 'less', quantity: 5, scope: 'new-kits' })).toEqual([]);
});

test('another number than the equal one needs a reason, and whole packs that are rounded up are said with it', async () => {
  await coordinator.post('/products', smallAmpoule);
  const other = { slot: 'M2', kind: 'other-product', product: SMALL };
  expect(await fields({ ...other, quantity: 28 })).toEqual(['quantityReason']);
  expect(await fields({ ...other, quantity: 28, quantityReason: 'zoveel gaat er in een doos' })).toEqual([]);
  const large = { ...smallAmpoule, code: '90000061', gtin: undefined, name: 'Midazolam groot', form: 'ampul 4 ml' };
  await coordinator.post('/products', large);
  const refused = await coordinator.post<{ errors: { message: string }[] }>(path(), {
    ...{ ...ask, ...other, product: large.code },
  });
  expect(refused.body.errors[0]?.message).toContain('In hele eenheden zijn het er minstens 8');
  const rounded = { ...other, product: large.code, quantity: 8 };
  expect(await fields({ ...rounded, quantityReason: 'hele ampullen' })).toEqual([]);
});

test('another substance asks the prescriber always, and a reason of both', async () => {
  const other = { slot: 'M2', kind: 'other-product', product: '90000003', equivalenceReason: 'volgens de richtlijn' };
  expect(await fields({ ...other, equivalenceReason: undefined })).toEqual(['product', 'quantity', 'needsConsent']);
  expect(await fields(other)).toEqual(['quantity', 'needsConsent']);
  expect(await fields({ ...other, quantity: 5 })).toEqual(['needsConsent']);
  const catheter = { ...other, product: '90000015', quantity: 10, needsConsent: true };
  expect(await fields(catheter)).toEqual(['product']);
  const complete = { ...ask, ...other, quantity: 5, needsConsent: true };
  expect((await coordinator.post<Refused>(path(), complete)).body).toMatchObject({ reason: 'clinician-needed' });
  const byLead = await proposed(world, leadPharmacist, complete);
  expect((await approve(coordinator, `${path()}/${byLead.id}`, { reason: 'nagekeken' })).body).toMatchObject({
    reason: 'clinician-needed',
  });
  await world.owner.query(`update person set profession = 'physician' where email = $1`, [emailOf('coordinator')]);
  const { id } = await proposed(world, coordinator, complete);
  expect((await approve<Refused>(leadPharmacist, `${path()}/${id}`)).body.errors).toEqual([
    expect.objectContaining({ field: 'reason' }),
  ]);
  const looked = await approve<SubstitutionAnswer>(leadPharmacist, `${path()}/${id}`, { reason: 'nagekeken' });
  expect([looked.status, looked.body.standing]).toEqual([200, 'counts']);
});

test('rationed and left out, a kit is filled with less and conforms by substitution', async () => {
  await allowedSubstitution(world, { ...ask, kind: 'less', product: undefined, quantity: 5, scope: 'new-kits' });
  const all = await linesFor(pharmacist, world.standard);
  const rationed = all.map((line) => (line.slot === 'M2' ? { ...line, quantity: 5 } : line));
  const { conformity, id } = await sealedKit(world, pharmacist, await world.as('pharmacist2'), rationed);
  expect(conformity).toMatchObject({
    result: 'conforms-by-substitution',
    findings: [{ kind: 'rationed', quantity: 5 }],
  });
  expect((await pharmacist.page(`/kits/${id}`)).body).toContain('5 in plaats van 10 (tekort)');
  const { id: draft } = await draftKit(world, pharmacist, []);
  const asked = 'Door een tekort mogen er hoogstens 5 in (tekort)';
  expect((await pharmacist.page(`/kits/${draft}/lines`)).body).toContain(asked);
  expect((await pharmacist.page(`/kits/${draft}/slots/M2`)).body).toContain(asked);
  // Nothing keeps the usual ten out; whoever puts them in, and whoever checks, is told that the kit deviates so.
  const full = { product: '90000002', quantity: '10', lot: 'A1', 'expiry[year]': '2028', 'expiry[month]': '1' };
  const filled = await pharmacist.follow(`/kits/${draft}/slots/M2`, { slot: 'M2', ...full, 'expiry[day]': '31' });
  expect(filled.body).toContain('In M2 zitten er nu 10: door een tekort mogen er hoogstens 5 in. Haal er 5 uit');
  const checker = await world.as('pharmacist2');
  expect((await checker.page(`/kits/${draft}/check`)).body).toContain(
    'er zitten er 10 in. Door een tekort mogen er hoogstens 5 in.',
  );
});

test('a substitution that would go on past its version says so, and is proposed for the next with one press', async () => {
  const next = await standard(world, { name: '2026.9', takesEffectOn: '2026-12-24' });
  const page = (await coordinator.page(path())).body;
  expect(page).toContain('geldt tot en met 23 december 2026');
  const form = page.split('<form').find((each) => each.includes(`action="/standards/${next.id}/substitutions"`)) ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  expect(fields).toMatchObject({ from: '2026-12-24', until: '2026-12-31' });
  const proposal = await coordinator.submit(`/standards/${next.id}/substitutions`, fields);
  expect([proposal.status, (await coordinator.page(path())).body.includes('Ook voorgesteld bij 2026.9.')]).toEqual([
    ...[303, true],
  ]);
});
