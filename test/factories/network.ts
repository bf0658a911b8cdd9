import type pg from 'pg';
import { addOrganisation, foundNetwork } from '../../src/access/founding.js';
import { writeStandards } from '../../src/demonstration/standards.js';
import type { Role } from '../../src/platform/actor.js';
import { writeRegion } from '../../src/regions/write-region.js';
import { addColleague } from './colleague.js';
import { addPharmacy } from './pharmacies.js';

/** A Wednesday morning on which every pharmacy of the network is open. */
export const MORNING = new Date('2026-11-18T09:00:00+01:00');
const PASSWORD = 'een lang wachtwoord';

export interface Network {
  network: string;
  networkOrganisation: string;
  organisations: Record<
    'practice' | 'otherPractice' | 'pharmacy' | 'otherPharmacy' | 'thirdPharmacy' | 'homeCare',
    string
  >;
  standard: string;
}

const PEOPLE = {
  gp: ['practice', 'prescriber', 'physician'],
  practiceAssistant: ['practice', 'practice-assistant', undefined],
  otherGp: ['otherPractice', 'prescriber', 'physician'],
  pharmacist: ['pharmacy', 'pharmacist', 'pharmacist'],
  pharmacist2: ['pharmacy', 'pharmacist', 'pharmacist'],
  pharmacyAssistant: ['pharmacy', 'pharmacy-assistant', 'pharmacy-assistant'],
  courier: ['pharmacy', 'courier', undefined],
  otherPharmacist: ['otherPharmacy', 'pharmacist', 'pharmacist'],
  thirdPharmacist: ['thirdPharmacy', 'pharmacist', 'pharmacist'],
  nurse: ['homeCare', 'nurse', 'nurse'],
  coordinator: ['network', 'coordinator', undefined],
  leadPharmacist: ['network', 'lead-pharmacist', 'pharmacist'],
  administrator: ['network', 'administrator', undefined],
  auditor: ['network', 'auditor', undefined],
} as const satisfies Record<string, readonly [string, Role, string | undefined]>;
export type Who = keyof typeof PEOPLE;

/** The address under which somebody of the network signs in. */
export const emailOf = (who: Who) => `${who.toLowerCase()}@example.org`;
export const passwordOf = () => PASSWORD;

/**
 * Two practices, three pharmacies that serve 2512 (in this order of distance), home care and everybody who works there, on
 * the ground of Haaglanden with the standard of the demonstration.
 */
export async function makeNetwork(owner: pg.Client, startsAt: Date): Promise<Network> {
  const { id: network, organisationId } = await foundNetwork(owner, 'Netwerk Haaglanden', 'Haaglanden', startsAt);
  await writeRegion(owner, network, startsAt);
  const { present: standard } = await writeStandards(owner, network, '2026-01-01', startsAt);
  const pharmacy = (name: string, agb: string, lat: number, lon: number) =>
    addPharmacy(owner, network, { name, agb, lat, lon }, startsAt);
  const organisations = {
    practice: await addPractice(owner, network, 'Praktijk Noordzij', '01990001'),
    otherPractice: await addPractice(owner, network, 'Praktijk Oostduin', '01990002'),
    pharmacy: await pharmacy('Apotheek Centrum', '02990001', 52.0745, 4.3),
    otherPharmacy: await pharmacy('Apotheek De Linde', '02990002', 52.064, 4.3),
    thirdPharmacy: await pharmacy('Apotheek Zeezicht', '02990003', 52.1, 4.29),
    homeCare: await addOrganisation(owner, network, {
      name: 'Thuiszorg Duinrand',
      kind: 'home-care',
      mailAddress: 'thuiszorg@example.org',
      phone: '070 000 0001',
    }),
  };
  const places: Record<string, string> = { ...organisations, network: organisationId };
  for (const [who, [place, role, profession]] of Object.entries(PEOPLE))
    await addColleague(
      owner,
      network,
      {
        ...{ name: nameOf(who), email: emailOf(who as Who), password: PASSWORD, profession },
        works: [{ organisationId: places[place] ?? '', role }],
      },
      startsAt,
    );
  return { network, networkOrganisation: organisationId, organisations, standard };
}

const addPractice = (owner: pg.Client, network: string, name: string, agb: string) =>
  addOrganisation(owner, network, {
    ...{ name, kind: 'practice', agb, phone: '070 000 0000', mailAddress: `${agb}@example.org` },
    ...{ street: 'Straat 1', postcode: '2512AB', place: 'Den Haag', gmCode: 'GM0518' },
  });

const nameOf = (who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} van Dijk`;
