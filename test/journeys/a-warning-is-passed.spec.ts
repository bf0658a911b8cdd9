import type { PassedWarning } from '../../src/requests/asking/warnings.js';
import type { Client } from '../factories/client.js';
import { asked, measured, hiddenFields as hidden, request, requestFields, type Faults } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
beforeAll(async () => {
  world = await startWorld();
  [gp, pharmacist] = [await world.as('gp'), await world.as('pharmacist')];
});
afterAll(() => world.stop());

const kinds = async (own: object) => {
  const answer = await gp.post<{ warnings: { kind: string }[] }>('/cases/check', {
    ...request(own),
    signature: undefined,
  });
  return answer.body.warnings.map(({ kind }) => kind);
};

test('each thing that asks a second look is told, and nothing where all is well', async () => {
  expect(await kinds({ egfr: measured('45') })).toEqual([]);
  for (const egfr of [undefined, measured('29'), measured('<60'), measured('>20'), measured('90', '2025-11-17')])
    expect([egfr, await kinds({ egfr })]).toEqual([egfr, ['kidney']]);
  expect(await kinds({ egfr: measured('90', '2025-11-18') })).toEqual([]);
  expect(await kinds({ egfr: measured('>60'), lifeExpectancy: 'longer' })).toEqual(['prognosis']);
  expect(await kinds({ egfr: measured('45'), opioidNaive: false })).toEqual(['double-opioid']);
  for (const code of ['N02AA01', 'N02AB03', 'N05A'])
    expect(await kinds({ egfr: measured('45'), allergies: [code] })).toEqual(['allergy']);
  expect(await kinds({ egfr: measured('45'), allergies: ['J01CA04'] })).toEqual([]);
});

test('a prescriber goes on with a reason, which the pharmacist reads before saying yes', async () => {
  const own = { preferredPharmacyId: world.organisations.pharmacy, allergies: 'N02AB03' };
  const check = await gp.follow('/cases/check', requestFields(own));
  expect(check.body).toContain('Let op voordat u ondertekent');
  expect(check.body).toContain('Het gaat om: Morfine 10 mg/ml');
  const atItsMedicine =
    /<h3[^>]*>([^<]*)<\/h3>(?:(?!<h3)[^])*?overgevoelig voor N02AB03\. Dit middel is van dezelfde groep/g;
  expect([...check.body.matchAll(atItsMedicine)].map(([, medicine]) => medicine)).toEqual([
    expect.stringContaining('Morfine'),
  ]);
  const signed = { ...hidden(check.body), 'signature[confirmed]': 'true' };
  const silent = await gp.submit('/cases', { ...signed, 'warningsPassed[1][reason]': '' });
  expect([silent.status, silent.body.includes('Kies waarom u doorgaat')]).toEqual([422, true]);
  expect(silent.body).toContain('Controleer uw aanvraag');
  expect(silent.body).toContain('Kies waarom u doorgaat: Overgevoelig voor iets uit de kit');
  for (const [reason, told] of [
    ['order-changed', 'Aan het uitvoeringsverzoek is niets aangepast'],
    ['other-kit-ends', 'Kies waarom u doorgaat: Overgevoelig'],
  ] as const) {
    const untrue = await gp.submit('/cases', { ...signed, 'warningsPassed[1][reason]': reason });
    expect([reason, untrue.status, untrue.body.includes(told)]).toEqual([reason, 422, true]);
  }
  const sent = await gp.submit('/cases', { ...signed, 'warningsPassed[1][reason]': 'discussed' });
  expect(sent.status).toBe(303);
  const path = String(sent.headers['location']);
  const { body: order } = await gp.page(`${path}/order`);
  expect([...order.matchAll(atItsMedicine)].map(([, medicine]) => medicine)).toEqual([
    expect.stringContaining('Morfine'),
  ]);
  expect((await pharmacist.page(`${path}/refusal`)).body).toContain('Bel dan eerst de voorschrijver');
  for (const page of [path, `${path}/acceptance`]) {
    const { body } = await pharmacist.page(page);
    expect(body).toContain('Overgevoelig voor iets uit de kit, of voor iets uit dezelfde groep (Morfine 10 mg/ml)');
    expect(body).toContain('De voorschrijver: Overlegd met de apotheker of een deskundige');
  }
});

