import { randomUUID } from 'node:crypto';
import { caseAt, deceased, opening, witness } from '../factories/cases.js';
import { Client } from '../factories/client.js';
import { request } from '../factories/requests.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution } from '../factories/substitutions.js';
import { startWorld, type Who, type World } from '../factories/world.js';

/** What a step leaves in the record: action/detail, with ! for what was refused. */
type Step = [who: Who, route: string, rows: string, body?: object];

let world: World;
/** By which the administrator knows the delivered case. */
let number: number;
const clients = new Map<Who, Client>();
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await startWorld();
  for (const status of [
    'requested',
    'accepted',
    'packed',
    'dispatched',
    'delivered',
    'opened',
    'ending',
    'returned',
  ] as const)
    ({ id: ids[status] = '', kit: ids[`${status}Kit`] = '' } = await caseAt(world, status));
  ids['declined'] = (await caseAt(world, 'requested')).id;
  ids['withdrawn'] = (await caseAt(world, 'requested')).id;
  ids['kit'] = await shelvedKit(world);
  for (const what of ['confirmed', 'rejected']) {
    ids[what] = randomUUID();
    await world.owner.query(
      `insert into box_report (network_id, id, kit_id, case_id, report, name, organisation, at, noted_at, used)
       values ($1, $2, $3, $4, 'use', 'S. de Boer', 'Nachtzorg', $5, $5, '[{"slot": "M1", "quantity": 1}]')`,
      [world.network, ids[what], ids['openedKit'], ids['opened'], world.clock.now()],
    );
  }
  ids['foreign'] = randomUUID();
  ids['paper'] = 'leaflet.pdf';
  const { id: substitution } = await allowedSubstitution(world, { needsConsent: true });
  ids['substitution'] = substitution;
  const findings = [
    { kind: 'substituted', slot: 'M2', substitution, product: '90000002', reason: 'tekort', needsConsent: true },
  ];
  const waiting = [await shelvedKit(world), JSON.stringify(findings)];
  await world.owner.query('update kit set findings = $2 where id = $1', waiting);
  const numbered = 'select number::int as number from kit_case where id = $1';
  number = (await world.owner.query<{ number: number }>(numbered, [ids['delivered']])).rows[0]?.number ?? 0;
  ids['number'] = String(number);
  await world.owner.query(`create table record_away (is_so boolean); insert into record_away values (false);
    create function fail() returns trigger language plpgsql security definer as $$ begin
      if (select is_so from record_away) then raise exception 'the record is away'; end if; return new; end $$;
    create trigger away before insert on audit_row for each row execute function fail()`);
}, 120_000);
afterAll(() => world.stop());
const as = async (who: Who) => {
  const client = clients.get(who) ?? (await world.as(who));
  clients.set(who, client);
  return client;
};

