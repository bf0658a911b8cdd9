import { formatDay } from '../../web/format.js';
import { Quiet } from '../../web/parts/body.js';
import { Table, type Column } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import { SignalWords } from './case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { nextColumn, numberColumn } from '../case/next-step.js';
import type { NetworkCase } from './network-case.query.js';
import { whenInWords } from './when.text.js';
import { worklistTexts } from './worklist.text.js';

/** What the network's people see of each case, and what they can do about it. */
export function NetworkTable({ caption, rows }: { caption: string; rows: readonly NetworkCase[] }) {
  const view = useView();
  const c = caseworkTexts(view);
  const columns: Column<NetworkCase>[] = [
    numberColumn(view),
    { title: c('requested'), cell: (row) => whenInWords(row.moments.requested, view) },
    { title: c('pharmacy'), cell: (row) => row.pharmacy?.name ?? <NoPharmacy row={row} /> },
    { title: c('signals'), cell: (row) => <Attention row={row} /> },
    nextColumn(view),
  ];
  return <Table caption={caption} captionSize="hidden" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function NoPharmacy({ row }: { row: NetworkCase }) {
  const c = caseworkTexts(useView());
  return (
    <div>
      {c('noPharmacy')}
      {row.pc4 && <Quiet> ({row.pc4})</Quiet>}
    </div>
  );
}

function Attention({ row }: { row: NetworkCase }) {
  const view = useView();
  const t = worklistTexts(view);
  const atHome = row.status === 'delivered' || row.status === 'opened';
  return (
    <div>
      <SignalWords of={row} />
      {row.status === 'requested' && row.offers > 1 && <div>{t('timesOffered', { n: row.offers })}</div>}
      {atHome && row.earliestExpiry && (
        <div>{t('expiresOn', { day: formatDay(row.earliestExpiry, view, 'medium') })}</div>
      )}
    </div>
  );
}
