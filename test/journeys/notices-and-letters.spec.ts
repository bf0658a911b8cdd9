import { randomUUID } from 'node:crypto';
import { yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { waitingLetter } from '../factories/letters.js';
import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

interface Notices {
  toDo: number;
  items: {
    settledAt: string | null;
    about: { name: string; birthDate: string; seals: string[] } | null;
    id: string;
    kind: string;
    readAt: string | null;
    urgent: boolean;
    facts: { number: number; path: string };
  }[];
  unread: number;
  nextCursor: string | null;
}
interface Mails {
  items: { id: string; to: string; subject: string }[];
}

let world: World;
let gp: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  [gp, pharmacist] = await Promise.all([world.as('gp'), world.as('pharmacist')]);
});
afterAll(() => world.stop());

const notices = async (client: Client, query = '') => (await client.get<Notices>(`/notices${query}`)).body;

test('everybody of the asked pharmacy finds a notice, and nobody else does', async () => {
  const { id, number } = await asked(gp);
  await world.settle();
  const { items, unread } = await notices(pharmacist);
  expect(unread).toBe(1);
  expect(items[0]).toMatchObject({ kind: 'offered', readAt: null, facts: { number, path: `/cases/${id}` } });
  expect((await notices(await world.as('pharmacist2'))).items[0]?.id).toBe(items[0]?.id);
  expect((await pharmacist.get<{ unreadNotices: number }>('/')).body.unreadNotices).toBe(1);
  expect((await pharmacist.page('/')).body).toContain(
    '<a class="govuk-link" href="/notices">Berichten: 1 ongelezen</a>',
  );
  for (const who of ['otherPharmacist', 'nurse', 'gp'] as const)
    expect((await notices(await world.as(who))).items).toEqual([]);
});

test('an event is told once, however often it is looked at', async () => {
  await world.owner.query('update event set expanded_at = null');
  await world.settle();
  expect((await notices(pharmacist)).items).toHaveLength(1);
  const { rows } = await world.owner.query("select 1 from letter where kind = 'offered' and channel = 'mail'");
  expect(rows).toHaveLength(1);
});

test('a notice that one of the pharmacy has read is read for all; another pharmacy cannot read it', async () => {
  const [notice] = (await notices(pharmacist)).items;
  const path = `/notices/${notice?.id ?? ''}/reading`;
  expect((await (await world.as('otherPharmacist')).post(path)).status).toBe(404);
  const page = await pharmacist.submit(path, {});
  expect([page.status, page.headers.location]).toEqual([303, notice?.facts.path]);
  expect((await notices(await world.as('pharmacist2'))).unread).toBe(0);
});

test('a long list of notices comes in parts, and all of it can be marked as read at once', async () => {
  for (let count = 0; count < 3; count++) await asked(gp, {}, { bsn: undefined, birthName: `De Vries ${count}` });
  await world.settle();
  const first = await notices(pharmacist, '?limit=2');
  expect([first.items.length, first.unread]).toEqual([2, 3]);
  const second = await notices(pharmacist, `?limit=2&cursor=${first.nextCursor ?? ''}`);
  expect([second.items.length, second.nextCursor]).toEqual([2, null]);
  expect((await pharmacist.post<Notices>('/notices/reading')).body.unread).toBe(0);
  expect((await notices(pharmacist)).unread).toBe(0);
});

test('what a notice asks is to do until it is done, also when it was read; then it is neither new nor to do for anybody', async () => {
  const { id, number } = await asked(gp, {}, { birthName: 'Verschuur', bsn: undefined });
  await world.settle();
  const of = async (client: Client, query = '?todo=true') =>
    (await notices(client, query)).items.filter(({ facts }) => facts.number === number);
  const [before] = await of(pharmacist);
  expect([before?.kind, before?.about]).toEqual(['offered', null]);
  await pharmacist.post(`/notices/${before?.id ?? ''}/reading`);
  expect(await of(pharmacist)).toHaveLength(1);
  expect((await pharmacist.page('/notices')).body).toContain('>Te doen</strong>');
  const { toDo } = await notices(pharmacist);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await world.settle();
  expect(await of(pharmacist)).toEqual([]);
  expect((await notices(pharmacist)).toDo).toBe(toDo - 1);
  const [after] = await of(pharmacist, '');
  expect(after?.settledAt).not.toBeNull();
  expect(after?.about).toMatchObject({ name: expect.stringContaining('Verschuur') as string, seals: [] });
  expect((await pharmacist.page('/notices')).body).toContain('Geregeld');
  const [told] = await of(gp, '');
  expect([told?.kind, told?.about?.name.includes('Verschuur')]).toEqual(['accepted', true]);
  const { rows } = await world.owner.query<{ data: string }>('select data::text from letter');
  expect(rows.map(({ data }) => data).join()).not.toContain('Verschuur');
});

