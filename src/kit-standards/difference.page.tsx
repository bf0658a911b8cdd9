import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import type { Compared } from './difference.query.js';
import { standardTexts } from './standard.text.js';

export function DifferencePage({ data: { from, to, differences }, view }: PageProps<Compared>) {
  const t = standardTexts(view);
  return (
    <Layout
      view={view}
      title={t('difference', { from: from.name, to: to.name })}
      caption={t('title')}
      back={`/standards/${to.id}`}
    >
      {differences.length === 0 && <EmptyState title={t('same')} />}
      {differences.length > 0 && (
        <>
          <Body>{t('changes', { n: differences.length })}</Body>
          <List items={differences.map((one) => one[view.language])} />
        </>
      )}
    </Layout>
  );
}
