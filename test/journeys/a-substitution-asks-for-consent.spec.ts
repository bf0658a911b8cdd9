import { caseAt, no, requestedCase, signedAgain, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { linesFor, sealedKit, type Line } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
let colleague: Client;
let filled: Line[];
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  colleague = await world.as('pharmacist2');
  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  filled = [...lines, { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' }];
  allowed = (await allowedSubstitution(world, { needsConsent: true })).id;
});
afterAll(() => world.stop());

/** The decision that the kits stand under. */
let allowed: string;
const consent = () => ({ substitution: allowed, given: true });
const byTelephone = () => ({ ...consent(), givenBy: 'dr. G. van Dijk' });
const withConsent = async () => (await sealedKit(world, pharmacist, colleague, filled)).id;
const rows = async (text: string, id: string) => (await world.owner.query<Record<string, unknown>>(text, [id])).rows;

/** Packed with a kit in which small ampoules stand in, with nothing recorded yet. */
async function waiting(): Promise<{ id: string; kit: string }> {
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  const kit = await withConsent();
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: kit });
  return { id, kit };
}

test('a kit that is packed asks the prescriber, and leaves the pharmacy no sooner than they have agreed', async () => {
  const { id } = await waiting();
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');
  const page = await pharmacist.submit(`/cases/${id}/dispatch`, {});
  expect(page.status).toBe(409);
  expect(page.body).toContain('Leg eerst bij de aanvraag vast dat die akkoord is, of kies een andere kit.');
  for (const asked of [page.body, (await pharmacist.page(`/cases/${id}/dispatch`)).body]) {
    expect(asked).toContain('De voorschrijver van Praktijk Noordzij heeft bericht gehad');
    expect(asked).toContain(`href="/cases/${id}/substitution-consent"`);
    expect(asked).not.toContain('Ja, meegegeven');
  }
  for (const who of [gp, pharmacist]) {
    expect((await who.page('/')).body).toContain('Akkoord voorschrijver nodig');
    const { body } = await who.page(`/cases/${id}`);
    expect(body).toContain('De voorschrijver moet eerst akkoord gaan met een vervanging in de kit.');
    expect(body).toContain(`href="/cases/${id}/substitution-consent"`);
    expect(body).toContain('Akkoord van de voorschrijver gevraagd');
  }
  const form = (await gp.page(`/cases/${id}/substitution-consent`)).body;
  expect(form).toContain(
    '30 ampullen Midazolam, kleine ampul 5 mg/ml, ampul 1 ml, in plaats van 10 ampullen Midazolam 5 mg/ml.',
  );
  expect(form).toContain('Reden: tekort');
  expect(form).toContain(`href="/cases/${id}/order"`);
  for (const said of [
    'Zoals ondertekend',
    '15 mg = 3 ml (1 ampul); genoeg voor 10 giften',
    'Met wat in deze kit ligt',
    '15 mg = 3 ml (3 ampullen); genoeg voor 10 giften',
  ])
    expect(form).toContain(said);
  for (const who of [gp, pharmacist])
    expect((await who.page(`/cases/${id}/order`)).body).toContain('30 ampullen Midazolam, kleine ampul');
  expect(form).not.toContain('name="givenBy"');

  const agreed = await gp.submit(`/cases/${id}/substitution-consent`, {
    ...{ substitution: allowed, given: 'true' },
  });
  expect([agreed.status, agreed.headers['location']]).toEqual([303, `/cases/${id}`]);
  const story = (await pharmacist.page(`/cases/${id}`)).body;
  expect(story).toContain('Akkoord met vervanging vastgelegd: Midazolam, kleine ampul');
  expect(story).toContain('Gp van Dijk, 18 nov 2026');
  expect(story).not.toContain('Akkoord voorschrijver nodig');
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
  expect(await rows(`select action, role from audit_row where case_id = $1 and action = 'recordConsent'`, id)).toEqual([
    { action: 'recordConsent', role: 'prescriber' },
  ]);
  const { body } = await gp.get<{ items: { move: string; product?: string }[] }>(`/cases/${id}/events`);
  expect(body.items.filter(({ move }) => move === 'consent-given')).toEqual([
    expect.objectContaining({ product: 'Midazolam, kleine ampul' }),
  ]);
});

