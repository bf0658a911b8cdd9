import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatPercent } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Details } from '../../web/parts/details.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { FigureExportLinks } from '../figure-export-links.page.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { shownInWords } from '../disclosure/disclosure.js';
import { NOTHING, roundedValue, shareValue, shownValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { periodName, periodShort } from '../period-name.js';
import { MEASURES, unitOf, type Course, type CourseAnswer, type CourseRow, type Measure } from './course.js';
import { courseTexts } from './course.text.js';
import { amountInWords, courseFinding } from './course-finding.text.js';
import { LineChart } from './line-chart.page.js';

export function CoursePage({ data, view }: PageProps<CourseAnswer>) {
  const t = courseTexts(view);
  const m = monitoringTexts(view);
  const { course, quarters } = data;
  const [first] = MEASURES[course];
  const unit = unitOf(course, first);
  const choices = [...quarters].reverse().map(({ of }) => ({ value: of, text: periodName(of, view) }));
  const aimed = data.targets.at(-1) ?? null;
  return (
    <MonitoringPage
      {...{ view, here: 'allFigures', title: t(`title-${course}`), dataDate: data.dataDate }}
      actions={
        choices.length > 1 && (
          <FilterBar filters={[{ kind: 'choice', name: 'period', label: m('period'), chosen: data.period, choices }]} />
        )
      }
    >
      {quarters.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneTodo')}</EmptyState>
      ) : (
        <>
          <figure class="pk-chart">
            <figcaption class="pk-chart__caption">{courseFinding(data, view)}</figcaption>
            <LineChart
              points={quarters.map(({ of, values }, i) => ({
                of: periodShort(of, view),
                ...{ value: values[first] ?? null, target: data.targets[i] ?? null },
              }))}
              target={aimed === null ? null : m('target', { target: amountInWords(aimed, unit, view) })}
              label={courseFinding(data, view)}
              tick={(value) => amountInWords(value, unit, view)}
            />
          </figure>
          <Table
            caption={t('perMunicipality', { period: periodName(data.period, view) })}
            captionSize="s"
            dense
            columns={columns(data, view, m('municipality'), OF_REGION)}
            rows={data.rows}
            rowKey={({ of }) => of}
          />
          <Table
            caption={t('perQuarter')}
            captionSize="s"
            dense
            columns={columns(data, view, m('period'))}
            rows={[...quarters].reverse()}
            rowKey={({ of }) => of}
          />
          <FigureExportLinks view={view} rows={data.rows.length + quarters.length} />
        </>
      )}
      <Details summary={m('definition')}>
        {definitions(data, view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

/** The municipalities of the quarter, and the region over the quarters, below each other. */
export const exportedCourse: Exported<CourseAnswer> = {
  title: (view, { course }) => courseTexts(view)(`title-${course}`),
  table: (data, view) => {
    const m = monitoringTexts(view);
    const t = courseTexts(view);
    const all = [
      ...data.rows.map((row) => ({ ...row, period: periodName(data.period, view) })),
      ...[...data.quarters].reverse().map((row) => ({ ...row, period: periodName(row.of, view), of: 'region' })),
    ];
    const period: FigureColumn<(typeof all)[number]> = {
      ...{
        title: m('period'),
        holds: 'text',
        means: t('whatIsPeriod'),
        cell: (row) => row.period,
        value: (row) => row.period,
      },
    };
    return tableOf([period, ...columns(data, view, m('municipality'))], all);
  },
  notes: (data, view) => [
    monitoringTexts(view)('inFile'),
    courseFinding(data, view),
    ...definitions(data, view),
    webTexts(view)('sources'),
  ],
};

function definitions({ course, target }: CourseAnswer, view: View): string[] {
  const t = courseTexts(view);
  const [first] = MEASURES[course];
  const said = target === null ? null : amountInWords(target, unitOf(course, first), view);
  return [
    t(`whatIs-${course}`),
    t(`whatIs2-${course}`),
    t('whatIsSmall'),
    said === null ? monitoringTexts(view)('noTarget') : monitoringTexts(view)('target', { target: said }),
  ];
}

/** Told of where office hours and answers are. */
const IN_THE_SECOND: ReadonlySet<string> = new Set([
  'working',
  'working90',
  'office',
  'outOfHours',
  'answer',
  'answer90',
]);

/** Counted for the region alone. */
const OF_REGION: readonly Measure[] = ['office', 'outOfHours'];

/** Why there is no number, where the row tells some. */
function untold({ of, why }: CourseRow, measure: Measure, first: boolean, course: Course, view: View): string {
  const t = courseTexts(view);
  if (why === 'insufficient-data' && first) return monitoringTexts(view)('insufficient');
  if (why !== null || unitOf(course, measure) === 'share') return NOTHING;
  const isMunicipality = of !== 'region' && !/^\d/.test(of);
  return isMunicipality && OF_REGION.includes(measure) ? t('onlyRegion') : t(`tooFew-${course}`);
}

function columns(
  { course }: CourseAnswer,
  view: View,
  place: string,
  without: readonly Measure[] = [],
): FigureColumn<CourseRow>[] {
  const t = courseTexts(view);
  const m = monitoringTexts(view);
  const named = ({ of, name }: CourseRow) =>
    of === 'region' ? m('region') : /^\d/.test(of) ? periodName(of, view) : name;
  return [
    { title: place, heads: true, holds: 'text', means: t('whatIsPlace'), cell: named, value: named },
    {
      ...{ title: t(`cases-${course}`), numeric: true, means: t('whatIsSmall') },
      value: ({ cases }) => shownValue(cases, view),
      cell: ({ cases }) => shownInWords(cases, view.language),
    },
    ...MEASURES[course]
      .filter((measure) => !without.includes(measure))
      .map((measure, i): FigureColumn<CourseRow> => {
        const unit = unitOf(course, measure);
        const none = (row: CourseRow) => untold(row, measure, i === 0, course, view);
        const of = (row: CourseRow) => row.values[measure] ?? null;
        return {
          ...{ title: t(`m-${measure}`), numeric: true, holds: unit === 'share' ? 'share' : undefined },
          means: t(IN_THE_SECOND.has(measure) ? `whatIs2-${course}` : `whatIs-${course}`),
          cell: (row) => {
            const value = of(row);
            if (measure === 'open' && row.open) return shownInWords(row.open, view.language);
            return value === null ? none(row) : amountInWords(value, unit, view);
          },
          value: (row) => {
            const value = of(row);
            if (measure === 'open' && row.open) return shownValue(row.open, view);
            if (value === null) return none(row);
            return unit === 'share' ? shareValue(value) : roundedValue(value, 1);
          },
        };
      }),
    {
      ...{ title: m('completeness'), numeric: true, holds: 'share', means: t(`whatIs2-${course}`) },
      cell: ({ completeness }) => (completeness === null ? NOTHING : formatPercent(completeness, view)),
      value: ({ completeness }) => shareValue(completeness),
    },
  ];
}
