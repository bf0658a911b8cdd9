import { caseAt, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { startMailServer, type MailServer } from '../factories/mail-server.js';
import { asked } from '../factories/requests.js';
import { recalled } from '../factories/recalls.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { emailOf, startWorld, type World } from '../factories/world.js';
import { withoutIds } from '../factories/words.js';

const PATIENT = { birthName: 'Zonderling', initials: 'Q.X.', bsn: '999996630', phone: '0612345678' };
const MINUTE = 60_000;
let server: MailServer;
let world: World;
let gp: Client;
let pharmacist: Client;
let coordinator: Client;

/** Who got which mail about a case since the last look, in the order of their addresses. */
async function mailsAbout(id: string): Promise<string[]> {
  await world.settle();
  const { rows } = await world.owner.query<{ number: string }>('select number from kit_case where id = $1', [id]);
  const number = rows[0]?.number ?? '';
  return server.received
    .splice(0)
    .flatMap(({ to, mail: { subject = '' } }) => (subject.includes(number) ? [`${to.join()} ${subject}`] : []))
    .map((mail) => mail.replace(number, 'N'))
    .sort();
}
const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * MINUTE));

beforeAll(async () => {
  server = await startMailServer();
  world = await startWorld(undefined, { smtpUrl: server.url, mailFrom: 'kit@netwerk.example' });
});
beforeEach(async () => {
  [gp, pharmacist, coordinator] = await Promise.all([world.as('gp'), world.as('pharmacist'), world.as('coordinator')]);
  await world.settle();
  server.received.splice(0);
});
afterAll(async () => {
  await world.stop();
  await server.stop();
});

test('the pharmacy that is asked gets a mail within seconds, with nothing of the patient in it', async () => {
  const { id, number } = await asked(gp, { accessNote: 'Sleutel bij de buren' }, PATIENT);
  await world.settle();
  const [{ to, mail } = { to: [], mail: undefined }] = server.received.splice(0);
  expect(to).toEqual(['apotheek-centrum@example.org']);
  expect(mail?.subject).toBe(`Aanvraag ${String(number)}: kunt u een kit leveren?`);
  expect(mail?.from).toEqual({ name: 'Palliatieve Kit Haaglanden', address: 'kit@netwerk.example' });
  expect(mail?.replyTo).toBeUndefined();
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain(`http://127.0.0.1:3000/cases/${id}`);
    expect(part).toContain('woensdag 18 november, 10:0');
  }
  const everything = withoutIds(JSON.stringify([mail, (await world.owner.query('select * from letter')).rows]));
  for (const secret of [...Object.values(PATIENT), 'Sleutel', '2512', '1941']) expect(everything).not.toContain(secret);
});

test('the link of a mail does not sign anybody in', async () => {
  const { id } = await asked(gp);
  await world.settle();
  const page = await Client.stranger(world.app).page(`/cases/${id}`);
  expect([page.status, page.headers.location]).toEqual([303, `/sign-in?back=${encodeURIComponent(`/cases/${id}`)}`]);
});

test('an urgent request says so to the pharmacy', async () => {
  const { id } = await asked(gp, { urgency: 'urgent' });
  expect(await mailsAbout(id)).toEqual(['apotheek-centrum@example.org Spoed. Aanvraag N: kunt u een kit leveren?']);
});

test('after a no the next pharmacy is asked and the practice hears who that is, and whom to phone', async () => {
  const { id } = await asked(gp);
  await mailsAbout(id);
  await yes(pharmacist, `/cases/${id}/refusal`, { reason: 'no-stock' });
  await world.settle();
  const practice = server.received.find(({ to }) => to[0] === '01990001@example.org');
  expect(practice?.mail.text).toContain('Apotheek: Apotheek De Linde, 070 000 0002');
  expect(await mailsAbout(id)).toEqual([
    '01990001@example.org Aanvraag N: Apotheek Centrum kan niet leveren, Apotheek De Linde is gevraagd',
    'apotheek-de-linde@example.org Aanvraag N: kunt u een kit leveren?',
  ]);
  const notices = await coordinator.page('/notices');
  expect(notices.body).toContain('Apotheek Centrum kan niet leveren, Apotheek De Linde is gevraagd');
});

