import { addOrganisation } from '../../src/access/founding.js';
import { caseAt, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { linkTo, tokenIn } from '../factories/mailbox.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

const NEW = 'vier losse woorden achter elkaar';
const HOUR = 3_600_000;
const PATIENT = { birthDate: '1941-03-09', postcode: '2512AB', reason: 'patiënt is benauwd, huisarts niet bereikbaar' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const idOf = async (who: Who) =>
  (await world.owner.query<{ id: string }>('select id from person where email = $1', [emailOf(who)])).rows[0]?.id ?? '';
const later = (ms: number) => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + ms));
};

test('who asked for another address with a session that was ended by a new password does not get the account after all', async () => {
  const thief = await world.as('nurse');
  const asked = { email: 'dief@example.org', password: passwordOf() };
  expect((await thief.post('/account/email', asked)).status).toBe(200);
  const token = tokenIn(await linkTo(world, 'dief@example.org', 'email-change'));
  const owner = await world.as('nurse');
  expect((await owner.post('/account/password', { old: passwordOf(), password: NEW })).status).toBe(200);
  expect((await Client.stranger(world.app).post<{ reason: string }>('/email-change', { token })).body.reason).toBe(
    'link-over',
  );
});

test('nor when the password was forgotten and chosen anew', async () => {
  const thief = await world.as('courier');
  await thief.post('/account/email', { email: 'tweede@example.org', password: passwordOf() });
  const token = tokenIn(await linkTo(world, 'tweede@example.org', 'email-change'));
  const stranger = Client.stranger(world.app);
  await stranger.post('/password-reset', { email: emailOf('courier') });
  const reset = tokenIn(await linkTo(world, emailOf('courier'), 'password-reset'));
  expect((await stranger.post('/new-password', { token: reset, password: NEW })).status).toBe(200);
  expect((await stranger.post<{ reason: string }>('/email-change', { token })).body.reason).toBe('link-over');
});

test('a link for a password that went to an address of before, or before the password was changed, or to who was out meanwhile, is over', async () => {
  const stranger = Client.stranger(world.app);
  const linkFor = async (who: Who) => {
    await stranger.post('/password-reset', { email: emailOf(who) });
    return tokenIn(await linkTo(world, emailOf(who), 'password-reset'));
  };
  const chosen = async (token: string) =>
    (await stranger.post<{ reason?: string }>('/new-password', { token, password: NEW })).body.reason;

  const moved = await linkFor('leadPharmacist');
  const asked = { email: 'elders@example.org', password: passwordOf() };
  expect((await (await world.as('leadPharmacist')).post('/account/email', asked)).status).toBe(200);
  const token = tokenIn(await linkTo(world, 'elders@example.org', 'email-change'));
  expect((await stranger.post('/email-change', { token })).status).toBe(200);
  expect(await chosen(moved)).toBe('link-over');

  const changed = await linkFor('auditor');
  const own = { old: passwordOf(), password: NEW };
  expect((await (await world.as('auditor')).post('/account/password', own)).status).toBe(200);
  expect(await chosen(changed)).toBe('link-over');

  const out = await linkFor('practiceAssistant');
  const [path, administrator] = [`/people/${await idOf('practiceAssistant')}/block`, await world.as('administrator')];
  expect([(await administrator.post(path)).status, (await administrator.delete(path)).status]).toEqual([200, 200]);
  expect(await chosen(out)).toBe('link-over');
});

test('another address is asked for five times a day at most', async () => {
  const coordinator = await world.as('coordinator');
  const ask = (n: number) =>
    coordinator.post<object>('/account/email', { email: `adres${String(n)}@example.org`, password: passwordOf() });
  for (let n = 0; n < 5; n++) expect((await ask(n)).status).toBe(200);
  expect(await ask(5)).toMatchObject({ status: 409, body: { reason: 'too-often' } });
});

test('a proposal to hand over ends with the case at home: nobody who was asked goes on seeing it', async () => {
  const { id, kit } = await caseAt(world, 'delivered');
  const [pharmacist, other] = [await world.as('pharmacist'), await world.as('otherPharmacist')];
  await yes(pharmacist, `/cases/${id}/hand-over`, { pharmacyId: world.organisations.otherPharmacy });
  expect((await other.get(`/cases/${id}/hand-over`)).status).toBe(200);
  const kits = [{ kitId: kit, collectedBy: 'pharmacy', sealIntact: true }];
  const end = { reason: 'other', on: world.clock.today() };
  await yes(pharmacist, `/cases/${id}/return`, { kits, end });
  expect((await other.get(`/cases/${id}/hand-over`)).status).toBe(404);
});

