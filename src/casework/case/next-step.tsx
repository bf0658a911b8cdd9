import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { StillNeeded } from '../../requests/changes/request-changes.page.js';
import { Quiet } from '../../web/parts/body.js';
import { ButtonGroup } from '../../web/parts/button.js';
import { Link } from '../../web/parts/link.js';
import type { ListColumn } from '../../web/list.js';
import { useView, type View } from '../../web/view.js';
import { answeredByAnother } from './buttons.rules.js';
import { DetailButton, MoveButton } from './case-buttons.js';
import { CaseStatusTag } from '../worklist/case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { rowSteps, stepsInWords, type SteppedCase } from './row-steps.js';
import { worklistTexts } from '../worklist/worklist.text.js';

/** What every list of cases knows of a row. */
type CaseRow = SteppedCase & { id: string; number: number };

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
  ...{ key: 'next', title: worklistTexts(view)('next'), value: (row) => stepsInWords(row, view) },
  cell: (row) => <NextStep row={row} />,
});

/** One button for what comes next, before it the answer to what is the matter; whoever may do nothing of it opens the case. */
function NextStep({ row }: { row: CaseRow }) {
  const view = useView();
  const t = worklistTexts(view);
  const about = t('about', { number: String(row.number) });
  const { signedIn } = view;
  const steps = rowSteps(row, signedIn);
  if (steps.length === 0) {
    return (
      <div>
        <Link href={`/cases/${row.id}`} about={about}>
          {t('open')}
        </Link>{' '}
        {signedIn && answeredByAnother(row.moves, signedIn.role) && (
          <Quiet>{caseworkTexts(view)('pharmacistAnswers')}</Quiet>
        )}
      </div>
    );
  }
  return (
    <ButtonGroup>
      {steps.map((step) => {
        const look = { caseId: row.id, about, kind: step.isFirst ? 'primary' : 'secondary' } as const;
        if ('move' in step) return <MoveButton key={step.move} move={step.move} inRow {...look} />;
        if (step.detail === 'answerNeed') return <StillNeeded key={step.detail} caseId={row.id} about={about} />;
        return <DetailButton key={step.detail} detail={step.detail} {...look} />;
      })}
    </ButtonGroup>
  );
}
