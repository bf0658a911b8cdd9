import { shownInWords, type Shown } from '../disclosure/disclosure.js';
import { formatDay, formatPercent } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import type { LeadTime } from '../course/lead-time.rules.js';
import { attentionInWords } from '../attention.text.js';
import { mapInWords } from '../map/area-map.text.js';
import type { ReachMap } from '../map/reach.rules.js';
import { NOTHING } from '../figure-value.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName, periodShort, periodTo } from '../period-name.js';
import { coverageChart, placeName, placesChart, trendChart } from './report-charts.text.js';
import type { CoverageLine, ReportContent } from './report-content.js';
import { besideTarget, kitsSection } from './report-kits.text.js';
import { definitionsSection, notesOf } from './report-notes.text.js';
import { ownSection } from './own-figures.text.js';
import { aboutInWords, roughTexts, roughYearBefore, yearBeforeInWords } from './rough.text.js';
import { PUBLICATION } from '../disclosure/disclosure.js';
import { differenceTold } from '../questions/difference-told.rules.js';
import { reportTexts } from './report.text.js';
import type { ReportInWords, ReportSection, Told } from './report-words.js';
import { roughFinding } from '../uptake-finding.text.js';
import { expectedInWords, hoursInWords, patientsInWords, rangeInWords, shareInWords } from '../uptake-figure.text.js';
import { uptakeTexts } from '../uptake.text.js';

/** A report in words, for its page, its mail, the mail's plain text, its PDF and its files alike. */
export function reportInWords(content: ReportContent, told: Told): ReportInWords {
  const { language, reader } = told;
  return {
    title: titleOf(content.period, language),
    sections: [
      ...(reader.kind === 'pharmacy' ? [ownSection(content, language)] : []),
      periodSection(content, language),
      ...(content.trend.length > 0 ? [trendSection(content, language)] : []),
      placesSection(content, language),
      coverageSection(content, language),
      ...(content.map ? [mapSection(content.map, content, language)] : []),
      kitsSection(content, told),
      attentionSection(content, told),
      ...(content.period.length === 7 && !content.period.includes('Q') ? [] : [definitionsSection(content, language)]),
    ],
    notes: notesOf(content, told),
  };
}

export function titleOf(period: string, language: Language): string {
  const kind = period.length === 4 ? 'yearReport' : period.includes('Q') ? 'quarterReport' : 'monthReport';
  return reportTexts(language)(kind, { period: periodName(period, language) });
}