test('the demonstration shows each mail that would have been sent, to whoever looks', async () => {
  const stranger = Client.stranger(world.app);
  const { items } = (await stranger.get<Mails>('/dev/mail')).body;
  const mail = items.find(({ to }) => to === 'apotheek-centrum@example.org');
  expect(mail?.subject).toMatch(/^Aanvraag \d+: kunt u een kit leveren\?$/);
  const whole = (await stranger.get<Record<string, string>>(`/dev/mail/${mail?.id ?? ''}`)).body;
  expect(whole).toMatchObject({ to: 'apotheek-centrum@example.org', from: world.config.mailFrom });
  expect(whole['messageId']).toBe(`<${mail?.id ?? ''}@localhost.invalid>`);
  const page = await stranger.page(`/dev/mail/${mail?.id ?? ''}`);
  expect(page.body).toContain(`<iframe class="pk-inner-page" src="/dev/mail/${mail?.id ?? ''}/shown"`);
  const shown = await stranger.page(`/dev/mail/${mail?.id ?? ''}/shown`);
  expect(shown.body).toContain('Kunt u een palliatieve kit leveren?');
  expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await stranger.page(`/dev/mail/${randomUUID()}`)).status).toBe(404);
});

test('only the administrator sees letters that did not arrive, and can have them sent again', async () => {
  const id = await waitingLetter(world, { address: 'geen adres' });
  await world.settle();
  const administrator = await world.as('administrator');
  const page = await administrator.page('/letters');
  expect(page.body).toContain('Dit adres is geen geldig mailadres.');
  const organisation = `/organisations/${world.organisations.practice}`;
  expect(page.body).toContain(`href="${organisation}/form"`);
  expect((await administrator.page(organisation)).body).not.toContain('komt sinds');
  await world.owner.query(
    `insert into refused_address (network_id, address, since, reason)
     select network_id, upper(mail_address), $2, '550' from organisation where id = $1`,
    [world.organisations.practice, world.clock.now()],
  );
  expect((await administrator.page(organisation)).body).toContain('komt sinds');
  expect((await pharmacist.get('/letters')).status).toBe(403);
  expect((await pharmacist.post(`/letters/${id}/again`)).status).toBe(403);
  const again = await administrator.submit(`/letters/${id}/again`, {});
  expect([again.status, again.headers.location]).toEqual([303, '/letters']);
  await world.settle(); // to the address of now: it was put right
  const { body } = await administrator.get<Mails>('/letters?state=sent');
  expect(body.items.map((letter) => letter.id)).toContain(id);
  expect((await administrator.post(`/letters/${randomUUID()}/again`)).status).toBe(404);
  expect((await administrator.get('/letters?state=lost')).status).toBe(422);
});

test('several letters go again at once, and one that cannot is named with the reason', async () => {
  const [one, other] = [
    await waitingLetter(world, { address: 'geen adres' }),
    await waitingLetter(world, { address: 'ook geen adres' }),
  ];
  await world.settle();
  const administrator = await world.as('administrator');
  expect((await administrator.page('/letters')).body).toMatch(/<form id="several" action="\/letters\/again"/);
  const missing = randomUUID();
  type Again = { done: { id: string }[]; not: { id: string; reason: string }[] };
  const { body } = await administrator.post<Again>('/letters/again', { letters: [one, other, missing] });
  expect(body.done.map(({ id }) => id)).toEqual([one, other]);
  expect(body.not).toEqual([{ id: missing, reason: 'not-found', to: null }]);
  const page = await administrator.submit('/letters/again', { 'letters[0]': one });
  expect(page.body).toContain('1 brief wordt niet opnieuw verstuurd');
  expect((await pharmacist.post('/letters/again', { letters: [one] })).status).toBe(403);
});

test('the coordinator reads which organisation gets no mail and whom to phone, and no letter', async () => {
  const { practice } = world.organisations;
  const first = async () => (await (await world.as('coordinator')).page('/')).body;
  await world.owner.query('delete from refused_address');
  expect(await first()).not.toContain('krijgt geen mail');
  await world.owner.query(
    `update organisation set mail_address = 'weg@example.org', phone = '070 555 12 34' where id = $1`,
    [practice],
  );
  await world.owner.query(
    `insert into refused_address (network_id, address, since, reason) values ($1, 'weg@example.org', $2, '550')`,
    [world.network, world.clock.now()],
  );
  const page = await first();
  expect(page).toContain('krijgt geen mail');
  expect(page).toContain('href="tel:');
  expect((await (await world.as('coordinator')).get('/letters')).status).toBe(403);
  await world.owner.query('delete from refused_address');
});

test('an organisation without an address makes a letter that is dead and seen, until it has one', async () => {
  await world.owner.query("update organisation set mail_address = null where name = 'Apotheek Centrum'");
  await asked(gp, {}, { birthName: 'Jansen', bsn: undefined });
  await world.settle();
  const administrator = await world.as('administrator');
  const { items } = (await administrator.get<Mails>('/letters')).body;
  expect(items).toHaveLength(1);
  const path = `/letters/${items[0]?.id ?? ''}/again`;
  const refused = await administrator.post<{ reason: string; detail: string }>(path);
  expect(refused.body.reason).toBe('no-address');
  expect(refused.body.detail).toContain('geen mailadres');
  await world.owner.query("update organisation set mail_address = 'c@example.org' where name = 'Apotheek Centrum'");
  expect((await administrator.post(path)).status).toBe(200);
});

test('a real deployment has no /dev/mail', async () => {
  const real = await startWorld(undefined, { demonstration: false, smtpUrl: 'smtp://127.0.0.1:1' });
  expect((await Client.stranger(real.app).get('/dev/mail')).status).toBe(404);
  await real.stop();
});
