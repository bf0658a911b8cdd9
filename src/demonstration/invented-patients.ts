import type { Patient } from '../patients/patient.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import type { Random } from './random.js';

/** Nobody who works in the demonstration has one of these names, so that one found elsewhere is a patient's. */
export const PATIENT_NAMES = [
  ...['Aalbers', 'Bakhuizen', 'Boogaert', 'Çelikoğlu', 'van Duivenvoorde', 'Eijkelboom', 'Fransooijs', 'Ghafouri'],
  ...['ter Haarsma', 'Idzinga', 'Jägers', 'Kluitenberg', 'Lindeijer', 'Muskens', 'Nieuwpoort', 'Oldenzeel'],
  ...['Papavoine', 'Quispel', 'Roggeveen', 'Soedjono', 'Tjeertes', 'Uytdehaage', 'Vreugdenhil', 'Wolterbeek'],
  ...['IJsselstein', 'Zuiderwijk', 'Björnsdóttir', 'Châtelain', 'Łukasiewicz', 'Ramcharan'],
] as const;
const INITIALS = 'A.B.C.D.E.F.G.H.J.K.L.M.N.P.R.S.T.W.'.match(/[A-Z]\./g) ?? [];

/** Fled, and registered with a year alone. */
const OF_A_YEAR = 'Ghafouri';

const STREETS = ['Lindelaan', 'Parkweg', 'Kerkstraat', 'Jonkheer van der Voorbeeldlaan', 'Molenwerf', 'Hof van Zessen'];
const KIT_PLACES = ['In de gangkast', null, 'In de kast op de slaapkamer', null, null];
/** By how their postcodes begin. */
const TOWNS = {
  ...{ 224: 'Wassenaar', 226: 'Leidschendam', 227: 'Voorburg', 228: 'Rijswijk' },
  ...{ 264: 'Pijnacker', 26: 'Delft', 27: 'Zoetermeer' },
};
const townOf = (pc4: string): string =>
  Object.entries(TOWNS)
    .sort(([one], [other]) => other.length - one.length)
    .find(([begins]) => pc4.startsWith(begins))?.[1] ?? 'Den Haag';

/** Somebody who does not exist, at a house number of a postcode area that does. */
export function inventPatient(place: number, pc4: string, asked: PlainDate, random: Random): Patient {
  const name = PATIENT_NAMES[place % PATIENT_NAMES.length] ?? PATIENT_NAMES[0];
  const born = addDays(asked, -Math.round(365.25 * Math.min(101, Math.max(34, random.skewed(79, 0.14)))));
  return {
    birthName:
      place < PATIENT_NAMES.length ? name : `${name}-${PATIENT_NAMES[(place * 7 + 1) % PATIENT_NAMES.length] ?? ''}`,
    initials: random.pick(INITIALS) + (random.chance(0.6) ? random.pick(INITIALS) : ''),
    birthDate: name === OF_A_YEAR ? born.slice(0, 4) : born,
    sex: random.chance(0.51) ? 'female' : 'male',
    bsn: null,
    postcode: `${pc4}${random.pick(['AB', 'BC', 'CD', 'DE', 'EG', 'HK'])}`,
    houseNumber: random.between(1, 240),
    houseNumberSuffix: random.chance(0.2) ? random.pick(['A', 'B', 'hs', '2e']) : null,
    phone: `070 000 ${String(random.between(1000, 9999))}`,
    accessNote: random.chance(0.15)
      ? random.pick(['Sleutel bij de buren', 'Bel werkt niet, graag kloppen', 'Lift aanwezig'])
      : null,
    street: STREETS[place % STREETS.length] ?? null,
    town: townOf(pc4),
    kitPlace: KIT_PLACES[place % KIT_PLACES.length] ?? null,
  };
}
