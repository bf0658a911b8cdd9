import { Client } from '../factories/client.js';
import { addColleague } from '../factories/colleague.js';
import { linkTo, mailsTo, tokenIn } from '../factories/mailbox.js';
import { emailOf, passwordOf, startWorld, type World } from '../factories/world.js';

const PASSWORD = 'vier losse woorden achter elkaar';
interface Person {
  id: string;
  version: number;
  state: string;
  works: { role: string; state: string; organisationId: string }[];
  invited: boolean;
}
let world: World;
let network: Client;
let practice: Client;
let stranger: Client;
beforeAll(async () => {
  world = await startWorld();
  network = await world.as('administrator');
  const works = [{ organisationId: world.organisations.practice, role: 'administrator' as const }];
  const person = { name: 'B. Beheer', email: 'beheer@example.org', password: passwordOf(), works };
  await addColleague(world.owner, world.network, person, world.clock.now());
  practice = await Client.signIn(world.app, 'beheer@example.org', passwordOf());
  stranger = Client.stranger(world.app);
});
afterAll(() => world.stop());

const someone = (email: string, more: object = {}) => ({
  ...{ name: 'N. Nieuw', email, works: [{ organisationId: world.organisations.practice, role: 'prescriber' }] },
  ...more,
});
const idOf = async (email: string) => {
  const { rows } = await world.owner.query<{ id: string }>('select id from person where email = $1', [email]);
  return rows[0]?.id ?? '';
};
const accept = (token: string) => stranger.post<{ reason: string }>('/invitation', { token, password: PASSWORD });
const invite = async (email: string, more: object = {}) =>
  (await network.post<Person>('/people', someone(email, more))).body.id;

test('an administrator invites somebody, who chooses a password and signs in', async () => {
  const answer = await network.post<Person>(
    '/people',
    someone('nieuw@example.org', { profession: 'physician', big: '12345678901' }),
  );
  expect(answer).toMatchObject({ status: 201, body: { invited: true } });
  expect((await network.get<Person>(`/people/${answer.body.id}`)).body.state).toBe('invited');
  const [mail] = await mailsTo(world, 'nieuw@example.org');
  expect(mail?.subject).toBe('Uitnodiging: kies uw wachtwoord');
  expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toMatch(/Nieuw,|N\. Nieuw|12345678901/);
  for (const part of [mail?.text, mail?.html])
    expect(part).toContain(
      'Administrator van Dijk nodigt u uit om mee te werken als voorschrijver bij Praktijk Noordzij.',
    );
  expect((await accept(tokenIn(await linkTo(world, 'nieuw@example.org', 'invitation')))).status).toBe(200);
  const newcomer = await Client.signIn(world.app, 'nieuw@example.org', PASSWORD);
  expect((await newcomer.get<{ role: string }>('/session')).body.role).toBe('prescriber');
  expect((await network.get<Person>(`/people/${answer.body.id}`)).body.state).toBe('active');
});

test('an invitation that was sent again, withdrawn or used opens nothing any more, and there is a way on', async () => {
  const id = await invite('laat@example.org');
  const first = tokenIn(await linkTo(world, 'laat@example.org', 'invitation'));
  expect((await network.post(`/people/${id}/invitation`)).status).toBe(200);
  const second = tokenIn(await linkTo(world, 'laat@example.org', 'invitation'));
  expect(second).not.toBe(first);
  expect((await accept(first)).body.reason).toBe('link-over');
  expect((await network.delete(`/people/${id}/invitation`)).status).toBe(200);
  expect((await accept(second)).body.reason).toBe('link-over');
  expect((await network.get<Person>(`/people/${id}`)).body.state).toBe('withdrawn');
  expect((await network.post(`/people/${id}/invitation`)).status).toBe(200);
  const third = tokenIn(await linkTo(world, 'laat@example.org', 'invitation'));
  expect((await accept(third)).status).toBe(200);
  expect((await accept(third)).body.reason).toBe('link-over');
  expect((await network.post<Person & { reason: string }>(`/people/${id}/invitation`)).body.reason).toBe('has-joined');
});

test('an address that was typed wrong is put right as long as nobody came in, and what went to the wrong one opens nothing', async () => {
  const id = await invite('verkerd@example.org');
  const wrong = tokenIn(await linkTo(world, 'verkerd@example.org', 'invitation'));
  const path = `/people/${id}/invitation`;
  expect((await network.page(`/people/${id}`)).body).toContain('Was het adres verkeerd? Verbeter het hier.');
  const again = (email: string) => network.post<Person & { reason: string }>(path, { email });
  expect((await again('verkeerd@example')).status).toBe(422);
  expect((await again(emailOf('nurse').toUpperCase())).body.reason).toBe('address-taken');
  expect((await again('verkeerd@example.org')).status).toBe(200);
  expect((await accept(wrong)).body.reason).toBe('link-over');
  expect((await accept(tokenIn(await linkTo(world, 'verkeerd@example.org', 'invitation')))).status).toBe(200);
  expect(await idOf('verkeerd@example.org')).toBe(id);
  expect((await again('van-mij@example.org')).body.reason).toBe('has-joined');
});

