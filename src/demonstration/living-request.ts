import type { HomeCareTeam } from '../kit-life/home-care.js';
import type { CurrentOpioid } from '../requests/asking/current-opioid.js';
import type { NewRequest } from '../requests/asking/request.js';
import { livingPatient } from './living-patients.js';

/** What was measured is of some weeks before it is asked. */
export type LivingRequest = Omit<NewRequest, 'egfr'>;

interface Wishes {
  bsn?: string;
  homeCare?: string;
  /** Two teams: by day and evening one, at night the other. */
  teams?: [string, string];
  urgency?: NewRequest['urgency'];
  opioid?: CurrentOpioid;
  pharmacy?: string;
}

/** What is asked for an invented patient of the last days. */
export function asks(
  birthName: string,
  postcode: string,
  { bsn, homeCare, teams, opioid, pharmacy, urgency = 'today' }: Wishes,
): LivingRequest {
  const address = {
    ...{ postcode, houseNumberSuffix: null, town: postcode.startsWith('2244') ? 'Wassenaar' : 'Den Haag' },
    ...{ accessNote: null, kitPlace: 'In de gangkast' },
  };
  return {
    patient: { ...address, ...livingPatient(birthName), birthName, bsn: bsn ?? null },
    ...{ placeOfStay: 'home', urgency, lifeExpectancy: 'weeks1to2', allergies: [] },
    ...{ opioidNaive: !opioid, currentOpioid: opioid ?? null, catheterPresent: false },
    homeCare: nursesOf(homeCare, teams),
    ...{ directPhone: '06 00 00 12 12', afterHours: 'post', postTold: true },
    ...{ regularPharmacyId: null, preferredPharmacyId: pharmacy ?? null },
  };
}

function nursesOf(homeCare?: string, teams?: [string, string]): HomeCareTeam[] {
  if (!homeCare) return [];
  if (!teams) return [{ organisationId: homeCare, team: null, phone: null }];
  return teams.map((team, i) => ({ organisationId: homeCare, team, phone: `070 000 24${String(i)}0` }));
}