const { signature: _, ...toCheck } = request();
const onBehalf = { ...toCheck, practiceId: '{practice}', prescriberName: 'dr. G. van Dijk', receivedBy: 'paper' };
const onPaper = { signedOn: '2026-11-01', opium: [], asAgreed: true };
/** Every route that shows or changes anything of a patient, in the order of a case's life. */
const STEPS: Step[] = [
  ['gp', 'POST /drafts', 'create/draft read/draft', { patient: { birthName: 'Quispelkamp' } }],
  ['gp', 'GET /drafts', 'read/draft'],
  ['gp', 'GET /drafts/{draft}', 'read/draft'],
  ['gp', 'PATCH /drafts/{draft}', 'change/draft read/draft', toCheck],
  ['gp', 'PATCH /drafts/{draft}/reasons', 'change/draft', { warningsPassed: [{ kind: 'naive', reason: 'weighed' }] }],
  ['gp', 'GET /cases/new?draft={draft}', 'read/draft'],
  ['gp', 'GET /cases/check?draft={draft}', 'read/draft search/same-patient'],
  ['gp', 'DELETE /drafts/{draft}', 'delete/draft'],
  ['gp', 'POST /cases/check', 'search/same-patient', toCheck],
  ['gp', 'POST /cases', 'submit', request()],
  [
    ...(['pharmacist', 'POST /cases/on-behalf/drafts', 'create/draft read/draft'] as const),
    { prescriberName: 'dr. G. van Dijk', patient: { birthName: 'Quispelkamp' } },
  ],
  ['pharmacist', 'GET /cases/on-behalf/drafts', 'read/draft'],
  ['pharmacist', 'GET /cases/on-behalf/drafts/{draft}', 'read/draft'],
  ['pharmacist', 'PATCH /cases/on-behalf/drafts/{draft}', 'change/draft read/draft', onBehalf],
  ['pharmacist', 'GET /cases/on-behalf?draft={draft}', 'read/draft'],
  ['pharmacist', 'GET /cases/on-behalf/check?draft={draft}', 'read/draft'],
  ['pharmacist', 'DELETE /cases/on-behalf/drafts/{draft}', 'delete/draft'],
  ['pharmacist', 'POST /cases/on-behalf', 'submitOnBehalf', onBehalf],
  ['gp', 'GET /pharmacies/candidates?postcode=2512AB', 'candidates/2512'],
  ['coordinator', 'GET /pharmacies/by-telephone?postcode=2512AB', 'candidates/2512'],
  ['gp', 'GET /', 'read/patient'],
  ['nurse', 'GET /', 'read/patient'],
  ['courier', 'GET /', 'read/patient'],
  ['gp', 'GET /cases?limit=1', 'read/patient'],
  ['coordinator', 'GET /cases?limit=1', 'search'],
  ['gp', 'GET /cases/{delivered}', 'read read/patient'],
  ['coordinator', 'GET /cases/{delivered}', 'read'],
  ['nurse', 'GET /cases/{delivered}/events', 'read/patient'],
  ['pharmacist', 'GET /cases/{requested}/acceptance', 'read'],
  ['pharmacist', 'GET /cases/{requested}/refusal', 'read'],
  ['pharmacist', 'POST /cases/{declined}/refusal', 'decline', { reason: 'no-stock' }],
  ['pharmacist', 'GET /past-offers', 'search'],
  ['gp', 'GET /cases/{requested}/withdrawal', 'read/patient'],
  ['gp', 'POST /cases/{withdrawn}/withdrawal', 'withdraw', { reason: 'deceased' }],
  ['coordinator', 'GET /cases/{requested}/placement', 'read'],
  [
    'coordinator',
    'POST /cases/{requested}/placement',
    '!place/not-from-this-status',
    { pharmacyId: randomUUID(), agreedWith: 'de apotheker' },
  ],
  ['gp', 'GET /cases/{requested}/offer-again', 'read/patient'],
  ['gp', 'POST /cases/{requested}/offer-again', '!offerAgain/not-from-this-status'],
  ['gp', 'GET /cases/{requested}/address', 'read/patient'],
  ['gp', 'PATCH /cases/{requested}/address', 'changeAddress', { postcode: '2512 AC', houseNumber: 3 }],
  ['gp', 'GET /cases/{requested}/home-care', 'read/patient'],
  ['gp', 'POST /cases/{requested}/home-care', 'bringInHomeCare', { organisationId: '{homeCare}' }],
  ['gp', 'GET /cases/{requested}/order', 'read/patient read/order'],
  ['gp', 'GET /cases/{requested}/order/renewal', 'read/patient'],
  ['gp', 'POST /cases/{requested}/order/renewal/look', 'read/patient', {}],
  ['gp', 'POST /cases/{requested}/order/renewal', 'read/patient renewOrder', { signature: { confirmed: true } }],
  ['pharmacist', 'GET /cases/{packed}/signed-form', 'read/patient'],
  ['pharmacist', 'POST /cases/{packed}/signed-form', '!attachForm/not-on-behalf', onPaper],
  ['pharmacist', 'POST /cases/{packed}/signature-reminder', '!remindToSign/signed-already'],
  ['pharmacist', 'GET /cases/{packed}/objection', 'read/patient read/order'],
  ['pharmacist', 'POST /cases/{packed}/objection', 'objectToOrder', { reason: 'dose', question: 'Klopt dit?' }],
  ['gp', 'GET /cases/{packed}/objection', 'read/patient read/order'],
  [
    'gp',
    'POST /cases/{packed}/objection/answer',
    '!answerObjection/nothing-asked',
    { id: '{foreign}', answer: 'Dit blijft zo' },
  ],
  ['pharmacist', 'POST /cases/{packed}/objection/end', 'objectToOrder', {}],
  ['pharmacist', 'GET /cases/{packed}/address-completion', 'read/patient'],
  [
    'pharmacist',
    'POST /cases/{packed}/address-completion',
    'completeAddress',
    { street: 'Lange Voorhout', town: 'Den Haag' },
  ],
  ['pharmacist', 'GET /cases/{packed}/own-prescription', 'read/patient'],
  ['pharmacist', 'POST /cases/{packed}/own-prescription', 'notePrescription', { number: '2026-1', checked: true }],
  ['pharmacist', 'GET /cases/{packed}/signed-form/file', '!getPapers/not-found'],
  ['gp', 'GET /cases/{delivered}/need', 'read/patient'],
  ['gp', 'POST /cases/{delivered}/need', 'answerNeed', { stillNeeded: true }],
  ['gp', 'POST /cases/{returned}/asking-again', 'read/patient create/draft read/draft', {}],
  ['pharmacist', 'POST /cases/{requested}/acceptance', 'accept'],
  ['pharmacist', 'GET /cases/{accepted}/release', 'read/patient'],
  ['pharmacist', 'POST /cases/{requested}/release', 'release', { reason: 'no-stock' }],
  ['pharmacist', 'GET /cases/{accepted}/packing', 'read/patient'],
  ['pharmacist', 'POST /cases/{accepted}/packing', 'pack', { kitId: '{kit}' }],
  ['pharmacist', 'GET /cases/{accepted}/correction', 'read/patient'],
  ['pharmacist', 'POST /cases/{accepted}/correction', 'correction', { reason: 'verkeerde kit gescand' }],
  ['pharmacist', 'GET /cases/{packed}/dispatch', 'read/patient'],
  ['pharmacist', 'POST /cases/{packed}/dispatch', 'dispatch'],
  ['courier', 'GET /cases/{dispatched}/bringing-back', 'read/patient'],
  ['courier', 'POST /cases/{dispatched}/bringing-back', 'bringBack', { reason: 'nobody-home' }],
  ['courier', 'GET /cases/{packed}/delivery', 'read/patient'],
  ['courier', 'POST /cases/{packed}/delivery', 'deliver', { receivedBy: 'partner', leafletGiven: true }],
  ['pharmacist', 'GET /cases/{delivered}/replacement', 'read/patient'],
  ['gp', 'GET /cases/{delivered}/substitution-consent', 'read/patient'],
  [
    'pharmacist',
    'POST /cases/{delivered}/substitution-consent',
    'recordConsent',
    { substitution: '{substitution}', given: true, givenBy: 'dr. G. van Dijk' },
  ],
  ['pharmacist', 'DELETE /cases/{delivered}/substitution-consent', 'consent-taken-back'],
  [
    'pharmacist',
    'POST /cases/{returned}/replacement',
    '!replace/not-from-this-status',
    { kitId: '{kit}', receivedBy: 'partner' },
  ],
  ['pharmacist', 'POST /cases/{returned}/replacement/signature', '!replace/not-from-this-status', { kitId: '{kit}' }],
  ['nurse', 'GET /cases/{delivered}/opening', 'read/patient'],
  ['nurse', 'POST /cases/{delivered}/opening', 'open', {}],
  ['nurse', 'PATCH /cases/{delivered}/opening', 'change/use', { symptoms: ['pain', 'nausea'] }],
  ['nurse', 'GET /cases/{opened}/end', 'read/patient'],
  ['nurse', 'POST /cases/{opened}/end', 'end', {}],
  ['pharmacist', 'GET /cases/{delivered}/hand-over', 'read/patient'],
  ['pharmacist', 'POST /cases/{delivered}/hand-over', 'hand-over-proposed', { pharmacyId: '{otherPharmacy}' }],
  ['otherPharmacist', 'GET /', 'search'],
  ['otherPharmacist', 'GET /cases/{delivered}/hand-over', 'read'],
  ['otherPharmacist', 'POST /cases/{delivered}/hand-over/refusal', 'hand-over-refused'],
  ['pharmacist', 'POST /cases/{delivered}/hand-over/acceptance', '!answerHandOver/not-your-turn'],
  ['pharmacist', 'GET /cases/{ending}/return', 'read/patient'],
  [
    'pharmacist',
    'POST /cases/{ending}/return',
    'takeBack',
    { kits: [{ kitId: '{endingKit}', collectedBy: 'pharmacy', sealIntact: false }] },
  ],
  ['pharmacist', 'GET /box-reports/{confirmed}', 'read/patient'],
  ['pharmacist', 'POST /box-reports/{confirmed}/confirmation', 'change/use box-report-confirmed'],
  ['pharmacist', 'POST /box-reports/{rejected}/rejection', 'box-report-rejected', { reason: 'andere doos bedoeld' }],
  ['pharmacist', 'GET /cases/{opened}/missing', 'read/patient'],
  ['pharmacist', 'POST /cases/{opened}/missing', 'miss', { kitId: '{openedKit}', remark: 'niet gevonden in huis' }],
  ['pharmacist', 'GET /cases/{returned}/settlement', 'read/patient'],
  [
    'pharmacist',
    'POST /cases/{returned}/settlement',
    'witness/password !settle/lines-not-accounted-for',
    { lines: [], witness: witness() },
  ],
  ['gp', 'POST /find', 'read/patient', { q: 'De Vries 9-3-1941' }],
  ['gp', 'POST /find', 'search/nobody-found', { q: 'De Vries 10-3-1941' }],
  ['courier', 'POST /find', 'search', { q: '{number}' }],
  ['coordinator', 'POST /find', 'search', { q: '{number}' }],
  ['gp', 'GET /break-glass', '!breakGlass/only-at-a-post'],
  [
    'gp',
    'POST /break-glass',
    '!breakGlass/only-at-a-post',
    { birthDate: '1941-03-09', postcode: '2512AB', reason: 'benauwd' },
  ],
  ['pharmacist', 'GET /cases/{delivered}/emergency-access', 'read/patient'],
  ['gp', 'DELETE /cases/{delivered}/emergency-access/{foreign}', '!endEmergencyAccess/ended-already'],
  ['gp', 'GET /cases/{requested}/access-record', 'read-patient-record'],
  ['auditor', 'POST /access-record/patient', 'find-patient-record', { bsn: '999996708' }],
  ['auditor', 'GET /access-record/review', 'read-review/2026-10'],
  [
    'auditor',
    'POST /access-record/review',
    'review/at-night 2026-11-18 - -',
    { month: '2026-11', finding: 'at-night 2026-11-18 - -' },
  ],
  ['auditor', 'GET /access-record', 'read-access-record'],
  ['administrator', 'GET /erasures', 'search/erasures'],
  ['gp', 'GET /cases/{delivered}/legal-hold', 'read/patient'],
  ['gp', 'POST /cases/{delivered}/legal-hold', 'legal-hold/complaint', { reason: 'complaint' }],
  ['gp', 'POST /cases/{delivered}/legal-hold', '!holdPerson/held-already', { reason: 'court' }],
  ['gp', 'POST /cases/{delivered}/legal-hold/end', 'legal-hold-ended/closed', { reason: 'closed' }],
  ['pharmacist', 'GET /cases/{delivered}/other-kits', 'read/patient'],
  ['pharmacist', 'GET /kits/{packedKit}', 'read/patient'],
  ['pharmacist', 'POST /cases/{delivered}/other-kits', '!sayPatient/not-found', { other: '{delivered}', said: 'same' }],
  ['administrator', 'POST /erasures/holds', 'legal-hold/court', { reason: 'court' }],
  ['administrator', 'GET /erasures/holds/end?number={number}', 'search/erasures'],
  ['administrator', 'POST /erasures/holds/end', 'legal-hold-ended/mistake', { reason: 'mistake' }],
  ['gp', 'GET /cases/{delivered}/person', 'export read/patient'],
  ['gp', 'GET /cases/{delivered}/person.json', 'export read/patient'],
  ['gp', 'GET /cases/{delivered}/person.pdf', 'export read/patient'],
  ['pharmacist', 'GET /cases/papers?cases={delivered}', 'read/patient read/order'],
  ['pharmacist', 'GET /cases/papers/{paper}?cases={delivered}', 'read/patient print/leaflet read/order'],
  ['pharmacist', 'POST /cases/dispatches', '!dispatch/not-from-this-status read/patient', { cases: ['{returned}'] }],
  ['gp', 'GET /cases/{delivered}/documents', 'read/patient read/order'],
  ['gp', 'GET /cases/{delivered}/documents/signed-order', 'read/patient print/execution-order read/order'],
  ['nurse', 'GET /cases/{delivered}/documents/{paper}', 'read/patient print/leaflet read/order'],
];

