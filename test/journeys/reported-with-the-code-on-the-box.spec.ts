import { randomUUID } from 'node:crypto';
import { newBoxCode } from '../../src/dispensing/box/box-code.js';
import { boxAt as boxWithCode, type Box } from '../factories/boxes.js';
import { no, yes } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { startWorld, type World } from '../factories/world.js';
import type { CaseStatus } from '../../src/kit-life/kit-life.js';

interface Story {
  status: string;
  unverified: boolean;
  signals: string[];
  reports: { id: string; report: string; name: string; organisation: string; decision: string | null }[];
}

let world: World;
let night: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  night = Client.stranger(world.app);
  pharmacist = await world.as('pharmacist');
});
afterAll(() => world.stop());
beforeEach(() => world.owner.query('delete from guess'));

const WHO = { name: 'Sanne de Boer', organisation: 'Nachtzorg Delfland' };
const boxAt = (status: CaseStatus) => boxWithCode(world, status);
const body = (box: Box, report: string, own: object = {}) => ({
  ...{ ...WHO, sealNumber: box.seal, report, id: randomUUID() },
  ...own,
});
const opening = { orderedBy: 'out-of-hours', symptoms: ['pain'] };
const report = (box: Box, what: string, own: object = {}) => yes(night, `/box/${box.code}`, body(box, what, own));
const story = async ({ id }: Box, client = pharmacist) => (await client.get<Story>(`/cases/${id}`)).body;
const reported = async (box: Box) => (await story(box)).reports[0]?.id ?? '';
const rowsOf = async (action: string) =>
  (
    await world.owner.query<{ said: string }>(
      `select outcome || ' ' || detail as said from audit_row where action = $1 order by id`,
      [action],
    )
  ).rows.map(({ said }) => said);

test('an opening moves the case at once, unverified, until the pharmacy confirms it', async () => {
  const box = await boxAt('delivered');
  await report(box, 'opening', opening);
  const before = await story(box);
  expect(before).toMatchObject({
    status: 'opened',
    unverified: true,
    reports: [{ ...WHO, report: 'opening', decision: null }],
  });
  expect(before.signals).toContain('box-report');
  expect((await pharmacist.page(`/cases/${box.id}`)).body).toContain('Niet geverifieerd');
  await yes(pharmacist, `/box-reports/${await reported(box)}/confirmation`);
  const after = await story(box);
  expect(after).toMatchObject({ status: 'opened', unverified: false, reports: [{ decision: 'confirmed' }] });
  expect(after.signals).not.toContain('box-report');
  expect(await no(pharmacist, `/box-reports/${await reported(box)}/rejection`, { reason: 'toch niet' })).toBe(
    '409 report-decided',
  );
  expect(await rowsOf('report-by-box')).toContain('done opening: Sanne de Boer, Nachtzorg Delfland');
});

test('correcting the opening as any other move rejects the report with it', async () => {
  const box = await boxAt('delivered');
  await report(box, 'opening', opening);
  await yes(pharmacist, `/cases/${box.id}/correction`, { reason: 'niet geopend' });
  expect(await story(box)).toMatchObject({
    status: 'delivered',
    unverified: false,
    reports: [{ decision: 'rejected' }],
  });
});

test('an end that nobody knows stays a report: no letter of an end, no clock, until home care confirms it in its own name', async () => {
  const box = await boxAt('opened');
  await report(box, 'end', { reason: 'deceased', on: world.clock.today() });
  await world.settle();
  const letters = async () =>
    (
      await world.owner.query<{ kind: string }>(
        `select distinct l.kind from letter l join event e on e.id = l.event_id where e.case_id = $1`,
        [box.id],
      )
    ).rows.map(({ kind }) => kind);
  expect(await story(box)).toMatchObject({ status: 'opened' });
  expect(await letters()).toContain('box-reported');
  expect(await letters()).not.toContain('to-collect');
  const nurse = await world.as('nurse');
  await yes(nurse, `/box-reports/${await reported(box)}/confirmation`);
  await world.settle();
  expect(await story(box)).toMatchObject({ status: 'ending', reports: [{ decision: 'confirmed' }] });
  expect(await letters()).toContain('to-collect');
  const { rows } = await world.owner.query<{ role: string }>(
    `select role from event where case_id = $1 and kind = 'end'`,
    [box.id],
  );
  expect(rows).toEqual([{ role: 'nurse' }]);
});

