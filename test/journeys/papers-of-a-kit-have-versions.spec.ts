import { createHash } from 'node:crypto';
import { instruction } from '../../src/demonstration/instructions.js';
import { approve } from '../factories/approvals.js';
import { caseAt, no, signedAgain, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { draftStandard, type StandardAnswer } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let lead: Client;
let coordinator: Client;
let pharmacist: Client;
let first: Buffer;
let second: Buffer;
beforeAll(async () => {
  world = await startWorld();
  lead = await world.as('leadPharmacist');
  coordinator = await world.as('coordinator');
  pharmacist = await world.as('pharmacist');
  first = (await instruction('2026-1')).pdf;
  second = (await instruction('2026-2', true)).pdf;
});
afterAll(() => world.stop());

interface Paper {
  paper: string;
  version: string | null;
  hash: string | null;
}
type Standard = Omit<StandardAnswer, 'slots'> & { slots: { code: string; document?: Paper | null }[] };
const show = async (id: string) => (await lead.get<Standard>(`/standards/${id}`)).body;
const documentIn = async (id: string, code = 'D2') => (await show(id)).slots.find((it) => it.code === code)?.document;

/** The lead pharmacist fills in the form of the document of a slot. */
async function send(id: string, fields: Record<string, string>, bytes = first, slot = 'D2', by = lead) {
  const { version } = await show(id);
  return by.send(
    `/standards/${id}/slots/${slot}/document`,
    { _version: String(version), ...fields },
    { name: 'instructie.pdf', bytes },
  );
}
const asInstruction = (version: string) => ({ paper: 'instruction', version });

/** Two people approve a draft, and it is in effect from today on. */
async function publish(id: string): Promise<void> {
  await approve(coordinator, `/standards/${id}`);
  await approve(lead, `/standards/${id}`);
  await yes(coordinator, `/standards/${id}/publication`, { takesEffectOn: world.clock.today() });
}
async function nextDay(): Promise<void> {
  world.clock.moveTo(new Date(world.clock.now().getTime() + 86_400_000));
  [lead, coordinator, pharmacist] = [
    await world.as('leadPharmacist'),
    await world.as('coordinator'),
    await world.as('pharmacist'),
  ];
}

test('what is no plain PDF of at most 10 MB is refused at the file, in words', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.11' });
  const text = first.toString('latin1');
  const within = (more: string) => Buffer.from(text.replace('endobj', `${more}\nendobj`), 'latin1');
  for (const [bytes, words] of [
    [Buffer.from('PK geen pdf'), 'Dit bestand is geen pdf'],
    [within('<</Encrypt 9 0 R>>'), 'heeft een wachtwoord of is versleuteld'],
    [within('<</S /JavaScript /JS (app.alert\\(1\\))>>'), 'zit een programma of een ander bestand'],
    [within('<</Names <</EmbeddedFiles 9 0 R>>>>'), 'zit een programma of een ander bestand'],
    [Buffer.concat([first, Buffer.alloc(10 * 1024 * 1024), Buffer.from('%%EOF')]), 'groter dan 10 MB'],
  ] as const) {
    const { status, body } = await send(id, asInstruction('2026-1'), bytes);
    expect([words, status, body.includes(words)]).toEqual([words, 422, true]);
  }
  expect((await send(id, asInstruction('2026-1'), Buffer.alloc(13 * 1024 * 1024))).status).toBe(413);
  expect((await send(id, { paper: 'instruction' })).body).toContain('Vul de versie in die op het document staat');
  expect((await send(id, { paper: 'registration' })).body).toContain('Dit document maakt de applicatie zelf');
  expect((await send(id, asInstruction('2026-1'), first, 'M1')).status).toBe(404);
  expect((await send(id, asInstruction('2026-1'), first, 'D2', pharmacist)).status).toBe(403);
  expect(await documentIn(id)).toBeNull();
});

let older: string;
let newer: string;
test('a document is approved and frozen with its version, and whoever works here fetches it from the page', async () => {
  const { id } = await draftStandard(world, coordinator, { name: '2026.12' });
  older = id;
  await approve(coordinator, `/standards/${id}`);
  const sent = await send(id, asInstruction('2026-1'));
  expect(sent.status).toBe(303);
  expect((await show(id)).approvals).toEqual([]);
  expect(await documentIn(id)).toEqual({
    ...asInstruction('2026-1'),
    hash: createHash('sha256').update(first).digest('hex'),
  });
  expect(await documentIn(id, 'D1')).toEqual({ paper: 'execution-order', version: null, hash: null });

  const nurse = await world.as('nurse');
  const page = (await nurse.page(`/standards/${id}`)).body;
  expect(page).toContain('Gebruiksinstructie voor zorgverleners, versie 2026-1');
  expect(page).toContain('Uitvoeringsverzoek: maakt de applicatie');
  const file = await nurse.raw('GET', `/standards/${id}/slots/D2/document.pdf`, undefined, {});
  expect([file.headers['content-type'], file.payload.equals(first)]).toEqual(['application/pdf', true]);

  await publish(id);
  expect((await send(id, asInstruction('2026-9'), second)).status).toBe(409);
  for (const text of [
    `update slot_document set version = 'x' where standard_id = $1`,
    'delete from slot_document where standard_id = $1',
  ])
    await expect(world.owner.query(text, [id])).rejects.toThrow('only a draft standard changes');
});

