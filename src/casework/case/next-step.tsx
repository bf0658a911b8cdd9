import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import type { MoveName } from '../../kit-life/kit-life.js';
import { StillNeeded } from '../../requests/changes/request-changes.page.js';
import { Quiet } from '../../web/parts/body.js';
import { ButtonGroup } from '../../web/parts/button.js';
import { Link } from '../../web/parts/link.js';
import type { ListColumn } from '../../web/list.js';
import { useView, type View } from '../../web/view.js';
import { answeredByAnother, buttonsFor } from './buttons.rules.js';
import { DetailButton, MoveButton } from './case-buttons.js';
import { CaseStatusTag } from '../worklist/case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { answerTo, detailsFor, type Detailed } from './details.rules.js';
import type { Signal } from '../worklist/signals.text.js';
import { worklistTexts } from '../worklist/worklist.text.js';

/** What every list of cases knows of a row. */
interface CaseRow extends Detailed {
  id: string;
  number: number;
  moves: MoveName[];
  signals: Signal[];
}

export const numberColumn = (view: View): ListColumn<CaseRow> => ({
  ...{ key: 'number', title: caseworkTexts(view)('number'), heads: true, sort: true, value: ({ number }) => number },
  cell: (row) => <Link href={`/cases/${row.id}`}>{row.number}</Link>,
});

export const statusColumn = (view: View): ListColumn<CaseRow> => ({
  ...{ key: 'status', title: caseworkTexts(view)('status'), sort: true },
  value: ({ status }) => CASE_STATUS[view.language][status],
  cell: ({ status }) => <CaseStatusTag status={status} />,
});

export const nextColumn = (view: View): ListColumn<CaseRow> => ({
  ...{ key: 'next', title: worklistTexts(view)('next'), value: () => null },
  cell: (row) => <NextStep row={row} />,
});

/** One button for what comes next, before it the answer to what is the matter; whoever may do nothing of it opens the case. */
function NextStep({ row }: { row: CaseRow }) {
  const view = useView();
  const t = worklistTexts(view);
  const c = caseworkTexts(view);
  const about = t('about', { number: String(row.number) });
  const { signedIn } = view;
  const { main, others } = signedIn ? buttonsFor(row.status, row.moves, signedIn.role) : { main: null, others: [] };
  const answer = signedIn && answerTo(row.signals, detailsFor(row, signedIn));
  if (!main && !answer) {
    return (
      <div>
        <Link href={`/cases/${row.id}`} about={about}>
          {t('open')}
        </Link>
        {signedIn && answeredByAnother(row.moves, signedIn.role) && <Quiet>{c('pharmacistAnswers')}</Quiet>}
      </div>
    );
  }
  return (
    <ButtonGroup>
      {answer === 'answerNeed' && <StillNeeded caseId={row.id} about={about} />}
      {answer && answer !== 'answerNeed' && <DetailButton caseId={row.id} detail={answer} about={about} />}
      {answer === 'answerNeed' && others.includes('end') && (
        <MoveButton caseId={row.id} move="end" kind="secondary" about={about} />
      )}
      {main && answer !== 'answerNeed' && answer !== 'remindToSign' && (
        <MoveButton caseId={row.id} move={main} kind={answer ? 'secondary' : 'primary'} about={about} />
      )}
      {others.includes('decline') && <MoveButton caseId={row.id} move="decline" kind="secondary" about={about} />}
    </ButtonGroup>
  );
}
