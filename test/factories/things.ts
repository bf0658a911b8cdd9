import { randomUUID } from 'node:crypto';
import { putInstruction } from '../../src/demonstration/standards.js';
import { nightCare } from './boxes.js';
import { opening, yes } from './cases.js';
import type { Client } from './client.js';
import { draftKit, draftStandard, linesFor } from './kits.js';
import { waitingLetter } from './letters.js';
import { asked, request } from './requests.js';
import { shelvedKit } from './shelved-kits.js';
import type { Somebody } from './everybody.js';
import type { Route } from './routes.js';
import { withSecondFactor } from './second-factor.js';
import { proposed } from './substitutions.js';
import { emailOf, type Who, type World } from './world.js';

/** Words that stand in a case, a draft and a file of the first practice and pharmacy, and nowhere else. */
export const PLANTED = ['Quispelkamp', 'Zwaluwstaart', 'Zonnebloemgeheim', 'Vlinderslot', '0687654321'];
const PATIENT = { birthName: 'Quispelkamp', phone: '0687654321' };

export type Params = Record<string, string>;
interface Thing {
  /** A living one, with everything that the route's address names. */
  make(): Promise<Params>;
  /** The same one each time, for whoever changes nothing of it. */
  one(): Promise<Params>;
  /** Whether it is theirs; for whom it is not, it is not there. Null where that hangs on what they do with it. */
  isOf(somebody: Somebody, route: Route): boolean | null;
}
export interface Things {
  /** Real ids for a body, by the name of the field. */
  ids: Params;
  of(route: Route): Thing | null;
}
type By = (who: 'gp' | 'pharmacist' | 'coordinator') => Client;

/** A request is looked at from a draft that the address may name: without one there is none. */
const FROM_A_DRAFT = ['/cases/check', '/cases/on-behalf/check'];
const nothing = () => Promise.resolve({});
const NOT_NAMED: Thing = { make: nothing, one: nothing, isOf: () => null };

const inNetwork = ({ relation }: Somebody) => relation !== 'other network';
const everywhere = () => true;
const ofOrganisation = (id: string) => (it: Somebody) => it.organisation === id;
/** Whoever makes the things signs in once: of somebody's many sessions the oldest end, and those are the ones under test. */
function remembering(world: World): World {
  const known = new Map<Who, Client>();
  const as = async (who: Who) => {
    const before = known.get(who);
    if (before && (await before.get('/session')).status === 200) return before;
    const client = await world.as(who);
    known.set(who, client);
    return client;
  };
  return { ...world, as };
}

