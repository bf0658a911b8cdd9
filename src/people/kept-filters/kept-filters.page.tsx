import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import type { ShownFilter } from '../../web/kept-filters.js';
import type { OwnFilter } from './kept-filters.query.js';
import { keptFilterTexts } from './kept-filters.text.js';

export function KeptFiltersPage({ data: { items }, view }: PageProps<{ items: (OwnFilter & ShownFilter)[] }>) {
  const t = keptFilterTexts(view);
  return (
    <Layout view={view} title={t('title')} dense back="/">
      <Body>{t('lead')}</Body>
      {items.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {items.length > 0 && (
        <Table
          dense
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('name'), heads: true, cell: ({ name, address }) => <Link href={address}>{name}</Link> },
            { title: t('list'), cell: ({ address }) => address },
            {
              title: t('what'),
              cell: ({ id, name }) => (
                <Form action={`/kept-filters/${id}`} method="delete" inline>
                  <Button kind="secondary" about={name}>
                    {t('remove')}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Layout>
  );
}
