import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import type { Draft } from './drafts.service.js';
import { pageTexts } from './request-page.text.js';

const nameOf = ({ body: { patient } }: Draft): string =>
  [patient?.initials, patient?.birthName].filter((part) => part !== undefined).join(' ');

export function DraftsPage({ data, view }: PageProps<{ items: Draft[] }>) {
  const t = pageTexts(view);
  return (
    <Layout view={view} title={t('drafts')} dense back="/">
      {data.items.length === 0 ? (
        <EmptyState title={t('noDrafts')} />
      ) : (
        <Table
          dense
          caption={t('drafts')}
          captionSize="hidden"
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t('draftOf'),
              heads: true,
              cell: (draft) => <Link href={`/cases/new?draft=${draft.id}`}>{nameOf(draft) || t('nameless')}</Link>,
            },
            { title: t('draftBy'), cell: ({ by }) => by },
            { title: t('draftAt'), cell: ({ updatedAt }) => formatMoment(updatedAt, view) },
            {
              title: t('remove'),
              cell: (draft) => (
                <Form action={`/drafts/${draft.id}`} method="delete" inline>
                  <Button kind="secondary" about={nameOf(draft)}>
                    {t('remove')}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <ButtonLink href="/cases/new">{t('title')}</ButtonLink>
    </Layout>
  );
}
