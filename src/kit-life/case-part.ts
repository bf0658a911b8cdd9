import type { QueryRunner } from 'typeorm';
import { keepRows } from '../platform/database/rows-of-code.js';
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

/** What SQL asks of a part, as `case_part`: most of it is who sees which field. */
export const writeCaseParts = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'case_part',
    PARTIES.map((part) => ({
      part,
      in_turn: IN_TURN.includes(part),
      treats_or_supplies: sees('eraseOn', { parts: [part] }),
      person_known: sees('patient', { parts: [part] }),
      place_known: sees('pc4', { parts: [part] }),
      order_known: sees('order', { parts: [part] }),
    })),
  );