/** As it stands within a sentence. */
export function titleInSentence(period: string, language: Language): string {
  const title = titleOf(period, language);
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function periodSection(content: ReportContent, language: Language): ReportSection {
  const { period, region, running, figures, yearBefore } = content;
  const t = reportTexts(language);
  const { leadTime, unanswered } = figures;
  const lastDay = running?.countedUntil ?? null;
  const name = lastDay ? periodTo(period, lastDay, language) : periodName(period, language);
  return {
    title: t(period.includes('Q') ? 'periodTitle' : 'monthTitle', { period: name }),
    findings: [
      besideTarget(roughFinding(region, period, lastDay, { language }), content.targets, 'uptake', language),
      ...(yearBefore ? [roughYearBefore(yearBefore, region, language)] : []),
      t('requests', { requests: shownInWords(figures.requests, language) }),
      ...(isSome(figures.open) ? [t('stillOpen', { open: shownInWords(figures.open, language) })] : []),
      leadTime
        ? besideTarget(leadTimeInWords(leadTime, language), content.targets, 'lead-time', language)
        : t('leadTimeHidden'),
      unanswered === null ? t('unansweredHidden') : t('unanswered', { share: formatPercent(unanswered, language) }),
    ],
  };
}

function leadTimeInWords({ median, p90 }: LeadTime, language: Language): string {
  const t = reportTexts(language);
  const half = hoursInWords(median, { language });
  return p90 === null
    ? t('leadTimeHalf', { median: half })
    : t('leadTime', { median: half, p90: hoursInWords(p90, { language }) });
}

const isSome = (shown: Shown): boolean => shown.kind === 'below' || (shown.kind === 'count' && shown.count > 0);

function trendSection(content: ReportContent, language: Language): ReportSection {
  const { trend, targets } = content;
  const [t, rough] = [reportTexts(language), roughTexts(language)];
  const chart = trendChart(content, language);
  return {
    title: t('trendTitle'),
    findings: [chart.says],
    ...{ chart, key: withTarget(t('trendKey'), targets.uptake, language) },
    table: {
      head: [t('period'), t('patients'), rough('uptake'), rough('interval')],
      rows: trend.map(({ period, total }) => [
        periodShort(period, language),
        patientsInWords(total, { language }),
        aboutInWords(total.uptake, language),
        rangeInWords(total.low, total.high, { language }),
      ]),
    },
  };
}

function placesSection({ places, before }: ReportContent, language: Language): ReportSection {
  const [t, u, m] = [reportTexts(language), uptakeTexts(language), monitoringTexts(language)];
  const reader = { language };
  const earlier = (code: string) =>
    before ? [...before.rows, before.total].find((row) => row.code === code && row.uptake !== null) : undefined;
  const rough = roughTexts(language);
  const compared = [...places.rows, places.total].filter(
    (row) => differenceTold(earlier(row.code), row, PUBLICATION) !== null,
  );
  const title = t('quarterTitle', { period: periodName(places.period, language) });
  const findings = [
    roughFinding(places.total, places.period, null, reader),
    ...(compared.length > 0 ? [rough('comparisons', { count: compared.length })] : []),
  ];
  if (places.rows.length === 0) return { title, findings: [u('regionOnly')] };
  return {
    ...{ title, findings, chart: placesChart(places, language), key: t('placesKey') },
    table: {
      head: [
        m('municipality'),
        t('patients'),
        `${u('expected')} ${m('estimate')}`,
        `${rough('uptake')} (${rough('interval')})`,
        rough('band'),
        t('yearBefore'),
      ],
      rows: [...places.rows, places.total].map((row) => [
        placeName(row, language),
        patientsInWords(row, reader),
        expectedInWords(row, reader),
        row.uptake === null
          ? NOTHING
          : `${aboutInWords(row.uptake, language)} (${rangeInWords(row.low, row.high, reader)})`,
        rangeInWords(row.bandLow, row.bandHigh, reader),
        yearBeforeInWords(earlier(row.code), row, language),
      ]),
      narrow: [0, 1, 3, 5],
    },
  };
}

function coverageSection(content: ReportContent, language: Language): ReportSection {
  const { coverage, madeOn } = content;
  const [t, m] = [reportTexts(language), monitoringTexts(language)];
  const shares = ({ office, ready, twice, outOfHours }: CoverageLine) =>
    [office, ready, twice, outOfHours].map((share) => shareInWords(share, { language }));
  const [office, ready, twice, outOfHours] = shares(coverage.total);
  return {
    title: t('coverageTitle', { day: formatDay(madeOn, language) }),
    findings: [
      besideTarget(t('coverage', { office, ready, twice, outOfHours }), content.targets, 'coverage', language),
    ],
    ...{
      chart: coverageChart(content, language),
      key: withTarget(t('coverageKey'), content.targets.coverage, language),
    },
    table: {
      head: [m('municipality'), t('office'), t('ready'), t('twice'), t('outOfHours')],
      rows: [...coverage.rows, coverage.total].map((line) => [placeName(line, language), ...shares(line)]),
    },
  };
}

const withTarget = (key: string, target: number | null, language: Language): string =>
  target === null ? key : `${key} ${reportTexts(language)('targetKey')}`;

function mapSection(map: ReachMap, { madeOn }: ReportContent, language: Language): ReportSection {
  const { drawing, key } = mapInWords(map, 'office', language);
  const title = reportTexts(language)('mapTitle', { day: formatDay(madeOn, language) });
  return { title, findings: [drawing.says], chart: drawing, key };
}

function attentionSection({ attention }: ReportContent, { language, reader }: Told): ReportSection {
  const t = reportTexts(language);
  return {
    title: t('attentionTitle'),
    findings: [t(reader.kind === 'pharmacy' ? 'attentionOwn' : 'attention', { count: attention.length })],
    list: attention.map((item) => attentionInWords(item, { language }, reader.kind)),
  };
}
