import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import { reportInWords } from './report-content.text.js';
import type { ReportInWords, ReportSection } from './report-words.js';
import type { ReportView } from './reports.service.js';
import { reportsTexts } from './reports.text.js';
import type { View } from '../../web/view.js';

type Line = Record<'section' | 'row' | 'figure' | 'told', string>;

export const wordsOf = ({ content, reader, state }: ReportView, { language }: View): ReportInWords =>
  reportInWords(content, { language, reader, made: state === 'made' });

/** One line for each sentence and each cell of a report: its tables are not alike, and a sheet can still be filtered by any of it. */
export const exportedReport: Exported<ReportView> = {
  title: (view, data) => wordsOf(data, view).title,
  table: (data, view) => {
    const t = reportsTexts(view);
    const column = (key: keyof Line): ExportColumn<Line> => ({
      ...{ title: t(key), holds: 'text' },
      value: (line) => line[key],
    });
    const columns = (['section', 'row', 'figure', 'told'] as const).map(column);
    return tableOf(columns, wordsOf(data, view).sections.flatMap(linesOf));
  },
  notes: (data, view) => wordsOf(data, view).notes,
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
