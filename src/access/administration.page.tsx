import { formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { View } from '../web/view.js';
import { numberTexts } from './registers/numbers.text.js';
import { administrationTexts } from './administration.text.js';

/** How the record of access stands: sealed until when, and whether its roots get out of the database. */
export interface RecordHealth {
  sealedAt: Date | null;
  unsealed: number;
  unsealedSince: Date | null;
  rootAt: Date | null;
  rootFault: string | null;
  rootsBehind: number;
}
interface Health {
  record: RecordHealth | null;
  queueAnswers: boolean;
  lastRound: Date | null;
  overdue: number;
  deadLetters: number;
  numbersToCheck: number;
}

export function AdministrationPage({ data, view }: PageProps<Health>) {
  const t = administrationTexts(view);
  const numbers = numberTexts(view);
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
          ...recordRows(data.record, view),
          {
            key: t('deadLetters'),
            value: formatNumber(data.deadLetters, view),
            action: { href: '/letters', text: t('seeLetters') },
          },
          {
            key: numbers('attention'),
            value: formatNumber(data.numbersToCheck, view),
            action: { href: '/numbers', text: numbers('see') },
          },
        ]}
      />
      {view.demonstration && (
        <List items={[<Link href="/dev/mail">{t('sentMail')}</Link>, <Link href="/dev/clock">{t('clock')}</Link>]} />
      )}
    </Layout>
  );
}

function recordRows(record: RecordHealth | null, view: View) {
  const t = administrationTexts(view);
  if (!record) return [];
  const { sealedAt, unsealed, unsealedSince, rootAt, rootFault, rootsBehind } = record;
  const sealed = sealedAt ? t('sealedAt', { at: formatMoment(sealedAt, view) }) : t('none');
  const waiting = unsealedSince && t('unsealed', { n: unsealed, since: formatMoment(unsealedSince, view) });
  const roots = rootFault
    ? t('rootFault', { code: rootFault, n: rootsBehind })
    : rootAt
      ? t('rootAt', { at: formatMoment(rootAt, view) })
      : t('none');
  return [
    { key: t('sealed'), value: waiting ? `${sealed}; ${waiting}` : sealed },
    { key: t('roots'), value: roots },
  ];
}
