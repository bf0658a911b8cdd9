import { REFUSAL } from '../kit-life/refusal.text.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { SeveralOutcome } from '../web/parts/several.js';
import { titleOf } from './letter-list.page.js';
import type { AgainRefusal, LettersAgain } from './letter-list.service.js';
import { letterListTexts } from './letter-list.text.js';

export function LettersAgainPage({ data: { done, not }, view }: PageProps<LettersAgain>) {
  const t = letterListTexts(view);
  const why = (reason: AgainRefusal) =>
    reason === 'still-running' || reason === 'another-body' ? REFUSAL[view.language][reason] : t(reason);
  return (
    <Layout view={view} title={t('severalAgain')} back="/letters">
      <SeveralOutcome
        not={{
          title: t('notAgain', { n: not.length }),
          items: not.map(({ id, to, reason }) => ({ key: id, text: to ?? t('letter'), more: why(reason) })),
        }}
        done={{
          title: t('areAgain', { n: done.length }),
          items: done.map((letter) => ({
            ...{ key: letter.id, text: letter.to.name, more: titleOf(letter, view) },
          })),
        }}
      />
    </Layout>
  );
}