const filled = (text: string) =>
  text.replaceAll(
    /\{(\w+)\}/g,
    (all, name: string) => ids[name] ?? (world.organisations as Record<string, string>)[name] ?? all,
  );

interface Row {
  said: string;
  caseId: string | null;
  whole: boolean;
  keyed: boolean;
}
/** What was written while something was done; each row once. */
async function rowsOf(work: () => Promise<unknown>): Promise<Row[]> {
  const { rows: before } = await world.owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_row');
  await work();
  const { rows } = await world.owner.query<Row>(
    `select distinct on (said) case outcome when 'refused' then '!' else '' end || action || coalesce('/' || detail, '') as said, case_id as "caseId",
            patient_key is not null as keyed, num_nulls(network_id, at, person_id, organisation_id, role, address) = 0 as whole, min(id) over (partition by action, detail) as id
     from audit_row where id > $1 order by said, id`,
    [before[0]?.id],
  );
  return rows.sort(
    (one, other) => Number((one as Row & { id: string }).id) - Number((other as Row & { id: string }).id),
  );
}
async function away<T>(work: () => Promise<T>): Promise<T> {
  // A row and not the trigger itself: whatever is planned about a table is planned anew when the table changes.
  await world.owner.query('update record_away set is_so = true');
  try {
    return await work();
  } finally {
    await world.owner.query('update record_away set is_so = false');
  }
}
/** Of the patients of this world. */
const SECRETS = /Quispelkamp|De Vries|99999670|1941-03-09|9 maart 1941|Straat 1/;
async function done(client: Client, route: string, given?: object) {
  const [method = '', path = ''] = filled(route).split(' ');
  const body = given && (JSON.parse(filled(JSON.stringify(bodyFor(route, given)))) as object);
  const answer = await call(client, method, path, body);
  if (/^POST .*\/drafts$/.test(route) && answer.status < 300) ids['draft'] = (answer.body as { id: string }).id;
  return answer;
}

