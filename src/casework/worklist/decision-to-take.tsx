import type { WaitingDecision } from '../../kit-standards/waiting-decisions.query.js';
import { whatChangedInWords } from '../../kit-standards/draft-changes.text.js';
import { formatList } from '../../web/format.js';
import { Link } from '../../web/parts/link.js';
import { useView, type View } from '../../web/view.js';
import { worklistTexts } from './worklist.text.js';

/** What the other of the two proposed or approved, with the way to where one decides. */
export function DecisionToTake({ it }: { it: WaitingDecision }) {
  const view = useView();
  const [touches] = it.touches?.[view.language] ?? [];
  return (
    <>
      <Link href={placeOf(it)}>{inWords(it, view)}</Link>
      {touches && `. ${touches}`}
    </>
  );
}

const PLACE: Record<WaitingDecision['what'], (of: string) => string> = {
  version: (standard) => `/standards/${standard}#what-you-approve`,
  publication: (standard) => `/standards/${standard}/publication`,
  withdrawal: (standard) => `/standards/${standard}#withdrawal`,
  substitution: (standard) => `/standards/${standard}/substitutions#substitutions`,
  prolongation: (standard) => `/standards/${standard}/substitutions#substitutions`,
  correction: (code) => `/products/${code}/correction#proposed`,
};
const placeOf = ({ what, of }: WaitingDecision): string => PLACE[what](of);

function inWords({ what, name, slot, lapsed }: WaitingDecision, view: View): string {
  if (lapsed) {
    const changes = whatChangedInWords(lapsed.detail, [], view.language);
    const known = String(lapsed.by !== null);
    return worklistTexts(view)('approvalLapsed', { name, known, by: lapsed.by, what: formatList(changes, view) });
  }
  const of = slot ? `${slot.code} ${view.language === 'nl' ? slot.name : slot.nameEn}` : '';
  return worklistTexts(view)(`${what}ToApprove`, { name, slot: of });
}
