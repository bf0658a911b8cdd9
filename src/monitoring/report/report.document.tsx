import { renderToString } from 'preact-render-to-string';
import { PaperFigure } from '../../web/drawing/figure.js';
import { paperPdf, type PaperSection } from '../../web/paper.js';
import type { Language } from '../../web/texts.js';
import type { ReportInWords, ReportSection } from './report-words.js';
import { reportTexts } from './report.text.js';

/** With more columns none may take as much room as it likes. */
const MOST_NARROW = 5;

/** The same report as a tagged PDF, to print and to keep with the annual figures. */
export function reportPdf(
  { title, sections, notes }: ReportInWords,
  { language, network }: { language: Language; network: string },
): Promise<Buffer> {
  const paper = { language, title, intro: [], footer: `${network}, ${title}` };
  const last: PaperSection = { level: 3, title: reportTexts(language)('small-title'), paragraphs: notes };
  return paperPdf({ ...paper, sections: [...sections.map(sectionOf), last] }, reportTexts(language)('missingSigns'));
}

const sectionOf = ({ title, findings, chart, key, table, list }: ReportSection): PaperSection => ({
  ...{ level: 2, title, paragraphs: findings },
  ...(chart
    ? { figure: { svg: renderToString(<PaperFigure drawing={chart} />), says: chart.says, key: key ?? '' } }
    : {}),
  ...(table
    ? {
        table: {
          ...table,
          widths: table.head.map((_, i) => (i === 0 || table.head.length > MOST_NARROW ? 'wide' : 'auto')),
        },
      }
    : {}),
  ...(list ? { list } : {}),
});