test('another version of a document is a difference that people read, and one file is kept once', async () => {
  await nextDay();
  const { id } = await draftStandard(world, coordinator, { name: '2026.13' });
  const made = await coordinator.post<StandardAnswer>('/standards', { name: '2026.14', from: older });
  newer = made.body.id;
  expect(await documentIn(newer)).toMatchObject(asInstruction('2026-1'));
  expect((await send(newer, asInstruction('2026-1'), second)).body).toContain(
    'Een ander bestand van dit document heeft deze versie al',
  );
  expect((await send(id, asInstruction('2026-1'), first)).status).toBe(303);
  expect((await send(newer, asInstruction('2026-2'), second)).status).toBe(303);
  const files = await world.owner.query('select 1 from document_file');
  expect(files.rows).toHaveLength(2);

  const difference = `/standards/${newer}/difference?from=${older}`;
  const { body } = await lead.get<{ differences: { nl: string; en: string }[] }>(difference);
  expect(body.differences).toMatchObject([
    {
      nl: 'Gebruiksinstructie voor zorgverleners: Gebruiksinstructie voor zorgverleners (versie 2026-1) → Gebruiksinstructie voor zorgverleners (versie 2026-2)',
    },
  ]);
  expect((await coordinator.page(`/standards/${newer}/publication`)).body).toContain('(versie 2026-2)');
  await publish(newer);
});

test('at packing an old paper is named, and goes along only with a reason; the papers of the case tell what lies in the box', async () => {
  const { id } = await caseAt(world, 'accepted');
  const kitId = await shelvedKit(world, { standard: newer });
  const page = (await pharmacist.page(`/cases/${id}/packing`)).body;
  expect(page).toContain('Gebruiksinstructie voor zorgverleners, versie 2026-2 (pdf)');
  expect(page).toMatch(/<option value="2026-2" selected[^>]*>Versie 2026-2/);

  const pack = { kitId, exchange: false };
  const withPaper = (version?: string) => ({ ...pack, documents: [{ slot: 'D2', version }] });
  for (const version of ['2026-1', undefined])
    expect(await no(pharmacist, `/cases/${id}/packing`, withPaper(version))).toContain('422');
  const typed = await pharmacist.submit(`/cases/${id}/packing`, {
    ...{ kitId, exchange: 'false' },
    ...{ 'documents[0][slot]': 'D2', 'documents[0][version]': '2026-1' },
  });
  expect(typed.body).toContain('Er gaat een oudere versie van een document mee');
  await yes(pharmacist, `/cases/${id}/packing`, {
    ...withPaper('2026-1'),
    deviationReason: 'other',
    deviationNote: 'printer kapot',
  });
  const papers = `/cases/${id}/documents`;
  expect((await pharmacist.page(papers)).body).toContain('In de doos ligt versie 2026-1.');
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('printer kapot');
  const deviation = (await pharmacist.page(`/conformity/kits/${kitId}`)).body;
  expect(deviation).toMatch(/value="other"[^>]* checked/);
  expect(deviation).toContain('printer kapot');
  await asItWasSaidBefore(id, 'de drukker leverde te laat');
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain('de drukker leverde te laat');
  expect((await pharmacist.get<{ filed: object[] }>(papers)).body.filed).toMatchObject([
    { slot: 'D2', version: '2026-2', packed: '2026-1' },
  ]);

  const other = await shelvedKit(world, { standard: newer });
  await yes(pharmacist, `/cases/${id}/packing`, { ...withPaper('2026-2'), kitId: other, exchange: true });
  expect((await pharmacist.page(papers)).body).not.toContain('In de doos ligt versie');
});

/** Before there was a list, a reason was said in words. */
async function asItWasSaidBefore(id: string, words: string) {
  await world.owner.query('alter table event disable trigger user');
  await world.owner.query(
    `update event set detail = (detail - 'deviationNote') || jsonb_build_object('deviationReason', $2::text) where case_id = $1 and kind = 'pack'`,
    [id, words],
  );
  await world.owner.query('alter table event enable trigger user');
}

interface Effect {
  pharmacies: { shelf: number; homes: number; papers: { slot: string; version: string; kits: number }[] }[];
}

test('a replacement asks which papers go along, as packing does', async () => {
  const { id } = await caseAt(world, 'delivered');
  await signedAgain(world, id);
  const kitId = await shelvedKit(world, { standard: newer });
  const path = `/cases/${id}/replacement`;
  expect((await pharmacist.page(path)).body).toMatch(/<option value="2026-2" selected[^>]*>Versie 2026-2/);
  const replacement = { kitId, receivedBy: 'partner', leafletGiven: true };
  const withPaper = (version?: string) => ({ ...replacement, documents: [{ slot: 'D2', version }] });
  for (const version of ['2026-1', undefined]) expect(await no(pharmacist, path, withPaper(version))).toContain('422');
  await yes(pharmacist, path, {
    ...withPaper('2026-1'),
    deviationReason: 'older-version',
    deviationNote: 'nieuwe komt morgen',
  });
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain(
    'Gevuld volgens een vorige versie: nieuwe komt morgen',
  );
  expect((await pharmacist.page(`/cases/${id}/documents`)).body).toContain('In de doos ligt versie 2026-1.');
});

test('whom a version touches: boxes that are out with an older paper, which makes none of them deviate', async () => {
  const made = await coordinator.post<StandardAnswer>('/standards', { name: '2026.15', from: newer });
  const path = `/standards/${made.body.id}/publication`;
  const old = [{ slot: 'D2', version: '2026-1', kits: 1 }];
  const { body } = await coordinator.get<Effect>(path);
  expect(body.pharmacies).toMatchObject([{ shelf: 0, homes: 0, papers: old }]);
  expect((await coordinator.page(path)).body).toContain('Gebruiksinstructie voor zorgverleners, versie 2026-1: 1 kit');
  const outside = await coordinator.get<{ total: { deviate: number } }>('/conformity');
  expect(outside.body.total.deviate).toBe(0);
});
