import { CONFORMITY } from '../../kit-standards/conformity.text.js';
import { formatDay } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Nav } from '../../web/parts/nav.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { KIT_STATUS } from './kit-status.text.js';
import type { KitsOnShelf } from './kit-details.service.js';
import { KitTags } from './kit-tags.page.js';
import { kitTexts } from './kit.text.js';
import type { ListedKit } from './kit.js';
import type { KitsInput } from './kits.input.js';

export function KitsPage({ data: { items, nextCursor, standard, asked }, view }: PageProps<KitsOnShelf>) {
  const t = kitTexts(view);
  const here = queryOf(asked);
  const words = KIT_STATUS[view.language];
  const ways = [
    { query: '', text: t('all') },
    { query: 'ready=true', text: t('readyOnes') },
    { query: 'status=draft', text: words.draft },
    { query: 'status=checked', text: words.checked },
    { query: 'attention=true', text: t('attention') },
  ];
  const assembles = view.signedIn?.organisation.kind === 'pharmacy';
  return (
    <Layout view={view} title={t('kits')} live>
      {assembles && standard && (
        <Form action="/kits">
          <Hidden name="standardVersionId" value={standard.id} />
          <Button>{t('assemble')}</Button>
        </Form>
      )}
      {assembles && !standard && <Body>{t('noStandard')}</Body>}
      <Nav
        label={t('kits')}
        items={ways.map(({ query, text }) => ({
          href: query ? `/kits?${query}` : '/kits',
          text,
          current: query === here,
        }))}
      />
      <Section live="kits">
        {items.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
        {items.length > 0 && <Listed items={items} view={view} />}
      </Section>
      <Pagination next={nextCursor && `/kits?${here ? `${here}&` : ''}cursor=${nextCursor}`} />
    </Layout>
  );
}

function Listed({ items, view }: { items: ListedKit[]; view: View }) {
  const t = kitTexts(view);
  return (
    <Table
      caption={t('kits')}
      captionSize="hidden"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { title: t('serial'), cell: ({ id, serial }) => <Link href={`/kits/${id}`}>{serial}</Link>, heads: true },
        { title: t('status'), cell: (kit) => <KitTags kit={kit} view={view} /> },
        {
          title: t('standard'),
          cell: ({ standard, conformity }) =>
            conformity
              ? `${standard.name}: ${CONFORMITY[view.language][conformity.result].toLowerCase()}`
              : standard.name,
        },
        { title: t('seal'), cell: ({ sealNumber }) => (sealNumber === null ? '–' : <Code>{sealNumber}</Code>) },
        {
          title: t('expiry'),
          cell: ({ earliestExpiry }) => (earliestExpiry === null ? '–' : formatDay(earliestExpiry, view, 'medium')),
        },
      ]}
    />
  );
}

const queryOf = ({ status, ready, attention }: KitsInput) =>
  status ? `status=${status}` : ready ? 'ready=true' : attention ? 'attention=true' : '';
