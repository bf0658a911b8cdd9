import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import { addDays } from '../../platform/calendar.js';
import type { View } from '../../web/view.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodOf } from '../period.js';
import type { ReportList } from './recipients.service.js';
import type { ListedReport } from './report.query.js';
import { titleOf } from './report-content.text.js';
import { reportsTexts } from './reports.text.js';

/** Which reports were sent, and what became of them; to whom stays on the page. */
export const exportedReports: Exported<ReportList> = {
  title: (view) => reportsTexts(view)('sent'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ExportColumn<ListedReport>[] {
  const [t, m] = [reportsTexts(view), monitoringTexts(view)];
  const count = (key: 'all' | 'sentState' | 'due' | 'dead', of: (row: ListedReport) => number) => ({
    ...{ title: t(`count-${key}`), means: t('whatIsCount'), value: of },
  });
  const lastDay = (period: string) => {
    const until = periodOf(period)?.until;
    return until ? addDays(until, -1) : null;
  };
  return [
    { title: t('period'), means: t('whatIsReport'), value: ({ period }) => titleOf(period, view.language) },
    { title: m('from'), means: m('whatIsDays'), value: ({ period }) => periodOf(period)?.from ?? null },
    { title: m('until'), means: m('whatIsDays'), value: ({ period }) => lastDay(period) },
    { title: t('madeAt'), means: t('whatIsMade'), value: ({ madeAt }) => new Date(madeAt) },
    count('all', ({ letters }) => letters),
    count('sentState', ({ letters, waiting, failed }) => letters - waiting - failed),
    count('due', ({ waiting }) => waiting),
    count('dead', ({ failed }) => failed),
  ];
}
