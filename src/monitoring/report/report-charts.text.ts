import type { Drawing } from '../../web/drawing/drawing.js';
import type { Language } from '../../web/texts.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName, periodShort } from '../period-name.js';
import type { UptakeRow } from '../uptake-answer.js';
import { shareInWords } from '../uptake-figure.text.js';
import { barChart, lineChart, rangeChart } from './charts.js';
import type { CoverageLine, PlaceFigures, ReportContent } from './report-content.js';
import { besideTarget } from './report-kits.text.js';
import { aboutInWords, sinceInWords } from './rough.text.js';
import { reportTexts } from './report.text.js';

export function trendChart({ trend, targets }: ReportContent, language: Language): Drawing {
  const points = trend.map(({ period, total, target }) => ({
    ...{ name: periodShort(period, language), total },
    // Editions of before kept one target for all
    target: target === undefined ? targets.uptake : target,
  }));
  const told = trend.filter(({ total }) => total.uptake !== null);
  const says = sinceInWords(told[0], told.at(-1), language);
  return lineChart(points, besideTarget(says, targets, 'uptake', language), language);
}

export function placesChart({ period, rows, total }: PlaceFigures, language: Language): Drawing {
  const t = reportTexts(language);
  const all = [...rows, total].map((row) => ({ ...row, name: placeName(row, language) }));
  const told = (row: UptakeRow) => (row.uptake === null ? t('hidden') : aboutInWords(row.uptake, language));
  const words = all.map((row) => t('row', { name: row.name, value: told(row) })).join(', ');
  return rangeChart(all, t('placesSays', { period: periodName(period, language), rows: words }), {
    ...{ hidden: t('hidden'), language },
  });
}

export function coverageChart({ coverage: { rows, total }, targets }: ReportContent, language: Language): Drawing {
  const t = reportTexts(language);
  const all = [...rows, total].map((line) => ({ ...line, name: placeName(line, language) }));
  const words = all.map(({ name, office }) => t('row', { name, value: shareInWords(office, { language }) })).join(', ');
  const shares = all.map(({ name, office, outOfHours }) => ({ name, bar: office, dot: outOfHours }));
  const says = besideTarget(t('coverageSays', { rows: words }), targets, 'coverage', language);
  return barChart(shares, says, language, targets.coverage);
}

export const placeName = ({ code, name }: Pick<UptakeRow | CoverageLine, 'code' | 'name'>, language: Language) =>
  code === 'region' ? monitoringTexts(language)('region') : name;