/** A life of its own for everything that a route can name. What names something else must be added here. */
export async function livingThings(given: World): Promise<Things> {
  const world = remembering(given);
  let made = 0;
  const people = new Map<Who, Client>();
  for (const who of ['gp', 'pharmacist', 'coordinator'] as const) people.set(who, await world.as(who));
  const by: By = (who) => people.get(who) as Client;
  const { practice, otherPractice, pharmacy, otherPharmacy, homeCare } = world.organisations;
  const { id: caseId, kit } = await plantedCase(world, by);
  const lines = await linesFor(by('pharmacist'), world.standard);
  const kitNow = async (): Promise<Params> => {
    const { id, lines: filled } = await draftKit(world, by('pharmacist'), lines);
    return { id, line: filled[0]?.id ?? '', slot: filled[0]?.slot ?? '' };
  };
  // A year has at most 99 versions.
  const nameNow = () => `${2030 + Math.floor(++made / 99)}.${(made % 99) + 1}`;
  const standardNow = async () => ({
    id: (await draftStandard(world, by('coordinator'), { name: nameNow() })).id,
    code: lines[0]?.slot ?? '',
    // A draft begins with the directions of the standard that it is a copy of.
    number: '1',
  });
  const standardWithPaper = async () => {
    const made = { ...(await standardNow()), code: 'D2' };
    const paper = { version: '1', pdf: Buffer.from('%PDF-1.7') };
    await putInstruction(world.owner, world.network, made.id, paper, world.clock.now());
    return made;
  };
  const recallNow = async () => {
    const recall = { product: '90000001', lots: [`R${++made}`], reason: 'deeltjes in de ampul', itIsSo: ['lots'] };
    const { id = '' } = await posted(by('coordinator'), '/recalls', recall);
    await by('coordinator').post(`/recalls/${id}/confirmation`, { alone: 'niemand anders bereikbaar' });
    return { id };
  };
  const things: Record<string, Omit<Thing, 'one'>> = {
    // The network's people see where a case stands and may step in, and have no part in it.
    cases: {
      make: () => Promise.resolve({ caseId, file: 'leaflet.pdf' }),
      isOf: ({ relation: how }) => (how === 'network' ? null : how === 'own'),
    },
    'cases/emergency-access': {
      make: async () => ({ caseId, ...(await emergencyAccess(world, caseId)) }),
      isOf: ({ relation: how }) => (how === 'network' ? null : how === 'own'),
    },
    'cases/signed-form': {
      make: () => caseOnPaper(world, by('pharmacist')),
      isOf: ({ relation: how }) => (how === 'network' ? null : how === 'own'),
    },
    // Which cases is asked behind the address; where none is named there is nothing.
    'cases/papers': { make: () => Promise.resolve({ file: 'leaflet.pdf' }), isOf: () => null },
    kits: { make: kitNow, isOf: (it) => it.organisation === pharmacy || (it.relation === 'network' ? null : false) },
    box: { make: () => Promise.resolve({ code: '22222-22222-22222' }), isOf: everywhere },
    'box-reports': {
      make: () => reportOf(world, caseId, kit),
      isOf: ({ organisation }) => [practice, pharmacy, homeCare].includes(organisation),
    },
    'box-codes': { make: () => posted(by('pharmacist'), '/box-codes', { count: 1 }), isOf: ofOrganisation(pharmacy) },
    'conformity/kits': { make: async () => ({ id: await shelvedKit(world) }), isOf: ofOrganisation(pharmacy) },
    files: { make: () => file(by('pharmacist')), isOf: ofOrganisation(pharmacy) },
    drafts: { make: () => posted(by('gp'), '/drafts', aDraft), isOf: ofOrganisation(practice) },
    'cases/drafts': {
      make: () => posted(by('pharmacist'), '/cases/on-behalf/drafts', aDraft),
      isOf: ofOrganisation(pharmacy),
    },
    standards: { make: standardNow, isOf: inNetwork },
    'standards/document': { make: standardWithPaper, isOf: inNetwork },
    'standards/document.pdf': { make: standardWithPaper, isOf: inNetwork },
    'standards/substitutions': {
      make: async () => ({ id: world.standard, substitution: (await proposed(world, by('coordinator'))).id }),
      isOf: inNetwork,
    },
    leaflets: { make: () => leafletNow(world), isOf: inNetwork },
    'product-packs': { make: () => packNow(by('pharmacist'), ++made), isOf: inNetwork },
    'product-corrections': { make: () => correctionNow(world), isOf: inNetwork },
    // Its case is not over: of nobody yet.
    experiences: { make: () => Promise.resolve({ caseId }), isOf: () => false },
    products: {
      make: () => Promise.resolve({ code: '90000001' }),
      isOf: (it, { method, path }) => inNetwork(it) || (method === 'GET' && path.endsWith('/prices')),
    },
    settings: { make: () => Promise.resolve({ key: 'offer.minutes' }), isOf: everywhere },
    'monitoring/report-recipients': {
      make: () => posted(by('coordinator'), '/monitoring/report-recipients', aReader(++made)),
      // None of them was taken away, to be put back.
      isOf: (it, { path }) => (inNetwork(it) && path.endsWith('/return') ? null : inNetwork(it)),
    },
    // Each network has its own report of a month.
    'monitoring/reports': { make: () => Promise.resolve({ period: '2026-10' }), isOf: everywhere },
    // Of no period an edition was made.
    'monitoring/own': { make: () => Promise.resolve({ period: '2026-10' }), isOf: () => null },
    'duty-proposals': {
      make: () => proposalOf(by('pharmacist'), ++made),
      isOf: ({ organisation, role, relation }) =>
        organisation === pharmacy || (role === 'coordinator' && relation !== 'other network'),
    },
    duties: { make: () => dutyOf(by('coordinator'), otherPharmacy, ++made), isOf: inNetwork },
    letters: { make: async () => ({ id: await waitingLetter(world) }), isOf: inNetwork },
    queues: { make: () => Promise.resolve({ name: 'letters' }), isOf: everywhere },
    notices: { make: () => noticeOf(world, pharmacy), isOf: ofOrganisation(pharmacy) },
    recalls: { make: recallNow, isOf: inNetwork },
    // Whose list it is hangs on the role that does the same by hand.
    imports: {
      make: () => posted(by('coordinator'), '/imports', { rule: 'pharmacies', text: 'agb\n02997777' }),
      isOf: (it) => (inNetwork(it) ? null : false),
    },
    'imports/examples': { make: () => Promise.resolve({ rule: 'pharmacies' }), isOf: everywhere },
    pharmacies: {
      make: () => Promise.resolve({ id: pharmacy }),
      isOf: (it, { path, method }) =>
        it.organisation === pharmacy ||
        it.relation === 'network' ||
        (inNetwork(it) && method === 'GET' && path === '/pharmacies/{id}'),
    },
    // A session and a second factor of somebody who tries nothing here: of nobody else's.
    'account/sessions': { make: () => idOf(world, 'session'), isOf: () => false },
    'account/factors': { make: () => idOf(world, 'authenticator'), isOf: () => false },
    // Somebody of another practice: theirs to look after for some administrators, and not there for another network.
    people: { make: () => personOf(world), isOf: (it) => (inNetwork(it) ? null : false) },
    organisations: { make: () => Promise.resolve({ id: otherPractice }), isOf: (it) => (inNetwork(it) ? null : false) },
    numbers: { make: async () => ({ ...(await personOf(world)), register: 'big' }), isOf: () => null },
    // None is there: that a right is asked is seen all the same.
    'kept-filters': { make: () => Promise.resolve({ id: randomUUID() }), isOf: () => null },
    'api-tokens': { make: () => Promise.resolve({ id: randomUUID() }), isOf: () => null },
    'account/identities': { make: () => Promise.resolve({ id: randomUUID() }), isOf: () => null },
    // What is thrown away is gone, whether or not it was there.
    'session/kept-form': { make: () => Promise.resolve({ id: randomUUID() }), isOf: everywhere },
    // Whoever holds a link is led on by it; one that leads nowhere is as good here.
    links: { make: () => Promise.resolve({ purpose: 'invitation', token: 'geen.token' }), isOf: everywhere },
    'report-subscription': { make: () => Promise.resolve({ token: 'geen.token' }), isOf: everywhere },
    'report-address': { make: () => Promise.resolve({ token: 'geen.token' }), isOf: everywhere },
    'dev/mail': { make: () => caughtMail(world), isOf: everywhere },
  };
  const ids = {
    ...{ caseId, kitId: kit, pharmacyId: otherPharmacy, organisationId: homeCare, standardVersionId: world.standard },
    ...{ preferredPharmacyId: otherPharmacy, homeCareOrganisationId: homeCare, regularPharmacyId: otherPharmacy },
  };
  const living = Object.fromEntries(Object.entries(things).map(([name, it]) => [name, { ...it, one: once(it.make) }]));
  /** What an address names deepest. */
  const thingOf = ([, one = '', two = '', three = '', four, five]: string[]) =>
    (five === undefined ? undefined : living[`${one}/${five}`]) ??
    (four === undefined ? undefined : living[`${one}/${three}`]) ??
    living[`${one}/${two}`] ??
    living[one] ??
    null;
  const of = ({ method, path, params }: Route) => {
    if (params.length > 0) return thingOf(path.split('/'));
    return method === 'GET' && FROM_A_DRAFT.includes(path) ? NOT_NAMED : null;
  };
  return { ids, of };
}

