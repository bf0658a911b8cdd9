import { Client } from '../factories/client.js';
import { IdentityProvider, type SignsIn } from '../factories/identity-provider.js';
import { withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

const START = '/sign-in/provider';
const SURE = { acr: 'substantial' } as const;
const GP = { sub: 'huisarts-1', ...SURE };
interface Refused {
  reason: string;
}
let provider: IdentityProvider;
let world: World;
beforeAll(async () => {
  provider = await IdentityProvider.start('http://127.0.0.1:3000');
  world = await startWorld(undefined, { oidc: provider.config });
  await link('gp', GP.sub);
  await provider.knows(GP.sub, '01990001', '01.015');
});
afterAll(async () => {
  await world.stop();
  await provider.stop();
});
afterEach(() => provider.lies(null));

async function link(who: Who, subject: string): Promise<void> {
  await world.owner.query(
    `insert into external_identity (network_id, person_id, id, issuer, subject, added_by, added_at)
     select network_id, id, uuidv7(), $2, $3, id, $4 from person where email = $1`,
    [emailOf(who), provider.config.issuer, subject, world.clock.now()],
  );
}
const leave = async (browser: Client, path = START) => String((await browser.page(path)).headers['location']);
/** Somebody goes there, signs in and comes back; `meanwhile` may meddle with the address on the way back. */
async function cameBack(browser: Client, who: SignsIn, meanwhile = (url: URL) => url) {
  const callback = await provider.visit(await leave(browser), who);
  const { pathname, search } = meanwhile(new URL(callback, 'http://127.0.0.1'));
  return browser.get<Refused>(`${pathname}${search}`);
}
const stranger = () => Client.stranger(world.app);
const isIn = async (browser: Client) => (await browser.get('/session')).status === 200;

test('a prescriber whom the provider knows for sure is in at once, for the practice and the role that both know', async () => {
  const browser = stranger();
  const back = await cameBack(browser, GP);
  expect([back.status, back.headers['location']]).toEqual([303, '/']);
  const { body } = await browser.get<object>('/session');
  expect(body).toMatchObject({ role: 'prescriber', organisation: { id: world.organisations.practice } });
  const { rows } = await world.owner.query(
    `select outcome, detail from audit_row where action = 'sign-in' order by id desc limit 1`,
  );
  expect(rows).toEqual([{ outcome: 'done', detail: 'provider' }]);
});

test('whoever wanted to be somewhere comes out there, and never on another site', async () => {
  const back = async (wanted: string) => {
    const browser = stranger();
    const callback = await provider.visit(await leave(browser, `${START}?back=${encodeURIComponent(wanted)}`), GP);
    return (await browser.page(callback)).headers['location'];
  };
  expect(await back('/cases?status=requested')).toBe('/cases?status=requested');
  for (const elsewhere of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])
    expect(await back(elsewhere)).toBe('/');
});

test('somebody the provider knows and we do not is refused, told whom to ask, and on record', async () => {
  await provider.knows('stranger', '01990001', '01.015');
  const browser = stranger();
  expect(await cameBack(browser, { sub: 'stranger', ...SURE })).toMatchObject({
    status: 409,
    body: { reason: 'identity-unknown' },
  });
  expect(await isIn(browser)).toBe(false);
  const page = await stranger().page(await provider.visit(await leave(browser), { sub: 'stranger', ...SURE }));
  expect(page.body).toContain('E-mailadres'); // another way in stands right there
  const { rows } = await world.owner.query(
    `select detail from audit_row where action = 'sign-in' and outcome = 'refused' order by id limit 1`,
  );
  expect(rows).toEqual([{ detail: 'provider: identity-unknown' }]);
});

