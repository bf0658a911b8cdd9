import { caseAt, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let pharmacist: Client;
let nurse: Client;
beforeAll(async () => {
  world = await startWorld();
  pharmacist = await world.as('pharmacist');
  nurse = await world.as('nurse');
});
afterAll(() => world.stop());

/** The first option that is ticked for a name, or what stands in its field. */
const shown = (html: string, name: string) => {
  const inputs = [...html.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`name="${name}"`));
  const chosen = inputs.find((tag) => !tag.includes('type="radio"') || / checked/.test(tag));
  return /value="([^"]*)"/.exec(chosen ?? '')?.[1];
};
/** Every field as the browser would send it back. */
const asShown = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input[^>]* name="(lines\[[^"]+)"[^>]*>/g)].map(([tag, name = '']) => [
      name,
      /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );
async function cameBackClosed() {
  const { id, kit } = await caseAt(world, 'dispatched');
  await yes(pharmacist, `/cases/${id}/return`, { kits: [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: true }] });
  return { id };
}
const to = (answer: { status: number; headers: Record<string, unknown> }) => [
  answer.status,
  answer.headers['location'],
];
const nowFields = { day: '18', month: '11', year: '2026' };
const on = (name: string) => Object.fromEntries(Object.entries(nowFields).map(([part, n]) => [`${name}[${part}]`, n]));

test('the kit that expires first is chosen already, so packing is one press', async () => {
  const { id } = await caseAt(world, 'accepted');
  await shelvedKit(world, { expiry: '2028-09-30' });
  const first = await shelvedKit(world, { expiry: '2027-03-31' });
  const { body } = await pharmacist.page(`/cases/${id}/packing`);
  expect(shown(body, 'kitId')).toBe(first);
  expect(body).toContain('31 maart 2027');
  expect(to(await pharmacist.submit(`/cases/${id}/packing`, { kitId: first }))).toEqual([303, `/cases/${id}`]);
  expect((await pharmacist.page(`/cases/${id}/dispatch`)).body).toContain('meegegeven aan de bezorger');
  expect(to(await pharmacist.submit(`/cases/${id}/dispatch`, {}))).toEqual([303, `/cases/${id}`]);
});

test('a deviating kit without a reason comes back with the reason asked, and the choice kept', async () => {
  const { id } = await caseAt(world, 'accepted');
  await shelvedKit(world);
  const kitId = await shelvedKit(world, { conformity: 'deviates', expiry: '2029-01-31' });
  const again = await pharmacist.submit(`/cases/${id}/packing`, { kitId });
  expect(again.status).toBe(409);
  expect(again.body).toContain('Fout:');
  expect(again.body).toContain('Geef aan waarom');
  expect(shown(again.body, 'kitId')).toBe(kitId);
  expect(to(await pharmacist.submit(`/cases/${id}/packing`, { kitId, deviationReason: 'shortage' }))[0]).toBe(303);
});

test('nobody home: the courier says so in one choice', async () => {
  const { id } = await caseAt(world, 'dispatched');
  const courier = await world.as('courier');
  expect((await courier.page(`/cases/${id}/delivery`)).body).toContain(`/cases/${id}/bringing-back`);
  expect((await courier.submit(`/cases/${id}/bringing-back`, {})).body).toContain('Kies waarom');
  const back = await courier.submit(`/cases/${id}/bringing-back`, { reason: 'nobody-home' });
  expect(to(back)).toEqual([303, `/cases/${id}`]);
});

test('a delivery keeps what was typed when the seal was not confirmed', async () => {
  const { id } = await caseAt(world, 'dispatched');
  const fields = { receivedBy: 'relative', leafletGiven: 'true', sealIntact: 'false' };
  const again = await pharmacist.submit(`/cases/${id}/delivery`, fields);
  expect(again.status).toBe(422);
  expect(again.body).toContain('Neem de kit mee terug');
  expect(shown(again.body, 'receivedBy')).toBe('relative');
  const done = await pharmacist.submit(`/cases/${id}/delivery`, { ...fields, sealIntact: 'true' });
  expect(to(done)).toEqual([303, `/cases/${id}`]);
});