function once(make: () => Promise<Params>): () => Promise<Params> {
  let first: Promise<Params> | undefined;
  return () => (first ??= make());
}

const aDraft = { patient: { birthName: 'Zwaluwstaart' } };
const aReader = (place: number) => ({
  name: 'Lezer',
  address: `lezer${String(place)}@example.org`,
  language: 'nl',
  reader: 'board',
});

async function plantedCase(world: World, by: By) {
  const { pharmacy, homeCare } = world.organisations;
  const own = { preferredPharmacyId: pharmacy, homeCareOrganisationId: homeCare, accessNote: 'Zonnebloemgeheim' };
  const { id } = await asked(by('gp'), own, PATIENT);
  const kit = await shelvedKit(world);
  const steps: [string, object?][] = [
    ['acceptance'],
    ['packing', { kitId: kit }],
    ['dispatch'],
    ['delivery', { receivedBy: 'partner', leafletGiven: true }],
    ['opening', opening(world)],
  ];
  for (const [step, body] of steps) await yes(by('pharmacist'), `/cases/${id}/${step}`, body);
  return { id, kit };
}

/** Of night care that the case does not know otherwise. */
async function emergencyAccess(world: World, caseId: string): Promise<Params> {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
     select network_id, id, number, $2, 'home-care', $3, $3::timestamptz + interval '1 day' from kit_case where id = $1 returning id`,
    [caseId, await nightCare(world), world.clock.now()],
  );
  return { id: rows[0]?.id ?? '' };
}

/** Use, which somebody reported with the code on the box. */
async function reportOf({ owner, network, clock }: World, caseId: string, kit: string): Promise<Params> {
  const id = randomUUID();
  await owner.query(
    `insert into box_report (network_id, id, kit_id, case_id, report, name, organisation, at, noted_at) values ($1, $2, $3, $4, 'use', 'S. de Boer', 'Nachtzorg', $5, $5)`,
    [network, id, kit, caseId, clock.now()],
  );
  return { id };
}

async function posted(client: Client, path: string, body: object): Promise<Params> {
  const answer = await client.post<{ id: string }>(path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return { id: answer.body.id };
}

/** Asked on paper, with the form that the prescriber signed. */
async function caseOnPaper({ organisations }: World, pharmacist: Client): Promise<Params> {
  const { signature: _, ...onForm } = request({ homeCareOrganisationId: organisations.homeCare }, PATIENT);
  const form = (await file(pharmacist, 'formulier.jpg', Buffer.concat([JPEG, Buffer.alloc(200)])))['id'];
  const paper = { practiceId: organisations.practice, prescriberName: 'dr. G. van Dijk', receivedBy: 'paper', form };
  const { id = '' } = await posted(pharmacist, '/cases/on-behalf', {
    ...{ ...onForm, ...paper, preferredPharmacyId: organisations.pharmacy },
  });
  await yes(pharmacist, `/cases/${id}/acceptance`);
  return { caseId: id };
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const PDF = Buffer.from('%PDF-1.7\nVlinderslot\n%%EOF\n');

async function file(client: Client, name = 'Vlinderslot.pdf', bytes = PDF): Promise<Params> {
  const type = name.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf';
  const headers = { 'content-type': type, accept: 'application/json', 'idempotency-key': randomUUID() };
  const { status, text } = await client.raw('POST', `/files?name=${name}`, bytes, headers);
  if (status !== 201) throw new Error(`/files: ${String(status)} ${text}`);
  return { id: (JSON.parse(text) as { id: string }).id };
}

/** Each a day after the one before. */
function dutyOf(coordinator: Client, organisationId: string, day: number): Promise<Params> {
  const from = new Date(Date.UTC(2027, 0, day, 17));
  const until = new Date(from.getTime() + 15 * 3_600_000);
  return posted(coordinator, '/duties', { organisationId, from, until, phone: '070 000 0000', delivers: true });
}

/** Of its own pharmacy, each a day after the one before. */
function proposalOf(pharmacist: Client, day: number): Promise<Params> {
  const from = new Date(Date.UTC(2028, 0, day, 17));
  const until = new Date(from.getTime() + 15 * 3_600_000);
  return posted(pharmacist, '/duty-proposals', { from, until, phone: '070 000 0000', delivers: true });
}

/** One that waits: the other way round than it is, whether or not one before was agreed with. */
async function correctionNow(world: World): Promise<Params> {
  const lead = await world.as('leadPharmacist');
  const { body } = await lead.get<Correction>(OF_MORPHINE);
  if (body.proposed) await lead.delete(`/product-corrections/${body.proposed.id}`);
  const { form, route, atc, opiumList } = body.product as unknown as Record<string, string>;
  const next = {
    form,
    route,
    atc,
    opiumList,
    isExempt: body.product.needsOpiumPrescription,
    reason: 'vrijgesteld door het netwerk',
  };
  await lead.patch(OF_MORPHINE, next, { version: body.product.version });
  const proposed = (await lead.get<{ proposed: { id: string } }>(OF_MORPHINE)).body.proposed;
  return { id: proposed.id };
}
interface Correction {
  product: { version: number; needsOpiumPrescription: boolean };
  proposed: { id: string } | null;
}
const OF_MORPHINE = '/products/90000001/correction';

/** Added at the bench of the first pharmacy, and not looked at yet; of an article that nobody corrects meanwhile. */
const packNow = (pharmacist: Client, place: number) =>
  posted(pharmacist, '/product-packs', {
    ...{ code: String(92_000_000 + place), product: '90000003', brand: 'Ander merk', reason: 'ander merk geleverd' },
    ...{ strength: '5 mg/ml', form: 'ampul 1 ml' },
  });

async function noticeOf(world: World, organisation: string): Promise<Params> {
  await world.settle();
  return first(world, `select id from letter where channel = 'app' and recipient_id = $1 limit 1`, organisation);
}

async function caughtMail(world: World): Promise<Params> {
  await world.settle();
  return first(world, 'select id from caught_mail where $1::text is not null limit 1', '');
}

async function idOf(world: World, table: 'session' | 'authenticator'): Promise<Params> {
  await withSecondFactor(world, 'thirdPharmacist');
  await world.as('thirdPharmacist');
  const text = `select t.id from ${table} t join person p on p.id = t.person_id where p.email = $1 limit 1`;
  return first(world, text, emailOf('thirdPharmacist'));
}

async function personOf(world: World): Promise<Params> {
  const { id = '' } = await first(world, 'select id from person where email = $1', emailOf('otherGp'));
  return { id, personId: id };
}

const first = async ({ owner }: World, text: string, value: string): Promise<Params> => ({
  id: (await owner.query<{ id: string }>(text, [value])).rows[0]?.id ?? '',
});

/** A leaflet in Turkish, as the lead pharmacist sends it. */
async function leafletNow(world: World): Promise<Params> {
  const hash = `insert into document_file select $1, encode(sha256(b), 'hex'), b from (values ('%PDF-1.7'::bytea)) x (b) on conflict do nothing`;
  await world.owner.query(hash, [world.network]);
  await world.owner.query(
    `insert into leaflet_file select $1, 'tr', '1', encode(sha256('%PDF-1.7'), 'hex'), p.id, now() from person p where p.network_id = $1 limit 1
     on conflict do nothing`,
    [world.network],
  );
  return { language: 'tr' };
}
