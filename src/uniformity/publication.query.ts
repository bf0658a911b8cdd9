import type { EntityManager } from 'typeorm';
import type { OrganisationKind } from '../platform/actor.js';
import { ask, type Statement } from '../platform/database/database.js';
import { oneOf } from '../platform/database/one-of.js';

/** Boxes of a pharmacy that are with somebody, by the version of a paper that lies in them. */
export interface PapersOutside {
  pharmacyId: string;
  pharmacy: string;
  slot: string;
  version: string;
  kits: number;
}

/** How far a pharmacy is with a version. */
export interface Follower {
  id: string;
  name: string;
  /** When its first kit by this version that conforms was sealed. */
  firstAt: Date | null;
  serial: string | null;
}

/** Who gives or asks for what lies in a kit, and fills none. */
const CARE: readonly OrganisationKind[] = ['practice', 'hospital', 'home-care', 'out-of-hours-post'];

const FOLLOWERS: Statement = {
  name: 'followers-of-a-version',
  text: `select n.id, n.name, f.sealed_at as "firstAt", f.serial from monitoring.pharmacy_now n left join monitoring.first_kit f
           on f.pharmacy_id = n.id and f.standard_id = $1
         where n.state = 'active' order by f.sealed_at desc nulls first, n.name limit 500`,
};
const PAPERS: Statement = {
  name: 'papers-outside',
  text: `select pharmacy_id as "pharmacyId", pharmacy, slot, version, kits from monitoring.papers_outside order by pharmacy, slot, version limit 5000`,
};
const WITHOUT_KIT: Statement = {
  name: 'requests-without-kit',
  text: 'select requests from monitoring.requests_without_kit',
};
const CARERS: Statement = {
  name: 'carers-of-the-network',
  text: `select array_agg(id) as ids from organisation where network_id = acting_network() and kind ${oneOf(CARE)}`,
};

export const followersOf = (tx: EntityManager, standard: string) => ask<Follower>(tx, FOLLOWERS, [standard]);

export const papersOutside = (tx: EntityManager) => ask<PapersOutside>(tx, PAPERS);

export async function requestsWithoutKit(tx: EntityManager): Promise<number> {
  return (await ask<{ requests: number }>(tx, WITHOUT_KIT))[0]?.requests ?? 0;
}

export async function carers(tx: EntityManager): Promise<string[]> {
  return (await ask<{ ids: string[] | null }>(tx, CARERS))[0]?.ids ?? [];
}