const SEVERAL = new Set(['POST /cases/dispatches']);

test('each route leaves who, for whom, as what, which case and which patient; and without the record it shows and does nothing', async () => {
  const wrong: object[] = [];
  for (const [who, route, expected, body] of STEPS) {
    const client = await as(who);
    const shown = await away(async () => [
      await done(client, route, body),
      ...(route.startsWith('GET') ? [await client.page(filled(route).slice(4))] : []),
    ]);
    const leak = shown.find((answer) => answer.status < 500 || SECRETS.test(JSON.stringify(answer.body)));
    let status = 0;
    const rows = await rowsOf(async () => ({ status } = await done(client, route, body)));
    const said = rows.map((row) => row.said).join(' ');
    const lame = rows.filter((row) => !row.whole || (row.caseId !== null && !row.keyed));
    // Of several cases each has its own answer, in one that is done.
    const refused = expected.includes('!') && !SEVERAL.has(route);
    if (leak || said !== expected || lame.length > 0 || refused !== status >= 400)
      wrong.push({ who, route, said, expected, status, lame, leak: leak && [leak.status, leak.body] });
  }
  expect(wrong).toEqual([]);
}, 300_000);

function bodyFor(route: string, body: object): object {
  if (route.includes('opening') && route.startsWith('POST')) return opening(world);
  if (route.includes('/erasures/holds')) return { ...body, number };
  if (/^POST \/cases\/\{\w+\}\/end$/.test(route)) return deceased(world);
  return body;
}
function call(client: Client, method: string, path: string, body: object = {}) {
  if (method === 'GET') return client.get<object>(path);
  if (method === 'POST') return client.post<object>(path, body);
  return method === 'DELETE' ? client.delete<object>(path) : client.patch<object>(path, body, { version: 1 });
}

