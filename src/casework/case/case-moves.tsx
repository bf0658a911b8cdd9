import { REFUSAL } from '../../kit-life/refusal.text.js';
import { Body } from '../../web/parts/body.js';
import { ButtonGroup } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { Heading } from '../../web/parts/heading.js';
import { Inset } from '../../web/parts/warning.js';
import { dayOf } from '../../platform/calendar.js';
import { formatDay } from '../../web/format.js';
import { useView, type View } from '../../web/view.js';
import { answeredByAnother, buttonsFor, isMendedThere } from './buttons.rules.js';
import { DetailButton, MoveButton } from './case-buttons.js';
import { IfNot } from './if-not.js';
import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import type { CaseStory, WholeCase } from './case-details.js';
import { caseworkTexts } from '../casework.text.js';
import { isPast } from '../worklist/deadline.rules.js';
import type { Detail } from './details.text.js';
import { answerTo, detailsFor } from './details.rules.js';
import {
  ASKED_ON,
  ASKED_SINCE,
  CONSENT_FIRST,
  DELIVERY_DUE,
  LATE_STEP,
  NEXT_STEP,
  OTHER_KIT_FIRST,
  SIGN_ANEW_FIRST,
  UNSIGNED_YET,
} from '../../kit-life/case-status.text.js';
import { orderExpired } from './order-validity.text.js';
import { whenInWords } from '../worklist/when.text.js';

/** Where whoever reads long above it goes straight to. */
export const WHAT_NEXT = 'what-next';

/** Written down, or handed in, while the rest goes on. */
const NEAR: readonly Detail[] = ['recordUse', 'attachForm', 'completeAddress'];

/** What must happen now and by whom; what must be done or written down is near, the rest out of the way. */
export function CaseMoves({ it }: { it: CaseStory }) {
  const view = useView();
  const t = caseworkTexts(view);
  const { signedIn } = view;
  const notNow = it.known === 'case' ? it.notNow : {};
  const moves = it.moves.filter((move) => !notNow[move] || isMendedThere(move, notNow[move]));
  const { main, others } = signedIn ? buttonsFor(it.status, moves, signedIn.role) : { main: null, others: [] };
  const waiting = signedIn ? buttonsFor(it.status, it.moves, signedIn.role).main : null;
  const why = waiting && notNow[waiting];
  const details = signedIn
    ? detailsFor({ ...it, lacksAddress: Object.values(notNow).includes('address-incomplete') }, signedIn)
    : [];
  const answer = answerTo(it.signals, details);
  const expired = orderExpired(it, view);
  const toCheck = why === 'prescription-not-checked';
  const near = details.filter(
    (detail) => detail !== answer && (NEAR.includes(detail) || (toCheck && detail === 'notePrescription')),
  );
  // What is used is written down more often than that it ends.
  const useFirst = main === 'end' && near.includes('recordUse');
  const after = useFirst ? near.filter((detail) => detail !== 'recordUse') : near;
  const rest = details.filter((detail) => detail !== answer && !near.includes(detail));
  return (
    <>
      <Heading level={2} id={WHAT_NEXT}>
        {t('whatNext')}
      </Heading>
      {expired && <Inset>{expired}</Inset>}
      <Body>
        {whatNext(it, view)}
        {unsignedYet(it, view)}
        {askedOn(it, view)}
        <IfNot it={it} />
      </Body>
      {why && why !== 'not-signed' && <Inset>{REFUSAL[view.language][why]}</Inset>}
      {signedIn && answeredByAnother(it.moves, signedIn.role) && <Body>{t('pharmacistAnswers')}</Body>}
      {(answer ?? main ?? near[0]) && (
        <ButtonGroup>
          {answer && <DetailButton caseId={it.id} detail={answer} />}
          {useFirst && <DetailButton caseId={it.id} detail="recordUse" kind={answer ? 'secondary' : 'primary'} />}
          {main && <MoveButton caseId={it.id} move={main} kind={answer || useFirst ? 'secondary' : 'primary'} />}
          {after.map((detail) => (
            <DetailButton key={detail} caseId={it.id} detail={detail} kind="secondary" />
          ))}
        </ButtonGroup>
      )}
      {(others.length > 0 || rest.length > 0) && (
        <Details summary={t('moreMoves')}>
          <ButtonGroup>
            {others.map((move) => (
              <MoveButton key={move} caseId={it.id} move={move} kind="secondary" />
            ))}
            {rest.map((detail) => (
              <DetailButton key={detail} caseId={it.id} detail={detail} kind="secondary" unasked />
            ))}
          </ButtonGroup>
        </Details>
      )}
    </>
  );
}

function whatNext(it: CaseStory, view: View): string {
  const t = caseworkTexts(view);
  const { until } = it.next;
  const late = until && isPast(until, view.now) ? LATE_STEP[view.language][it.status] : undefined;
  const refused = it.signals.includes('consent-refused') ? OTHER_KIT_FIRST[view.language] : undefined;
  const byWhen = deliverDue(it, view);
  const unsigned = it.status === 'packed' && it.signals.includes('not-signed') && it.known === 'case';
  if (unsigned) return t('signFirst', signerOf(it, view)) + byWhen;
  const objection = (['objection-open', 'objection-answered'] as const).find((one) => it.signals.includes(one));
  if (objection && it.known === 'case')
    return (
      t(objection, {
        practice: [it.practice.name, it.practice.phone].filter(Boolean).join(', '),
        pharmacy: [it.pharmacy?.name, it.pharmacy?.phone].filter(Boolean).join(', '),
      }) + byWhen
    );
  const consent = it.signals.includes('consent-needed') ? CONSENT_FIRST[view.language] : refused;
  const differs = it.status === 'packed' && it.signals.includes('order-differs');
  const first = consent ?? (differs ? SIGN_ANEW_FIRST[view.language] : null);
  return ((first && first + byWhen) ?? late ?? NEXT_STEP[view.language][it.status])
    .replace('{pharmacy}', it.pharmacy?.name ?? t('noPharmacy'))
    .replace('{by}', until ? whenInWords(until, view) : t('theTimeAgreed'));
}

/** Somebody else has to do something first, and the time of delivery stays. */
function deliverDue({ status, next: { until } }: CaseStory, view: View): string {
  if (!until || !BEFORE_DELIVERY.includes(status) || status === 'requested') return '';
  const by = whenInWords(until, view);
  const words = DELIVERY_DUE[view.language][isPast(until, view.now) ? 'late' : 'due'];
  return ` ${words.replace('{by}', by)}`;
}

const signerOf = ({ askedBy, practice }: WholeCase, view: View) => ({
  prescriber: askedBy?.prescriber ?? caseworkTexts(view)('aPrescriber'),
  practice: practice.name,
});

function unsignedYet(it: CaseStory, view: View): string {
  if (it.known !== 'case' || !it.signals.includes('not-signed') || it.status === 'packed') return '';
  const { prescriber, practice } = signerOf(it, view);
  return ` ${UNSIGNED_YET[view.language].replace('{prescriber}', prescriber).replace('{practice}', practice)}`;
}

function askedOn(it: CaseStory, view: View): string {
  const at = it.next.asksAt;
  if (!at) return '';
  const words = (isPast(at, view.now) ? ASKED_SINCE : ASKED_ON)[view.language];
  return ` ${words.replace('{day}', formatDay(dayOf(new Date(at)), view))}`;
}
