import type { Exported } from '../../web/export/exported.js';
import type { View } from '../../web/view.js';
import { reportInWords } from './report-content.text.js';
import { linesIn } from './report-files.js';
import type { ReportInWords } from './report-words.js';
import type { ReportRead, ReportView } from './reports.service.js';

export const wordsOf = ({ content, reader, state }: ReportRead, { language }: View): ReportInWords =>
  reportInWords(content, { language, reader, made: state === 'made' });

export const exportedReport: Exported<ReportView> = {
  title: (view, data) => wordsOf(data, view).title,
  table: (data, view) => linesIn(wordsOf(data, view), view.language),
  notes: (data, view) => wordsOf(data, view).notes,
};