test('invitations that wait are listed, also one that has become too old', async () => {
  await invite('wacht@example.org');
  const waiting = async (state: string) =>
    (await network.get<{ items: { email: string }[] }>(`/people?state=${state}&q=WACHT`)).body.items.map(
      ({ email }) => email,
    );
  expect(await waiting('invited')).toEqual(['wacht@example.org']);
  await world.owner.query(
    `update link set made_at = made_at - interval '30 days', expires_at = made_at - interval '1 day' where address = 'wacht@example.org'`,
  );
  expect(await waiting('invitation-expired')).toEqual(['wacht@example.org']);
  expect(await waiting('active')).toEqual([]);
});

test('who is blocked is out everywhere at once: sessions, open pages, links, and the next sign-in', async () => {
  const nurse = await world.as('nurse');
  const id = await idOf(emailOf('nurse'));
  await stranger.post('/password-reset', { email: emailOf('nurse') });
  const reset = tokenIn(await linkTo(world, emailOf('nurse'), 'password-reset'));
  expect((await network.post(`/people/${id}/block`)).status).toBe(200);
  expect((await nurse.get('/session')).status).toBe(401);
  expect((await stranger.post('/session', { email: emailOf('nurse'), password: passwordOf() })).status).toBe(409);
  expect((await stranger.post('/new-password', { token: reset, password: PASSWORD })).status).toBe(409);
  expect(await mailsTo(world, emailOf('nurse'))).toContainEqual(
    expect.objectContaining({ subject: 'Uw account is geblokkeerd' }),
  );
  expect((await network.delete(`/people/${id}/block`)).status).toBe(200);
  expect(await world.as('nurse')).toBeDefined();
});

test('a role that does not fit the kind of organisation is given neither by the page nor by the database', async () => {
  const wrong = someone('fout@example.org', {
    works: [{ organisationId: world.organisations.pharmacy, role: 'auditor' }],
  });
  expect((await network.post<{ reason: string }>('/people', wrong)).body.reason).toBe('role-does-not-fit');
  expect(await idOf('fout@example.org')).toBe('');
  const values = [world.network, await idOf(emailOf('courier')), world.organisations.pharmacy, world.clock.now()];
  const insert = `insert into membership (network_id, person_id, organisation_id, role, from_at) values ($1, $2, $3, 'prescriber', $4)`;
  await expect(world.owner.query(insert, values)).rejects.toMatchObject({ code: '23514' });
});

test('nobody gives themselves more by sending more: unknown fields are refused', async () => {
  for (const more of [
    { id: await idOf(emailOf('gp')) },
    { disabledAt: null },
    { networkId: world.network },
    { password: PASSWORD },
  ])
    expect((await network.post('/people', someone('meer@example.org', more))).status).toBe(400);
  expect(
    (
      await practice.patch(
        `/people/${await idOf(emailOf('gp'))}`,
        { name: 'X', email: 'x@example.org' },
        { version: 1 },
      )
    ).status,
  ).toBe(400);
});

test('an administrator of one organisation sees its people, gives its roles, and reaches nobody else', async () => {
  const { body } = await practice.get<{ items: { email: string }[] }>('/people?limit=200');
  expect(body.items.map(({ email }) => email)).toContain(emailOf('gp'));
  expect(body.items.map(({ email }) => email)).not.toContain(emailOf('otherGp'));
  const other = await idOf(emailOf('otherGp'));
  for (const answer of [
    await practice.get(`/people/${other}`),
    await practice.patch(`/people/${other}`, { name: 'Ander' }, { version: 1 }),
    await practice.post(`/people/${other}/block`),
    await practice.delete(`/people/${other}/second-factor`),
    await practice.post(`/people/${other}/memberships`, {
      organisationId: world.organisations.otherPractice,
      role: 'prescriber',
    }),
    await practice.post(`/people/${other}/departures`, {
      organisationId: world.organisations.otherPractice,
      role: 'prescriber',
    }),
    await practice.get(`/organisations/${world.organisations.otherPractice}`),
    await practice.patch(`/organisations/${world.organisations.otherPractice}`, { name: 'Ander' }, { version: 1 }),
  ])
    expect(answer.status).toBe(404);
  for (const path of ['/settings', '/administration', '/letters', '/organisations/new'])
    expect([path, (await practice.get(path)).status]).toEqual([path, 403]);
  const elsewhere = someone('elders@example.org', {
    works: [{ organisationId: world.organisations.pharmacy, role: 'pharmacist' }],
  });
  expect((await practice.post('/people', elsewhere)).status).toBe(404);
  expect((await practice.post('/people', someone('eigen@example.org'))).status).toBe(201);
});

