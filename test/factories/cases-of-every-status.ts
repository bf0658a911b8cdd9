import { v7 as uuidv7 } from 'uuid';
import { addOrganisation } from '../../src/access/founding.js';
import { STATUSES, type CaseStatus } from '../../src/kit-life/kit-life.js';
import { strangerAt } from './command-attack.js';
import type { World } from './world.js';

const PARTS = ['practice', 'offered', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy'] as const;
/** What gives no part: one that is over, another organisation, or none. */
export const WITHOUT_PART = ['ended', 'lapsed', 'network', 'another', 'another network', 'nowhere'] as const;
/** As whom somebody tries. */
export const PLACES = [...PARTS, 'box', ...WITHOUT_PART] as const;
export type Place = (typeof PLACES)[number];

export interface EveryStatus {
  /** The case in which a place has its part: a pharmacy is asked or supplies, never both in one. */
  caseOf(status: CaseStatus, place: Place): string;
  /** Organisation and network of a place. */
  at(place: Place): { organisation: string; network: string };
}

/** Written as they stand in the tables, also where no life leads to such a case: that a move is refused is the point. */
export async function casesOfEveryStatus(world: World): Promise<EveryStatus> {
  const { owner, network, networkOrganisation, clock } = world;
  const { practice, pharmacy, homeCare, otherPharmacy, thirdPharmacy, otherPractice } = world.organisations;
  const post = (name: string) => addOrganisation(owner, network, { name, kind: 'out-of-hours-post' });
  const stranger = await strangerAt(world, 'pharmacy', 'pharmacist');
  const where: Record<Place, string> = {
    ...{ practice, offered: pharmacy, supplier: pharmacy, 'home-care': homeCare, 'own-pharmacy': thirdPharmacy },
    ...{ 'out-of-hours': await post('Post'), lapsed: await post('Andere post'), ended: otherPharmacy, box: '' },
    ...{ network: networkOrganisation, another: otherPractice, 'another network': stranger.organisation, nowhere: '' },
  };
  const [now, soon, before] = [0, 1, -1].map((days) => new Date(clock.now().getTime() + days * 86_400_000));
  const cases = new Map<string, string>();
  await owner.query('alter table kit_case disable trigger user');
  for (const status of STATUSES)
    for (const turn of ['offered', 'supplier']) cases.set(`${status} ${turn}`, await add(status, turn));
  await owner.query('alter table kit_case enable trigger user');
  return {
    caseOf: (status, place) => cases.get(`${status} ${place === 'offered' ? 'offered' : 'supplier'}`) ?? '',
    at: (place) => ({
      organisation: where[place],
      network: place === 'another network' ? stranger.network : network,
    }),
  };

  async function add(status: CaseStatus, turn: string): Promise<string> {
    const id = uuidv7();
    await owner.query(
      `insert into kit_case (network_id, id, practice_id, home_care_id, pharmacy_id, status, place_of_stay, urgency, patient_key,
         deliver_by, order_valid_until, signed_opium, offer_lapses_at, requested_at)
       values ($1, $2, $3, $4, case when $6 <> 'unplaced' then $5::uuid end, $6, 'home', 'today', '\\x00', $7, $7, '[]',
         case when $6 = 'requested' then $7::timestamptz end, $8)`,
      [network, id, practice, homeCare, pharmacy, status, soon, before],
    );
    await owner.query(`insert into case_place (network_id, case_id, pc4, gm_code) values ($1, $2, '2512', 'GM0518')`, [
      network,
      id,
    ]);
    const parts = PARTS.filter((part) => part === turn || !['offered', 'supplier'].includes(part));
    const parties = [
      ...parts.map((part) => ({ part, organisation: where[part], ...(part === 'out-of-hours' && { lapses: soon }) })),
      { part: turn, organisation: where.ended, until: now },
      { part: 'out-of-hours', organisation: where.lapsed, lapses: now },
    ];
    await owner.query(
      `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, until, lapses_at)
       select $1, $2, 1, p.organisation, p.part, $4, p.until, p.lapses
       from jsonb_to_recordset($3) as p(part text, organisation uuid, until timestamptz, lapses timestamptz)`,
      [network, id, JSON.stringify(parties), before],
    );
    return id;
  }
}
