import type { Patient } from '../../patients/patient.js';
import type { Direction } from '../../kit-standards/direction.js';

/** By ATC code, so that a medicine of the kit is known as the same. */
export const OPIOIDS_IN_USE = {
  morphine: 'N02AA01',
  oxycodone: 'N02AA05',
  hydromorphone: 'N02AA03',
  fentanyl: 'N02AB03',
  buprenorphine: 'N02AE01',
  methadone: 'N07BC02',
  tapentadol: 'N02AX06',
  tramadol: 'N02AX02',
  other: null,
} as const;
export type OpioidInUse = keyof typeof OPIOIDS_IN_USE;
export const OPIOID_SUBSTANCES = Object.keys(OPIOIDS_IN_USE) as OpioidInUse[];
export const OPIOID_ROUTES = [
  'oral',
  'transdermal',
  'subcutaneous',
  'intravenous',
  'rectal',
  'buccal',
  'nasal',
] as const;
export type OpioidRoute = (typeof OPIOID_ROUTES)[number];

/** What the patient has of opioids in 24 hours. */
export interface CurrentOpioid {
  mg: number;
  substance: OpioidInUse;
  route: OpioidRoute;
  /** As how much subcutaneous morphine the prescriber takes it; nobody works that out for them. */
  equivalentMg: number | null;
}
/** Who a direction is for, as far as opioids go. */
export interface OpioidsOf {
  opioidNaive: boolean;
  currentOpioid: CurrentOpioid | null;
}

const MORPHINE = OPIOIDS_IN_USE.morphine;
const MICROGRAMS = 1000;

/** What the network agreed for others than this patient is not given to them. */
export function isForPatient(
  { forWhom }: Pick<Direction, 'forWhom'>,
  { opioidNaive, patient }: OpioidsOf & { patient?: Pick<Patient, 'sex'> },
): boolean {
  if (forWhom === 'men') return patient?.sex !== 'female';
  if (forWhom === 'women') return patient?.sex !== 'male';
  return forWhom === 'naive' ? opioidNaive : forWhom !== 'on-opioids' || !opioidNaive;
}

/** The patient's own dose in 24 hours of this very medicine by this route, in the direction's unit; null where it was not said. */
export function ownDayDose(
  { route, unit }: Pick<Direction, 'route' | 'unit'>,
  atc: string | null,
  { currentOpioid: now }: OpioidsOf,
): number | null {
  if (!now || atc === null || unit === 'ml') return null;
  const isSame = OPIOIDS_IN_USE[now.substance] === atc && now.route === route;
  const asMorphine = atc === MORPHINE && route === 'subcutaneous' ? now.equivalentMg : null;
  const mg = isSame ? now.mg : asMorphine;
  return mg === null ? null : unit === 'microgram' ? mg * MICROGRAMS : mg;
}
