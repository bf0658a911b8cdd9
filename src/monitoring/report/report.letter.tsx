import { inFrame } from '../../notifications/frame.js';
import type { Mail } from '../../notifications/mail.js';
import { formatMonth } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import { webTexts } from '../../web/web.text.js';
import type { ReportContent } from './report-content.js';
import { reportInWords, type ReportInWords, type ReportSection, type ReportTable } from './report-content.text.js';
import { reportTexts } from './report.text.js';

export interface Envelope {
  language: Language;
  network: string;
  /** Where the report stands behind the sign-in; a demonstration may have no address. */
  href?: string;
  test: boolean;
}

const SECTION = 'margin:24px 0 8px;font-size:19px;line-height:26px';
const PARAGRAPH = 'margin:0 0 10px';
/** Columns of fixed width: in a mail that breaks long words they would otherwise break every word. */
const TABLE =
  'margin:0 0 14px;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:19px;hyphens:auto';
const HEAD = 'padding:6px 8px 6px 0;text-align:left;vertical-align:bottom;border-bottom:2px solid #1b1b1b';
const CELL = 'padding:6px 8px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid #cecece;font-weight:400';

/** The report as a mail; written from what was frozen, so that a second attempt is the same mail. */
export function reportMail(content: ReportContent, { language, network, href, test }: Envelope): Mail {
  const t = reportTexts(language);
  const words = reportInWords(content, language);
  const subject = t('subject', { month: formatMonth(content.month, language) });
  const foot = `${t('foot')} ${webTexts(language)('sources')}`;
  const html = inFrame(language, {
    ...{ network, title: words.title, foot },
    preview: words.sections[0]?.findings[0] ?? '',
    body: <Body words={words} />,
    ...(href ? { link: { text: t('open'), href } } : {}),
  });
  const link = href ? [`${t('open')}:\n${href}`] : [];
  const text = [words.title, ...words.sections.map(sectionText), ...words.notes, ...link, `-- \n${foot}`];
  return { subject: test ? t('testSubject', { subject }) : subject, html, text: `${text.join('\n\n')}\n` };
}

function sectionText({ title, findings, table, list = [] }: ReportSection): string {
  const rows = table?.rows.map(([name = '', ...cells]) => {
    const told = cells.map((cell, i) => `${table.head[i + 1] ?? ''}: ${cell}`);
    return `${name}\n  ${told.join('\n  ')}`;
  });
  const parts = [findings.join('\n'), ...(rows ?? []), list.map((item) => `- ${item}`).join('\n')];
  return [`${title}\n${'='.repeat(title.length)}`, ...parts].filter(Boolean).join('\n\n');
}

function Body({ words }: { words: ReportInWords }) {
  return (
    <>
      {words.sections.map(({ title, findings, table, list = [] }) => (
        <>
          <h2 style={SECTION}>{title}</h2>
          {findings.map((finding) => (
            <p style={PARAGRAPH}>{finding}</p>
          ))}
          {table && <MailTable caption={title} table={table} />}
          {list.length > 0 && (
            <ul style="margin:0 0 14px;padding-left:20px">
              {list.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </>
      ))}
      {words.notes.map((note) => (
        <p style={`${PARAGRAPH};font-size:14px;line-height:21px`}>{note}</p>
      ))}
    </>
  );
}

function MailTable({ caption, table: { head, rows } }: { caption: string; table: ReportTable }) {
  return (
    <table cellpadding="0" cellspacing="0" width="100%" style={TABLE} aria-label={caption}>
      <thead>
        <tr>
          {head.map((title, i) => (
            <th scope="col" style={i === 0 ? `${HEAD};width:22%` : HEAD}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row" style={CELL}>
              {name}
            </th>
            {cells.map((cell) => (
              <td style={CELL}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