test('who is asked for a kit reads before saying yes how many ampoules differ from the standard', async () => {
  const own = { preferredPharmacyId: world.organisations.pharmacy, opioidNaive: true };
  const { id } = await asked(gp, { ...own, orderLines: [{ slot: 'M1', quantity: 8 }] });
  expect((await pharmacist.page(`/cases/${id}/acceptance`)).body).toContain(
    'Morfine 10 mg/ml 8 ampullen in plaats van 10 ampullen',
  );
  const { id: usual } = await asked(gp, own);
  expect((await pharmacist.page(`/cases/${usual}/acceptance`)).body).not.toContain('in plaats van');
});

test('a reason that was chosen stays when the page is loaded again or the request is changed, until it is signed', async () => {
  const { signature: _, ...typed } = request({ egfr: measured('29'), allergies: ['N02AB03'] });
  const { id } = (await gp.post<{ id: string }>('/drafts', typed)).body;
  const check = async () => (await gp.page(`/cases/check?draft=${id}`)).body;
  const chosen = async () =>
    [...(await check()).matchAll(/<option value="([^"]+)" selected/g)].map(([, reason]) => reason);
  expect(await check()).toContain(`data-reasons="/drafts/${id}/reasons"`);
  expect(await chosen()).toEqual([]);
  const said = { warningsPassed: [{ kind: 'kidney' }, { kind: 'allergy', reason: 'discussed' }] };
  expect((await (await world.as('otherGp')).patch(`/drafts/${id}/reasons`, said)).status).toBe(404);
  expect((await gp.patch(`/drafts/${id}/reasons`, said)).status).toBe(200);
  expect(await chosen()).toEqual(['discussed']);
  expect((await gp.patch(`/drafts/${id}`, { ...typed, egfr: measured('45') }, { version: 1 })).status).toBe(200);
  expect(await chosen()).toEqual(['discussed']);
  expect((await gp.page(`/cases/new?draft=${id}`)).body).not.toContain('name="warningsPassed');
  const { rows } = await world.owner.query<{ body: Buffer }>('select body from draft where id = $1', [id]);
  expect(rows[0]?.body.toString('latin1')).not.toContain('discussed');
});

test('what a patient does not bear stands by name above every page of the case, for who packs and who gives', async () => {
  const own = { preferredPharmacyId: world.organisations.pharmacy, allergies: ['N02AA01', 'J01CA04'] };
  const { id } = await asked(gp, own);
  for (const page of ['', '/acceptance'])
    expect((await pharmacist.page(`/cases/${id}${page}`)).body).toMatch(
      /Wie en welke doos.*Overgevoelig voor: Morfine[^<]* en J01CA04/s,
    );
  const { body } = await pharmacist.get<{ allergies: string[] }>(`/cases/${id}`);
  expect(body.allergies).toEqual(['N02AA01', 'J01CA04']);
});

test('a system that answers some is told of the others; of one that was not asked the pharmacist is told so', async () => {
  const some = await gp.post<Faults>('/cases', request({ warningsPassed: [] }));
  expect([some.status, new Set(some.body.errors?.map(({ field }) => field))]).toEqual([
    422,
    new Set(['warningsPassed']),
  ]);
  const { id } = await asked(gp, { preferredPharmacyId: world.organisations.pharmacy });
  const { body } = await pharmacist.get<{ warnings: PassedWarning[] }>(`/cases/${id}`);
  expect(body.warnings).toContainEqual(expect.objectContaining({ kind: 'kidney', reason: null }));
  expect((await pharmacist.page(`/cases/${id}`)).body).toContain(
    'niet aan de voorschrijver gevraagd: de aanvraag kwam per telefoon, op papier of uit een ander systeem',
  );
});
