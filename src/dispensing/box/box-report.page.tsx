import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatDay, formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Textarea } from '../../web/parts/textarea.js';
import { useView, type View } from '../../web/view.js';
import { endTexts } from '../steps/end.text.js';
import { openingTexts } from '../steps/opening.text.js';
import type { SeenReport } from './box-reports.query.js';
import type { ReportToDecide } from './box-reports.service.js';
import { boxReportTexts } from './box-report.text.js';

/** Who said what, and what becomes of it. */
export function BoxReportPage({ data, view }: PageProps<ReportToDecide>) {
  const t = boxReportTexts(view);
  const { report } = data;
  const path = `/box-reports/${report.id}`;
  return (
    <CaseFrame view={view} title={t(`title-${report.report}`)} data={data} can>
      <Body>{t('lead')}</Body>
      <SummaryList rows={rowsOf(report, view)} />
      {report.decision === null && !report.mayDecide && (
        <Body>{t(`byOthers-${report.report === 'end' ? 'end' : 'other'}`)}</Body>
      )}
      {report.decision === null && report.mayDecide && (
        <>
          <Form action={`${path}/confirmation`}>
            <Body>{t(`confirmHint-${report.report}`)}</Body>
            <Button>{t('confirm')}</Button>
          </Form>
          <Form action={`${path}/rejection`}>
            <Textarea name="reason" label={t('why')} hint={t('whyHint')} rows={2} />
            <Button kind="secondary">{t('reject')}</Button>
          </Form>
        </>
      )}
    </CaseFrame>
  );
}

function rowsOf(it: SeenReport, view: View) {
  const t = boxReportTexts(view);
  const o = openingTexts(view);
  return [
    { key: t('who'), value: `${it.name}, ${it.organisation}` },
    { key: t('when'), value: formatMoment(it.at, view) },
    { key: t('kit'), value: it.kit.serial },
    it.orderedBy !== null && { key: o('order'), value: o(`by-${it.orderedBy}`) },
    it.symptoms.length > 0 && { key: o('why'), value: it.symptoms.map((one) => o(one)).join(', ') },
    it.used.length > 0 && {
      ...{ key: t('used'), value: it.used.map(({ quantity, name }) => `${String(quantity)} × ${name}`).join(', ') },
    },
    it.endReason !== null && { key: t('why-end'), value: endTexts(view)(it.endReason) },
    it.endedOn !== null && { key: t('on'), value: formatDay(it.endedOn, view) },
    { key: t('state'), value: t(it.decision ?? 'waits') },
  ];
}

/** On the page of a case or a kit: who reported what and when, and where one decides. */
export function BoxReportList({ reports }: { reports: readonly SeenReport[] }) {
  const view = useView();
  const t = boxReportTexts(view);
  if (reports.length === 0) return null;
  return (
    <Section title={t('reports')}>
      {reports.map((it) => (
        <Body key={it.id}>
          {t('line', {
            what: t(`title-${it.report}`),
            when: formatMoment(it.at, view),
            name: it.name,
            organisation: it.organisation,
          })}{' '}
          {it.decision === null && it.mayDecide ? (
            <Link href={`/box-reports/${it.id}`} about={t(`title-${it.report}`)}>
              {t('decide')}
            </Link>
          ) : (
            t(it.decision ?? 'waits')
          )}
        </Body>
      ))}
    </Section>
  );
}
