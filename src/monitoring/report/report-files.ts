import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Attachment } from '../../notifications/mail.js';
import { csvOf } from '../../web/export/csv.js';
import { exportTexts } from '../../web/export/export.text.js';
import { TYPES } from '../../web/export/exported.js';
import type { Part } from '../../web/export/parts-of.js';
import { tableOf, type ExportColumn, type Table } from '../../web/export/table.js';
import type { Language } from '../../web/texts.js';
import type { ReportInWords, ReportSection } from './report-words.js';
import { reportsTexts } from './reports.text.js';

type Line = Record<'section' | 'row' | 'figure' | 'told', string>;

/** One line for each sentence and each cell of a report: its tables are not alike, and a sheet can still be filtered by any of it. */
export function linesIn({ sections }: ReportInWords, language: Language): Table {
  const t = reportsTexts(language);
  const column = (key: keyof Line): ExportColumn<Line> => ({
    ...{ title: t(key), holds: 'text' },
    value: (line) => line[key],
  });
  return tableOf((['section', 'row', 'figure', 'told'] as const).map(column), sections.flatMap(linesOf));
}

/** For whoever has no page to take them from, to go along with a mail. */
export async function reportFiles(words: ReportInWords, name: string, language: Language): Promise<Attachment[]> {
  const t = exportTexts(language);
  const { columns, rows } = linesIn(words, language);
  const parts = () => Readable.from([{ columns, rows, isCutOff: false }]) as AsyncIterable<Part>;
  const notes = words.notes.map((note) => [t('definitions'), note] as const);
  const facts = () => [[t('source'), words.title] as const, ...notes];
  const { xlsxOf } = await import('../../web/export/xlsx.js');
  const sheet = xlsxOf(parts(), { title: words.title, about: t('about'), facts, cutOff: '' });
  return [
    { filename: `${name}.csv`, type: TYPES.csv, content: await buffer(Readable.from(csvOf(parts(), ''))) },
    { filename: `${name}.xlsx`, type: TYPES.xlsx, content: await buffer(sheet) },
  ];
}

function linesOf({ title: section, findings, table, list = [] }: ReportSection): Line[] {
  const [, ...figures] = table?.head ?? [];
  return [
    ...[...findings, ...list].map((told) => ({ section, row: '', figure: '', told })),
    ...(table?.rows ?? []).flatMap(([row = '', ...cells]) =>
      cells.map((told, i) => ({ section, row, figure: figures[i] ?? '', told })),
    ),
  ];
}
