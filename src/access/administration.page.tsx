import { formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { administrationTexts } from './administration.text.js';

interface Health {
  queueAnswers: boolean;
  lastRound: Date | null;
  overdue: number;
  deadLetters: number;
}

export function AdministrationPage({ data, view }: PageProps<Health>) {
  const t = administrationTexts(view);
  return (
    <Layout view={view} title={t('health')}>
      <SummaryList
        rows={[
          { key: t('database'), value: t('runs') },
          { key: t('queue'), value: data.queueAnswers ? t('runs') : t('away') },
          {
            key: t('worker'),
            value: data.lastRound ? t('lastBeat', { at: formatMoment(data.lastRound, view) }) : t('none'),
          },
          { key: t('overdue'), value: formatNumber(data.overdue, view) },
          {
            key: t('deadLetters'),
            value: formatNumber(data.deadLetters, view),
            action: { href: '/letters', text: t('seeLetters') },
          },
        ]}
      />
    </Layout>
  );
}