/** What no case and no patient is behind, each with what it is about instead. */
const NOT_OF_A_PATIENT = [
  /^GET \/(\.well-known\/.*|openapi.json|docs|health\/\w+|sign-in|dev\/.*|live|session.*)$/, // the application itself
  /^\w+ \/(dev\/clock|session.*|sign-in.*|organisations.*|people.*|settings.*|administration.*|notices.*|letters.*|queues.*)$/, // who works here, and what was told without names
  /^\w+ \/(kits|box-codes|products|product-packs|product-corrections|standards|substitutions|recalls|opium-ledger|variants|conformity|leaner-standard|leaflets|shelf)\b.*$/, // boxes and what is in them; whose one is that is in a case: the kit above
  /^\w+ \/experiences\/\{\}$/, // what colleagues thought of a kit: a number, and nothing of whose it was
  /^\w+ \/(pharmacies|duties|duty-proposals|monitoring)\b(?!\/(candidates|by-telephone)).*$/, // who takes part, and counts
  /^\w+ \/imports\b.*$/, // lists of organisations; a kind that holds patients must come off this line
  /^\w+ \/files\b.*$/, // on record too, see files.spec.ts
  /^\w+ \/box(\/\{\}(\/access)?)?$/, // nothing of a patient; on record too, see reported-with-the-code-on-the-box.spec.ts and a-nurse-of-another-organisation-at-the-box.spec.ts
  /^POST \/cases\/on-behalf\/check(\/edit)?$/, // what was typed, and nothing beside it
  /^GET \/(access-record\/patient|find|documents\/request-form\.pdf|cases\/(on-behalf|dispatches))$/, // a form without anything in it
  /^\w+ \/(account|kept-filters|links|report-subscription|report-address|invitation|password-reset|new-password|email-\w+|api-tokens|identities|numbers)\b.*$/, // one's own account, and machines
  /^POST \/cases\/(check\/edit|papers)$/, // gives back what was typed; nothing is kept or looked up
];

