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

const TEMPLATE = join(dirname(fileURLToPath(import.meta.url)), 'frame.mjml');
const LINK = /<!-- link -->[\s\S]*<!-- \/link -->/;
const compiled = new Map<string, Promise<string>>();

/** Compiled once for each language, with and without a link; the places stay open. */
function frame(language: Language, linked: boolean): Promise<string> {
  const key = `${language} ${linked}`;
  const known = compiled.get(key) ?? compile(language, linked);
  compiled.set(key, known);
  known.catch(() => compiled.delete(key));
  return known;
}

async function compile(language: Language, linked: boolean): Promise<string> {
  const source = readFileSync(TEMPLATE, 'utf8').replace('{{language}}', language);
  // Loaded when the first letter is written: it takes half a second and 50 MB, and a process that only answers needs neither.
  const { default: mjml2html } = await import('mjml');
  const { html, errors } = await mjml2html(linked ? source : source.replace(LINK, ''), {
    validationLevel: 'strict',
    fonts: {},
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return html;
}

/** Everything is escaped on its way in: names are what people typed. */
export async function inFrame(language: Language, { link, ...places }: Framed): Promise<string> {
  const html = await frame(language, link !== undefined);
  const filled: Record<string, ComponentChild> = { ...places, href: link?.href, link: link?.text };
  return html.replaceAll(/\{\{ ?(\w+) ?\}\}/g, (_, place: string) => renderToString(<>{filled[place]}</>));
}
