import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { standardTexts } from './standard.text.js';

interface Compared {
  from: { id: string; name: string };
  to: { id: string; name: string };
  differences: { nl: string; en: string }[];
}

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
