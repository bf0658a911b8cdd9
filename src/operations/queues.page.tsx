import type { QueueStanding } from '../platform/work/work-queues.js';
import { formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Quiet } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Table, type Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { QueueList } from './queues.service.js';
import { queueTexts } from './queues.text.js';

export function QueuesPage({ data: { items }, view }: PageProps<QueueList>) {
  const t = queueTexts(view);
  return (
    <Layout view={view} title={t('title')}>
      {items === null ? (
        <EmptyState title={t('away')}>{t('awayMeans')}</EmptyState>
      ) : (
        <>
          {items.every(isEmpty) && <EmptyState title={t('nothing')}>{t('nothingMeans')}</EmptyState>}
          <Table
            caption={t('title')}
            captionSize="hidden"
            rows={items}
            rowKey={({ name }) => name}
            columns={columnsFor(view)}
          />
        </>
      )}
    </Layout>
  );
}

const isEmpty = ({ waiting, running, failed }: QueueStanding) => waiting + running + failed === 0;

function columnsFor(view: View): Column<QueueStanding>[] {
  const t = queueTexts(view);
  const since = (moment: Date | null) => (moment ? formatMoment(moment, view) : <Quiet>{t('nobodyWaits')}</Quiet>);
  return [
    { title: t('queue'), heads: true, cell: ({ name }) => t(name) },
    { title: t('waiting'), numeric: true, cell: ({ waiting }) => formatNumber(waiting, view) },
    { title: t('running'), numeric: true, cell: (queue) => runningOf(queue, view) },
    { title: t('waitingSince'), cell: ({ waitingSince }) => since(waitingSince) },
    { title: t('failed'), numeric: true, cell: ({ failed }) => formatNumber(failed, view) },
    { title: t('doing'), cell: (queue) => <Again queue={queue} view={view} /> },
  ];
}

function runningOf({ running, progress }: QueueStanding, view: View): string {
  const count = formatNumber(running, view);
  return progress === null || progress === 0 ? count : queueTexts(view)('soFar', { count, progress });
}

function Again({ queue: { name, failed }, view }: { queue: QueueStanding; view: View }) {
  const t = queueTexts(view);
  if (failed === 0) return <Quiet>{t('nothingToDo')}</Quiet>;
  return (
    <Form action={`/queues/${name}/again`}>
      <Button kind="secondary" about={t(name)}>
        {t('again')}
      </Button>
    </Form>
  );
}
