import type { CaseStatus, MoveName } from '../kit-life/kit-life.js';
import { ButtonGroup } from '../web/parts/button.js';
import { Link } from '../web/parts/link.js';
import type { Column } from '../web/parts/table.js';
import { useView, type View } from '../web/view.js';
import { buttonsFor } from './buttons.rules.js';
import { MoveButton } from './case-buttons.js';
import { CaseStatusTag } from './case-words.js';
import { caseworkTexts } from './casework.text.js';
import { worklistTexts } from './worklist.text.js';

/** What every list of cases knows of a row. */
interface CaseRow {
  id: string;
  number: number;
  status: CaseStatus;
  moves: MoveName[];
}

export const numberColumn = (view: View): Column<CaseRow> => ({
  title: caseworkTexts(view)('number'),
  heads: true,
  cell: (row) => (
    <div>
      <Link href={`/cases/${row.id}`}>{row.number}</Link> <CaseStatusTag status={row.status} />
    </div>
  ),
});

export const nextColumn = (view: View): Column<CaseRow> => ({
  title: worklistTexts(view)('next'),
  cell: (row) => <NextStep row={row} />,
});

/** One button for what comes next; whoever may do nothing of it opens the case. */
function NextStep({ row }: { row: CaseRow }) {
  const view = useView();
  const t = worklistTexts(view);
  const about = t('about', { number: String(row.number) });
  const role = view.signedIn?.role;
  const { main, others } = role ? buttonsFor(row.status, row.moves, role) : { main: null, others: [] };
  if (!main) {
    return (
      <Link href={`/cases/${row.id}`} about={about}>
        {t('open')}
      </Link>
    );
  }
  return (
    <ButtonGroup>
      <MoveButton caseId={row.id} move={main} about={about} />
      {others.includes('decline') && <MoveButton caseId={row.id} move="decline" kind="secondary" about={about} />}
    </ButtonGroup>
  );
}
