import { inFrame } from '../../notifications/frame.js';
import type { Attachment, Mail } from '../../notifications/mail.js';
import { pictureOf } from '../../web/drawing/picture.js';
import type { Language } from '../../web/texts.js';
import { webTexts } from '../../web/web.text.js';
import { contentFor, type Reader, type ReportContent } from './report-content.js';
import { reportInWords, titleInSentence } from './report-content.text.js';
import type { ReportInWords, ReportSection, ReportTable } from './report-words.js';
import { reportFiles } from './report-files.js';
import { reportPdf } from './report.document.js';
import { reportTexts } from './report.text.js';

export interface Envelope {
  language: Language;
  network: string;
  reader: Reader;
  /** Where the report stands behind the sign-in; a demonstration may have no address. */
  href?: string | undefined;
  /** Where the reader can stop it without signing in. */
  unsubscribe?: string | undefined;
  test: boolean;
}

const SECTION = 'margin:24px 0 8px;font-size:19px;line-height:26px';
const PARAGRAPH = 'margin:0 0 10px';
const SMALL = `${PARAGRAPH};font-size:14px;line-height:21px`;
/** Columns of fixed width: in a mail that breaks long words they would otherwise break every word. */
const TABLE =
  'margin:0 0 14px;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:19px;hyphens:auto';
const HEAD = 'padding:6px 8px 6px 0;text-align:left;vertical-align:bottom;border-bottom:2px solid #1b1b1b';
const CELL = 'padding:6px 8px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid #cecece;font-weight:400';

/** The report as a mail; written from what was frozen, so that a second attempt is the same mail. */
export async function reportMail(frozen: ReportContent, envelope: Envelope): Promise<Mail> {
  const { language, network, reader, href, unsubscribe, test } = envelope;
  const t = reportTexts(language);
  const content = contentFor(frozen, reader);
  const words = reportInWords(content, { language, reader, made: !test });
  const name = t('file', { period: content.period });
  const subject = t('subject', { title: titleInSentence(content.period, language) });
  const foot = `${t('foot')} ${unsubscribe ? '' : `${t('stopMissing')} `}${webTexts(language)('sources')}`;
  const html = inFrame(language, {
    ...{ network, title: words.title, foot },
    preview: words.sections[0]?.findings[0] ?? '',
    body: <Body words={words} stop={unsubscribe && { text: t('stop'), href: unsubscribe }} />,
    ...(href ? { link: { text: t('open'), href } } : {}),
  });
  const links = [
    ...(href ? [`${t('open')}:\n${href}`] : []),
    ...(unsubscribe ? [`${t('stop')}:\n${unsubscribe}`] : []),
  ];
  const text = [words.title, ...words.sections.map(sectionText), ...words.notes, ...links, `-- \n${foot}`];
  return {
    subject: test ? t('testSubject', { subject }) : subject,
    ...{ html, text: `${text.join('\n\n')}\n` },
    attachments: [
      ...pictures(words),
      {
        filename: `${name}.pdf`,
        type: 'application/pdf',
        content: await reportPdf(words, { language, network }),
      },
      ...(reader.kind === 'coordinator' ? [] : await reportFiles(words, name, language)),
    ],
    ...(unsubscribe ? { unsubscribe } : {}),
  };
}

const cidOf = (place: number): string => `chart-${String(place)}@report`;

const pictures = ({ sections }: ReportInWords): Attachment[] =>
  sections.flatMap(({ chart }, place) =>
    chart
      ? [{ filename: `chart-${String(place)}.png`, type: 'image/png', content: pictureOf(chart), cid: cidOf(place) }]
      : [],
  );

function sectionText({ title, findings, table, list = [] }: ReportSection): string {
  const rows = table?.rows.map(([name = '', ...cells]) => {
    const told = cells.map((cell, i) => `${table.head[i + 1] ?? ''}: ${cell}`);
    return `${name}\n  ${told.join('\n  ')}`;
  });
  const parts = [findings.join('\n'), ...(rows ?? []), list.map((item) => `- ${item}`).join('\n')];
  return [`${title}\n${'='.repeat(title.length)}`, ...parts].filter(Boolean).join('\n\n');
}

function Body({ words, stop }: { words: ReportInWords; stop: { text: string; href: string } | undefined | '' }) {
  return (
    <>
      {words.sections.map(({ title, findings, chart, key, table, list = [] }, place) => (
        <>
          <h2 style={SECTION}>{title}</h2>
          {findings.map((finding) => (
            <p style={PARAGRAPH}>{finding}</p>
          ))}
          {chart && (
            <img
              src={`cid:${cidOf(place)}`}
              alt={chart.says}
              width={chart.width}
              style="display:block;width:100%;max-width:460px;height:auto;margin:0 0 8px;border:0"
            />
          )}
          {key && <p style={SMALL}>{key}</p>}
          {table && <MailTable caption={title} table={forTelephone(table)} />}
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
        <p style={SMALL}>{note}</p>
      ))}
      {stop && (
        <p style={SMALL}>
          <a href={stop.href} style="color:#0b5a78">
            {stop.text}
          </a>
        </p>
      )}
    </>
  );
}

/** What has no room on a telephone stands in the PDF. */
function forTelephone({ head, rows, narrow }: ReportTable): ReportTable {
  if (!narrow) return { head, rows };
  const some = (cells: string[]) => narrow.map((place) => cells[place] ?? '');
  return { head: some(head), rows: rows.map(some) };
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