test('a nurse opens the kit with a phone: who and when are filled in, the rest is a tap each', async () => {
  const { id } = await caseAt(world, 'delivered');
  const { body } = await nurse.page(`/cases/${id}/opening`);
  expect(shown(body, 'openedBy')).toBe('nurse');
  const when = Object.fromEntries(
    ['day', 'month', 'year', 'time'].map((part) => [`openedAt[${part}]`, shown(body, `openedAt[${part}]`) ?? '']),
  );
  const fields = { openedBy: 'nurse', orderedBy: 'out-of-hours', symptoms: 'pain', ...when };
  expect(to(await nurse.submit(`/cases/${id}/opening`, fields))).toEqual([303, `/cases/${id}`]);

  const use = await nurse.page(`/cases/${id}/opening`);
  expect(use.body).toContain('Wat is er gebruikt?');
  const version = shown(use.body, '_version') ?? '';
  const first = { 'used[0][slot]': shown(use.body, 'used[0][slot]') ?? '', 'used[0][quantity]': '2' };
  const saved = await nurse.submit(`/cases/${id}/opening`, { _method: 'PATCH', _version: version, ...first });
  expect(to(saved)).toEqual([303, `/cases/${id}`]);
  const { rows } = await world.owner.query(
    'select slot, quantity from opening_use w join opening o on o.id = w.opening_id where o.case_id = $1',
    [id],
  );
  expect(rows).toEqual([{ slot: 'M1', quantity: 2 }]);
});

test('the return asks for the end when nobody reported it', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const { body } = await pharmacist.page(`/cases/${id}/return`);
  expect(body).toContain('Dat het gebruik is gestopt, is nog niet gemeld');
  const kits = { 'kits[0][kitId]': kit, 'kits[0][collectedBy]': 'pharmacy', 'kits[0][sealIntact]': 'true' };
  const half = await pharmacist.submit(`/cases/${id}/return`, { ...kits, ...on('end[on]') });
  expect(half.status).toBe(422);
  expect(half.body).toContain('Kies waarom de kit niet meer nodig is.');
  const done = await pharmacist.submit(`/cases/${id}/return`, { ...kits, ...on('end[on]'), 'end[reason]': 'deceased' });
  expect(to(done)).toEqual([303, `/cases/${id}`]);
});

test('the settlement of a kit that stayed closed is the form as it stands and the witness', async () => {
  const { id } = await cameBackClosed();
  const { body } = await pharmacist.page(`/cases/${id}/settlement`);
  expect(body).not.toContain('ownPassword');
  const lines = asShown(body);
  expect(Object.keys(lines).length).toBeGreaterThan(100);
  const without = await pharmacist.submit(`/cases/${id}/settlement`, lines);
  expect(without.status).toBe(409);
  expect(without.body).toContain('een getuige nodig');
  const wrong = { ...lines, 'lines[0][used]': '3', 'witness[email]': emailOf('pharmacist2') };
  const again = await pharmacist.submit(`/cases/${id}/settlement`, { ...wrong, 'witness[password]': passwordOf() });
  expect(again.status).toBe(409);
  expect(shown(again.body, 'lines[0][used]')).toBe('3');
  expect(again.body).not.toContain(passwordOf());
  expect(again.body).toMatch(/<a href="#lines-0-destroyed">M1 Morfine[^<]*, charge LOT1: nu is 13 van 10 verantwoord/);
  const notThem = { ...lines, 'witness[email]': emailOf('pharmacist2'), 'witness[password]': 'niet dit' };
  const unproved = await pharmacist.submit(`/cases/${id}/settlement`, notThem);
  expect(unproved.status).toBe(409);
  expect(unproved.body).toContain('<a href="#witness-email">De gegevens van de getuige kloppen niet.');
  expect(unproved.body).not.toContain('een getuige nodig');
  const witness = { 'witness[email]': emailOf('pharmacist2'), 'witness[password]': passwordOf() };
  expect(to(await pharmacist.submit(`/cases/${id}/settlement`, { ...lines, ...witness }))).toEqual([
    303,
    `/cases/${id}`,
  ]);
});

