import { LANGUAGES, type Language } from '../texts.js';
import { useView } from '../view.js';

const NAMES: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/** The other language, in its own words, back on this page. */
export function LanguageSwitch() {
  const view = useView();
  return LANGUAGES.filter((language) => language !== view.language).map((language) => (
    <a
      key={language}
      class="pk-header__link"
      href={`/language/${language}?back=${encodeURIComponent(view.address)}`}
      rel="alternate"
      lang={language}
      hreflang={language}
    >
      {NAMES[language]}
    </a>
  ));
}
