/** Spoken at home in the Netherlands beside Dutch and English, in which the application makes the leaflet itself (ISO 639). */
export const LEAFLET_LANGUAGES = [
  'ar',
  'bg',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'hu',
  'it',
  'pap',
  'pl',
  'pt',
  'ro',
  'ru',
  'so',
  'srn',
  'ti',
  'tr',
  'uk',
  'zh',
] as const;
export type LeafletLanguage = (typeof LEAFLET_LANGUAGES)[number];

/** The newest leaflet in a language. */
export interface OtherLeaflet {
  language: LeafletLanguage;
  version: string;
}
