import { addOrganisation } from '../../src/access/founding.js';
import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { mailsTo } from '../factories/mailbox.js';
import { addPharmacy } from '../factories/pharmacies.js';
import { asked, requestFields } from '../factories/requests.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const FRIDAY_EVENING = new Date('2026-11-20T19:00:00+01:00');
const WASSENAAR = { postcode: '2241 AB', birthName: 'Zonderling', phone: '0612345678' };
const PRACTICE = '01990001@example.org';
const STORED = { dial: 'tel:+31701111111', number: '070 111 11 11' };
let world: World;
let gp: Client;
let coordinator: Client;
let duinzicht: string;
let nacht: string;

interface Number {
  name: string;
  phone: string;
  kind: string;
  reason: { kind: string }[];
}
const signIn = async () => {
  [gp, coordinator] = await Promise.all([world.as('gp'), world.as('coordinator')]);
};
const phoneOf = (organisation: string, phone: string | null) =>
  world.owner.query('update organisation set phone = $2 where id = $1', [organisation, phone]);
const at = async (moment: string) => {
  world.clock.moveTo(new Date(moment));
  await world.settle();
  await signIn();
};
const numbersOn = async (client: Client, id: string) =>
  (await client.get<{ whomToPhone?: Number[] }>(`/cases/${id}`)).body.whomToPhone;
const names = (numbers: readonly { name: string }[] = []) => numbers.map(({ name }) => name);
const english = (client: Client) => client.page('/language/en?back=/');
const dutch = (client: Client) => client.page('/language/nl?back=/');
/** The latest letter about this case to an address. */
const letterAbout = async (number: number, address: string) =>
  (await mailsTo(world, address)).find(({ subject }) => subject.includes(String(number))) ?? {
    subject: '',
    text: '',
    html: '',
  };

beforeAll(async () => {
  world = await startWorld(FRIDAY_EVENING);
  const { owner, network } = world;
  const pharmacy = (name: string, lat: number, lon: number, outOfHours = false) =>
    addPharmacy(owner, network, { name, lat, lon, outOfHours }, FRIDAY_EVENING);
  duinzicht = await pharmacy('Apotheek Duinzicht', 52.145, 4.4);
  nacht = await pharmacy('Apotheek Nachtzorg', 52.06, 4.49, true);
  await phoneOf(nacht, STORED.number);
  await phoneOf(world.networkOrganisation, '+31 (0)70 999 99 99');
  const post = { name: 'Huisartsenpost Duinstreek', kind: 'out-of-hours-post', phone: '070 222 22 22' } as const;
  await addOrganisation(owner, network, post);
  await signIn();
});
afterAll(() => world.stop());

test('urgent in Wassenaar on Friday evening: the screen after sending says whom to phone, who is there now first', async () => {
  const answer = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  expect(answer).toMatchObject({ status: 'unplaced', pharmacy: null });
  expect(names(answer.whomToPhone)).toEqual(['Apotheek Nachtzorg', 'Huisartsenpost Duinstreek', 'Netwerk Haaglanden']);

  const fields = { ...requestFields({ urgency: 'urgent' }), 'patient.postcode': '2241ab' };
  const check = await gp.follow('/cases/check', fields);
  expect(check.body).toContain('gesloten tot maandag 23 november 08:30');
  expect(check.body).toContain(`href="${STORED.dial}"`);
  const sent = await gp.submit('/cases', { ...fields, 'signature.confirmed': 'true' });
  const page = await gp.page(String(sent.headers['location']));
  expect(page.body).toContain('Wie u kunt bellen, staat hieronder');
  expect(page.body).toContain(
    `href="${STORED.dial}">${STORED.number}</a> (nog geen kit klaar, gesloten, bezorgt wel, `,
  );
  expect(page.body).toContain('href="tel:+31709999999">+31 (0)70 999 99 99</a> (netwerkcoördinator)');
  expect(page.body).toContain('Plaats de aanvraag dan zelf bij die apotheek');
});

test('the case says so too, in both languages, to the practice and the coordinator, as it is at that moment', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  expect(names(await numbersOn(gp, id))).toContain('Apotheek Nachtzorg');
  expect(names(await numbersOn(await world.as('practiceAssistant'), id))).toContain('Apotheek Nachtzorg');
  expect(names(await numbersOn(coordinator, id))).toContain('Apotheek Nachtzorg');
  const page = await coordinator.page(`/cases/${id}`);
  for (const words of ['U kunt bellen', STORED.dial, `/cases/${id}/placement`]) expect(page.body).toContain(words);
  expect(page.body).not.toContain('netwerkcoördinator)'); // she does not phone herself
  expect(page.body).not.toContain('Zonderling');
  await english(gp);
  const inEnglish = await gp.page(`/cases/${id}`);
  for (const words of ['You can phone', 'closed, but delivers', '(network coordinator)', 'Does a pharmacy say yes?'])
    expect(inEnglish.body).toContain(words);
  await dutch(gp);

  await at('2026-11-23T08:29:00+01:00');
  await phoneOf(duinzicht, '070 333 33 33');
  expect(names(await numbersOn(gp, id))[0]).toBe('Apotheek Nachtzorg');
  await at('2026-11-23T08:30:00+01:00'); // offered again by itself
  expect(await numbersOn(gp, id)).toBeUndefined();
  expect((await gp.page(`/cases/${id}`)).body).not.toContain('U kunt bellen');
});

