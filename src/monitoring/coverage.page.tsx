import { formatDay, formatNumber } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { ExportLinks } from '../web/parts/export-links.js';
import { FilterBar } from '../web/parts/filter-bar.js';
import { Table } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { PlainDate } from '../platform/calendar.js';
import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import { COVERAGE_BY, type CoverageAnswer, type CoverageRow } from './coverage-answer.rules.js';
import type { MappedCoverage } from './coverage.query.js';
import { COVERAGE_MODE, COVERAGE_PER, coverageTexts } from './coverage.text.js';
import { NOTHING, roundedValue, shareValue, type FigureColumn } from './figure-value.js';
import { mapInWords } from './map/area-map.text.js';
import { MapFigure } from './map/map-figure.page.js';
import { MonitoringPage } from './monitoring-page.js';
import { monitoringTexts } from './monitoring.text.js';
import { COVERAGE_MODES } from './served.rules.js';
import { shareInWords } from './uptake-figure.text.js';

export function CoveragePage({ data, view }: PageProps<MappedCoverage>) {
  const t = coverageTexts(view);
  const day = formatDay(data.at, view);
  const mode = COVERAGE_MODE[view.language][data.mode];
  const coverage = shareInWords(data.total.coverage ?? 0, view);
  return (
    <MonitoringPage
      view={view}
      here="coverage"
      at={data.at}
      title={t('title')}
      caption={day}
      actions={<Chooser data={data} view={view} />}
    >
      {data.pharmacies === 0 ? (
        <EmptyState title={t('nobody', { day })}>{t('nobodyTodo')}</EmptyState>
      ) : (
        <Inset>
          {t('finding', { day, mode, coverage })} {t('pharmacies', { count: data.pharmacies })}
        </Inset>
      )}
      <Table
        caption={t('caption', { day, mode })}
        captionSize="hidden"
        dense
        columns={columns(data, view)}
        rows={[...data.rows, data.total]}
        rowKey={({ code }) => code}
      />
      <ExportLinks rows={data.rows.length + 1} />
      {data.pharmacies > 0 && data.map && <MapFigure told={mapInWords(data.map, data.mode, view.language)} />}
      <Details summary={monitoringTexts(view)('definition')}>
        {definitions(view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

export const exportedCoverage: Exported<CoverageAnswer> = {
  title: (view, { at, mode }) => coverageTexts(view)('caption', captionOf(at, mode, view)),
  table: (data, view) => tableOf(columns(data, view), [...data.rows, data.total]),
  notes: (_data, view) => [...definitions(view), webTexts(view)('sources')],
};

const captionOf = (at: PlainDate, mode: CoverageAnswer['mode'], view: View) => ({
  day: formatDay(at, view),
  mode: COVERAGE_MODE[view.language][mode],
});

function definitions(view: View): string[] {
  const t = coverageTexts(view);
  return [t('whatIsCoverage'), t('whatIsServed'), t('whatIsMode'), t('whatIsWeight')];
}

function Chooser({ data, view }: { data: CoverageAnswer; view: View }) {
  const t = coverageTexts(view);
  const modes = COVERAGE_MODES.map((value) => ({ value, text: COVERAGE_MODE[view.language][value] }));
  const per = COVERAGE_BY.map((value) => ({ value, text: COVERAGE_PER[view.language][value] }));
  return (
    <FilterBar
      filters={[
        { kind: 'day', name: 'at', label: t('day'), chosen: data.at },
        { kind: 'choice', name: 'mode', label: t('mode'), choices: modes, chosen: data.mode },
        { kind: 'choice', name: 'by', label: t('by'), choices: per, chosen: data.by },
      ]}
    />
  );
}

function columns({ by }: CoverageAnswer, view: View): FigureColumn<CoverageRow>[] {
  const t = coverageTexts(view);
  const m = monitoringTexts(view);
  const km = (title: string, far: (row: CoverageRow) => number | null): FigureColumn<CoverageRow> => ({
    ...{ title, numeric: true, means: t('inKm') },
    cell: (row) => {
      const distance = far(row);
      return distance === null ? '–' : t('km', { km: formatNumber(distance, view, 1) });
    },
    value: (row) => {
      const distance = far(row);
      return distance === null ? NOTHING : roundedValue(distance, 1);
    },
  });
  const people = (title: string, count: (row: CoverageRow) => number): FigureColumn<CoverageRow> => ({
    ...{ title, numeric: true, means: t('whatIsWeight') },
    cell: (row) => formatNumber(count(row), view),
    value: (row) => roundedValue(count(row)),
  });
  const named = ({ code, name }: CoverageRow) => (by === 'pc4' ? `${code} ${name}` : name);
  const place = (row: CoverageRow) => (row.code === 'region' ? m('region') : named(row));
  return [
    {
      title: by === 'pc4' ? t('area') : m('municipality'),
      heads: true,
      means: t('whatIsServed'),
      cell: place,
      value: place,
    },
    people(`${t('weight')} ${m('estimate')}`, ({ weight }) => weight),
    people(t('covered'), ({ covered }) => covered),
    {
      ...{ title: t('coverage'), numeric: true, holds: 'share', means: t('whatIsCoverage') },
      cell: ({ coverage }) => shareInWords(coverage, view),
      value: ({ coverage }) => shareValue(coverage),
    },
    km(t('mean'), ({ meanKm }) => meanKm),
    km(t('p90'), ({ p90Km }) => p90Km),
  ];
}
