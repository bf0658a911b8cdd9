import { caseAt, deceased, yes } from '../factories/cases.js';
import { mailsTo as allMailsTo } from '../factories/mailbox.js';
import { asked } from '../factories/requests.js';
import { addOrganisation } from '../../src/access/founding.js';
import { emailOf, startWorld, type World } from '../factories/world.js';

const PRACTICE = '01990001@example.org';
const PHARMACY = 'apotheek-centrum@example.org';
const HOME_CARE = 'thuiszorg@example.org';
let world: World;
const at = (moment: string) => world.clock.moveTo(new Date(`${moment}+01:00`));
/** A pharmacy hears of its own readiness too. */
const mailsTo = async (where: World, to: string) =>
  (await allMailsTo(where, to)).filter(({ subject }) => /aanvraag/i.test(subject));
const subjects = async (to: string) => (await mailsTo(world, to)).map(({ subject }) => subject);
const numberOf = async (id: string) =>
  (await world.owner.query<{ number: string }>('select number from kit_case where id = $1', [id])).rows[0]?.number ??
  '';
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());
const rounds = async (count = 3) => {
  for (let round = 0; round < count; round++) await world.settle();
};

test('after 28 days prescriber and practice are asked whether the kit is still needed, and once more with the pharmacy; one click answers for four weeks', async () => {
  const { id } = await caseAt(world, 'delivered', 200);
  const number = await numberOf(id);
  await rounds();
  at('2026-12-16T08:30');
  await rounds();
  expect(await subjects(PRACTICE)).not.toContain(`Aanvraag ${number}: is de kit nog nodig?`);
  at('2026-12-17T08:30');
  await rounds();
  for (const who of [PRACTICE, emailOf('gp')]) {
    const mails = (await mailsTo(world, who)).filter(({ subject }) => subject.includes('nog nodig?'));
    expect(mails).toHaveLength(1);
  }
  const [mail] = await mailsTo(world, emailOf('gp'));
  expect(mail?.text).toContain(`/cases/${id}/need`);
  at('2026-12-24T08:30');
  await rounds();
  expect(await subjects(PRACTICE)).toContain(`Herinnering. Aanvraag ${number}: is de kit nog nodig?`);
  const [toPharmacy] = await mailsTo(world, PHARMACY);
  expect(toPharmacy?.subject).toBe(`Herinnering. Aanvraag ${number}: de kit staat al lang thuis`);
  expect(toPharmacy?.text).toContain('Praktijk Noordzij, 070 000 0000');
  at('2026-12-28T08:30');
  await rounds();
  const told = (await subjects(PRACTICE)).filter((subject) => subject.includes('nog nodig?'));
  expect(told).toHaveLength(2);

  const gp = await world.as('gp');
  const questions = async (query: string) =>
    (await gp.get<{ items: { kind: string; facts: { path: string } }[] }>(`/notices${query}`)).body.items.flatMap(
      ({ kind, facts }) => (kind === 'need-asked' ? [facts.path] : []),
    );
  // Asked of the practice and of who signed, and once more: for who signed it is one question, with the way to answer it.
  expect(await questions('?todo=true')).toEqual([`/cases/${id}/need`]);
  expect(await questions('')).toHaveLength(2);
  expect((await gp.page(`/cases/${id}/need`)).body).toContain('Ja, nog nodig');
  const answered = await gp.submit(`/cases/${id}/need`, { stillNeeded: 'true' });
  expect(answered.status).toBe(303);
  await rounds();
  expect(await questions('?todo=true')).toEqual([]);
  expect((await subjects(PHARMACY))[0]).toBe(`Aanvraag ${number}: de kit is nog nodig`);
  const history = await gp.page(`/cases/${id}`);
  expect(history.body).toContain('Praktijk gevraagd of de kit nog nodig is (tweede keer)');
  at('2027-01-26T08:30');
  await rounds();
  expect((await subjects(PRACTICE))[0]).toBe(`Aanvraag ${number}: is de kit nog nodig?`);
});

test('a kit that expires in a home is to be replaced: the pharmacy a month before, practice and pharmacy in the last week', async () => {
  const { id } = await caseAt(world, 'delivered', 900);
  const number = await numberOf(id);
  await world.owner.query('update kit_case set still_needed = true, still_needed_asked_at = $2 where id = $1', [
    id,
    new Date('2028-05-20T12:00+02:00'),
  ]);
  await rounds();
  at('2028-06-01T08:30');
  await rounds();
  const [first] = await mailsTo(world, PHARMACY);
  expect(first?.subject).toBe(`Vervang de kit van aanvraag ${number}`);
  expect(first?.text).toContain('30 juni 2028');
  expect(first?.text).toContain(`/cases/${id}/replacement`);
  at('2028-06-24T08:30');
  await rounds();
  expect((await subjects(PHARMACY))[0]).toContain('Deze week: vervang de kit van aanvraag');
  expect(await subjects(PRACTICE)).toContain(`Aanvraag ${number}: de kit thuis verloopt deze week`);
});

