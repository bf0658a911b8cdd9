import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import { Link } from '../../web/parts/link.js';
import { useView, type View } from '../../web/view.js';
import { worklistTexts } from './worklist.text.js';

/** What the other of the two proposed or approved, with the way to where one decides. */
export function DecisionToTake({ it }: { it: WaitingDecision }) {
  return <Link href={placeOf(it)}>{inWords(it, useView())}</Link>;
}

const PLACE = {
  version: '#what-you-approve',
  publication: '/publication',
  substitution: '/substitutions#substitutions',
  prolongation: '/substitutions#substitutions',
} as const;
const placeOf = ({ what, standard }: WaitingDecision): string => `/standards/${standard}${PLACE[what]}`;

function inWords({ what, name, slot }: WaitingDecision, view: View): string {
  const of = slot ? `${slot.code} ${view.language === 'nl' ? slot.name : slot.nameEn}` : '';
  return worklistTexts(view)(`${what}ToApprove`, { name, slot: of });
}
