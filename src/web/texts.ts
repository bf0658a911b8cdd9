import { IntlMessageFormat } from 'intl-messageformat';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
export type Say<K extends string> = (key: K, values?: Values) => string;
export type Reader = Language | { readonly language: Language };

/** Words looked up by a key that is only known when the answer is given: a refusal, the name of a field's fault. */
export interface Words {
  find(language: Language, key: string, values?: Values): string | undefined;
}

export interface Told {
  readonly message: string;
  readonly context: { readonly words: Words; readonly key: string; readonly values?: Values };
}

export interface Catalogue<K extends string> extends Words {
  (reader: Reader): Say<K>;
  /** For a class-validator decorator: `@IsIn(SEXES, caseTexts.says('chooseSex'))`. */
  says(key: K, values?: Values): Told;
}

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const FORMATS = {
  date: dutchTime(IntlMessageFormat.formats.date),
  time: dutchTime(IntlMessageFormat.formats.time),
};
const formats = new Map<string, IntlMessageFormat>();

/** Without a zone of its own a moment late in the evening comes out a day early. */
function dutchTime(styles: Record<string, Intl.DateTimeFormatOptions>): Record<string, Intl.DateTimeFormatOptions> {
  return Object.fromEntries(
    Object.entries(styles).map(([name, style]) => [name, { ...style, timeZone: 'Europe/Amsterdam' }]),
  );
}

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

export function localeOf(reader: Reader): string {
  return LOCALES[typeof reader === 'string' ? reader : reader.language];
}

function fill(language: Language, text: string, values: Values = {}): string {
  if (!text.includes('{')) return text;
  const key = `${language} ${text}`;
  const known = formats.get(key);
  const format = known ?? new IntlMessageFormat(text, LOCALES[language], FORMATS);
  if (!known) formats.set(key, format);
  return String(format.format(values));
}

/** English must have exactly the keys of Dutch; the compiler says which one is missing. */
export function defineTexts<const K extends string>(words: {
  nl: Readonly<Record<K, string>>;
  en: Readonly<Record<NoInfer<K>, string>>;
}): Catalogue<K> {
  const has = (key: string): key is K => Object.hasOwn(words.nl, key);
  const find = (language: Language, key: string, values?: Values) =>
    has(key) ? fill(language, words[language][key], values) : undefined;
  const reading = (reader: Reader): Say<K> => {
    const language = typeof reader === 'string' ? reader : reader.language;
    return (key, values) => fill(language, words[language][key], values);
  };
  const catalogue: Catalogue<K> = Object.assign(reading, {
    find,
    says: (key: K, values?: Values): Told => ({ message: key, context: { words: catalogue, key, values } }),
  });
  return catalogue;
}
