import { formatDay } from '../web/format.js';
import { Quiet } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Table, type Column } from '../web/parts/table.js';
import { useView } from '../web/view.js';
import { buttonsFor } from './buttons.rules.js';
import { MoveButton } from './case-buttons.js';
import { CaseStatusTag, SignalWords } from './case-words.js';
import { caseworkTexts } from './casework.text.js';
import type { StagedCase } from './stage.query.js';
import { whenInWords } from './when-in-words.js';
import { worklistTexts } from './worklist.text.js';

/** What the network's people see of each case, and what they can do about it. */
export function NetworkTable({ caption, rows }: { caption: string; rows: readonly StagedCase[] }) {
  const view = useView();
  const t = worklistTexts(view);
  const c = caseworkTexts(view);
  const columns: Column<StagedCase>[] = [
    {
      title: c('number'),
      heads: true,
      cell: (row) => (
        <div>
          <Link href={`/cases/${row.id}`}>{row.number}</Link> <CaseStatusTag status={row.status} />
        </div>
      ),
    },
    { title: c('requested'), cell: (row) => whenInWords(row.moments.requested, view) },
    { title: c('pharmacy'), cell: (row) => row.pharmacy?.name ?? <NoPharmacy row={row} /> },
    { title: c('signals'), cell: (row) => <Attention row={row} /> },
    { title: t('next'), cell: (row) => <Next row={row} /> },
  ];
  return <Table caption={caption} captionSize="hidden" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function NoPharmacy({ row }: { row: StagedCase }) {
  const c = caseworkTexts(useView());
  return (
    <div>
      {c('noPharmacy')}
      {row.pc4 && <Quiet> ({row.pc4})</Quiet>}
    </div>
  );
}

function Attention({ row }: { row: StagedCase }) {
  const view = useView();
  const t = worklistTexts(view);
  const atHome = row.status === 'delivered' || row.status === 'opened';
  return (
    <div>
      <SignalWords signals={row.signals} />
      {row.status === 'requested' && row.offers > 1 && <div>{t('timesOffered', { n: row.offers })}</div>}
      {atHome && row.earliestExpiry && (
        <div>{t('expiresOn', { day: formatDay(row.earliestExpiry, view, 'medium') })}</div>
      )}
    </div>
  );
}

function Next({ row }: { row: StagedCase }) {
  const view = useView();
  const t = worklistTexts(view);
  const about = t('about', { number: String(row.number) });
  const role = view.signedIn?.role;
  const main = role && buttonsFor(row.status, row.moves, role).main;
  return main ? (
    <MoveButton caseId={row.id} move={main} about={about} />
  ) : (
    <Link href={`/cases/${row.id}`} about={about}>
      {t('open')}
    </Link>
  );
}
