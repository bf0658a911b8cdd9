import { approve } from '../factories/approvals.js';
import { requestedCase, yes } from '../factories/cases.js';
import { linesFor, sealedKit } from '../factories/kits.js';
import { allowedSubstitution, proposed, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const SIX = { kind: 'less', product: undefined, quantity: 6, scope: 'every-kit', reason: 'midazolam is schaars' };

test('the prescriber is asked about both at once: what lies there, with both reasons and its true doses; one answer is of both', async () => {
  const pharmacist = await world.as('pharmacist');
  await allowedSubstitution(world, { ...SIX, needsConsent: true });
  const second = await proposed(world, await world.as('coordinator'), {
    reason: 'grote zijn er niet',
    needsConsent: true,
  });
  await approve(await world.as('leadPharmacist'), `/standards/${world.standard}/substitutions/${second.id}`);
  const gp = await world.as('gp');
  const id = await requestedCase(world);
  await yes(pharmacist, `/cases/${id}/acceptance`);
  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  const small = { slot: 'M2', product: SMALL, quantity: 18, lot: 'S1', expiry: '2028-01-31' };
  const kit = await sealedKit(world, pharmacist, await world.as('pharmacist2'), [...lines, small]);
  await yes(pharmacist, `/cases/${id}/packing`, { kitId: kit.id });
  const asked = (await gp.page(`/cases/${id}/substitution-consent`)).body;
  const both = '18 ampullen Midazolam, kleine ampul 5 mg/ml, ampul 1 ml, in plaats van 10 ampullen Midazolam 5 mg/ml';
  for (const said of [
    `${both}. Samen 90 mg, in plaats van 150 mg.`,
    '15 mg = 3 ml (3 ampullen); genoeg voor 6 giften',
    'grote zijn er niet',
    'midazolam is schaars',
  ])
    expect(asked).toContain(said);
  expect(asked).not.toContain('15 mg = 3 ml (1 ampul); genoeg voor 18 giften');
  const hidden = Object.fromEntries(
    [...asked.matchAll(/name="(substitution|beside\[0\])" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const sent = await gp.follow(`/cases/${id}/substitution-consent`, { ...hidden, given: 'true' });
  expect(sent.status).toBe(200);
  expect((await gp.page(`/cases/${id}/substitution-consent`)).body).toContain('Er is akkoord.');
  await world.settle();
  const { rows } = await world.owner.query<{ detail: object }>(
    `select detail from event where kind = 'consent-given' and case_id = $1`,
    [id],
  );
  expect(rows.map(({ detail }) => detail)).toEqual([
    expect.objectContaining({ consent: false, says: expect.objectContaining({ nl: both }) as object }),
  ]);
});
