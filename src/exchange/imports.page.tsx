import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { ListColumn } from '../web/list.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { ListTable } from '../web/parts/list-table.js';
import { StatusTag } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import { colourOf, stateShown } from './import-state.js';
import type { ListedImport } from './imports.query.js';
import { importTexts } from './imports.text.js';
import type { ShownRule } from './row-rules.service.js';

type Listed = ListOf<ListedImport> & { rules: ShownRule[] };

export function ImportsPage({ data, view }: PageProps<Listed>) {
  const t = importTexts(view);
  const { items, rules, nextCursor } = data;
  const kinds = rules.map(({ key, name }) => ({ value: key, text: name[view.language] }));
  return (
    <Layout
      {...{ view, title: t('title'), dense: true }}
      actions={rules.map(({ key, name }) => (
        <ButtonLink key={key} href={`/imports/new?rule=${key}`}>
          {t('readIn', { what: name[view.language] })}
        </ButtonLink>
      ))}
    >
      <FilterBar filters={[{ kind: 'choice', name: 'rule', label: t('what'), choices: kinds }]} />
      <ListTable
        caption={t('title')}
        columns={columns(rules, view)}
        rows={items}
        rowKey={({ id }) => id}
        sortedBy="-at"
        nextCursor={nextCursor}
        empty={<EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>}
      />
      <Body kind="s">{t('intro')}</Body>
    </Layout>
  );
}

export const exportedImports: Exported<Listed> = {
  title: (view) => importTexts(view)('title'),
  table: ({ items, rules }, view) => tableOf(columns(rules, view), items),
};

function columns(rules: ShownRule[], view: View): ListColumn<ListedImport>[] {
  const t = importTexts(view);
  const what = ({ rule }: ListedImport) => rules.find(({ key }) => key === rule)?.name[view.language] ?? '–';
  return [
    {
      ...{ key: 'list', title: t('list'), heads: true, sort: true, holds: 'text', value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/imports/${id}`}>{name}</Link>,
    },
    { key: 'what', title: t('what'), sort: true, value: what, cell: what },
    {
      ...{ key: 'state', title: t('state'), value: (it) => t(stateShown(it)) },
      cell: (it) => <StatusTag colour={colourOf(it)}>{t(stateShown(it))}</StatusTag>,
    },
    { key: 'by', title: t('by'), value: ({ uploadedBy }) => uploadedBy, cell: ({ uploadedBy }) => uploadedBy ?? '–' },
    {
      ...{ key: 'at', title: t('at'), sort: true, value: ({ uploadedAt }) => new Date(uploadedAt) },
      cell: ({ uploadedAt }) => formatMoment(uploadedAt, view),
    },
  ];
}