test('two weeks after the end the pharmacy is asked to collect, a week later the coordinator may phone it', async () => {
  const { id } = await caseAt(world, 'ending');
  const number = await numberOf(id);
  at('2026-12-03T08:30');
  await rounds();
  const [mail] = await mailsTo(world, PHARMACY);
  expect(mail?.subject).toBe(`Aanvraag ${number}: haal de kit op`);
  expect(mail?.text).toContain(`/cases/${id}/return`);
  expect(await subjects(emailOf('coordinator'))).toEqual([]);
  at('2026-12-10T08:30');
  await rounds();
  expect((await subjects(PHARMACY))[0]).toBe(`Herinnering. Aanvraag ${number}: haal de kit op`);
  expect((await subjects(emailOf('coordinator')))[0]).toBe(`Aanvraag ${number}: de kit is nog steeds niet terug`);
});

test('two weeks after a kit came back or went missing the pharmacy is asked to account for it, a week later the coordinator may phone it', async () => {
  for (const status of ['returned', 'missing'] as const) {
    const { id } = await caseAt(world, status);
    const number = await numberOf(id);
    const from = world.clock.now().getTime();
    const after = (days: number) => world.clock.moveTo(new Date(from + days * 24 * 3_600_000));
    after(13);
    await rounds();
    expect(await subjects(PHARMACY)).not.toContain(`Aanvraag ${number}: verantwoord de kit`);
    after(15);
    await rounds();
    const mail = (await mailsTo(world, PHARMACY)).find(
      ({ subject }) => subject === `Aanvraag ${number}: verantwoord de kit`,
    );
    expect(mail?.text).toContain(`/cases/${id}/settlement`);
    after(22);
    await rounds();
    expect(await subjects(PHARMACY)).toContain(`Herinnering. Aanvraag ${number}: verantwoord de kit`);
    expect(await subjects(emailOf('coordinator'))).toContain(
      `Aanvraag ${number}: de kit is nog steeds niet verantwoord`,
    );
  }
});

test('home care is asked what was used three days after opening, and not once it is written down', async () => {
  const { id } = await caseAt(world, 'opened');
  const number = await numberOf(id);
  at('2026-11-22T08:30');
  await rounds();
  const [mail] = await mailsTo(world, HOME_CARE);
  expect(mail?.subject).toBe(`Aanvraag ${number}: wat is er gebruikt?`);
  const opened = world.owner.query<{ id: string }>('select id from opening where case_id = $1', [id]);
  await world.owner.query(
    `insert into opening_use (network_id, opening_id, slot, quantity) select network_id, id, 'M1', 1 from opening where id = $1`,
    [(await opened).rows[0]?.id],
  );
  at('2026-11-30T08:30');
  await rounds();
  expect((await subjects(HOME_CARE)).filter((subject) => subject.includes('gebruikt?'))).toHaveLength(1);
});

test('who is brought in, who no longer is, and who goes to another address hear of it', async () => {
  const gp = await world.as('gp');
  const pharmacist = await world.as('pharmacist');
  const other = await addOrganisation(world.owner, world.network, {
    ...{ name: 'Thuiszorg Zeewind', kind: 'home-care', mailAddress: 'zeewind@example.org', phone: '070 000 0009' },
  });
  const { homeCare } = world.organisations;
  const { id, number } = await asked(gp, { homeCareOrganisationId: homeCare });
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await rounds(1);
  await yes(gp, `/cases/${id}/home-care`, { homeCare: [{ organisationId: other }] });
  await rounds(1);
  const about = async (to: string) => (await subjects(to)).filter((subject) => subject.includes(String(number)));
  expect(await about('zeewind@example.org')).toEqual([`Aanvraag ${number}: u bent gekozen als thuiszorg`]);
  expect((await about(HOME_CARE))[0]).toBe(`Aanvraag ${number}: u bent geen thuiszorg meer`);
  const moved = { postcode: '2712 cd', houseNumber: 3, phone: '079 123 45 67' };
  expect((await gp.patch(`/cases/${id}/address`, moved, { version: 1 })).status).toBe(200);
  const [toPharmacy] = await mailsTo(world, PHARMACY);
  expect(toPharmacy?.subject).toBe(`Aanvraag ${number}: het adres is gewijzigd`);
  expect(toPharmacy?.text).not.toContain('2712');
  expect((await about('zeewind@example.org'))[0]).toBe(`Aanvraag ${number}: het adres is gewijzigd`);
});

test('an end that was a mistake reaches whoever would fetch the kit', async () => {
  const { id } = await caseAt(world, 'opened');
  const number = await numberOf(id);
  const gp = await world.as('gp');
  await yes(gp, `/cases/${id}/end`, deceased(world));
  expect((await subjects(PHARMACY))[0]).toBe(`Aanvraag ${number}: de kit kan worden opgehaald`);
  await yes(gp, `/cases/${id}/correction`, { reason: 'verkeerde patiënt' });
  const [mail] = await mailsTo(world, PHARMACY);
  expect(mail?.subject).toBe(`Verbetering bij aanvraag ${number}: de kit blijft staan`);
  expect(mail?.text).toContain('Haal de kit niet op');
});
