import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { ListOf } from '../../web/list.input.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Link } from '../../web/parts/link.js';
import { Pagination } from '../../web/parts/pagination.js';
import { Table } from '../../web/parts/table.js';
import { ROLE_NAMES } from '../../access/access.text.js';
import { stateOf } from './api-token.page.js';
import type { ApiToken } from './api-tokens.query.js';
import { apiTokenTexts } from './api-tokens.text.js';

export function ApiTokensPage({ data, view }: PageProps<ListOf<ApiToken>>) {
  const t = apiTokenTexts(view);
  return (
    <Layout view={view} title={t('tokens')}>
      <Body>{t('intro')}</Body>
      <Body>
        <Link href="/docs">{t('docs')}</Link>
      </Body>
      <ButtonLink href="/api-tokens/new">{t('add')}</ButtonLink>
      {data.items.length === 0 && <EmptyState title={t('noTokens')} />}
      {data.items.length > 0 && (
        <Table
          caption={t('tokens')}
          captionSize="hidden"
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { title: t('name'), heads: true, cell: ({ id, name }) => <Link href={`/api-tokens/${id}`}>{name}</Link> },
            { title: t('role'), cell: ({ role }) => ROLE_NAMES[view.language][role] },
            { title: t('state'), cell: (token) => stateOf(token, view) },
            { title: t('used'), cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt, view) : t('never')) },
          ]}
        />
      )}
      <Pagination next={data.nextCursor && `/api-tokens?cursor=${data.nextCursor}`} />
    </Layout>
  );
}
