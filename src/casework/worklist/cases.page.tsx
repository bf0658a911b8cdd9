import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { STATUSES } from '../../kit-life/kit-life.js';
import { Layout } from '../../web/layout.js';
import { nextPage } from '../../web/next-page.js';
import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Body } from '../../web/parts/body.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { Table, type Column } from '../../web/parts/table.js';
import { may } from '../../access/may.js';
import { CaseStatusTag, SignalWords } from './case-tags.js';
import type { CasesList } from '../case/case-details.js';
import { caseworkTexts } from '../casework.text.js';
import { SIGNAL, SIGNALS } from './signals.text.js';
import { whenInWords } from './when.text.js';

type Row = CasesList['items'][number];

export function CasesPage({ data, view }: PageProps<CasesList>) {
  const t = caseworkTexts(view);
  const { status, signal } = data.asked;
  const anything = { value: '', text: t('all') };
  const columns: Column<Row>[] = [
    { title: t('number'), heads: true, cell: (row) => <Link href={`/cases/${row.id}`}>{row.number}</Link> },
    { title: t('status'), cell: (row) => <CaseStatusTag status={row.status} /> },
    {
      title: t('requested'),
      cell: ({ moments }) => (moments.requested ? whenInWords(moments.requested, view) : ''),
    },
    { title: t('area'), cell: (row) => row.pc4 ?? '' },
    { title: t('pharmacy'), cell: (row) => row.pharmacy?.name ?? t('noPharmacy') },
    { title: t('signals'), cell: (row) => <SignalWords of={row} /> },
  ];
  return (
    <Layout view={view} title={t('cases')} live>
      <Form method="get" action="/cases">
        <Select
          name="status"
          chosen
          label={t('filterStatus')}
          value={status ?? ''}
          choices={[anything, ...STATUSES.map((value) => ({ value, text: CASE_STATUS[view.language][value] }))]}
        />
        <Select
          name="signal"
          chosen
          label={t('filterSignal')}
          value={signal ?? ''}
          choices={[
            { value: '', text: t('anything') },
            ...SIGNALS.map((value) => ({ value, text: SIGNAL[view.language][value] })),
          ]}
        />
        <Button kind="secondary">{t('filter')}</Button>
      </Form>
      <Section live="cases">
        {data.items.length === 0 ? (
          <EmptyState title={t('noCases')}>{t('noCasesTodo')}</EmptyState>
        ) : (
          <Table
            caption={t('cases')}
            captionSize="hidden"
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
      <Pagination next={data.nextCursor && nextPage('/cases', data.asked, data.nextCursor)} />
      {view.signedIn && may(view.signedIn.role, 'decline') && (
        <Body>
          <Link href="/past-offers">{t('pastOffers')}</Link>
        </Body>
      )}
    </Layout>
  );
}
