import { Client, type Answer } from '../factories/client.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

interface Kept {
  forms: { id: string; path: string; fields: { name: string; values: string[] }[] }[];
}
const TYPED = { 'patient[birthName]': 'Van den Beukenhof', 'patient[bsn]': '999990019', urgency: 'today' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
const kept = async (client: Client) => (await client.get<Kept>('/session/kept-form')).body.forms;
const signIn = (client: Client, who: Who): Promise<Answer<string>> =>
  client.submit('/session?back=%2Fsession%2Fkept-form', { email: emailOf(who), password: passwordOf() });
/** In the browser in which the session ended: the cookie is still there. */
async function tooLate(who: Who, path = '/cases/check', fields: Record<string, string> = TYPED) {
  const client = await world.as(who);
  later(17);
  return { client, answer: await client.submit(path, fields) };
}

test('a form sent after the session ended is kept, and found again after signing in', async () => {
  const { client, answer } = await tooLate('gp');
  expect([answer.status, answer.headers['location']]).toEqual([303, '/sign-in?back=%2Fsession%2Fkept-form']);
  const signedIn = await signIn(client, 'gp');
  expect([signedIn.status, signedIn.headers['location']]).toEqual([303, '/session/kept-form']);
  const { body } = await client.page('/session/kept-form');
  expect(body).toContain('U was iets aan het invullen');
  expect(body).toContain('Van den Beukenhof');
});

test('going on shows the same form, filled with what was typed, and nothing is sent', async () => {
  const cases = async () => (await world.owner.query('select 1 from kit_case')).rowCount;
  const before = await cases();
  const gp = await world.as('gp');
  const again = await gp.submit('/cases/check', { ...TYPED, _again: '1' });
  expect(again.status).toBe(200);
  expect(again.body).toContain('value="Van den Beukenhof"');
  expect(again.body).toContain('Er is nog niets verstuurd');
  expect(again.body).not.toContain('govuk-error-summary');
  expect(await cases()).toBe(before);
  expect(await kept(gp)).toEqual([]);
});

async function draftOf(client: Client): Promise<string> {
  const { body } = await client.post<{ id: string }>('/drafts', { patient: { birthName: 'Van den Beukenhof' } });
  return body.id;
}

test('a draft that was being filled in comes back as that draft, with what was typed after it was kept', async () => {
  const gp = await world.as('gp');
  const draft = await draftOf(gp);
  const again = await gp.submit(`/cases/check?draft=${draft}`, { 'patient[birthName]': 'Beukenhof-Bos', _again: '1' });
  expect(again.status).toBe(200);
  for (const there of ['value="Beukenhof-Bos"', `action="/cases/check?draft=${draft}"`, `action="/drafts/${draft}"`])
    expect(again.body).toContain(there);
});

test('what was typed comes back as a new request when a colleague threw the draft away in the meantime', async () => {
  const gp = await world.as('gp');
  const draft = await draftOf(gp);
  await (await world.as('practiceAssistant')).delete(`/drafts/${draft}`);
  const again = await gp.submit(`/cases/check?draft=${draft}`, { ...TYPED, _again: '1' });
  expect(again.status).toBe(200);
  expect(again.body).toContain('value="Van den Beukenhof"');
  expect(again.body).toMatch(/action="\/cases\/check\?draft=[0-9a-f-]{36}"/);
  expect(again.body).not.toContain(`action="/cases/check?draft=${draft}"`);
});

test('a page that is not there never says that what was typed is there again', async () => {
  const nowhere = await (await world.as('gp')).submit('/cases/nowhere', { ...TYPED, _again: '1' });
  expect(nowhere.status).toBe(404);
  expect(nowhere.body).not.toContain('staat er weer');
});

test('somebody else who signs in on the same screen never sees it', async () => {
  const { client } = await tooLate('gp');
  await signIn(client, 'practiceAssistant');
  expect(await kept(client)).toEqual([]);
  expect((await client.page('/session/kept-form')).body).not.toContain('Beukenhof');
  expect(await kept(await world.as('otherGp'))).toEqual([]);
  const own = await kept(await world.as('gp'));
  expect(own.map(({ path }) => path)).toEqual(['/cases/check']);
  const thrownAway = await (await world.as('otherGp')).delete(`/session/kept-form/${own[0]?.id ?? ''}`);
  expect(thrownAway.status).toBe(200);
  expect(await kept(await world.as('gp'))).toHaveLength(1);
});

test('it is sealed, holds no password or code, and can be thrown away', async () => {
  await tooLate('gp', '/cases/check', { ...TYPED, password: 'geheim123', 'signature[code]': '123456' });
  const { rows } = await world.owner.query<{ body: Buffer; path: string }>('select body, path from kept_form');
  expect(rows.map(({ body, path }) => `${body.toString('latin1')} ${path}`).join()).not.toMatch(/Beuk|99999|geheim/);
  const gp = await world.as('gp');
  const [form] = await kept(gp);
  expect(form?.fields.map(({ name }) => name).sort()).toEqual(['patient.birthName', 'patient.bsn', 'urgency']);
  await gp.delete(`/session/kept-form/${form?.id ?? ''}`);
  expect(await kept(gp)).toEqual([]);
});

test('without the token of the form nothing is kept: another site cannot put words in anybody’s mouth', async () => {
  const client = await world.as('gp');
  later(17);
  const form = new URLSearchParams({ ...TYPED, _csrf: 'geraden' }).toString();
  const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', 'x-csrf-token': '' };
  const answer = await client.raw('POST', '/cases/check', form, headers);
  expect([answer.status, answer.headers['location']]).toEqual([303, '/sign-in?back=%2Fcases%2Fcheck']);
  expect(await kept(await world.as('gp'))).toEqual([]);
});

test('whoever signed out has no session any more for which anything is kept', async () => {
  const client = await world.as('gp');
  const cookie = client.cookie('session');
  await client.delete('/session');
  const form = new URLSearchParams(TYPED).toString();
  const headers = {
    ...{ accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie: `session=${cookie}` },
  };
  expect((await client.raw('POST', '/cases/check', form, headers)).headers['location']).toContain('%2Fcases%2Fcheck');
  expect(await kept(await world.as('gp'))).toEqual([]);
});

test('when the time is up the page itself puts the form aside, just before or just after', async () => {
  const gp = await world.as('gp');
  const form = {
    path: '/cases/check',
    method: 'POST',
    fields: [{ name: 'patient[birthName]', values: ['Korenbloem'] }],
  };
  expect(await gp.post('/session/kept-form', form)).toMatchObject({ status: 200, body: { kept: true } });
  later(17);
  const after = { ...form, path: '/cases/new', fields: [{ name: 'note', values: ['Klaproos'] }] };
  expect(await gp.post('/session/kept-form', after)).toMatchObject({ status: 200, body: { kept: true } });
  const found = await kept(await world.as('gp'));
  expect(found.flatMap(({ fields }) => fields.flatMap(({ values }) => values))).toEqual(['Klaproos', 'Korenbloem']);
  const stranger = await Client.stranger(world.app).post('/session/kept-form', form);
  expect(stranger).toMatchObject({ status: 200, body: { kept: false } });
});

test('a form that was put aside is called as its page is', async () => {
  const gp = await world.as('gp');
  const fields = [{ name: 'patient[birthName]', values: ['Korenbloem'] }];
  await gp.post('/session/kept-form', { path: '/cases', method: 'POST', title: 'Controleer uw aanvraag', fields });
  later(17);
  await gp.post('/session/kept-form', { path: '/cases', method: 'POST', title: 'Controleer uw aanvraag', fields });
  const { body } = await (await world.as('gp')).page('/session/kept-form');
  expect(body).toMatch(/<h2[^>]*>Controleer uw aanvraag<\/h2>/);
});

test('whoever was signed out because they did nothing reads so where they sign in, and nobody else does', async () => {
  const SAID = 'U bent uitgelogd omdat u een kwartier niets deed';
  const nurse = await world.as('nurse');
  expect((await nurse.page('/sign-in')).body).not.toContain(SAID);
  later(17);
  const away = await nurse.page('/cases');
  expect((await nurse.page(String(away.headers['location']))).body).toContain(SAID);
  expect((await Client.stranger(world.app).page('/sign-in')).body).not.toContain(SAID);
  const courier = await world.as('courier');
  await courier.delete('/session');
  later(17);
  expect((await courier.page('/sign-in')).body).not.toContain(SAID);
});

test('after a day it is gone', async () => {
  later(25 * 60);
  expect(await kept(await world.as('gp'))).toEqual([]);
  await world.settle();
  expect((await world.owner.query('select 1 from kept_form')).rowCount).toBe(0);
});

test('what a page asks by itself keeps no session alive, and what a person does is', async () => {
  const nurse = await world.as('nurse');
  later(8);
  expect((await nurse.get('/', { headers: { 'x-refresh': '1' } })).status).toBe(200);
  later(8);
  expect((await nurse.get('/', { headers: { 'x-refresh': '1' } })).status).toBe(401);
  const courier = await world.as('courier');
  later(8);
  const { body } = await courier.post<{ warnMs: number; endMs: number; last: boolean }>('/session/activity');
  expect(body.last).toBe(false);
  expect(body.warnMs / 60_000).toBeCloseTo(13, 1);
  expect(body.endMs / 60_000).toBeCloseTo(15, 1);
  later(8);
  expect((await courier.get('/session')).status).toBe(200);
});