test('when nobody answers practice and coordinator hear of it once, and whom to phone', async () => {
  await world.owner.query("update organisation set phone = '070 111 2222' where kind = 'network'");
  const { id, number } = await asked(gp);
  await mailsAbout(id);
  later(61);
  expect(await mailsAbout(id)).toEqual([
    '01990001@example.org Aanvraag N: Apotheek Centrum antwoordde niet, Apotheek De Linde is gevraagd',
    'apotheek-de-linde@example.org Aanvraag N: kunt u een kit leveren?',
  ]);
  // Three of before wait as long: the coordinator gets one mail of all four, which says why
  const toCoordinator = async (about: string) => {
    await world.settle();
    return server.received
      .filter(({ to, mail }) => to.includes('coordinator@example.org') && mail.subject?.endsWith(about))
      .map(({ mail: { subject = '', text = '' } }) => ({ subject, isOfThis: text.includes(String(number)) }));
  };
  later(61);
  expect(await toCoordinator('twee apotheken antwoordden niet')).toEqual([
    { subject: 'Spoed. 4 aanvragen: twee apotheken antwoordden niet', isOfThis: true },
  ]);
  later(61);
  expect((await toCoordinator('geen apotheek')).map(({ isOfThis }) => isOfThis)).toContain(true);
  const practice = server.received.find(({ mail }) =>
    mail.subject?.includes('nog geen apotheek, bel om te overleggen'),
  );
  expect(practice?.to).toEqual(['01990001@example.org']);
  expect(practice?.mail.text).toContain('Bellen: Netwerk Haaglanden, 070 111 2222');
});

test('a delivery is told to practice and home care, an acceptance to the practice, and nobody hears of their own doing', async () => {
  const { id } = await caseAt(world, 'accepted');
  await mailsAbout(id);
  const kit = await shelvedKit(world);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: kit });
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  expect(await mailsAbout(id)).toEqual([
    '01990001@example.org Aanvraag N: de kit is bezorgd',
    'thuiszorg@example.org Aanvraag N: de kit is bezorgd',
  ]);
});

test('a pharmacy hears that a request is withdrawn', async () => {
  const { id } = await caseAt(world, 'packed');
  await mailsAbout(id);
  await yes(gp, `/cases/${id}/withdrawal`, { reason: 'mistake' });
  expect(await mailsAbout(id)).toEqual(['apotheek-centrum@example.org Aanvraag N is ingetrokken']);
});

test('a recall reaches each pharmacy that has a kit with the lot, and no other', async () => {
  await shelvedKit(world, { pharmacy: world.organisations.thirdPharmacy, lot: 'BAD7' });
  await recalled(world, ['BAD7']);
  await world.settle();
  const recalls = server.received.filter(({ mail }) =>
    mail.subject?.startsWith('Terugroepactie: controleer uw kits op '),
  );
  expect(recalls.map(({ to }) => to[0])).toEqual(['apotheek-zeezicht@example.org']);
});

test('who signed and their practice are reminded once that an execution order runs out', async () => {
  const { id } = await caseAt(world, 'delivered', 10);
  await mailsAbout(id);
  later(60 * 24 * 7.5);
  const reminders = (await mailsAbout(id)).filter((mail) => mail.includes('uitvoeringsverzoek'));
  const subject = 'Aanvraag N: het uitvoeringsverzoek verloopt';
  expect(reminders).toEqual([`01990001@example.org ${subject}`, `${emailOf('gp')} ${subject}`]);
  later(60);
  expect((await mailsAbout(id)).filter((mail) => mail.includes('uitvoeringsverzoek'))).toEqual([]);
});
