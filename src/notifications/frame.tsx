import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../web/texts.js';

/** What is put into the frame that every mail has. */
export interface Framed {
  network: string;
  title: string;
  /** What a mailbox shows beside the subject. */
  preview: string;
  body: ComponentChild;
  link?: { text: string; href: string };
  foot: string;
}

/** Written from frame.mjml by `npm run mail-frame`. */
const FRAME = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'frame.html'), 'utf8');
const LINK = /<!-- link -->[\s\S]*<!-- \/link -->/;

/** Everything is escaped on its way in: names are what people typed. */
export function inFrame(language: Language, { link, ...places }: Framed): string {
  const filled: Record<string, ComponentChild> = { ...places, language, href: link?.href, link: link?.text };
  const html = link ? FRAME : FRAME.replace(LINK, '');
  return html.replaceAll(/\{\{ ?(\w+) ?\}\}/g, (_, place: string) => renderToString(<>{filled[place]}</>));
}
