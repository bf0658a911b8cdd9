import { formatDay } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List } from '../../web/parts/body.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { Tabs } from '../../web/parts/tabs.js';
import { MonitoringPage } from '../monitoring-page.js';
import { periodName } from '../period-name.js';
import type { View } from '../../web/view.js';
import { nextReportTexts } from './next-report.text.js';
import type { NextReportAnswer } from './next-report.service.js';
import { readerChoices, readerName } from './reader.text.js';
import { EDITION_KINDS } from './recipients.service.js';
import { reportInWords } from './report-content.text.js';
import { ReportSections } from './report-sections.page.js';
import { goesOut } from './reports.page.js';

export function NextReportPage({ data, view }: PageProps<NextReportAnswer>) {
  const t = nextReportTexts(view);
  const words = reportInWords(data.content, { language: view.language, reader: data.reader, made: false });
  const choices = readerChoices(data.pharmacies, view);
  return (
    <MonitoringPage view={view} here="reports" title={t('title')} dataDate={data.content.madeOn}>
      <Tabs
        label={t('edition')}
        name="edition"
        usual="month"
        tabs={EDITION_KINDS.map((kind) => ({ value: kind, text: t(kind) }))}
      />
      <FilterBar
        filters={[{ kind: 'choice', name: 'reader', label: t('as'), choices, chosen: readerName(data.reader) }]}
        keeps={['edition']}
      />
      <Body>
        {t('goes', { ...goesOut(data, view), recipients: data.recipients })}{' '}
        <Link href={`/monitoring/reports/${data.period}?reader=${readerName(data.reader)}`}>{t('preview')}</Link>
      </Body>
      <Section title={t('changes')} dense>
        <List items={changes(data, view)} />
      </Section>
      <ReportSections words={words} />
    </MonitoringPage>
  );
}

/** Part by part: what stands, and what may still be otherwise on the day. */
function changes({ runsUntil, placesStand, trendStands, content, dueAt }: NextReportAnswer, view: View): string[] {
  const t = nextReportTexts(view);
  const day = (at: string) => formatDay(at, view);
  const due = goesOut({ period: content.period, dueAt }, view);
  const places = { period: periodName(content.places.period, view) };
  return [
    runsUntil === null ? t('over', due) : t('runs', { until: day(runsUntil), ...due }),
    ...(content.places.rows.length === 0
      ? [t('placesLater')]
      : [t(placesStand ? 'placesStand' : 'placesChange', places)]),
    ...(trendStands > 0 ? [t('trendStands', { count: trendStands, all: content.trend.length })] : []),
    t('onTheDay', due),
  ];
}
