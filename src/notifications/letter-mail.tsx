import { dialled } from '../web/input/telephone.js';
import type { Language } from '../web/texts.js';
import { inFrame } from './frame.js';
import { letterTexts } from './letter.text.js';
import type { Mail } from './mail.js';
import type { Row, Written } from './write-letter.js';

const PARAGRAPH = 'margin:0 0 14px';
const LABEL =
  'width:1%;padding:8px 24px 8px 0;text-align:left;vertical-align:top;font-weight:400;color:#484949;white-space:nowrap';
const VALUE = 'padding:8px 0;vertical-align:top;font-weight:700';
const LINE = 'border-bottom:1px solid #cecece';

/** A letter as a mail: the same words as HTML and as plain text. `base` is where the application is reached. */
export function letterMail(letter: Written, language: Language, network: string, base: string): Mail {
  const t = letterTexts(language);
  const href = `${base}${letter.path}`;
  const foot = `${t('foot', { network })} ${t('noReply')}`;
  const { subject, title, happened, asked, rows } = letter;
  const html = inFrame(language, {
    ...{ network, title, foot },
    preview: happened,
    body: <Body letter={letter} />,
    link: { text: letter.link, href },
  });
  const lines = rows.map(({ label, value, phone }) => `${label}: ${value}${phone ? `, ${phone}` : ''}`);
  const text = [title, happened, asked, lines.join('\n'), `${letter.link}:\n${href}`, `-- \n${foot}`];
  return { subject, html, text: `${text.filter(Boolean).join('\n\n')}\n` };
}

function Body({ letter: { happened, asked, rows } }: { letter: Written }) {
  return (
    <>
      <p style={PARAGRAPH}>{happened}</p>
      <p style={PARAGRAPH}>{asked}</p>
      {rows.length > 0 && (
        <table cellpadding="0" cellspacing="0" width="100%" style="margin:0 0 14px;border-collapse:collapse">
          {rows.map((row) => (
            <Fact key={row.label + row.value} row={row} />
          ))}
        </table>
      )}
    </>
  );
}

function Fact({ row: { label, value, phone } }: { row: Row }) {
  return (
    <tr style={LINE}>
      <th scope="row" style={LABEL}>
        {label}
      </th>
      <td style={VALUE}>
        {value}
        {phone && (
          <>
            <br />
            <a href={`tel:${dialled(phone)}`} style="color:#0b5a78">
              {phone}
            </a>
          </>
        )}
      </td>
    </tr>
  );
}
