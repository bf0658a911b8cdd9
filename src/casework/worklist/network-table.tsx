import { formatDay } from '../../web/format.js';
import type { ListColumn } from '../../web/list.js';
import { OneLine, Quiet } from '../../web/parts/body.js';
import { ListTable } from '../../web/parts/list-table.js';
import { useView, type View } from '../../web/view.js';
import { SignalWords, signalsInWords } from './case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import { nextColumn, numberColumn, statusColumn } from '../case/next-step.js';
import type { NetworkCase } from './network-case.query.js';
import { whenInList } from './when.text.js';
import { listed, type WorkList } from './worklist-parts.js';
import { worklistTexts } from './worklist.text.js';

/** What the network's people see of each case, and what they can do about it. */
export function NetworkTable(list: WorkList<NetworkCase>) {
  const view = useView();
  return <ListTable {...list} {...listed(view)} columns={networkColumns(view)} />;
}

function networkColumns(view: View): ListColumn<NetworkCase>[] {
  const c = caseworkTexts(view);
  return [
    numberColumn(view),
    statusColumn(view),
    {
      ...{ key: 'requested', title: c('requested'), sort: true, value: ({ moments }) => new Date(moments.requested) },
      cell: (row) => whenInList(row.moments.requested, view),
    },
    {
      ...{ key: 'pharmacy', title: c('pharmacy'), sort: true, value: ({ pharmacy }) => pharmacy?.name ?? null },
      cell: (row) => <OneLine>{row.pharmacy?.name ?? <NoPharmacy row={row} />}</OneLine>,
    },
    {
      ...{ key: 'signals', title: c('signals') },
      value: (row) => signalsInWords(row, view).join(', '),
      cell: (row) => <Attention row={row} />,
    },
    nextColumn(view),
  ];
}

function NoPharmacy({ row }: { row: NetworkCase }) {
  return (
    <>
      {caseworkTexts(useView())('noPharmacy')}
      {row.pc4 && <Quiet> ({row.pc4})</Quiet>}
    </>
  );
}

/** All that is the matter, on one line. */
function Attention({ row }: { row: NetworkCase }) {
  const view = useView();
  const t = worklistTexts(view);
  const atHome = row.status === 'delivered' || row.status === 'opened';
  const more = [
    row.status === 'requested' && row.offers > 1 && t('timesOffered', { n: row.offers }),
    atHome && row.earliestExpiry && t('expiresOn', { day: formatDay(row.earliestExpiry, view, 'medium') }),
  ].filter((words) => typeof words === 'string');
  if (row.signals.length + more.length === 0) return null;
  return (
    <div>
      <SignalWords of={row} />
      {row.signals.length > 0 && more.length > 0 && ' · '}
      {more.join(' · ')}
    </div>
  );
}
