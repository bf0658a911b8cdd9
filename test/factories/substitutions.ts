import { approve } from './approvals.js';
import type { Client } from './client.js';
import type { World } from './world.js';

export const SMALL = '90000042';

/** The ampoule that stands in for the one that cannot be had: a third of what is in it. */
export const smallAmpoule = {
  ...{ code: SMALL, gtin: '09520900000425', name: 'Midazolam, kleine ampul', strength: '5 mg/ml', form: 'ampul 1 ml' },
  ...{ unit: 'ampul', route: 's.c.', atc: 'N05CD08', opiumList: 'II' },
};

export const shortage = {
  ...{
    slot: 'M2',
    kind: 'other-product',
    product: SMALL,
    from: '2026-11-01',
    until: '2026-12-31',
    reason: 'tekort',
    needsConsent: false,
    // Asked only where another runs in the same slot.
    beside: 'both',
  },
};

export interface SubstitutionAnswer {
  id: string;
  version: number;
  slot: string;
  needsConsent: boolean;
  standing: string;
  status: string;
  kind: string;
  until: string;
  units: { least: number; most: number } | null;
  fault: { why: string; about: string } | null;
  approvals: { role: string }[];
}

/** Proposed by one of the two who decide; the newest comes first. */
export async function proposed(world: World, by: Client, own: object = {}): Promise<SubstitutionAnswer> {
  await by.post('/products', smallAmpoule);
  const path = `/standards/${world.standard}/substitutions`;
  const before = (await by.get<{ items: { id: string }[] }>(path)).body.items.map(({ id }) => id);
  const answer = await by.post<{ items: SubstitutionAnswer[] }>(path, { ...shortage, ...own });
  const added = answer.status === 201 ? answer.body.items.find(({ id }) => !before.includes(id)) : undefined;
  if (!added) throw new Error(`not proposed: ${JSON.stringify(answer.body)}`);
  return added;
}

/** Proposed by the coordinator and approved by the lead pharmacist. */
export async function allowedSubstitution(world: World, own: object = {}): Promise<SubstitutionAnswer> {
  const { id } = await proposed(world, await world.as('coordinator'), own);
  const path = `/standards/${world.standard}/substitutions/${id}`;
  const answer = await approve<SubstitutionAnswer>(await world.as('leadPharmacist'), path);
  if (answer.status !== 200) throw new Error(`not approved: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