test('an answer that was meddled with, came to another browser or comes again lets nobody in', async () => {
  const wrong = { status: 409, body: { reason: 'provider-answer-wrong' } };
  const set = (name: string, value: string | null) => (url: URL) => {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    return url;
  };
  expect(await cameBack(stranger(), GP, set('state', 'another'))).toMatchObject(wrong);
  expect(await cameBack(stranger(), GP, set('state', null))).toMatchObject(wrong);
  expect(await cameBack(stranger(), GP, set('code', 'another'))).toMatchObject(wrong);
  expect(await cameBack(stranger(), GP, set('code', null))).toMatchObject(wrong);
  // Mixed up with another provider (RFC 9207).
  expect(await cameBack(stranger(), GP, set('iss', 'https://another.example'))).toMatchObject(wrong);
  expect(await cameBack(stranger(), GP, set('iss', null))).toMatchObject(wrong);

  const [browser, other] = [stranger(), stranger()];
  const callback = await provider.visit(await leave(browser), GP);
  await leave(other);
  expect(await other.get(callback)).toMatchObject(wrong);
  expect((await browser.page(callback)).status).toBe(303);
  expect(await browser.get(callback)).toMatchObject(wrong);

  // A code that was used before, in a login that was not.
  const code = new URL(callback, 'http://127.0.0.1').searchParams.get('code');
  expect(await cameBack(stranger(), GP, set('code', code))).toMatchObject(wrong);
});

test.each([
  ['PKCE verifier', `update provider_login set verifier = repeat('x', 43)`],
  ['nonce', `update provider_login set nonce = 'another'`],
])('a wrong %s lets nobody in', async (_, meddle) => {
  const browser = stranger();
  const callback = await provider.visit(await leave(browser), GP);
  await world.owner.query(meddle);
  expect(await browser.get<Refused>(callback)).toMatchObject({
    status: 409,
    body: { reason: 'provider-answer-wrong' },
  });
  expect(await isIn(browser)).toBe(false);
  const { rows } = await world.owner.query(
    `select action, outcome, person_id, detail from audit_row order by id desc limit 1`,
  );
  const said = { action: 'sign-in', outcome: 'refused', person_id: null, detail: 'provider: provider-answer-wrong' };
  expect(rows).toEqual([said]);
});

test('ten minutes after leaving nobody comes back any more', async () => {
  const browser = stranger();
  const callback = await provider.visit(await leave(browser), GP);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000 + 1000));
  expect((await browser.get(callback)).status).toBe(409);
});

test.each([
  ['another issuer', { iss: 'https://another.example' }],
  ['another audience', { aud: 'somebody else' }],
  ['another nonce', { nonce: 'another' }],
  ['an end in the past', { exp: 1_700_000_000, iat: 1_699_999_000 }],
  ['a signature of another key', { key: 'other' as const }],
])('a token with %s is not believed', async (_, lie) => {
  await provider.lies(lie);
  const browser = stranger();
  expect(await cameBack(browser, GP)).toMatchObject({ status: 409, body: { reason: 'provider-answer-wrong' } });
  expect(await isIn(browser)).toBe(false);
});

test('a role that the provider claims and we do not know gives nothing, nor one that we know and it does not claim', async () => {
  const none = { status: 409, body: { reason: 'no-supported-place' } };
  for (const [agb, role] of [
    ['01990001', '90.000'],
    ['01990001', '17.000'],
    ['01990001', 'prescriber'],
    ['01990002', '01.015'],
    ['', '01.015'],
  ] as const) {
    await provider.knows('claims', agb, role);
    if (role === '90.000') await link('gp', 'claims');
    expect([agb, role, await cameBack(stranger(), { sub: 'claims', ...SURE })]).toMatchObject([agb, role, none]);
  }
  await provider.knows('claims', '01990001', ['90.000', '01.015']);
  const browser = stranger();
  expect((await cameBack(browser, { sub: 'claims', ...SURE })).status).toBe(303);
  expect((await browser.get<{ role: string }>('/session')).body.role).toBe('prescriber');
});

