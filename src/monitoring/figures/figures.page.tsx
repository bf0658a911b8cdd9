import type { Exported } from '../../web/export/exported.js';
import { tableOf, type Value } from '../../web/export/table.js';
import { formatDay, formatMoney, formatNumber, formatPercent } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { shownInWords, type Shown } from '../disclosure/disclosure.js';
import { NOTHING, roundedValue, shareValue, shownValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodShort } from '../period-name.js';
import { targetInWords } from '../targets/target.text.js';
import type { TargetFigure } from '../targets/targets.js';
import { rangeInWords, shareInWords } from '../uptake-figure.text.js';
import { FIGURE_KEYS, FIGURE_UNITS, type FigureKey, type FigureLine, type FiguresAnswer } from './figures.rules.js';
import { figuresTexts } from './figures.text.js';

/** Where each is told in full; what has no page of its own is explained below. */
const PATHS: Partial<Record<FigureKey, string>> = {
  uptake: '/monitoring/uptake',
  timeliness: '/monitoring/timeliness',
  coverage: '/monitoring/coverage',
  'coverage-out-of-hours': '/monitoring/coverage?mode=outOfHours',
  next: '/monitoring/next-pharmacy',
  conformity: '/conformity',
  'fill-rate': '/monitoring/fill-rate',
  'lead-time': '/monitoring/lead-time',
  'lead-time-working': '/monitoring/lead-time',
  concentration: '/monitoring/security',
  supply: '/monitoring/security',
  demand: '/monitoring/demand',
};

export function FiguresPage({ data, view }: PageProps<FiguresAnswer>) {
  const t = figuresTexts(view);
  return (
    <MonitoringPage
      {...{ view, here: 'allFigures', title: t('title'), dataDate: data.dataDate }}
      actions={<Link href="/monitoring/targets">{t('targets')}</Link>}
    >
      <Table
        caption={t('caption')}
        captionSize="hidden"
        dense
        columns={columns(view)}
        rows={data.items}
        rowKey={({ key }) => key}
      />
      <ExportLinks rows={data.items.length} />
      {FIGURE_KEYS.map((key) => (
        <div key={key} id={key}>
          <Details summary={t('whatIs', { figure: t(key) })}>
            <Body>{t(`is-${key}`)}</Body>
          </Details>
        </div>
      ))}
    </MonitoringPage>
  );
}

export const exportedFigures: Exported<FiguresAnswer> = {
  title: (view) => figuresTexts(view)('caption'),
  table: ({ items }, view) => tableOf(columns(view), items),
  notes: (_data, view) => {
    const t = figuresTexts(view);
    return [...FIGURE_KEYS.map((key) => `${t(key)}: ${t(`is-${key}`)}`), webTexts(view)('sources')];
  },
};

function valueInWords({ key, value, why }: FigureLine, view: View): string {
  const [t, m] = [figuresTexts(view), monitoringTexts(view)];
  if (value !== null) return inItsUnit(key, value, view);
  if (why === 'not-asked') return t('notAsked');
  return why === 'insufficient-data' ? m('insufficient') : t('notTold');
}

function inItsUnit(key: FigureKey, value: number, view: View): string {
  switch (FIGURE_UNITS[key]) {
    case 'hours':
    case 'days':
      return monitoringTexts(view)(`in-${FIGURE_UNITS[key]}`, { n: formatNumber(value, view) });
    case 'euros':
      return formatMoney(value, view);
    case 'index':
      return formatNumber(value, view, 2);
    default:
      return shareInWords(value, view);
  }
}

function columns(view: View): FigureColumn<FigureLine>[] {
  const [t, m] = [figuresTexts(view), monitoringTexts(view)];
  const count = (title: string, of: (line: FigureLine) => Shown | null): FigureColumn<FigureLine> => ({
    ...{ title, numeric: true },
    cell: (line) => {
      const shown = of(line);
      return shown ? shownInWords(shown, view.language) : NOTHING;
    },
    value: (line) => {
      const shown = of(line);
      return shown ? shownValue(shown, view) : NOTHING;
    },
  });
  const text = (title: string, words: (line: FigureLine) => string): FigureColumn<FigureLine> => ({
    ...{ title, numeric: true, holds: 'text', cell: words, value: words },
  });
  const when = ({ of }: FigureLine) => (of.length === 10 ? formatDay(of, view, 'medium') : periodShort(of, view));
  const raw = (line: FigureLine): Value => {
    if (line.value === null) return valueInWords(line, view);
    const unit = FIGURE_UNITS[line.key];
    if (unit === undefined) return shareValue(line.value);
    return roundedValue(line.value, unit === 'hours' || unit === 'days' ? 1 : 2);
  };
  return [
    {
      ...{ title: t('figure'), heads: true, holds: 'text', value: ({ key }) => t(key) },
      cell: ({ key }) => <Link href={PATHS[key] ?? `#${key}`}>{t(key)}</Link>,
    },
    { title: t('value'), numeric: true, cell: (line) => valueInWords(line, view), value: raw },
    text(t('margin'), ({ interval }) => (interval ? rangeInWords(interval.low, interval.high, view) : NOTHING)),
    text(t('target'), ({ key, target }) => targetInWords(key as TargetFigure, target, view) ?? NOTHING),
    count(t('numerator'), ({ numerator }) => numerator),
    count(t('denominator'), ({ denominator }) => denominator),
    text(t('period'), when),
    {
      ...{
        title: m('completeness'),
        numeric: true,
        holds: 'share',
        value: ({ completeness }) => shareValue(completeness),
      },
      cell: ({ completeness }) => (completeness === null ? NOTHING : formatPercent(completeness, view)),
    },
  ];
}