test('the letter that a report waits goes to pharmacy, practice and home care, and names nobody', async () => {
  const box = await boxAt('delivered');
  await report(box, 'opening', opening);
  await world.settle();
  const { rows } = await world.owner.query<{ recipient: string; facts: object }>(
    `select l.recipient_id as recipient, to_jsonb(l) as facts from letter l join event e on e.id = l.event_id where l.kind = 'box-reported' and e.case_id = $1`,
    [box.id],
  );
  const { pharmacy, practice, homeCare } = world.organisations;
  expect([...new Set(rows.map(({ recipient }) => recipient))].sort()).toEqual([pharmacy, practice, homeCare].sort());
  expect(JSON.stringify(rows)).not.toMatch(/Sanne|Nachtzorg|De Vries/);
});

test('use that is confirmed is added to what is known, and more than the box held is refused at once', async () => {
  const box = await boxAt('opened');
  const { slots } = (await yes(night, `/box/${box.code}`, body(box, 'look'))) as unknown as { slots?: never };
  expect(slots).toBeUndefined();
  await report(box, 'use', {
    used: [
      { slot: 'M1', quantity: 1 },
      { slot: 'M2', quantity: 0 },
    ],
  });
  const one = await reported(box);
  await report(box, 'use', { used: [{ slot: 'M1', quantity: 2 }] });
  await yes(pharmacist, `/box-reports/${await reported(box)}/confirmation`);
  await yes(pharmacist, `/box-reports/${one}/confirmation`);
  const { rows } = await world.owner.query(
    `select u.slot, u.quantity from opening_use u join opening o on o.id = u.opening_id where o.case_id = $1`,
    [box.id],
  );
  expect(rows).toEqual([{ slot: 'M1', quantity: 3 }]);
  expect(await no(night, `/box/${box.code}`, body(box, 'use', { used: [{ slot: 'M1', quantity: 99 }] }))).toBe(
    '422 used.0.quantity',
  );
});

test('sent twice a report counts once; the id of another box counts for nothing', async () => {
  const [box, other] = [await boxAt('delivered'), await boxAt('delivered')];
  const sent = body(box, 'opening', opening);
  await yes(night, `/box/${box.code}`, sent);
  await yes(night, `/box/${box.code}`, { ...sent, name: 'Iemand Anders' });
  expect((await story(box)).reports.map(({ name }) => name)).toEqual(['Sanne de Boer']);
  expect(await no(night, `/box/${other.code}`, { ...sent, sealNumber: other.seal })).toBe('409 box-unknown');
  expect(await story(other)).toMatchObject({ status: 'delivered', reports: [] });
});

