import type { HalfSought } from './sought-patient.rules.js';
import type { KitPlace } from '../../kit-life/kit-place.js';
import type { RecallStatus } from '../../dispensing/recalls/recall.rules.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';
import type { StandardStatus } from '../../kit-standards/standard.js';

/** In the order in which they are listed: what one most likely came for stands first. */
export const FOUND_KINDS = [
  ...([
    'page',
    'patient',
    'recall',
    'case',
    'kit',
    'product',
    'standard',
    'pharmacy',
    'organisation',
    'person',
  ] as const),
  'setting',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** By what it was found. */
export const FOUND_BY = [
  ...([
    'menu',
    'subject',
    'number',
    'serial',
    'seal',
    'box-code',
    'lot',
    'article',
    'name',
    'agb',
    'phone',
    'email',
  ] as const),
  ...(['bsn', 'name-and-birth-date', 'birth-date-and-postcode', 'postcode'] as const),
] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** The address of a page; the code of a product; the key of a setting; of anything else its id. */
type FoundId = string;

export interface Found {
  kind: FoundKind;
  id: FoundId;
  title: string;
  /** What tells it from another of that name: a birth date, a strength, a place, a telephone number. */
  about: string | null;
  /** The word that was looked for stands there only when it is no person's. */
  why: { by: FoundBy; text: string | null };
  /** Where it can be opened by whoever asks; null when it cannot. */
  href: string | null;
  /** The case that it is, is of or is in. */
  case?: { number: number; status: CaseStatus };
  /** Where a box is. */
  place?: KitPlace;
  /** How far a recall is. */
  recall?: RecallStatus;
  /** How far a version of the kit is. */
  version?: StandardStatus | 'in-effect';
}

export interface FoundList {
  /** What was typed, so that it can be made more precise. */
  q: string;
  items: Found[];
  /** The kinds of which there are more than are listed. */
  more: FoundKind[];
  /** Whether a patient was looked for: what is not found then is said with more care. */
  patientSought: boolean;
  /** Of a patient only this was typed: nobody was looked for by it. */
  half: HalfSought | null;
}

export const MOST_OF_A_KIND = 10;
