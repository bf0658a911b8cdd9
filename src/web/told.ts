import { wordsFor, type PageOptions } from './page.js';
import type { Language, Values } from './texts.js';
import { webTexts } from './web.text.js';

/** In the words of whoever answers: the first catalogue that has the key counts. */
export function told(
  options: PageOptions<never>,
  language: Language,
  key: string,
  values?: Values,
): string | undefined {
  for (const words of wordsFor(options)) {
    const sentence = words.find(language, key, values);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

const PLAIN = ['string', 'number', 'boolean'];

function valuesOf(value: unknown): Values {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, inner]) => PLAIN.includes(typeof inner)));
}

/** What a person reads once after yes, with what somebody else changed meanwhile. */
export function saidOf(
  options: PageOptions<never>,
  language: Language,
  value: unknown,
  alongside: readonly string[],
): string | undefined {
  const done = options.said && told(options, language, options.said, valuesOf(value));
  if (alongside.length === 0) return done;
  const also = webTexts(language)('alsoChanged', { fields: alongside.join(', ') });
  return done ? `${done.replace(/\.$/, '')}. ${also}` : also;
}
