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

interface Where {
  /** Where drafts are listed and thrown away, and where one is gone on with. */
  at: string;
  form: string;
  title: string;
}

export function DraftsPage({ data, view }: PageProps<{ items: Draft[] }>) {
  const title = pageTexts(view)('title');
  return <DraftList items={data.items} view={view} where={{ at: '/drafts', form: '/cases/new', title }} />;
}

export function DraftList({ items, view, where }: { items: Draft[]; view: View; where: Where }) {
  const t = pageTexts(view);
  return (
    <Layout
      {...{ view, title: t('drafts'), dense: true, back: '/' }}
      actions={<ButtonLink href={where.form}>{where.title}</ButtonLink>}
    >
      <ListTable
        caption={t('drafts')}
        columns={columns(view, where)}
        rows={items}
        rowKey={({ id }) => id}
        nextCursor={null}
        empty={<EmptyState title={t('noDrafts')}>{t('noDraftsTodo')}</EmptyState>}
      />
    </Layout>
  );
}

function columns(view: View, { at, form }: Where): ListColumn<Draft>[] {
  const t = pageTexts(view);
  return [
    {
      ...{ key: 'of', title: t('draftOf'), heads: true, value: nameOf },
      cell: (draft) => <Link href={`${form}?draft=${draft.id}`}>{nameOf(draft) || t('nameless')}</Link>,
    },
    { key: 'by', title: t('draftBy'), value: ({ by }) => by, cell: ({ by }) => by },
    {
      ...{ key: 'at', title: t('draftAt'), value: ({ updatedAt }) => new Date(updatedAt) },
      cell: ({ updatedAt }) => formatMoment(updatedAt, view),
    },
    {
      ...{ key: 'remove', title: t('remove'), value: () => null },
      cell: (draft) => (
        <Form action={`${at}/${draft.id}`} method="delete" inline>
          <Button kind="secondary" about={nameOf(draft)}>
            {t('remove')}
          </Button>
        </Form>
      ),
    },
  ];
}
