import type { EntityManager } from 'typeorm';
import type { ShortCase } from '../../kit-life/short-case.js';
import { shortCaseAgain } from '../../kit-life/short-case.query.js';
import { ask, type Statement } from '../../platform/database/database.js';
import { allow, type Result } from '../../platform/result.js';
import type { ToPhone } from '../../pharmacies/by-hand.service.js';

/** What a prescriber hears at once. */
export interface SubmittedCase extends ShortCase {
  pharmacy: { id: string; name: string } | null;
  offerLapsesAt: Date | null;
  deliverBy: Date;
  /** Another open request of this practice for the same patient. */
  possibleDuplicateOf?: string;
  /** When no pharmacy can take it now. */
  whomToPhone?: ToPhone[];
}

const ANSWER: Statement = {
  name: 'submitted-case',
  text: `select k.deliver_by as "deliverBy", k.offer_lapses_at as "offerLapsesAt", o.id as "pharmacyId", o.name as "pharmacyName"
         from kit_case k left join organisation o on o.id = k.pharmacy_id where k.id = $1`,
};
interface Row {
  deliverBy: Date;
  offerLapsesAt: Date | null;
  pharmacyId: string | null;
  pharmacyName: string;
}

/** The answer to a request that is sent once more: the case it became, as it stands now. */
export async function submittedCase(tx: EntityManager, id: string): Promise<Result<SubmittedCase, 'not-found'>> {
  const short = await shortCaseAgain(tx, id);
  if (!short.ok) return short;
  const [row] = await ask<Row>(tx, ANSWER, [id]);
  if (!row) throw new Error('a request was sent again whose case is not there');
  const { deliverBy, offerLapsesAt, pharmacyId, pharmacyName } = row;
  const pharmacy = pharmacyId ? { id: pharmacyId, name: pharmacyName } : null;
  return allow({ ...short.value, pharmacy, offerLapsesAt, deliverBy });
}
