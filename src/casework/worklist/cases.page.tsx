import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { STATUSES } from '../../kit-life/kit-life.js';
import { addressWith } from '../../web/list-address.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import type { Filter } from '../../web/filter.js';
import { dayFilters, FilterBar, ListBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { ListTable } from '../../web/parts/list-table.js';
import { SiftRows } from '../../web/parts/sift-rows.js';
import { Tabs } from '../../web/parts/tabs.js';
import type { View } from '../../web/view.js';
import { may } from '../../access/may.js';
import type { CasesList } from '../case/case-details.js';
import { caseworkTexts } from '../casework.text.js';
import { caseColumns } from './case-columns.js';
import { SIGNAL, SIGNALS } from './signals.text.js';
import { worklistTexts } from './worklist.text.js';

export function CasesPage({ data, view }: PageProps<CasesList>) {
  const t = caseworkTexts(view);
  const w = worklistTexts(view);
  const isAsked = addressWith(view.address, { sort: null, limit: null }).includes('?');
  const pastOffers = view.signedIn && may(view.signedIn.role, 'decline');
  return (
    <Layout
      {...{ view, title: t('cases'), live: true, dense: true }}
      actions={
        <>
          {data.items.length > 1 && <SiftRows />}
          {pastOffers && <Link href="/past-offers">{t('pastOffers')}</Link>}
        </>
      }
    >
      <ListBar>
        <Tabs
          label={t('cases')}
          name="over"
          tabs={[
            { value: '', text: t('openOnes') },
            { value: 'true', text: t('overOnes') },
          ]}
        />
        <FilterBar filters={filters(view)} keeps={['over']} />
      </ListBar>
      <ListTable
        caption={t('cases')}
        columns={caseColumns(view)}
        rows={data.items}
        rowKey={({ id }) => id}
        sortedBy="-requested"
        nextCursor={data.nextCursor}
        live="cases"
        news={{ one: w('oneNew'), more: w('moreNew', { n: '#' }) }}
        empty={
          isAsked ? (
            <EmptyState title={t('noCases')}>{t('noCasesTodo')}</EmptyState>
          ) : (
            <EmptyState title={t('noOpenCases')}>{t('noOpenCasesTodo')}</EmptyState>
          )
        }
      />
    </Layout>
  );
}

function filters(view: View): Filter[] {
  const t = caseworkTexts(view);
  const statuses = STATUSES.map((value) => ({ value, text: CASE_STATUS[view.language][value] }));
  const signals = SIGNALS.map((value) => ({ value, text: SIGNAL[view.language][value] }));
  return [
    { kind: 'choice', name: 'status', label: t('filterStatus'), choices: statuses },
    { kind: 'choice', name: 'signal', label: t('filterSignal'), choices: signals },
    ...dayFilters(t('requestedFrom'), t('requestedUntil')),
  ];
}
