import type { Exported } from '../../web/export/exported.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { linesIn } from './report-files.js';
import { wordsOf } from './report-export.js';
import { ownReportTexts } from './own-report.text.js';
import type { OwnReport } from './own-report.service.js';
import { titleOf } from './report-content.text.js';
import { ReportSections } from './report-sections.page.js';
import { reportsTexts } from './reports.text.js';

export function OwnReportPage({ data: { periods, read }, view }: PageProps<OwnReport>) {
  const [t, r] = [ownReportTexts(view), reportsTexts(view)];
  if (!read)
    return (
      <Layout {...{ view, title: t('title') }}>
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      </Layout>
    );
  const path = `/monitoring/own/${read.period}`;
  const choices = periods.map((value) => ({ value, text: titleOf(value, view.language) }));
  return (
    <Layout
      takenBelow
      {...{ view, title: t('title'), caption: titleOf(read.period, view.language), dense: true }}
      actions={
        <FilterBar filters={[{ kind: 'choice', name: 'period', label: r('period'), chosen: read.period, choices }]} />
      }
    >
      <Body>
        {r('made', { moment: formatMoment(read.madeAt, view) })} <Link href={`${path}.html`}>{r('mail')}</Link>{' '}
        <Link href={`${path}.pdf`}>{r('pdf')}</Link>
      </Body>
      <ExportLinks />
      <ReportSections words={wordsOf(read, view)} />
      <PrintButton />
    </Layout>
  );
}

export const exportedOwnReport: Exported<OwnReport> = {
  title: (view, { read }) => (read ? wordsOf(read, view).title : ownReportTexts(view)('title')),
  table: ({ read }, view) =>
    linesIn(read ? wordsOf(read, view) : { title: '', sections: [], notes: [] }, view.language),
  notes: ({ read }, view) => (read ? wordsOf(read, view).notes : []),
};
