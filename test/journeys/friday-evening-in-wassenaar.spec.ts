import { yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { mailsTo } from '../factories/mailbox.js';
import { addPharmacy } from '../factories/pharmacies.js';
import { asked, requestFields } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

const TEN_TO_FIVE = new Date('2026-11-20T16:50:00+01:00');
const WASSENAAR = { postcode: '2241 AB', birthName: 'Zonderling' };
const DUTY_PHONE = '06 12 34 56 78';
let world: World;
let gp: Client;
let duinzicht: string;
let nacht: string;

const at = async (time: string) => {
  world.clock.moveTo(new Date(`2026-11-20T${time}:00+01:00`));
  await world.settle();
  await world.settle();
  gp = await world.as('gp');
};
const caseOf = (id: string) =>
  gp.get<{
    status: string;
    pharmacy: { name: string; phone: string } | null;
    whomToPhone?: { name: string; phone: string }[];
  }>(`/cases/${id}`);

beforeAll(async () => {
  world = await startWorld(TEN_TO_FIVE);
  const { owner, network } = world;
  duinzicht = await addPharmacy(owner, network, { name: 'Apotheek Duinzicht', lat: 52.145, lon: 4.4 }, TEN_TO_FIVE);
  nacht = await addPharmacy(owner, network, { name: 'Apotheek Nachtzorg', lat: 52.06, lon: 4.49 }, TEN_TO_FIVE);
  await owner.query('update membership set organisation_id = $1 where organisation_id = $2', [
    ...[nacht, world.organisations.thirdPharmacy],
  ]);
  const coordinator = await world.as('coordinator');
  const duty = {
    organisationId: nacht,
    from: '2026-11-20T17:00+01:00',
    until: '2026-11-23T08:00+01:00',
    phone: DUTY_PHONE,
    delivers: true,
  };
  expect((await coordinator.post('/duties', duty)).status).toBe(201);
  gp = await world.as('gp');
});
afterAll(() => world.stop());

test('at ten to five the check page says that today means Monday noon, and one click asks urgently', async () => {
  const fields = { ...requestFields({ urgency: 'today' }), 'patient.postcode': '2241ab' };
  const check = await gp.follow('/cases/check', fields);
  expect(check.body).toContain('“Vandaag” betekent op dit uur: uiterlijk maandag 23 november 12:00');
  expect(check.body).toContain('Met spoed vragen: bezorgd binnen 4 uur');
  expect(check.body).toMatch(/<input type="hidden" name="urgency" value="urgent"/);
  const urgent = await gp.follow('/cases/check', { ...fields, urgency: 'urgent' });
  expect(urgent.body).toContain('Apotheek Nachtzorg');
  expect(urgent.body).toContain('kan niet bezorgen vóór vrijdag 20 november 20:50');
});

test('the evening: on duty first, no answer, whom to phone on screen, case and letter, placed after the call, accepted', async () => {
  const answer = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  // The only pharmacy of Wassenaar closes before it could come.
  expect(answer).toMatchObject({ status: 'requested', pharmacy: { id: nacht } });
  const { rows } = await world.owner.query<{ why: { kind: string } }>(
    `select l -> 'why' as why from offer_choice, jsonb_array_elements(considered -> 'leftOut') l where case_id = $1 and l ->> 'pharmacyId' = $2`,
    [answer.id, duinzicht],
  );
  expect(rows).toEqual([{ why: expect.objectContaining({ kind: 'not-in-time' }) as object }]);
  const page = await gp.page(`/cases/${answer.id}`);
  expect(page.body).toContain('Gebeurt dat niet? Bel Apotheek Nachtzorg:');

  await at('17:03');
  expect((await caseOf(answer.id)).body).toMatchObject({ status: 'requested', pharmacy: { phone: DUTY_PHONE } });
  await at('17:07');
  const unplaced = (await caseOf(answer.id)).body;
  expect(unplaced.status).toBe('unplaced');
  expect(unplaced.whomToPhone?.[0]).toMatchObject({ name: 'Apotheek Nachtzorg', phone: DUTY_PHONE });
  const screen = (await gp.page(`/cases/${answer.id}`)).body;
  for (const words of ['tel:+31612345678', 'heeft nu dienst', `/cases/${answer.id}/placement`, 'bezorgen moet vóór'])
    expect(screen).toContain(words);
  const [letter] = await mailsTo(world, '01990001@example.org');
  expect(letter?.text).toContain(`Bellen: Apotheek Nachtzorg, ${DUTY_PHONE}`);

  const form = await gp.page(`/cases/${answer.id}/placement`);
  for (const words of ['antwoordde eerder niet op deze aanvraag', 'heeft nu dienst', 'buiten gebied'])
    expect(form.body).toContain(words);
  const agreed = { pharmacyId: nacht, agreedWith: 'mevrouw Jansen' };
  expect(await yes(gp, `/cases/${answer.id}/placement`, agreed)).toMatchObject({ status: 'requested' });
  expect((await gp.page(`/cases/${answer.id}`)).body).toContain('Afgesproken met mevrouw Jansen');
  const duty = await world.as('thirdPharmacist');
  expect(await yes(duty, `/cases/${answer.id}/acceptance`)).toMatchObject({ status: 'accepted' });
  expect((await gp.page(`/cases/${answer.id}`)).body).toContain('Gebeurt dat niet? Bel Apotheek Nachtzorg:');
});

test('where nobody can come today the form and the check say that urgently somebody can, with one click', async () => {
  const saturday = new Date('2026-11-21T10:00:00+01:00');
  world.clock.moveTo(saturday);
  gp = await world.as('gp');
  const today = { ...requestFields({ urgency: 'today' }), 'patient.postcode': '2241ab' };
  const says = /Met spoed wel: Apotheek Nachtzorg kan de kit dan uiterlijk zaterdag 21 november 14:00 brengen/;
  expect((await gp.follow('/cases/check/edit', today)).body).toMatch(says);
  const check = await gp.follow('/cases/check', today);
  expect(check.body).toMatch(says);
  expect(check.body).toMatch(/<input type="hidden" name="urgency" value="urgent"/);
  const urgent = await gp.follow('/cases/check', { ...today, urgency: 'urgent' });
  expect(urgent.body).toContain('Apotheek Nachtzorg wordt als eerste gevraagd');
});
