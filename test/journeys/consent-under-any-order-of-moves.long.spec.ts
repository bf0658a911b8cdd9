import fc from 'fast-check';
import { requestedCase, yes } from '../factories/cases.js';
import type { Client } from '../factories/client.js';
import { linesFor, sealedKit } from '../factories/kits.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution, SMALL } from '../factories/substitutions.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
let gp: Client;
let pharmacist: Client;
let allowed: string;
let asking: string;
let plain: string;
beforeAll(async () => {
  world = await startWorld();
  gp = await world.as('gp');
  pharmacist = await world.as('pharmacist');
  allowed = (await allowedSubstitution(world, { needsConsent: true })).id;
  const lines = (await linesFor(pharmacist, world.standard)).filter(({ slot }) => slot !== 'M2');
  const small = { slot: 'M2', product: SMALL, quantity: 30, lot: 'S1', expiry: '2028-01-31' };
  asking = (await sealedKit(world, pharmacist, await world.as('pharmacist2'), [...lines, small])).id;
  plain = await shelvedKit(world);
});
afterAll(() => world.stop());

/** What somebody may try at any time; whether it is allowed then is not theirs to know. */
const TRIES = {
  packAsking: (id: string) => pharmacist.post(`/cases/${id}/packing`, { kitId: asking, exchange: true }),
  packPlain: (id: string) => pharmacist.post(`/cases/${id}/packing`, { kitId: plain, exchange: true }),
  dispatch: (id: string) => pharmacist.post(`/cases/${id}/dispatch`),
  bringBack: (id: string) => pharmacist.post(`/cases/${id}/bringing-back`, { reason: 'nobody-home' }),
  agree: (id: string) => gp.post(`/cases/${id}/substitution-consent`, { substitution: allowed, given: true }),
  refuse: (id: string) => gp.post(`/cases/${id}/substitution-consent`, { substitution: allowed, given: false }),
  takeBack: (id: string) => gp.delete(`/cases/${id}/substitution-consent`),
};
const names = Object.keys(TRIES) as (keyof typeof TRIES)[];

interface Now {
  status: string;
  asks: boolean;
  agreed: boolean;
}
async function now(id: string): Promise<Now> {
  const { rows } = await world.owner.query<Now>(
    `select k.status, exists (select from case_kit u where u.case_id = k.id and u.until is null and u.kit_id = $2) as asks,
       exists (select from substitution_consent s where s.case_id = k.id and s.given and s.undone_at is null) as agreed
     from kit_case k where k.id = $1`,
    [id, asking],
  );
  return rows[0] as Now;
}

test('whatever is tried in whatever order, no kit that asks consent leaves without it, and one that nobody asks about leaves', async () => {
  let left = { with: 0, without: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 10 }), async (tries) => {
      const id = await requestedCase(world);
      await yes(pharmacist, `/cases/${id}/acceptance`);
      for (const name of tries) {
        const before = await now(id);
        await TRIES[name](id);
        const { status, asks, agreed } = await now(id);
        if (before.status === 'dispatched' || status !== 'dispatched') continue;
        expect({ tries, name, mayLeave: !asks || agreed }).toEqual({ tries, name, mayLeave: true });
        left = asks ? { ...left, with: left.with + 1 } : { ...left, without: left.without + 1 };
      }
      if ((await now(id)).status === 'dispatched') await TRIES.bringBack(id);
      await gp.post(`/cases/${id}/withdrawal`, { reason: 'mistake' });
    }),
    {
      numRuns: 14,
      examples: [[['packAsking', 'dispatch', 'agree', 'dispatch']], [['packPlain', 'dispatch', 'bringBack']]],
    },
  );
  expect(left.with).toBeGreaterThan(0);
  expect(left.without).toBeGreaterThan(0);
}, 120_000);
