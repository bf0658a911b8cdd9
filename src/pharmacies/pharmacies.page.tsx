import { ExportLinks } from '../web/parts/export-links.js';
import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import type { View } from '../web/view.js';
import { may } from '../access/may.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import { AskForCandidates } from './candidates.page.js';
import { candidateTexts } from './candidates.text.js';
import { leftOutInWords } from './offer-order.text.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';

export function PharmaciesPage({ data, view }: PageProps<{ items: PharmacyNow[] }>) {
  const t = pharmacyTexts(view);
  const { items } = data;
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('intro')}</Body>
      {view.signedIn?.role === 'coordinator' && (
        <ButtonGroup>
          <ButtonLink href="/pharmacies/new">{t('add')}</ButtonLink>
          <ButtonLink href="/imports" kind="secondary">
            {t('readIn')}
          </ButtonLink>
        </ButtonGroup>
      )}
      {items.length === 0 && <EmptyState title={t('empty')} />}
      {items.length > 0 && (
        <Table
          dense
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={columns(view)}
        />
      )}
      <ExportLinks rows={items.length} />
      {view.signedIn && may(view.signedIn.role, 'seeCandidates') && (
        <Section title={candidateTexts(view)('title')}>
          <AskForCandidates />
        </Section>
      )}
    </Layout>
  );
}

export const exportedPharmacies: Exported<{ items: PharmacyNow[] }> = {
  title: (view) => pharmacyTexts(view)('title'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<PharmacyNow>[] {
  const t = pharmacyTexts(view);
  const takesPart = ({ why }: PharmacyNow) => (why ? leftOutInWords(why, view.language) : t('yes'));
  const now = ({ openNow, opensAt }: PharmacyNow) =>
    openNow ? t('open') : opensAt ? t('opensAt', { at: formatMoment(opensAt, view) }) : t('closed');
  const ready = ({ readyKits, minimumReadyKits }: PharmacyNow) =>
    t('readyOf', { ready: readyKits, minimum: minimumReadyKits });
  return [
    {
      ...{ key: 'name', title: t('name'), heads: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/pharmacies/${id}`}>{name}</Link>,
    },
    { key: 'place', title: t('place'), value: ({ place }) => place, cell: ({ place }) => place ?? '–' },
    {
      ...{ key: 'phone', title: t('phone'), holds: 'text', value: ({ phone }) => phone },
      cell: ({ phone }) => phone ?? '–',
    },
    {
      ...{ key: 'takesPart', title: t('takesPart'), value: takesPart },
      cell: (row) => <StatusTag colour={row.why ? 'yellow' : 'green'}>{takesPart(row)}</StatusTag>,
    },
    { key: 'now', title: t('now'), value: now, cell: now },
    { key: 'ready', title: t('ready'), holds: 'text', value: ready, cell: ready },
  ];
}
