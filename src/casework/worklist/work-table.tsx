import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { Quiet } from '../../web/parts/body.js';
import { Table, type Column } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import { PatientWords, SignalWords } from './case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { deadlineOf } from './deadline.rules.js';
import { nextColumn, numberColumn } from '../case/next-step.js';
import { whenInWords } from './when.text.js';
import type { WorkItem } from './worklist.js';
import { worklistTexts } from './worklist.text.js';

/** One row per case: what it is, by when, and one button for what comes next. */
export function WorkTable({ caption, rows }: { caption: string; rows: readonly WorkItem[] }) {
  const view = useView();
  const t = worklistTexts(view);
  const c = caseworkTexts(view);
  const columns: Column<WorkItem>[] = [
    numberColumn(view),
    {
      title: c('patient'),
      cell: (row) => (row.patient ? <PatientWords patient={row.patient} /> : <Quiet>{row.pc4}</Quiet>),
    },
    { title: c('pharmacy'), cell: (row) => row.pharmacy?.name ?? c('noPharmacy') },
    { title: t('by'), cell: (row) => <When row={row} /> },
    nextColumn(view),
  ];
  const own = (row: WorkItem) => row.pharmacy?.id === view.signedIn?.organisation.id;
  const shown = rows.every(own) ? columns.filter(({ title }) => title !== c('pharmacy')) : columns;
  return <Table caption={caption} captionSize="hidden" columns={shown} rows={rows} rowKey={({ id }) => id} />;
}

function When({ row }: { row: WorkItem }) {
  const view = useView();
  const deadline = deadlineOf(row, view.now);
  const urgent = BEFORE_DELIVERY.includes(row.status) && row.urgency === 'urgent';
  return (
    <div>
      {urgent && (
        <>
          <strong>{URGENCY[view.language].urgent}</strong>
          <br />
        </>
      )}
      {deadline && worklistTexts(view)(deadline.words, { when: whenInWords(deadline.at, view) })}
      <SignalWords of={row} />
    </div>
  );
}
