import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import { nextPage } from '../web/next-page.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Pagination } from '../web/parts/pagination.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import { colourOf, stateShown } from './import-state.js';
import type { ListedImport } from './imports.query.js';
import { importTexts } from './imports.text.js';
import type { ShownRule } from './row-rules.service.js';

export function ImportsPage({ data, view }: PageProps<ListOf<ListedImport> & { rules: ShownRule[] }>) {
  const t = importTexts(view);
  const { items, rules, nextCursor } = data;
  const nameOf = (rule: string) => rules.find(({ key }) => key === rule)?.name[view.language] ?? '–';
  return (
    <Layout view={view} title={t('title')} dense>
      <Body>{t('intro')}</Body>
      <ButtonGroup>
        {rules.map(({ key, name }) => (
          <ButtonLink key={key} href={`/imports/new?rule=${key}`}>
            {t('readIn', { what: name[view.language] })}
          </ButtonLink>
        ))}
      </ButtonGroup>
      {items.length === 0 && <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>}
      {items.length > 0 && (
        <Table
          dense
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('list'), heads: true, cell: ({ id, name }) => <Link href={`/imports/${id}`}>{name}</Link> },
            { title: t('what'), cell: ({ rule }) => nameOf(rule) },
            { title: t('state'), cell: (it) => <StatusTag colour={colourOf(it)}>{t(stateShown(it))}</StatusTag> },
            { title: t('by'), cell: ({ uploadedBy }) => uploadedBy ?? '–' },
            { title: t('at'), cell: ({ uploadedAt }) => formatMoment(uploadedAt, view) },
          ]}
        />
      )}
      <Pagination next={nextCursor && nextPage('/imports', {}, nextCursor)} />
    </Layout>
  );
}
