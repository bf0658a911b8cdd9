import type { PartyPart } from '../../kit-life/fields-by-part.js';
import { forList, visibleTo, type Seen } from '../../kit-life/visible-to.js';
import { shortCase, type CaseRow, type ShortCase } from '../../kit-life/short-case.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Signal } from './signals.text.js';

export interface Named {
  id: string;
  name: string;
}

interface KnownInLists extends ShortCase {
  urgency: Urgency;
  pc4: string;
  pharmacy: Named | null;
  practice: Named;
  deliverBy: Date;
  offerLapsesAt: Date | null;
  earliestExpiry: PlainDate | null;
  signals: Signal[];
}

/** A case as any list of a party shows it; whoever may know more opens it. */
export type ListedCase = Seen<PartyPart, KnownInLists>;

export interface ListedRow extends CaseRow {
  parts: PartyPart[];
  pharmacy_id: string | null;
  practice_id: string;
  urgency: Urgency;
  pc4: string;
  pharmacy: string | null;
  practice: string;
  deliver_by: Date;
  offer_lapses_at: Date | null;
  earliest_expiry: PlainDate | null;
  signals: Signal[];
}

export const namedOrNot = (id: string | null, name: string | null): Named | null =>
  id === null || name === null ? null : { id, name };

export function listedCase(row: ListedRow): ListedCase {
  const known: KnownInLists = {
    ...shortCase(row),
    urgency: row.urgency,
    pc4: row.pc4,
    pharmacy: namedOrNot(row.pharmacy_id, row.pharmacy),
    practice: { id: row.practice_id, name: row.practice },
    deliverBy: row.deliver_by,
    offerLapsesAt: row.offer_lapses_at,
    earliestExpiry: row.earliest_expiry,
    signals: row.signals,
  };
  return forList(visibleTo<PartyPart, KnownInLists>(row, known));
}
