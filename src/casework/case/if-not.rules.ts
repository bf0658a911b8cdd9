import { BEFORE_DELIVERY, ON_THE_ROAD } from '../../kit-life/case-status.js';
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
  outOfHours?: readonly Reachable[];
}

/** Who is phoned when what should happen does not: who is to do it, else who asked for it, else who is near; the first with a number who is not oneself. */
export function whomIfNot(it: Around, own?: { id: string; name: string }): Reachable | null {
  const { status, pharmacy, practice = null, homeCare = [], outOfHours = [] } = it;
  if (FINAL.includes(status) || status === 'unplaced') return null;
  const isPharmacys = BEFORE_DELIVERY.includes(status) || ON_THE_ROAD.includes(status);
  const inTurn =
    isPharmacys || status === 'returned' || status === 'missing' ? [pharmacy, practice] : [practice, pharmacy];
  const others = [
    ...inTurn.filter((one) => one?.id !== own?.id),
    ...[...homeCare, ...outOfHours].filter(({ name }) => name !== own?.name),
  ];
  return others.flatMap((one) => (one?.phone ? [{ name: one.name, phone: one.phone }] : []))[0] ?? null;
}
