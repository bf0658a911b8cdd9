import { AT_HOME, BEFORE_DELIVERY, ON_THE_ROAD, STATUS } from '../../kit-life/case-status.js';
import type { AfterHours } from '../../requests/asking/request.js';
import type { AnsweringNow } from './case-view.query.js';
import { FINAL, type CaseStatus } from '../../kit-life/kit-life.js';

export interface Reachable {
  name: string;
  phone: string;
}
type Known = { id: string; name: string; phone: string | null } | null;
interface Around {
  status: CaseStatus;
  pharmacy: Known;
  /** Left out for who sees no more than how far the case is. */
  practice?: NonNullable<Known>;
  homeCare?: readonly Omit<NonNullable<Known>, 'id'>[];
  outOfHours?: readonly AnsweringNow[];
  /** Of the prescriber, and whether it is answered at night too. */
  directPhone?: string | null;
  afterHours?: AfterHours | null;
  signals?: readonly string[];
}

/** Outside office hours a practice is shut, and a pharmacy unless it is on duty: who answers then is phoned before them. */
function answering(
  { pharmacy, practice, outOfHours = [], directPhone, afterHours }: Around,
  isPharmacys: boolean,
): Reachable[] {
  const now = outOfHours.filter((one) => one.now);
  if (now.length === 0) return [];
  const onDuty = now.filter(({ kind }) => kind === 'pharmacy');
  const own = onDuty.filter(({ name }) => name === pharmacy?.name);
  const posts = now.filter(({ kind }) => kind !== 'pharmacy');
  if (isPharmacys) return [...own, ...onDuty, ...posts];
  const prescriber =
    practice && directPhone && afterHours === 'self' ? [{ name: practice.name, phone: directPhone }] : [];
  return [...prescriber, ...posts, ...own, ...onDuty];
}

/** What only the prescriber can do before the kit goes on. */
const PRESCRIBERS = ['not-signed', 'consent-needed', 'objection-open', 'order-differs'];
/** A patient waits for the kit or has it: what comes after that waits for the morning, and for who has it. */
const isWaitedFor = (status: CaseStatus): boolean => BEFORE_DELIVERY.includes(status) || AT_HOME.includes(status);

/** Who is phoned when what should happen does not: who is to do it, else who asked for it, else who is near; the first with a number who is not oneself. */
export function whomIfNot(it: Around, own?: { id: string; name: string }): Reachable | null {
  const { status, pharmacy, practice = null, homeCare = [], outOfHours = [], signals = [] } = it;
  if (FINAL.includes(status) || status === 'unplaced') return null;
  // The prescriber who is waited for is asked for it, or who answers for them: not another pharmacy.
  const waitsForPrescriber =
    PRESCRIBERS.some((signal) => signals.includes(signal)) && STATUS[status].next === 'supplier';
  const isPrescribers = waitsForPrescriber && practice?.id !== own?.id;
  const isPharmacys = !isPrescribers && (BEFORE_DELIVERY.includes(status) || ON_THE_ROAD.includes(status));
  const isOfPharmacy = isPharmacys || status === 'returned' || status === 'missing';
  const inTurn = isOfPharmacy ? [pharmacy, practice] : [practice, pharmacy];
  const others = [
    ...(isWaitedFor(status) ? answering(it, isOfPharmacy) : []).filter(({ name }) => name !== own?.name),
    ...inTurn.filter((one) => one?.id !== own?.id),
    ...[...homeCare, ...outOfHours].filter(({ name }) => name !== own?.name),
  ];
  return others.flatMap((one) => (one?.phone ? [{ name: one.name, phone: one.phone }] : []))[0] ?? null;
}