test('who said no is not phoned about it; who is open elsewhere is', async () => {
  const { id, number } = await asked(gp, {}, WASSENAAR);
  const offered = await world.owner.query<{ pharmacy_id: string }>('select pharmacy_id from kit_case where id = $1', [
    id,
  ]);
  expect(offered.rows[0]?.pharmacy_id).toBe(duinzicht);
  await world.owner.query('update membership set organisation_id = $1 where organisation_id = $2', [
    ...[duinzicht, world.organisations.thirdPharmacy],
  ]);
  await yes(await world.as('thirdPharmacist'), `/cases/${id}/refusal`, { reason: 'no-stock' });
  const numbers = names(await numbersOn(gp, id));
  expect(numbers).not.toContain('Apotheek Duinzicht');
  expect(numbers.slice(0, 3)).toEqual(['Apotheek Zeezicht', 'Apotheek Nachtzorg', 'Apotheek Centrum']);
  const letter = await letterAbout(number, PRACTICE);
  expect(letter.text).toContain('Bellen: Apotheek Zeezicht, 070 000 0002');
  expect(letter.text).not.toContain('Duinzicht');
});

test('both letters give the names and the numbers, and nothing that tells of a patient or where one lives', async () => {
  await at('2026-11-27T19:00:00+01:00');
  const { number } = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  const practice = await letterAbout(number, PRACTICE);
  const network = await letterAbout(number, emailOf('coordinator'));
  for (const { subject, text, html } of [practice, network]) {
    expect(subject).toContain(String(number));
    expect(text).toContain(`Bellen: Apotheek Nachtzorg, ${STORED.number}`);
    expect(text).toContain('Bellen: Huisartsenpost Duinstreek, 070 222 22 22');
    expect(text).toContain('Bellen: Netwerk Haaglanden, +31 (0)70 999 99 99');
    expect(html).toContain(`href="${STORED.dial}"`);
    expect(html).toContain('href="tel:+31709999999"');
    for (const secret of ['2241', 'Zonderling', '0612345678', 'Wassenaar', ' km']) expect(text).not.toContain(secret);
  }
  expect(practice.text).toContain('Plaats de aanvraag dan zelf bij die apotheek');
  expect(network.text).toContain('dat mag ook buiten het gebied van de apotheek');
});

test('the letter in English says it in English', async () => {
  await world.owner.query(`update organisation set language = 'en' where id = $1`, [world.organisations.practice]);
  const { number } = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  expect((await letterAbout(number, PRACTICE)).text).toContain(`Phone: Apotheek Nachtzorg, ${STORED.number}`);
  await world.owner.query(`update organisation set language = 'nl' where id = $1`, [world.organisations.practice]);
});

test('where nobody is there at this hour, the pharmacies that open first stand last, with when', async () => {
  await world.owner.query('update pharmacy set delivers_out_of_hours = false where organisation_id = $1', [nacht]);
  const answer = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  expect(names(answer.whomToPhone).slice(0, 2)).toEqual(['Huisartsenpost Duinstreek', 'Netwerk Haaglanden']);
  expect(names(answer.whomToPhone).slice(2)).toEqual(['Apotheek Duinzicht', 'Apotheek Zeezicht', 'Apotheek Nachtzorg']);
  const page = await gp.page(`/cases/${answer.id}`);
  expect(page.body).toContain('open vanaf maandag 30 november 08:30');
  expect((await letterAbout(answer.number, PRACTICE)).text).toContain('Bellen: Apotheek Duinzicht, 070 333 33 33');
});

test('half an hour before it is due the letter to the coordinator gives the numbers of that hour', async () => {
  const { number } = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  await world.settle();
  await world.owner.query('update pharmacy set delivers_out_of_hours = true where organisation_id = $1', [nacht]);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 3.5 * 3_600_000));
  await world.settle();
  await world.settle();
  // The request before it is as late: one mail names both
  const letters = await mailsTo(world, emailOf('coordinator'));
  const letter = letters.find(({ subject }) => subject.endsWith('nog niet bezorgd'));
  expect(letter?.text).toContain(String(number));
  expect(letter?.text).toContain(`Bellen: Apotheek Nachtzorg, ${STORED.number}`);
  const text = `select from letter where channel = 'mail' and kind = 'escalation' and data -> 'numbers' @> to_jsonb($1::int) and jsonb_array_length(data -> 'numbers') > 1`;
  expect((await world.owner.query(text, [number])).rows).toHaveLength(1);
});

test('when no number is known the screen, the case and the letter say so, and whom to turn to', async () => {
  await signIn();
  await world.owner.query('update organisation set phone = null');
  const answer = await asked(gp, { urgency: 'urgent' }, WASSENAAR);
  expect(answer.whomToPhone).toEqual([]);
  for (const page of [await gp.page(`/cases/${answer.id}`), await gp.page(`/cases/${answer.id}/offer-again`)])
    expect(page.body).toContain('Bel de dienstapotheek of de huisartsenpost die u kent');
  expect((await coordinator.page(`/cases/${answer.id}`)).body).toContain('Er is hier geen telefoonnummer bekend');
  for (const address of [PRACTICE, emailOf('coordinator')])
    expect((await letterAbout(answer.number, address)).text).toContain('Bellen: Er is geen nummer bekend.');
});

test('whoever has no part in a case hears of no numbers for it', async () => {
  const { id } = await asked(
    gp,
    { urgency: 'urgent', homeCareOrganisationId: world.organisations.homeCare },
    WASSENAAR,
  );
  expect(await numbersOn(await world.as('nurse'), id)).toBeUndefined();
  const stranger = await world.as('otherGp');
  expect((await stranger.get(`/cases/${id}`)).status).toBe(404);
  expect(await no(stranger, `/cases/${id}/offer-again`)).toBe('404 not-found');
});
