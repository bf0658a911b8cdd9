import type { HomeCareTeam } from '../kit-life/home-care.js';
import type { CurrentOpioid } from '../requests/asking/current-opioid.js';
import type { NewRequest } from '../requests/asking/request.js';

/** Whoever stands at the box has to say it. */
export const BORN = '1944-05-17';

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
): NewRequest {
  const address = {
    ...{ postcode, houseNumber: 12, houseNumberSuffix: null, street: 'Lange Voorbeeldstraat', town: 'Den Haag' },
    ...{ phone: '070 000 1212', accessNote: null, kitPlace: 'In de gangkast' },
  };
  return {
    patient: { ...address, birthName, initials: 'A.J.', birthDate: BORN, sex: 'female', bsn: bsn ?? null },
    ...{ placeOfStay: 'home', urgency, lifeExpectancy: 'weeks1to2', egfr: 42, allergies: [] },
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
