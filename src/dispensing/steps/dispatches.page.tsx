import { birthDateInWords } from '../../patients/birth-date.text.js';
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
  const request = ({ number }: { number: number | null }) => t('request', { number: String(number) });
  const who = ({ about }: Pick<NotDispatched, 'about'>) =>
    about
      ? [
          about.name,
          birthDateInWords(about.birthDate, view, 'short'),
          ...about.seals.map((seal) => t('sealOf', { seal })),
        ]
      : [];
  return (
    <Layout view={view} title={t('severalTitle')} back="/">
      {done.length + not.length === 0 && <Body>{t('chooseOnList')}</Body>}
      <SeveralOutcome
        not={{
          title: t('notDispatched', { n: not.length }),
          items: not.map((it) =>
            it.number === null
              ? { key: it.id, text: why(it) }
              : {
                  key: it.id,
                  href: `/cases/${it.id}`,
                  text: request(it),
                  more: [who(it).join(', '), why(it)].filter(Boolean).join('. '),
                },
          ),
        }}
        done={{
          title: t('areDispatched', { n: done.length }),
          items: done.map((it) => ({
            ...{ key: it.id, href: `/cases/${it.id}`, text: request(it), more: who(it).join(', ') },
          })),
        }}
      />
    </Layout>
  );
}