test('the practice hears that it is asked, and each hears what the other recorded', async () => {
  const letters = async (kind: string, id: string) => {
    await world.settle();
    const told = await rows(
      `select l.kind as letter, l.channel, l.name from letter l join event e on e.id = l.event_id
       where e.case_id = $1 and e.kind = '${kind}' order by l.name, l.channel`,
      id,
    );
    return told.map(({ letter, channel, name }) => `${String(letter)} ${String(channel)} ${String(name)}`);
  };
  const { id } = await waiting();
  expect(await letters('consent-asked', id)).toEqual([
    ...['consent-asked app Gp van Dijk', 'consent-asked mail Gp van Dijk'],
    ...['consent-asked app Praktijk Noordzij', 'consent-asked mail Praktijk Noordzij'],
  ]);
  const lead = await rows(
    `select distinct l.name, l.data ->> 'path' as path from letter l join event e on e.id = l.event_id
     where e.case_id = $1 and e.kind = 'consent-asked' order by 1`,
    id,
  );
  expect(lead.map(({ path }) => path)).toEqual([`/cases/${id}/substitution-consent`, `/cases/${id}`]);
  await yes(gp, `/cases/${id}/substitution-consent`, consent());
  expect((await gp.page(`/cases/${id}/substitution-consent`)).body).toContain('Er is akkoord.');
  expect(await letters('consent-given', id)).toEqual([
    'consent-given app Apotheek Centrum',
    'consent-given mail Apotheek Centrum',
  ]);
  const other = await waiting();
  await yes(pharmacist, `/cases/${other.id}/substitution-consent`, byTelephone());
  expect(await letters('consent-given', other.id)).toEqual(['consent-given app Praktijk Noordzij']);
});

test('the pharmacist notes who of the practice said yes by telephone, and when', async () => {
  const { id } = await waiting();
  const path = `/cases/${id}/substitution-consent`;
  expect(await no(pharmacist, path, consent())).toBe('422 givenBy');
  expect(await no(pharmacist, path, { ...byTelephone(), givenBy: '?' })).toBe('422 givenBy');
  expect(await no(pharmacist, path, { ...byTelephone(), givenAt: '2026-11-19T09:00:00+01:00' })).toBe('422 givenAt');
  expect(await no(pharmacist, path, { ...byTelephone(), givenAt: '2026-11-17T09:00:00+01:00' })).toBe('422 givenAt');
  const form = { substitution: allowed, given: 'true' };
  const nobody = await pharmacist.submit(path, { ...form, givenBy: '' });
  expect(nobody.status).toBe(422);
  expect(nobody.body).toContain('Vul de naam in van wie het zei');
  expect(nobody.body).toContain('Wie van de praktijk zei dat?');
  const noted = await pharmacist.submit(path, { ...form, givenBy: 'dr. G. van Dijk' });
  expect(noted.status).toBe(303);
  const english = await world.as('gp');
  await english.page('/language/en');
  expect((await english.page(`/cases/${id}`)).body).toMatch(
    /dr\. G\. van Dijk, 18 Nov 2026, 09:00, by telephone; recorded by Apotheek Centrum/,
  );
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
});

test('a replacement asks the same: not before it is recorded, and then at once', async () => {
  const { id } = await caseAt(world, 'delivered');
  await signedAgain(world, id);
  const kitId = await withConsent();
  const path = `/cases/${id}/replacement`;
  const body = { kitId, receivedBy: 'partner', leafletGiven: true, collectedKit: null };
  const form = (await pharmacist.page(path)).body;
  expect(form).toContain('Alleen met akkoord van de voorschrijver');
  expect(form).toContain(`href="/cases/${id}/substitution-consent"`);
  expect(await no(pharmacist, path, body)).toBe('409 consent-needed');
  const refused = await pharmacist.submit(path, { kitId, receivedBy: 'partner', leafletGiven: 'true' });
  expect([refused.status, refused.body.includes('die alleen mag met akkoord van de voorschrijver')]).toEqual([
    409,
    true,
  ]);
  expect(await rows('select kit_count from kit_case where id = $1', id)).toEqual([{ kit_count: 1 }]);
  expect((await gp.page(`/cases/${id}`)).body).toContain('Akkoord met vervanging');
  await yes(gp, `/cases/${id}/substitution-consent`, consent());
  expect((await yes(pharmacist, path, body)).status).toBe('delivered');
  expect(await rows('select kit_count from kit_case where id = $1', id)).toEqual([{ kit_count: 2 }]);
});

