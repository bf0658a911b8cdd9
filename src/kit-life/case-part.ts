import type { QueryRunner } from 'typeorm';
import { keepRows } from '../platform/database/rows-of-code.js';
import { CASE_FIELDS } from './fields-by-part.js';
import { sees } from './visible-to.js';

/** The parts in which an organisation stands beside a case. */
export const PARTIES = [
  'practice',
  'offered',
  'supplier',
  'home-care',
  'out-of-hours',
  'own-pharmacy',
  'network',
] as const;
type Party = (typeof PARTIES)[number];

/** The pharmacy that is asked or supplies: one at a time. */
export const IN_TURN: readonly Party[] = ['offered', 'supplier'];

/** Who answers to the patient for what is kept of them. */
const TREATS_OR_SUPPLIES: readonly Party[] = ['practice', 'supplier'];

/** What SQL asks of a part, as `case_part`. */
export const writeCaseParts = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'case_part',
    PARTIES.map((part) => ({
      part,
      in_turn: IN_TURN.includes(part),
      treats_or_supplies: TREATS_OR_SUPPLIES.includes(part),
      sees: CASE_FIELDS.filter((field) => sees(field, { parts: [part] })),
    })),
  );
