import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { SeveralOutcome } from '../web/parts/several.js';
import { readinessTexts } from './readiness.text.js';
import type { SeveralReady } from './readiness.service.js';

export function ReadinessPage({ data: { done, not }, view }: PageProps<SeveralReady>) {
  const t = readinessTexts(view);
  return (
    <Layout view={view} title={t('severalReady')} back="/pharmacies">
      {done.length + not.length === 0 && <Body>{t('chooseReady')}</Body>}
      <SeveralOutcome
        not={{
          title: t('notConfirmed', { n: not.length }),
          items: not.map(({ id, name, reason }) => ({
            key: id,
            text: reason === 'not-active' ? t('notActive', { name }) : t('notKnown'),
          })),
        }}
        done={{
          title: t('areConfirmed', { n: done.length }),
          items: done.map(({ id, name }) => ({ key: id, href: `/pharmacies/${id}`, text: name ?? '' })),
        }}
      />
    </Layout>
  );
}
