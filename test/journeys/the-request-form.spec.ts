import type { Client } from '../factories/client.js';
import { asked, request, hiddenFields as hidden, requestFields } from '../factories/requests.js';
import { passwordOf, startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
});
afterAll(() => world.stop());

const cases = async () =>
  (await world.owner.query<{ n: number }>('select count(*)::int as n from kit_case')).rows[0]?.n ?? 0;
/** What is not folded away. */
function unfolded(html: string): string {
  const inner = /<details(?:(?!<details)[\s\S])*?<\/details>/g;
  const without = html.replaceAll(inner, '');
  return without === html ? html : unfolded(without);
}

test('a prescriber fills in one page, looks once more, signs, and sees the case', async () => {
  const form = await gp.page('/cases/new');
  expect(form.status).toBe(200);
  for (const words of [
    'Kit aanvragen',
    'Patiënt',
    'Wanneer',
    'Waar',
    'Wat zit er in de kit?',
    'Morfine',
    'Apotheek Centrum',
  ])
    expect(form.body).toContain(words);
  const texts = unfolded(form.body).match(/<input class="govuk-input[^>]*type="(text|tel)"/g) ?? [];
  expect(texts.length).toBeLessThanOrEqual(13); // nine things and a telephone: a date is three fields, a house number two
  const check = await gp.follow(
    '/cases/check',
    requestFields({ 'egfr.value': '45, 1-10-2026', accessNote: 'Bel "twee" keer' }),
  );
  expect(check.status).toBe(200);
  for (const words of [
    'Controleer uw aanvraag',
    'wordt als eerste gevraagd en kan de kit uiterlijk',
    'A.B. De Vries',
    '9 maart 1941',
    '1 tot 2 weken',
    'Bel &quot;twee&quot; keer',
    'Apotheek Centrum',
  ])
    expect(check.body).toContain(words);
  expect(check.body).not.toContain('signature[password]');
  const before = await cases();
  const sent = await gp.submit('/cases', { ...hidden(check.body), 'signature[confirmed]': 'true' });
  expect(sent.status).toBe(303);
  expect(sent.headers['location']).toMatch(/^\/cases\/[0-9a-f-]{36}$/);
  expect(await cases()).toBe(before + 1);
  const page = await gp.page(String(sent.headers['location']));
  expect(page.body).toMatch(/Aanvraag \d+ is verstuurd/);
});

test('unsigned, the page comes back with the signature to set and everything else as it was', async () => {
  const check = await gp.follow('/cases/check', requestFields());
  expect(check.body).toContain('Wat u tekent: het uitvoeringsverzoek');
  expect(check.body).toContain('20 mg = 1 ml');
  const before = await cases();
  const page = await gp.submit('/cases', { ...hidden(check.body), 'signature[confirmed]': 'false' });
  expect(page.status).toBe(422);
  expect(page.body).toContain('<title>Fout: Controleer uw aanvraag');
  expect(page.body).toContain('Onderteken de aanvraag om haar te versturen');
  expect(hidden(page.body)).toMatchObject({ 'patient.birthName': 'De Vries', 'patient.birthDate.year': '1941' });
  expect(await cases()).toBe(before);
});

test('the page on which it is looked over has an address of its own: loaded again, left and come back to, changed by two', async () => {
  const sent = await gp.submit('/cases/check', requestFields());
  const address = String(sent.headers['location']);
  expect([sent.status, address]).toEqual([303, expect.stringMatching(/^\/cases\/check\?draft=[0-9a-f-]{36}$/)]);
  for (const look of [1, 2]) {
    const check = await gp.page(address);
    expect([look, check.status, check.body.includes('Controleer uw aanvraag')]).toEqual([look, 200, true]);
  }
  const draft = address.replace(/.*=/, '');
  const version = async () => (await gp.get<{ draft: { version: number } }>(`/drafts/${draft}`)).body.draft.version;
  // The same once more is no change: the questions that are still open elsewhere can be sent.
  expect((await gp.submit(`/cases/check?draft=${draft}`, requestFields())).headers['location']).toBe(address);
  expect(await version()).toBe(1);
  await gp.submit(`/cases/check?draft=${draft}`, requestFields({ _version: '1', urgency: 'urgent' }));
  expect(await version()).toBe(2);
  const stale = await gp.submit(
    `/cases/check?draft=${draft}`,
    requestFields({ _version: '1', 'egfr.value': '45, 1-10-2026' }),
  );
  expect([stale.status, stale.body.includes('Iemand anders heeft dit net gewijzigd')]).toEqual([412, true]);
  expect((await (await world.as('otherGp')).page(address)).status).toBe(404);
  expect((await gp.page('/cases/check')).status).toBe(404);
});

test('what is not right yet is kept all the same, and read at an address of its own: loading it again sends nothing', async () => {
  const wrong = await gp.submit('/cases/check', requestFields({ urgency: '' }));
  const draft = String(wrong.headers['location']).replace('/cases/check?draft=', '');
  expect([wrong.status, draft.length]).toEqual([303, 36]);
  expect((await gp.page(`/cases/new?draft=${draft}`)).body).toContain('value="De Vries"');
  const check = await gp.page(`/cases/check?draft=${draft}`);
  expect([check.status, check.body.includes('Kies wanneer de kit nodig is')]).toEqual([422, true]);
  expect(check.body).toContain('value="De Vries"');
  // A value without its day asks for it, and stands there still.
  const undated = await gp.follow('/cases/check', requestFields({ 'egfr.value': '45' }));
  expect([undated.status, undated.body.includes('Vul achter de eGFR de dag van de meting in')]).toEqual([422, true]);
  expect(undated.body).toMatch(/name="egfr.value"[^>]*value="45"/);
  const dated = await gp.follow('/cases/check', requestFields({ 'egfr.value': '>60 op 1-10-26' }));
  expect(dated.body).toContain('>60, gemeten op 1 oktober 2026');
});

test('changing goes back to the questions with every answer in its place', async () => {
  const check = await gp.follow('/cases/check', requestFields());
  const page = await gp.submit('/cases/check/edit', { ...hidden(check.body), 'signature[confirmed]': 'false' });
  expect(page.status).toBe(200);
  expect(page.body).toContain('Verder naar controleren');
  expect(page.body).toMatch(/name="patient.birthName"[^>]*value="De Vries"/);
  expect(page.body).toMatch(/name="patient.birthDate\[year\]"[^>]*value="1941"/);
});

test('a BSN that is known as somebody else’s is looked at once more before the request is sent', async () => {
  const bsn = { 'patient.bsn': '999996630' };
  await asked(gp, {}, { birthName: 'Zonneveld', birthDate: '1938-05-06', bsn: '999996630' });
  const WARNING = 'Dit BSN hoort bij iemand met andere gegevens';
  const same = { ...bsn, 'patient.birthName': 'zonneveld', 'patient.birthDate.year': '1938' };
  const day = { 'patient.birthDate.day': '6', 'patient.birthDate.month': '5' };
  expect((await gp.follow('/cases/check', requestFields({ ...same, ...day }))).body).not.toContain(WARNING);
  const other = await world.as('otherGp');
  expect((await other.follow('/cases/check', requestFields(bsn))).body).not.toContain(WARNING);
  const check = await gp.follow('/cases/check', requestFields(bsn));
  expect(check.body).toContain(WARNING);
  const signed = { ...hidden(check.body), 'signature[confirmed]': 'true' };
  const before = await cases();
  const unchecked = await gp.submit('/cases', { ...signed, bsnChecked: 'false' });
  expect(unchecked.status).toBe(422);
  expect(unchecked.body).toContain('<title>Fout: Controleer uw aanvraag');
  expect(unchecked.body).toContain('<a href="#bsnChecked">');
  expect(hidden(unchecked.body)).toMatchObject({ 'patient.bsn': '999996630', 'patient.birthName': 'De Vries' });
  const own = request({}, { bsn: '999996630' });
  expect(await cases()).toBe(before);
  const edit = await gp.submit('/cases/check/edit', { ...signed, bsnChecked: 'true' });
  expect([edit.status, edit.body.includes('bsnChecked')]).toEqual([200, false]);
  expect((await gp.submit('/cases', { ...signed, bsnChecked: 'true' })).status).toBe(303);
  expect((await other.post('/cases', own)).status).toBe(201);
  // A system is not asked, and is told as before.
  const told = await gp.post<{ possibleDuplicateOf?: string }>('/cases', request({}, { bsn: '999996630' }));
  expect([told.status, typeof told.body.possibleDuplicateOf]).toEqual([201, 'string']);
});

test('a quarter of an hour after the password was given, a signature asks for it again', async () => {
  const { rows } = await world.owner.query<{ id: string }>(`select id from person where email = 'gp@example.org'`);
  const longAgo = () =>
    world.owner.query(`update session set confirmed_at = confirmed_at - interval '20 minutes' where person_id = $1`, [
      rows[0]?.id,
    ]);
  await longAgo();
  const check = await gp.follow('/cases/check', requestFields());
  expect(check.body).toContain('signature[password]');
  const signed = { ...hidden(check.body), 'signature[confirmed]': 'true' };
  const without = await gp.submit('/cases', signed);
  expect([without.status, without.body.includes('Bevestig dat u het bent om te ondertekenen')]).toEqual([409, true]);
  const wrong = await gp.submit('/cases', { ...signed, 'signature[password]': 'iets anders' });
  expect([wrong.status, wrong.body.includes('Dit klopt niet')]).toEqual([422, true]);
  expect(wrong.body).not.toContain('iets anders');
  const right = await gp.submit('/cases', { ...signed, 'signature[password]': passwordOf() });
  expect(right.status).toBe(303);
  await longAgo();
  const json = await gp.post<{ reason: string }>('/cases', request());
  expect(json).toMatchObject({ status: 409, body: { reason: 'sign-in-again' } });
  await gp.post('/session/confirmation', { password: passwordOf() });
});

interface Draft {
  id: string;
  version: number;
  body: { patient?: { birthName?: string } };
}

test('an assistant keeps half a request, the prescriber goes on with it and sends it, and the draft is gone', async () => {
  const assistant = await world.as('practiceAssistant');
  const kept = await assistant.submit('/drafts', requestFields({ 'patient.bsn': '12', 'patient.birthDate.month': '' }));
  expect(kept.status).toBe(303);
  const address = String(kept.headers['location']);
  const page = await gp.page(address);
  for (const typed of ['value="12"', 'value="De Vries"', 'value="1941"']) expect(page.body).toContain(typed);
  expect((await gp.page('/drafts')).body).toContain('De Vries');
  const draft = new URL(address, 'http://x').searchParams.get('draft') ?? '';
  const saved = await gp.submit(`/drafts/${draft}`, {
    ...requestFields({ 'patient.birthName': 'De Vries-Bos' }),
    _method: 'PATCH',
    _version: '1',
  });
  expect(saved.status).toBe(303);
  const stale = await assistant.submit(`/drafts/${draft}`, { ...requestFields(), _method: 'PATCH', _version: '1' });
  expect(stale.status).toBe(412);
  expect(stale.body).toContain('Iemand anders heeft dit net gewijzigd');
  const check = await gp.follow(`/cases/check?draft=${draft}`, requestFields());
  expect(check.body).toContain(`action="/cases?draft=${draft}"`);
  const sent = await gp.submit(`/cases?draft=${draft}`, { ...hidden(check.body), 'signature[confirmed]': 'true' });
  expect(sent.status).toBe(303);
  expect((await gp.page(address)).status).toBe(404);
});

test('a draft belongs to its practice alone, is changed by version, and can be thrown away', async () => {
  const made = await gp.post<Draft>('/drafts', { patient: { birthName: 'Bos' }, urgency: 'today' });
  expect(made).toMatchObject({ status: 201, body: { version: 1, body: { patient: { birthName: 'Bos' } } } });
  const { id } = made.body;
  const other = await world.as('otherGp');
  expect((await other.get(`/drafts/${id}`)).status).toBe(404);
  expect((await other.patch(`/drafts/${id}`, {}, { version: 1 })).status).toBe(404);
  expect((await other.delete(`/drafts/${id}`)).status).toBe(404);
  const theirs = (await other.get<{ items: Draft[] }>('/drafts')).body.items;
  expect(theirs.map((draft) => draft.id)).not.toContain(id);
  expect((await gp.patch(`/drafts/${id}`, { urgency: 'urgent' })).status).toBe(428);
  expect((await gp.patch<Draft>(`/drafts/${id}`, { urgency: 'urgent' }, { version: 1 })).body.version).toBe(2);
  expect((await gp.patch(`/drafts/${id}`, { urgency: 'today' }, { version: 1 })).status).toBe(412);
  expect((await gp.post('/drafts', { diagnosis: 'x' })).status).toBe(400);
  expect((await gp.post('/drafts', { patient: { birthName: { $gt: '' } } })).status).toBe(422);
  expect((await gp.delete(`/drafts/${id}`)).status).toBe(200);
  expect((await gp.delete(`/drafts/${id}`)).status).toBe(404);
});

test('a draft is sealed, and erased after two weeks', async () => {
  const { body } = await gp.post<Draft>('/drafts', { patient: { birthName: 'Zwaluwstaart' } });
  const { rows } = await world.owner.query<{ body: Buffer }>('select body from draft where id = $1', [body.id]);
  expect(rows[0]?.body.includes('Zwaluwstaart')).toBe(false);
  const day = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000);
  const kept = async () => (await world.owner.query('select 1 from draft where id = $1', [body.id])).rowCount;
  world.clock.moveTo(day(13));
  await world.settle();
  expect(await kept()).toBe(1);
  world.clock.moveTo(day(1.1));
  await world.settle();
  expect(await kept()).toBe(0);
});

test('the last home care of the practice is filled in', async () => {
  gp = await world.as('gp');
  await asked(gp, { homeCareOrganisationId: world.organisations.homeCare });
  const { body } = await gp.page('/cases/new');
  expect(body).toMatch(new RegExp(`<option value="${world.organisations.homeCare}" selected`));
});
