import { no, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { linesFor, sealedKit } from '../factories/kits.js';
import { asked, requestFields } from '../factories/requests.js';
import { allowedSubstitution, SMALL, type SubstitutionAnswer } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
let allowed: SubstitutionAnswer;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  allowed = await allowedSubstitution(world, { needsConsent: true });
});
afterAll(() => world.stop());

/** Accepted, and packed with a kit in which small ampoules stand in. */
async function packed(id: string): Promise<void> {
  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  const small = { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' };
  const kit = await sealedKit(world, pharmacist, await world.as('pharmacist2'), [...lines, small]);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: kit.id });
}

test('whoever asks sees beside the questions what a shortage changes, how many for how many, and that they are asked', async () => {
  const { body } = await gp.page('/cases/new');
  expect(body).toContain('Door een tekort is de kit nu anders:');
  expect(body).toContain(
    '30 ampullen Midazolam, kleine ampul, ampul 1 ml in plaats van 10 ampullen Midazolam. Reden: tekort'.split('.')[0],
  );
  expect(body).toContain('Alleen met uw akkoord.');
  const { shortages } = (await gp.get<{ shortages: object[] }>('/cases/new')).body;
  expect(shortages).toEqual([
    expect.objectContaining({ id: allowed.id, slot: 'M2', quantity: 30, needsConsent: true }),
  ]);
});

test('above the signature the doses of what stands in are told, as they are signed', async () => {
  const { body } = await gp.follow('/cases/check', requestFields());
  expect(body).toMatch(/Daarvan wordt gegeven: Acute sedatie[^;]*: 15 mg = 3 ml \(3 ampullen\)/);
});

test('signing a request that names it is consent, which stands in what was signed: the kit leaves unasked', async () => {
  const { pharmacy: preferredPharmacyId, homeCare: homeCareOrganisationId } = world.organisations;
  const { id } = await asked(gp, { preferredPharmacyId, homeCareOrganisationId, substitutions: [allowed.id] });
  await packed(id);
  tellsOfSmallOnes((await gp.page(`/cases/${id}/order`)).body);
  expect((await yes(pharmacist, `/cases/${id}/dispatch`)).status).toBe('dispatched');
  const { rows } = await world.owner.query<Record<string, unknown>>(
    `select given, by_telephone, given_at = (select requested_at from kit_case where id = $1) as at_once,
       exists (select from event where case_id = $1 and kind = 'consent-asked') as asked
     from substitution_consent where case_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ given: true, by_telephone: false, at_once: true, asked: false }]);

  await yes(await world.as('courier'), `/cases/${id}/delivery`, { receivedBy: 'partner', leafletGiven: true });
  const atTheBed = (await (await world.as('nurse')).page(`/cases/${id}`)).body;
  tellsOfSmallOnes(atTheBed);
  expect(atTheBed).toMatch(/Morfine 10 mg\/ml: 10 ampullen in de doos/);
  expect(atTheBed).not.toContain('Door een tekort is de kit anders');
});

/** By the ampoules that lie there: whoever counts those of the standard gives a third. */
function tellsOfSmallOnes(page: string): void {
  expect(page).toContain('In de doos ligt 30 ampullen Midazolam, kleine ampul');
  expect(page).toMatch(/15 mg = 3 ml \(3 ampullen\)/);
  expect(page).not.toMatch(/15 mg = 3 ml \(1 ampul\)/);
}

test('signed without agreeing, it is asked as soon as such a kit is packed', async () => {
  const { id } = await asked(gp, { preferredPharmacyId: world.organisations.pharmacy });
  await packed(id);
  expect(await no(pharmacist, `/cases/${id}/dispatch`)).toBe('409 consent-needed');
});

test('a substitution that is not there, or asks nothing, is agreed with by nobody', async () => {
  const other = '0190a000-0000-7000-8000-000000000001';
  const { id } = await asked(gp, { preferredPharmacyId: world.organisations.pharmacy, substitutions: [other] });
  const { rows } = await world.owner.query('select 1 from substitution_consent where case_id = $1', [id]);
  expect(rows).toEqual([]);
  expect((await gp.post('/cases', { substitutions: ['geen'] })).status).toBe(422);
});