test('a locum of another practice works for ours from a day until a day, and no longer', async () => {
  const works = [
    { organisationId: world.organisations.practice, role: 'prescriber', from: '2026-11-20', until: '2026-11-21' },
  ];
  const { body } = await practice.post<Person>('/people', someone(emailOf('otherGp'), { works }));
  expect(body.invited).toBe(false);
  expect((await practice.get<Person>(`/people/${body.id}`)).body.works).toMatchObject([{ state: 'to-come' }]);
  const blocked = await practice.post<{ reason: string }>(`/people/${body.id}/block`);
  expect(blocked.body.reason).toBe('works-elsewhere');
  const places = async () => {
    const { rows } = await world.owner.query(`select 1 from find_sign_in($1, $2)`, [
      emailOf('otherGp'),
      world.clock.now(),
    ]);
    return rows.length;
  };
  expect(await places()).toBe(1);
  world.clock.moveTo(new Date('2026-11-21T12:00:00+01:00'));
  expect(await places()).toBe(2);
  world.clock.moveTo(new Date('2026-11-22T00:00:01+01:00'));
  expect(await places()).toBe(1);
});

test('the last administrator of the network can neither be blocked nor sent away, also not by two at once', async () => {
  network = await world.as('administrator');
  const me = await idOf(emailOf('administrator'));
  const role = { organisationId: world.networkOrganisation, role: 'administrator' as const };
  expect((await network.post<{ reason: string }>(`/people/${me}/block`)).body.reason).toBe('last-administrator');
  expect((await network.post<{ reason: string }>(`/people/${me}/departures`, role)).body.reason).toBe(
    'last-administrator',
  );
  const second = { name: 'T. Tweede', email: 'tweede@example.org', password: passwordOf(), works: [role] };
  const other = await addColleague(world.owner, world.network, second, world.clock.now());
  const colleague = await Client.signIn(world.app, 'tweede@example.org', passwordOf());
  const both = await Promise.all([network.post(`/people/${other}/block`), colleague.post(`/people/${me}/block`)]);
  expect(both.filter(({ status }) => status === 200).length).toBe(1);
  const { rows } = await world.owner.query(
    `select 1 from person p join membership m on m.person_id = p.id where m.role = 'administrator' and m.organisation_id = $1 and p.disabled_at is null`,
    [world.networkOrganisation],
  );
  expect(rows.length).toBe(1);
  await world.owner.query('update person set disabled_at = null where id = any ($1)', [[me, other]]);
});

test('an organisation is added and changed, and an older copy of it is refused', async () => {
  network = await world.as('administrator');
  const added = await network.post<{ id: string }>('/organisations', {
    name: 'Praktijk Zuid',
    kind: 'practice',
    agb: '01234567',
  });
  expect(added.status).toBe(201);
  const path = `/organisations/${added.body.id}`;
  expect((await network.get<object>(path)).body).toMatchObject({ name: 'Praktijk Zuid', agb: '01234567', version: 1 });
  expect((await network.patch(path, { name: 'Praktijk Zuiderpark', agb: '01234567' }, { version: 1 })).status).toBe(
    200,
  );
  expect((await network.patch(path, { name: 'Praktijk West' }, { version: 1 })).status).toBe(412);
  expect((await network.post('/organisations', { name: 'Apotheek', kind: 'pharmacy' })).status).toBe(422);
});

test('an AGB code is of one organisation in a network, and who has it already is not told', async () => {
  network = await world.as('administrator');
  const taken = { name: 'Praktijk Dubbel', kind: 'practice', agb: '01990002' };
  const refused = { status: 422, body: { errors: [{ field: 'agb' }] } };
  expect(await network.post('/organisations', taken)).toMatchObject(refused);
  const page = await network.submit('/organisations', taken);
  expect([page.status, page.body.includes('<a href="#agb">Deze AGB-code is al in gebruik')]).toEqual([422, true]);
  expect(page.body).not.toContain('Oostduin');
  const free = await network.post<{ id: string }>('/organisations', { ...taken, agb: '01990077' });
  expect(free.status).toBe(201);
  const path = `/organisations/${free.body.id}`;
  expect(await network.patch(path, { name: 'Praktijk Dubbel', agb: '01990002' }, { version: 1 })).toMatchObject(
    refused,
  );
  expect((await network.get<object>(path)).body).toMatchObject({ agb: '01990077', version: 1 });
  for (const name of ['Zonder code', 'Ook zonder'])
    expect((await network.post('/organisations', { name, kind: 'home-care' })).status).toBe(201);
});

test('every change asks for a proof of just now', async () => {
  const administrator = await world.as('administrator');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 14 * 60_000));
  await administrator.get('/people');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 2 * 60_000));
  const answer = await administrator.post<{ reason: string }>('/people', someone('traag@example.org'));
  expect(answer).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
});

test('the pages open in both languages', async () => {
  network = await world.as('administrator');
  const person = await idOf(emailOf('gp'));
  const paths = [
    '/people',
    '/people/new',
    `/people/${person}`,
    `/people/${person}/form`,
    '/organisations',
    '/organisations/new',
  ];
  const ours = [
    `/organisations/${world.organisations.practice}`,
    `/organisations/${world.organisations.practice}/form`,
  ];
  for (const language of ['nl', 'en']) {
    await network.page(`/language/${language}?back=/`);
    for (const path of [...paths, ...ours, '/account/password', '/account/email']) {
      const { status, body } = await network.page(path);
      expect([path, status, body.includes(`<html lang="${language}"`)]).toEqual([path, 200, true]);
    }
  }
});
