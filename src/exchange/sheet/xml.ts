import { Parser } from 'saxen';

export interface Heard {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML from its beginning to its end, names without their prefix; an entity of one's own making means nothing here. */
export function readXml(xml: Buffer, { open, text, close }: Heard): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const all = open ? Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)] as const) : [];
    open?.(local(name), Object.fromEntries(all));
  });
  parser.on('text', (words, decode) => text?.(decode(words)));
  parser.on('cdata', (words) => text?.(words));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml.toString('utf8').replace(/^\uFEFF/, ''));
}
