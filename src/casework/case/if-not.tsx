import { BEFORE_DELIVERY, ON_THE_ROAD } from '../../kit-life/case-status.js';
import { FINAL } from '../../kit-life/kit-life.js';
import { Telephone } from '../../web/parts/telephone.js';
import { useView } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import type { WholeCase } from './case-details.js';

interface Reachable {
  name: string;
  phone: string;
}

/** Who is phoned when what should happen does not: who is to do it, or who asked for it when that is oneself. */
export function whomIfNot(it: WholeCase, own: string | undefined): Reachable | null {
  if (FINAL.includes(it.status) || it.status === 'unplaced') return null;
  const { pharmacy, practice } = it;
  const withPharmacy =
    BEFORE_DELIVERY.includes(it.status) || ON_THE_ROAD.includes(it.status) || it.status === 'missing';
  const [first, then] = withPharmacy ? [pharmacy, practice] : [practice, pharmacy];
  const other = first?.id === own ? then : first;
  return other?.phone && other.id !== own ? { name: other.name, phone: other.phone } : null;
}

/** The end of the sentence about what comes next. */
export function IfNot({ it }: { it: WholeCase }) {
  const view = useView();
  const whom = whomIfNot(it, view.signedIn?.organisation.id);
  if (!whom) return null;
  return (
    <>
      {' '}
      {caseworkTexts(view)('ifNot', { name: whom.name })} <Telephone number={whom.phone} />.
    </>
  );
}
