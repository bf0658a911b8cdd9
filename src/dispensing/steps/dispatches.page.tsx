import { REFUSAL } from '../../kit-life/refusal.text.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { SeveralOutcome } from '../../web/parts/several.js';
import type { NotDispatched, SeveralDispatched } from './dispatches.service.js';
import { dispatchTexts } from './dispatch.text.js';

export function DispatchesPage({ data: { done, not }, view }: PageProps<SeveralDispatched>) {
  const t = dispatchTexts(view);
  const why = ({ reason }: NotDispatched) =>
    reason === 'not-from-this-status' ? t('noKitPacked') : REFUSAL[view.language][reason];
  return (
    <Layout view={view} title={t('severalTitle')} back="/">
      {done.length + not.length === 0 && <Body>{t('chooseOnList')}</Body>}
      <SeveralOutcome
        not={{
          title: t('notDispatched', { n: not.length }),
          items: not.map((it) => ({
            key: it.id,
            text: it.number === null ? why(it) : t('becauseOf', { number: String(it.number), why: why(it) }),
          })),
        }}
        done={{
          title: t('areDispatched', { n: done.length }),
          items: done.map(({ id, number }) => ({
            ...{ key: id, href: `/cases/${id}`, text: t('request', { number: String(number) }) },
          })),
        }}
      />
    </Layout>
  );
}
