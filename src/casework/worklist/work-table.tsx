import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import { nameOf } from '../../patients/patient.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import type { ListColumn } from '../../web/list.js';
import { OneLine, Quiet, Roomy } from '../../web/parts/body.js';
import { ListTable } from '../../web/parts/list-table.js';
import { useView, type View } from '../../web/view.js';
import { PatientWords, SignalWords } from './case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { deadlineOf, type DeadlineWords } from './deadline.rules.js';
import { answerTo, detailsFor, unsaid } from '../case/details.rules.js';
import { nextColumn, numberColumn, statusColumn } from '../case/next-step.js';
import type { Signal } from './signals.text.js';
import { whenInList } from './when.text.js';
import type { WorkItem } from './worklist.js';
import { severalCases } from './several-cases.js';
import { listed, type WorkList } from './worklist-parts.js';
import { worklistTexts } from './worklist.text.js';

/** One row per case: what it is, by when, and one button for what comes next. */
export function WorkTable(list: WorkList<WorkItem>) {
  const view = useView();
  const own = ({ pharmacy }: WorkItem) => pharmacy?.id === view.signedIn?.organisation.id;
  const columns = workColumns(view).filter(({ key }) => key !== 'pharmacy' || !list.rows.every(own));
  return <ListTable {...list} {...listed(view)} columns={columns} urgent={isUrgent} several={severalCases(view)} />;
}

const isUrgent = ({ status, urgency }: WorkItem) => BEFORE_DELIVERY.includes(status) && urgency === 'urgent';

function workColumns(view: View): ListColumn<WorkItem>[] {
  const t = worklistTexts(view);
  const c = caseworkTexts(view);
  return [
    numberColumn(view),
    statusColumn(view),
    {
      ...{ key: 'patient', title: c('patient'), value: ({ patient }) => (patient ? nameOf(patient) : null) },
      cell: (row) => (row.patient ? <PatientWords patient={row.patient} /> : <Waiting row={row} />),
    },
    {
      ...{ key: 'pharmacy', title: c('pharmacy'), sort: true, value: ({ pharmacy }) => pharmacy?.name ?? null },
      cell: (row) => <OneLine>{row.pharmacy?.name ?? c('noPharmacy')}</OneLine>,
    },
    {
      ...{ key: 'by', title: t('by'), value: (row) => asDate(deadlineOf(row, view.now)?.at) },
      cell: (row) => <When row={row} />,
    },
    nextColumn(view),
  ];
}

/** Whose it is nobody knows yet; by when it was asked and how soon, two of one area are told apart. */
function Waiting({ row }: { row: WorkItem }) {
  const view = useView();
  const asked = row.moments.requested;
  const words = [
    row.pc4,
    URGENCY[view.language][row.urgency],
    asked && worklistTexts(view)('requestedSince', { when: whenInList(asked, view) }),
  ];
  return <Quiet>{words.filter(Boolean).join(' · ')}</Quiet>;
}

const SAYS_LATE: Partial<Record<DeadlineWords, Signal>> = {
  answerWasDue: 'late-answer',
  deliverWasDue: 'late-delivery',
};

const asDate = (at: Date | string | undefined) => (at === undefined ? null : new Date(at));

/** That it is late the deadline says already, and what is to be answered its button. */
function When({ row }: { row: WorkItem }) {
  const view = useView();
  const deadline = deadlineOf(row, view.now);
  const answer = view.signedIn ? answerTo(row.signals, detailsFor(row, view.signedIn)) : null;
  const signals = unsaid(row.signals, answer).filter((one) => deadline === null || one !== SAYS_LATE[deadline.words]);
  return (
    <Roomy shared>
      {isUrgent(row) && (
        <>
          <strong>{URGENCY[view.language].urgent}</strong>
          {': '}
        </>
      )}
      {deadline && worklistTexts(view)(deadline.words, { when: whenInList(deadline.at, view) })}
      {signals.length > 0 && (
        <>
          {' · '}
          <SignalWords of={{ ...row, signals }} />
        </>
      )}
    </Roomy>
  );
}
