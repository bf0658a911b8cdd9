import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import { reportInWords, type ReportSection } from './report-content.text.js';
import type { ReportView } from './reports.service.js';
import { reportsTexts } from './reports.text.js';

type Line = Record<'section' | 'row' | 'figure' | 'told', string>;

/** One line for each sentence and each cell of a report: its tables are not alike, and a sheet can still be filtered by any of it. */
export const exportedReport: Exported<ReportView> = {
  title: (view, { content }) => reportInWords(content, view.language).title,
  table: ({ content }, view) => {
    const t = reportsTexts(view);
    const column = (key: keyof Line): ExportColumn<Line> => ({
      ...{ title: t(key), holds: 'text' },
      value: (line) => line[key],
    });
    const columns = (['section', 'row', 'figure', 'told'] as const).map(column);
    return tableOf(columns, reportInWords(content, view.language).sections.flatMap(linesOf));
  },
  notes: ({ content }, view) => reportInWords(content, view.language).notes,
};

function linesOf({ title: section, findings, table, list = [] }: ReportSection): Line[] {
  const [, ...figures] = table?.head ?? [];
  return [
    ...[...findings, ...list].map((told) => ({ section, row: '', figure: '', told })),
    ...(table?.rows ?? []).flatMap(([row = '', ...cells]) =>
      cells.map((told, i) => ({ section, row, figure: figures[i] ?? '', told })),
    ),
  ];
}