test('a step that is not possible now says where the case stands, in the language of the reader', async () => {
  const { id } = await caseAt(world, 'delivered');
  const dutch = await pharmacist.page(`/cases/${id}/packing`);
  expect(dutch.status).toBe(200);
  expect(dutch.body).toContain('Deze stap kan nu niet. De aanvraag staat op “Bezorgd”.');
  await pharmacist.page('/language/en');
  expect((await pharmacist.page(`/cases/${id}/packing`)).body).toContain('The request is “Delivered”.');
  await pharmacist.page('/language/nl');
});

test('every page of a step is there for who may take it, and its reading is on record', async () => {
  const cases = { delivered: (await caseAt(world, 'delivered')).id, ending: (await caseAt(world, 'ending')).id };
  const coordinator = await world.as('coordinator');
  for (const [who, path, words] of [
    [pharmacist, `/cases/${cases.delivered}/replacement`, 'Kit vervangen'],
    [pharmacist, `/cases/${cases.ending}/missing`, 'Kit is vermist'],
    [coordinator, `/cases/${cases.ending}/missing`, 'Kit is vermist'],
    [pharmacist, `/cases/${cases.delivered}/hand-over`, 'Apotheek De Linde'],
    [coordinator, `/cases/${cases.delivered}/hand-over`, 'Apotheek De Linde'],
    [pharmacist, `/cases/${cases.ending}/correction`, 'U maakt deze stap ongedaan: Gebruik gestopt'],
    [nurse, `/cases/${cases.delivered}/end`, 'Waarom is de kit niet meer nodig?'],
    [await world.as('gp'), `/cases/${cases.delivered}/end`, 'Waarom is de kit niet meer nodig?'],
  ] as const) {
    const { status, body } = await who.page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(body).toContain(words);
  }
  const { rows } = await world.owner.query(
    `select count(*)::int as n from audit_row where case_id = $1 and action = 'read'`,
    [cases.delivered],
  );
  expect(rows[0]).toEqual({ n: 5 });
});

test('another pharmacy answers a hand-over from its own page', async () => {
  const { id } = await caseAt(world, 'opened');
  await yes(pharmacist, `/cases/${id}/hand-over`, { pharmacyId: world.organisations.otherPharmacy });
  const other = await world.as('otherPharmacist');
  expect((await other.page(`/cases/${id}/hand-over`)).body).toContain('Apotheek Centrum vraagt u om aanvraag');
  expect(to(await other.submit(`/cases/${id}/hand-over/acceptance`, {}))).toEqual([303, `/cases/${id}`]);
});

test('destroying long after signing in asks for the password again, in the same form', async () => {
  const { id } = await cameBackClosed();
  const tired = await world.as('pharmacist');
  const lines = asShown((await tired.page(`/cases/${id}/settlement`)).body);
  const witness = { 'witness[email]': emailOf('pharmacist2'), 'witness[password]': passwordOf() };
  for (let spent = 0; spent < 2; spent++) {
    world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
    await tired.page(`/cases/${id}/settlement`);
  }
  const again = await tired.submit(`/cases/${id}/settlement`, { ...lines, ...witness });
  expect(again.status).toBe(409);
  expect(again.body).toContain('Bevestig dat u het bent');
  expect(again.body).toContain('name="own[password]"');
  const wrong = await tired.submit(`/cases/${id}/settlement`, { ...lines, ...witness, 'own[password]': 'niet dit' });
  expect(wrong.status).toBe(422);
  const done = await tired.submit(`/cases/${id}/settlement`, { ...lines, ...witness, 'own[password]': passwordOf() });
  expect(to(done)).toEqual([303, `/cases/${id}`]);
});