test('a pharmacy that refused a hand-over does not follow the case by asking once more', async () => {
  const { id } = await caseAt(world, 'delivered');
  const [pharmacist, other] = [await world.as('pharmacist'), await world.as('otherPharmacist')];
  await yes(pharmacist, `/cases/${id}/hand-over`, { pharmacyId: world.organisations.otherPharmacy });
  const refuse = () => other.post<object>(`/cases/${id}/hand-over/refusal`, {}, { key: 'no-once-and-again' });
  const first = await refuse();
  later(HOUR / 60);
  await yes(pharmacist, `/cases/${id}/end`, { reason: 'deceased', on: world.clock.today() });
  expect((await refuse()).body).toEqual(first.body);
});

test('who finds somebody at night may not guess on for free', async () => {
  const post = await addOrganisation(world.owner, world.network, {
    name: 'Huisartsenpost',
    kind: 'out-of-hours-post',
    mailAddress: 'post@example.org',
  });
  const works = [{ organisationId: post, role: 'nurse' as const }];
  const person = { name: 'Nacht', email: 'nacht@example.org', password: passwordOf(), profession: 'nurse', works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  await caseAt(world, 'delivered');
  const nurse = await Client.signIn(world.app, 'nacht@example.org', passwordOf());
  const statuses: number[] = [];
  for (let day = 1; day <= 12; day++) {
    const birthDate = `1939-01-${String(day).padStart(2, '0')}`;
    statuses.push((await nurse.post('/break-glass', { ...PATIENT, birthDate })).status);
    statuses.push((await nurse.post('/break-glass', PATIENT)).status);
  }
  expect(statuses).toContain(429);
});

test('emergency access is over after its day, also when nothing ends it', async () => {
  const nurse = await Client.signIn(world.app, 'nacht@example.org', passwordOf());
  const { items } = (await nurse.get<{ items: { id: string }[] }>('/break-glass')).body;
  const id = items[0]?.id ?? '';
  expect((await nurse.get(`/cases/${id}`)).status).toBe(200);
  later(25 * HOUR);
  const again = await Client.signIn(world.app, 'nacht@example.org', passwordOf());
  expect((await again.get<{ items: unknown[] }>('/break-glass')).body.items).toEqual([]);
  expect((await again.get(`/cases/${id}`)).status).toBe(404);
  expect((await again.get(`/cases/${id}/opening`)).status).toBe(404);
  expect((await again.post<{ items: unknown[] }>('/break-glass', PATIENT)).body.items).not.toEqual([]);
  expect((await again.get(`/cases/${id}`)).status).toBe(200);
  const { rows } = await world.owner.query(
    `select 1 from audit_row where action = 'break-glass-ended' and case_id = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
});

test('who begins elsewhere tomorrow keeps what they prove themselves with', async () => {
  const id = await idOf('pharmacyAssistant');
  await world.owner.query('insert into recovery_code values ($1, $2, $3, $4)', [
    ...[world.network, id, Buffer.alloc(32, 1), world.clock.now()],
  ]);
  const works = [{ organisationId: world.organisations.pharmacy, role: 'administrator' as const }];
  const person = { name: 'Beheer', email: 'beheer-apotheek@example.org', password: passwordOf(), works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  const own = await Client.signIn(world.app, 'beheer-apotheek@example.org', passwordOf());
  const reset = () => own.delete(`/people/${id}/second-factor`);
  await world.owner.query(
    `insert into membership (network_id, person_id, organisation_id, role, from_at) values ($1, $2, $3, 'courier', $4)`,
    [world.network, id, world.organisations.otherPharmacy, new Date(world.clock.now().getTime() + 24 * HOUR)],
  );
  expect((await reset()).status).toBe(404);
  await world.owner.query('delete from membership where person_id = $1 and role = $2', [id, 'courier']);
  expect((await reset()).status).toBe(200);
  expect((await world.owner.query('select 1 from recovery_code where person_id = $1', [id])).rows).toEqual([]);
});