test('consent is for one case and one product: another case and another product ask again', async () => {
  const { id } = await waiting();
  await yes(gp, `/cases/${id}/substitution-consent`, consent());
  const other = await waiting();
  expect(await no(pharmacist, `/cases/${other.id}/dispatch`)).toBe('409 consent-needed');
  const another = await allowedSubstitution(world, { needsConsent: true, reason: 'nog een tekort' });
  const findings = [
    { kind: 'substituted', slot: 'M2', substitution: another.id, product: SMALL, reason: 'tekort', needsConsent: true },
  ];
  const strange = await withConsent();
  await world.owner.query('update kit set findings = $2 where id = $1', [strange, JSON.stringify(findings)]);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: strange, exchange: true });
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await withConsent(), exchange: true });
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
});

test('who does not agree says so, which is kept; that kit goes no more, and another leaves', async () => {
  const { id, kit } = await waiting();
  const path = `/cases/${id}/substitution-consent`;
  expect(await no(gp, path, { substitution: allowed })).toBe('422 given');
  await yes(gp, path, { substitution: allowed, given: false });
  expect(await no(gp, path, consent())).toBe('422 substitution');
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');
  const { body } = await pharmacist.page(`/cases/${id}`);
  expect(body).toContain('Voorschrijver niet akkoord: andere kit nodig');
  expect(body).toContain('Niet akkoord: Gp van Dijk');
  expect(body).toContain('Voorschrijver niet akkoord met vervanging');
  await world.settle();
  expect(
    await rows(
      `select l.channel, l.name from letter l join event e on e.id = l.event_id where e.case_id = $1 and l.kind = 'consent-refused' order by 1`,
      id,
    ),
  ).toEqual([
    { channel: 'app', name: 'Apotheek Centrum' },
    { channel: 'mail', name: 'Apotheek Centrum' },
  ]);
  const alike = await withConsent();
  expect(await no(pharmacist, `/cases/${id}/packing`, { kitId: alike, exchange: true })).toBe('409 consent-refused');
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world), exchange: true });
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
  expect(await rows('select given from substitution_consent where case_id = $1', id)).toEqual([{ given: false }]);
  const free = await world.owner.query('select in_case from kit where id = $1', [kit]);
  expect(free.rows).toEqual([{ in_case: false }]);
});

test('a request that was packed with another kit no longer asks', async () => {
  const { id } = await waiting();
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: await shelvedKit(world), exchange: true });
  expect(await no(gp, `/cases/${id}/substitution-consent`, consent())).toBe('422 substitution');
  expect((await gp.page(`/cases/${id}/substitution-consent`)).body).toContain('Er wacht geen vervanging op akkoord.');
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
});

test('consent that was recorded by mistake is taken back by whoever recorded it, and a kit that came back stays', async () => {
  const { id } = await waiting();
  const path = `/cases/${id}/substitution-consent`;
  await yes(pharmacist, path, byTelephone());
  await yes(pharmacist, `/cases/${id}/dispatch`);
  await yes(pharmacist, `/cases/${id}/bringing-back`, { reason: 'nobody-home' });
  expect((await gp.delete<{ reason: string }>(path)).body.reason).toBe('not-correctable');
  const taken = await pharmacist.submit(path, { _method: 'DELETE' });
  expect(taken.status).toBe(303);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');
  expect((await gp.page(`/cases/${id}`)).body).toContain(
    'Akkoord met vervanging teruggenomen: Midazolam, kleine ampul',
  );
  await yes(gp, path, consent());
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
});

test('where no consent is asked none is needed', async () => {
  await world.owner.query('update substitution set needs_consent = false');
  const { id } = await waiting();
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
  expect(await rows(`select 1 from event where case_id = $1 and kind = 'consent-asked'`, id)).toEqual([]);
  await world.owner.query('update substitution set needs_consent = true');
});

test('sent twice it is recorded once, and of two at the same moment one is', async () => {
  const { id } = await waiting();
  const path = `/cases/${id}/substitution-consent`;
  const given = () => rows('select 1 from substitution_consent where case_id = $1', id);
  const key = 'b7f0d7a0-5a5c-4f43-9b7e-2f3b6c1d0e9a';
  const twice = [await gp.post(path, consent(), { key }), await gp.post(path, consent(), { key })];
  expect([twice.map(({ status }) => status), (await given()).length]).toEqual([[200, 200], 1]);
  const other = await waiting();
  const both = await Promise.all(
    [gp, pharmacist].map((who, i) =>
      who.post(`/cases/${other.id}/substitution-consent`, i === 0 ? consent() : byTelephone()),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
});
