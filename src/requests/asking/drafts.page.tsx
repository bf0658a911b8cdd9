import { initialsFrom } from '../../patients/fields.decorator.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListColumn } from '../../web/list.js';
import type { PageProps } from '../../web/page.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import type { Draft } from './drafts.service.js';
import { pageTexts } from './request-page.text.js';

const nameOf = ({ body: { patient } }: Draft): string =>
  [initialsFrom(String(patient?.initials ?? '')), patient?.birthName].filter(Boolean).join(' ');

export function DraftsPage({ data, view }: PageProps<{ items: Draft[] }>) {
  const t = pageTexts(view);
  return (
    <Layout
      {...{ view, title: t('drafts'), dense: true, back: '/' }}
      actions={<ButtonLink href="/cases/new">{t('title')}</ButtonLink>}
    >
      <ListTable
        caption={t('drafts')}
        columns={columns(view)}
        rows={data.items}
        rowKey={({ id }) => id}
        nextCursor={null}
        empty={<EmptyState title={t('noDrafts')}>{t('noDraftsTodo')}</EmptyState>}
      />
    </Layout>
  );
}

function columns(view: View): ListColumn<Draft>[] {
  const t = pageTexts(view);
  return [
    {
      ...{ key: 'of', title: t('draftOf'), heads: true, value: nameOf },
      cell: (draft) => <Link href={`/cases/new?draft=${draft.id}`}>{nameOf(draft) || t('nameless')}</Link>,
    },
    { key: 'by', title: t('draftBy'), value: ({ by }) => by, cell: ({ by }) => by },
    {
      ...{ key: 'at', title: t('draftAt'), value: ({ updatedAt }) => new Date(updatedAt) },
      cell: ({ updatedAt }) => formatMoment(updatedAt, view),
    },
    {
      ...{ key: 'remove', title: t('remove'), value: () => null },
      cell: (draft) => (
        <Form action={`/drafts/${draft.id}`} method="delete" inline>
          <Button kind="secondary" about={nameOf(draft)}>
            {t('remove')}
          </Button>
        </Form>
      ),
    },
  ];
}
