import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListColumn } from '../../web/list.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { ListTable } from '../../web/parts/list-table.js';
import type { View } from '../../web/view.js';
import { ROLE_NAMES } from '../../access/access.text.js';
import { stateOf } from './api-token.page.js';
import type { ApiToken } from './api-tokens.query.js';
import { apiTokenTexts } from './api-tokens.text.js';

export function ApiTokensPage({ data, view }: PageProps<ListOf<ApiToken>>) {
  const t = apiTokenTexts(view);
  return (
    <Layout
      {...{ view, title: t('tokens'), dense: true }}
      actions={
        <>
          <Link href="/docs">{t('docs')}</Link>
          <ButtonLink href="/api-tokens/new">{t('add')}</ButtonLink>
        </>
      }
    >
      <ListTable
        caption={t('tokens')}
        columns={columns(view)}
        rows={data.items}
        rowKey={({ id }) => id}
        nextCursor={data.nextCursor}
        empty={<EmptyState title={t('noTokens')}>{t('intro')}</EmptyState>}
      />
      {data.items.length > 0 && <Body kind="s">{t('intro')}</Body>}
    </Layout>
  );
}

function columns(view: View): ListColumn<ApiToken>[] {
  const t = apiTokenTexts(view);
  const role = (token: ApiToken) => ROLE_NAMES[view.language][token.role];
  const state = (token: ApiToken) => stateOf(token, view);
  return [
    {
      ...{ key: 'name', title: t('name'), heads: true, value: ({ name }) => name },
      cell: ({ id, name }) => <Link href={`/api-tokens/${id}`}>{name}</Link>,
    },
    { key: 'role', title: t('role'), value: role, cell: role },
    { key: 'state', title: t('state'), value: state, cell: state },
    {
      ...{ key: 'used', title: t('used'), value: ({ usedAt }) => (usedAt ? new Date(usedAt) : null) },
      cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt, view) : t('never')),
    },
  ];
}
