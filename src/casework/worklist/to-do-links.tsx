import type { KitsToActOn } from '../../dispensing/kits/kits-to-act-on.query.js';
import type { KitToCheck } from '../../dispensing/kits/kits-to-check.service.js';
import type { UnsettledCase } from '../../patients/other-kits.service.js';
import { Link } from '../../web/parts/link.js';
import { More } from '../../web/parts/more.js';
import { Live } from '../../web/parts/section.js';
import { useView, type View } from '../../web/view.js';
import { whenInWords } from './when.text.js';
import type { AskedHandOver, Draft } from './worklist.js';
import { worklistTexts } from './worklist.text.js';

/** Of one kind; more are in the list below, each with its own page. */
const MOST_TOLD = 3;
/** So many stand beside the title, so that the rows stay in view; the others unfold. */
const MOST_SHOWN = 4;

const LISTED = { 'to-open': 'toOpen', 'substitution-ended': 'substitution', 'pack-refused': 'pack' } as const;

interface ToDoProps {
  handOvers: readonly AskedHandOver[];
  otherKits: readonly UnsettledCase[];
  kitsToCheck: readonly KitToCheck[];
  kitsToActOn: readonly KitsToActOn[];
  drafts: readonly Draft[];
}
interface ToDo {
  href: string;
  text: string;
}

/** What waits besides the cases, whom it harms most first. */
export function ToDoLinks({ handOvers, otherKits, kitsToCheck, kitsToActOn, drafts }: ToDoProps) {
  const view = useView();
  const all = [
    ...handOversIn(handOvers, view),
    ...toEnter(drafts, view),
    ...otherKitsIn(otherKits, view),
    ...kitsOnShelf(kitsToActOn, view),
    ...kitsWaiting(kitsToCheck, view),
  ];
  const shown = all.length > MOST_SHOWN ? all.slice(0, MOST_SHOWN - 1) : all;
  const rest = all.slice(shown.length);
  return (
    <Live name="to-do">
      {shown.map(linked)}
      {rest.length > 0 && (
        <More summary={worklistTexts(view)('moreToDo', { n: rest.length })} items={rest.map(linked)} />
      )}
    </Live>
  );
}

const linked = ({ href, text }: ToDo) => (
  <Link key={href} href={href}>
    {text}
  </Link>
);

/** What a shortage or a refused pack asks of the kits on the shelf, each as a list to work off. */
const kitsOnShelf = (all: readonly KitsToActOn[], view: View): ToDo[] =>
  all.slice(0, MOST_TOLD).map(({ why, about, name, kits }) => ({
    href: `/kits?${LISTED[why]}=${about}`,
    text: worklistTexts(view)(why, { name, kits }),
  }));

/** What was asked by telephone or on paper: until it is entered nobody is asked to bring a kit. */
function toEnter(drafts: readonly Draft[], view: View): ToDo[] {
  const t = worklistTexts(view);
  if (drafts.length > MOST_TOLD)
    return [{ href: '/cases/on-behalf/drafts', text: t('toEnterAll', { n: drafts.length }) }];
  return drafts.map(({ id, updatedAt }) => ({
    href: `/cases/on-behalf?draft=${id}`,
    text: t('toEnter', { when: whenInWords(updatedAt, view) }),
  }));
}

/** What a colleague filled and somebody else must check. */
function kitsWaiting(kits: readonly KitToCheck[], view: View): ToDo[] {
  const t = worklistTexts(view);
  if (kits.length > MOST_TOLD) return [{ href: '/kits?status=draft', text: t('kitsToCheck', { n: kits.length }) }];
  return kits.map(({ id, serial }) => ({ href: `/kits/${id}/check`, text: t('kitToCheck', { serial }) }));
}

/** For whose patient another practice may have asked for a kit too: to phone about, and to say what came of it. */
const otherKitsIn = (cases: readonly UnsettledCase[], view: View): ToDo[] =>
  cases.slice(0, MOST_TOLD).map(({ id, number }) => ({
    href: `/cases/${id}/other-kits`,
    text: worklistTexts(view)('otherKit', { number: String(number) }),
  }));

/** What another pharmacy asks of this one waits for its answer; what this one asked leads to its case. */
const handOversIn = (handOvers: readonly AskedHandOver[], view: View): ToDo[] =>
  handOvers.map(({ caseId, number, fromName, pc4, kitCount, asked }) => ({
    href: asked ? `/cases/${caseId}/hand-over` : `/cases/${caseId}`,
    text: worklistTexts(view)(asked ? 'handOverAsked' : 'handOverSent', {
      ...{ from: fromName, number: String(number), kits: kitCount, pc4 },
    }),
  }));