test('whoever works in three places gets only those that the provider names, also when changing over later', async () => {
  await world.owner.query(
    `insert into membership (network_id, person_id, organisation_id, role, from_at)
     select network_id, person.id, place.organisation, place.role, $4 from person,
       (values ($2::uuid, 'prescriber'), ($3::uuid, 'nurse')) as place (organisation, role) where email = $1`,
    [emailOf('otherGp'), world.organisations.practice, world.organisations.homeCare, world.clock.now()],
  );
  await link('otherGp', 'waarnemer');
  await provider.knows('waarnemer', '01990001', '01.015');
  const one = stranger();
  expect((await cameBack(one, { sub: 'waarnemer', ...SURE })).headers['location']).toBe('/');
  expect((await one.get<object>('/session')).body).toMatchObject({
    organisation: { id: world.organisations.practice },
  });
  await provider.knows('waarnemer', ['01990001', '01990002'], ['01.015', '01.015']);
  const two = stranger();
  expect((await cameBack(two, { sub: 'waarnemer', ...SURE })).headers['location']).toBe('/session/organisation');
  const { practice, otherPractice, homeCare } = world.organisations;
  const offered = async () => {
    const { body } = await two.get<{ items: { organisationId: string }[] }>('/session/organisation');
    return body.items.map(({ organisationId }) => organisationId).sort();
  };
  const choose = async (organisationId: string, role: string) => {
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await two.page('/session/organisation')).body)?.[1] ?? '';
    return (await two.submit('/session/organisation', { organisationId, role, _csrf })).status;
  };
  const kept = async () => {
    const { rows } = await world.owner.query<{ n: number }>(
      'select max(cardinality(claimed)) as n from session s join person p on p.id = s.person_id where p.email = $1',
      [emailOf('otherGp')],
    );
    return rows[0]?.n;
  };
  expect(await offered()).toEqual([practice, otherPractice].sort());
  expect(await choose(homeCare, 'nurse')).toBe(404);
  expect(await choose(practice, 'prescriber')).toBe(303);
  expect(await isIn(two)).toBe(true);
  expect(await offered()).toEqual([practice, otherPractice].sort());
  expect(await choose(homeCare, 'nurse')).toBe(404);
  expect(await kept()).toBe(2);
  expect(await choose(otherPractice, 'prescriber')).toBe(303);
  // Nor once they proved again, in our own way, that it is them: the session is renewed and no less held to what it came with.
  const _csrf = /name="_csrf" value="([^"]+)"/.exec((await two.page('/session/confirmation')).body)?.[1] ?? '';
  expect((await two.submit('/session/confirmation', { password: passwordOf(), _csrf })).status).toBe(303);
  expect(await choose(homeCare, 'nurse')).toBe(404);
  // The database itself lets no such session go elsewhere, whatever a page would offer.
  const elsewhere = `update session set organisation_id = $1 where claimed is not null`;
  await expect(world.owner.query(elsewhere, [world.organisations.otherPractice])).rejects.toThrow('does not support');
});

test('somebody who was disabled stays out, with the provider too', async () => {
  await link('nurse', 'verpleegkundige');
  await provider.knows('verpleegkundige', '01990001', '01.015');
  await world.owner.query(`update person set disabled_at = $2 where email = $1`, [emailOf('nurse'), world.clock.now()]);
  const refused = await cameBack(stranger(), { sub: 'verpleegkundige', ...SURE });
  expect(refused).toMatchObject({ status: 409, body: { reason: 'identity-blocked' } });
});

test('whom the provider is less sure of shows their own second factor as well', async () => {
  await withSecondFactor(world, 'otherPharmacist');
  await link('otherPharmacist', 'apotheker');
  const own = [world.organisations.otherPharmacy];
  const { rows } = await world.owner.query<{ agb: string }>('select agb from organisation where id = $1', own);
  await provider.knows('apotheker', rows[0]?.agb ?? '', '17.000');
  for (const acr of ['low', undefined] as const) {
    const browser = stranger();
    const back = await cameBack(browser, { sub: 'apotheker', ...(acr && { acr }) });
    expect(back.headers['location']).toBe('/session/second-factor');
    expect(await isIn(browser)).toBe(false);
  }
  const sure = stranger();
  expect((await cameBack(sure, { sub: 'apotheker', ...SURE })).headers['location']).toBe('/');
});

test('a session from before ends when somebody comes in, and its cookie is worth nothing', async () => {
  const browser = await world.as('practiceAssistant');
  const before = browser.cookie('session');
  await cameBack(browser, GP);
  expect(browser.cookie('session')).not.toBe(before);
  const { body } = await browser.get<{ role: string }>('/session');
  expect(body.role).toBe('prescriber');
  const { rows } = await world.owner.query(
    'select count(*)::int as n from session s join person p on p.id = s.person_id where p.email = $1',
    [emailOf('practiceAssistant')],
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('the sign-in page offers the provider by name, and signing out there too', async () => {
  const { body } = await stranger().page('/sign-in');
  expect(body).toContain('Inloggen met Zorgidentiteit');
  const out = await leave(stranger(), '/sign-in/provider/end');
  expect(out).toContain(`${provider.config.issuer}/session/end`);
});
