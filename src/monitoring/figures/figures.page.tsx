import { formatDay, formatPercent } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { Link } from '../../web/parts/link.js';
import { Table, type Column } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { shownInWords, type Shown } from '../disclosure/disclosure.js';
import { NOTHING } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodShort } from '../period-name.js';
import { targetInWords } from '../targets/target.text.js';
import type { TargetFigure } from '../targets/targets.js';
import { rangeInWords } from '../uptake-figure.text.js';
import { valueInWords } from './figure-words.js';
import { FIGURE_KEYS, type FigureKey, type FigureLine, type FiguresAnswer } from './figures.rules.js';
import { figuresTexts } from './figures.text.js';

/** Where each is told in full; what has no page of its own is explained below. */
const PATHS: Partial<Record<FigureKey, string>> = {
  uptake: '/monitoring/uptake',
  timeliness: '/monitoring/timeliness',
  coverage: '/monitoring/coverage',
  'coverage-out-of-hours': '/monitoring/coverage?mode=outOfHours',
  next: '/monitoring/next-pharmacy',
  conformity: '/monitoring/conformity',
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
      <FigureExportLinks view={view} rows={data.items.length} />
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

function columns(view: View): Column<FigureLine>[] {
  const [t, m] = [figuresTexts(view), monitoringTexts(view)];
  const count = (title: string, of: (line: FigureLine) => Shown | null): Column<FigureLine> => ({
    ...{ title, numeric: true },
    cell: (line) => {
      const shown = of(line);
      return shown ? shownInWords(shown, view.language) : NOTHING;
    },
  });
  const text = (title: string, cell: (line: FigureLine) => string) => ({ title, numeric: true, cell });
  const when = ({ of }: FigureLine) => (of.length === 10 ? formatDay(of, view, 'medium') : periodShort(of, view));
  return [
    {
      ...{ title: t('figure'), heads: true },
      cell: ({ key }) => <Link href={PATHS[key] ?? `#${key}`}>{t(key)}</Link>,
    },
    { title: t('value'), numeric: true, cell: (line) => valueInWords(line, view) },
    text(t('margin'), ({ interval }) => (interval ? rangeInWords(interval.low, interval.high, view) : NOTHING)),
    text(t('target'), ({ key, target }) => targetInWords(key as TargetFigure, target, view) ?? NOTHING),
    count(t('numerator'), ({ numerator }) => numerator),
    count(t('denominator'), ({ denominator }) => denominator),
    text(t('period'), when),
    {
      ...{ title: m('completeness'), numeric: true },
      cell: ({ completeness }) => (completeness === null ? NOTHING : formatPercent(completeness, view)),
    },
  ];
}