test('an opening of a box whose delivery nobody noted waits for the pharmacy, which makes it so', async () => {
  const box = await boxAt('dispatched');
  await report(box, 'opening', opening);
  expect(await story(box)).toMatchObject({ status: 'dispatched', unverified: false });
  const id = await reported(box);
  expect(await no(pharmacist, `/box-reports/${id}/confirmation`)).toBe('409 not-from-this-status');
  await yes(pharmacist, `/cases/${box.id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  await yes(pharmacist, `/box-reports/${id}/confirmation`);
  expect(await story(box)).toMatchObject({ status: 'opened', unverified: false });
});

test('a wrong seal, another box, a revoked code, a box that came back and a code that is none: each its own calm page', async () => {
  const [box, other] = [await boxAt('delivered'), await boxAt('delivered')];
  const back = await boxAt('returned');
  const packed = await boxAt('packed');
  expect(await no(night, `/box/${box.code}`, body(box, 'look', { sealNumber: 'NIET-DIT' }))).toBe('409 wrong-seal');
  expect(await no(night, `/box/${box.code}`, body(box, 'opening', { ...opening, sealNumber: other.seal }))).toBe(
    '409 wrong-seal',
  );
  expect(await no(night, `/box/${back.code}`, body(back, 'opening', opening))).toBe('409 box-came-back');
  expect(await no(night, `/box/${packed.code}`, body(packed, 'look'))).toBe('409 box-not-out');
  for (const over of [back, packed]) {
    const page = (await night.submit(`/box/${over.code}`, body(over, 'look'))).body;
    expect(page).toMatch(/Apotheek Centrum[^]*href="tel:\+31700000002"/);
    expect(page).not.toContain('Praktijk');
    const guessed = await night.submit(`/box/${over.code}`, body(over, 'look', { sealNumber: 'NIET-DIT' }));
    expect(guessed.body).not.toContain('tel:');
  }
  expect(await no(night, `/box/${newBoxCode()}`, body(box, 'look'))).toBe('409 box-unknown');
  expect((await pharmacist.delete(`/kits/${other.kit}/box-code`)).status).toBe(200);
  expect(await no(night, `/box/${other.code}`, body(other, 'look'))).toBe('409 box-revoked');
  expect((await night.page(`/box/${other.code}`)).body).toContain('Deze code werkt niet meer');
  expect((await night.page('/box/zomaar-iets')).body).toContain('Deze code kennen wij niet');
  expect(await story(box)).toMatchObject({ status: 'delivered', reports: [] });
});

test('the page tells no dose and nothing of the patient, works as a form, and says whom to phone', async () => {
  const box = await boxAt('delivered');
  const { name, organisation, sealNumber } = body(box, 'look') as Record<string, string>;
  const who = { name: name ?? '', organisation: organisation ?? '', sealNumber: sealNumber ?? '' };
  const asked = await night.page(`/box/${box.code.toLowerCase()}`);
  expect(asked.body).not.toMatch(/tel:|Apotheek/);
  const { status, body: page } = await night.submit(`/box/${box.code}`, { ...who, report: 'look' });
  expect(status).toBe(200);
  expect(page).toContain('volg het uitvoeringsverzoek in de doos');
  expect(page).toMatch(/href="tel:/);
  expect(page).not.toMatch(/De Vries|\b1941\b|\b2512\b|Straat 1|mg per|maximaal|24 uur/);
  const missing = await night.submit(`/box/${box.code}`, { ...who, report: 'opening', id: randomUUID() });
  expect([
    missing.status,
    missing.body.includes('Kies wie de opdracht gaf'),
    missing.body.includes('<details class="govuk-details" open'),
  ]).toEqual([422, true, true]);
  const sent = await night.submit(`/box/${box.code}`, {
    ...who,
    report: 'opening',
    id: randomUUID(),
    orderedBy: 'prescriber',
  });
  expect([sent.status, sent.body.includes('Het openen is gemeld')]).toEqual([200, true]);
  expect(await story(box)).toMatchObject({ status: 'opened' });
});

test('what was typed at a box is still there when the report is refused, and goes on with the right seal', async () => {
  const box = await boxAt('opened');
  const used = { 'used[0][slot]': 'M1', 'used[0][quantity]': '2' };
  const typed = { ...WHO, sealNumber: 'NIET-DIT', report: 'use', id: randomUUID(), ...used };
  const refused = await night.submit(`/box/${box.code}`, typed);
  expect(refused.status).toBe(409);
  for (const there of ['Uw melding is nog niet aangenomen', 'value="Sanne de Boer"', `name="id" value="${typed.id}"`])
    expect(refused.body).toContain(there);
  const hidden = [...refused.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const again = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
  const sent = await night.submit(`/box/${box.code}`, { ...again, ...WHO, sealNumber: box.seal });
  expect([sent.status, sent.body.includes('Het gebruik is gemeld')]).toEqual([200, true]);
  expect((await story(box)).reports.map(({ report: what }) => what)).toEqual(['use']);
});

test('with one box no more reports wait than somebody can look through', async () => {
  const box = await boxAt('opened');
  for (let n = 0; n < 20; n++) await report(box, 'use', { used: [{ slot: 'M1', quantity: 1 }] });
  expect(await no(night, `/box/${box.code}`, body(box, 'use', { used: [{ slot: 'M1', quantity: 1 }] }))).toBe(
    '409 too-many-reports',
  );
});

test('an opening that was not is taken back by the pharmacy, also three days later', async () => {
  const box = await boxAt('delivered');
  await report(box, 'opening', opening);
  const id = await reported(box);
  expect(await no(await world.as('gp'), `/box-reports/${id}/confirmation`)).toBe('409 not-your-turn');
  world.clock.moveTo(new Date(world.clock.now().getTime() + 3 * 86_400_000));
  pharmacist = await world.as('pharmacist');
  await yes(pharmacist, `/box-reports/${id}/rejection`, { reason: 'andere doos bedoeld' });
  expect(await story(box)).toMatchObject({
    status: 'delivered',
    unverified: false,
    reports: [{ decision: 'rejected' }],
  });
  const { rowCount } = await world.owner.query('select from opening where case_id = $1 and undone_at is null', [
    box.id,
  ]);
  expect(rowCount).toBe(0);
});