test('every route is in the table above, or shows nothing of a patient', async () => {
  const { body } = await Client.stranger(world.app).get<{ paths: Record<string, object> }>('/openapi.json');
  const plain = (route: string) => route.replaceAll(/\{\w+\}/g, '{}').replace(/\?.*/, '');
  const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => plain(`${method.toUpperCase()} ${path}`)),
  );
  const tried = STEPS.map(([, route]) => plain(route));
  expect(routes.filter((route) => !tried.includes(route) && !NOT_OF_A_PATIENT.some((it) => it.test(route)))).toEqual(
    [],
  );
});

test('what is refused is on record with its reason, in whatever way it was asked, before it is answered', async () => {
  const asked: [Who, string, string, object?][] = [
    ['nurse', 'POST /cases/{returned}/acceptance', '!accept/may-not'],
    ['otherGp', 'GET /cases/{returned}', '!seeCases/not-found'],
    ['otherGp', 'POST /cases/{returned}/acceptance', '!accept/not-found'],
    ['otherGp', 'GET /cases/{foreign}', '!seeCases/not-found'],
    ['pharmacist', 'POST /cases/{returned}/acceptance', '!accept/not-from-this-status'],
    ['gp', 'GET /drafts/{foreign}', '!draft/not-found'],
    ['gp', 'GET /access-record', '!seeAccessRecord/may-not'],
  ];
  for (const [who, route, expected] of asked) {
    const client = await as(who);
    const rows = await rowsOf(() => done(client, route));
    expect({ route, rows }).toMatchObject({ route, rows: [{ said: expected, whole: true }] });
    expect(await away(() => done(client, route))).toMatchObject({ status: 500 });
  }
  const pharmacist = await as('pharmacist');
  const byForm = await rowsOf(() => pharmacist.submit(filled('/cases/{returned}/acceptance'), {}));
  expect(byForm.map(({ said }) => said)).toEqual(expect.arrayContaining(['!accept/not-from-this-status']));
});

test('a case of somebody else stands in the record with its patient, one that does not exist without', async () => {
  const other = await as('otherGp');
  const [row] = await rowsOf(() => other.get(filled('/cases/{returned}')));
  expect(row).toMatchObject({ caseId: ids['returned'], keyed: true });
  const [nobody] = await rowsOf(() => other.get(filled('/cases/{foreign}')));
  expect(nobody).toMatchObject({ caseId: ids['foreign'], keyed: false });
});

test('signing in, also in vain, and signing out are on record, and without the record nobody gets in', async () => {
  const stranger = Client.stranger(world.app);
  const attempt = () => stranger.post('/session', { email: 'courier@example.org', password: 'verkeerd wachtwoord' });
  const vain = await rowsOf(attempt);
  expect(vain.map(({ said }) => said)).toContain('!sign-in');
  const leaves = await world.as('courier');
  expect((await rowsOf(() => leaves.delete('/session'))).map(({ said }) => said)).toEqual(['sign-out']);
  await expect(away(() => world.as('courier'))).rejects.toThrow('500');
  expect((await rowsOf(() => world.as('courier'))).map(({ said }) => said)).toEqual(['sign-in/password']);
});

test('who may not call the record any more is shown nothing', async () => {
  const gp = await as('gp');
  await world.owner.query('revoke execute on function audit_append from app');
  for (const path of ['/', '/cases', filled('/cases/{returned}')]) {
    const answers = [await gp.get<object>(path), await gp.page(path)];
    expect(answers.map(({ status, body }) => [status, SECRETS.test(JSON.stringify(body))])).toEqual([
      [500, false],
      [500, false],
    ]);
  }
  await world.owner.query('grant execute on function audit_append to app');
});
