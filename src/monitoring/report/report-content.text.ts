import { shownInWords } from '../disclosure/disclosure.js';
import { formatDay, formatMonth, formatNumber, formatPercent } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import { attentionInWords } from '../attention.text.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName, periodTo } from '../period-name.js';
import type { CoverageLine, ReportContent } from './report-content.js';
import { reportTexts } from './report.text.js';
import { uptakeFinding, yearBeforeFinding } from '../uptake-finding.text.js';
import { expectedInWords, patientsInWords, rangeInWords, shareInWords } from '../uptake-figure.text.js';
import { uptakeTexts } from '../uptake.text.js';

export interface ReportTable {
  head: string[];
  /** The first cell names its row. */
  rows: string[][];
}
export interface ReportSection {
  title: string;
  findings: string[];
  table?: ReportTable;
  list?: string[];
}
export interface ReportInWords {
  title: string;
  sections: ReportSection[];
  notes: string[];
}

/** A report in words, for its page, its mail and the mail's plain text alike. */
export function reportInWords(content: ReportContent, language: Language): ReportInWords {
  const t = reportTexts(language);
  return {
    title: t('title', { month: formatMonth(content.month, language) }),
    sections: [
      monthSection(content, language),
      quarterSection(content, language),
      coverageSection(content, language),
      {
        title: t('attentionTitle'),
        findings: [t('attention', { count: content.attention.length })],
        list: content.attention.map((item) => attentionInWords(item, { language })),
      },
    ],
    notes: [t('small')],
  };
}

function monthSection({ month, region, running, figures }: ReportContent, language: Language): ReportSection {
  const t = reportTexts(language);
  const { leadTime, unanswered } = figures;
  const hours = (time: number) => formatNumber(time, language, 1);
  const lastDay = running?.countedUntil ?? null;
  const name = lastDay ? periodTo(month, lastDay, language) : formatMonth(month, language);
  return {
    title: t('monthTitle', { month: name }),
    findings: [
      uptakeFinding(region, month, lastDay, { language }),
      ...(running ? [yearBeforeFinding(running.yearBefore, { language })] : []),
      t('requests', { requests: shownInWords(figures.requests, language) }),
      leadTime ? t('leadTime', { median: hours(leadTime.median), p90: hours(leadTime.p90) }) : t('leadTimeHidden'),
      unanswered === null ? t('unansweredHidden') : t('unanswered', { share: formatPercent(unanswered, language) }),
    ],
  };
}

function quarterSection({ quarter }: ReportContent, language: Language): ReportSection {
  const [u, m] = [uptakeTexts(language), monitoringTexts(language)];
  const period = periodName(quarter.period, language);
  const reader = { language };
  return {
    title: reportTexts(language)('quarterTitle', { period }),
    findings: [uptakeFinding(quarter.total, quarter.period, null, reader)],
    table: {
      head: [
        m('municipality'),
        u('patients'),
        `${u('expected')} ${m('estimate')}`,
        `${u('uptake')} (${u('interval')})`,
        u('band'),
      ],
      rows: [...quarter.rows, quarter.total].map((row) => [
        row.code === 'region' ? m('region') : row.name,
        patientsInWords(row, reader),
        expectedInWords(row, reader),
        row.uptake === null ? '–' : `${shareInWords(row.uptake, reader)} (${rangeInWords(row.low, row.high, reader)})`,
        rangeInWords(row.bandLow, row.bandHigh, reader),
      ]),
    },
  };
}

function coverageSection({ coverage, madeOn }: ReportContent, language: Language): ReportSection {
  const t = reportTexts(language);
  const m = monitoringTexts(language);
  const shares = ({ office, ready, twice, outOfHours }: CoverageLine) =>
    [office, ready, twice, outOfHours].map((share) => shareInWords(share, { language }));
  const [office, ready, twice, outOfHours] = shares(coverage.total);
  return {
    title: t('coverageTitle', { day: formatDay(madeOn, language) }),
    findings: [t('coverage', { office, ready, twice, outOfHours })],
    table: {
      head: [m('municipality'), t('office'), t('ready'), t('twice'), t('outOfHours')],
      rows: [...coverage.rows, coverage.total].map((line) => [
        line.code === 'region' ? m('region') : line.name,
        ...shares(line),
      ]),
    },
  };
}
