import { formatDay } from '../web/format.js';
import { defineTexts, type Language } from '../web/texts.js';
import type { StandardVersion } from './standard.js';
import { isComing } from './standard.rules.js';

const whatHoldsTexts = defineTexts({
  nl: {
    now: 'Nu geldt versie {name}.',
    none: 'Er geldt nu geen versie: tot er een is, vult niemand een kit.',
    later: 'Vanaf {day} geldt versie {name}.',
  },
  en: {
    now: 'Version {name} holds now.',
    none: 'No version holds now: until there is one nobody fills a kit.',
    later: 'Version {name} holds from {day}.',
  },
});

/** "Nu geldt versie 2026.1. Vanaf 4 januari 2027 geldt versie 2027.1." */
export function whatHoldsInWords(versions: readonly StandardVersion[], language: Language): string {
  const t = whatHoldsTexts(language);
  const now = versions.find(({ inEffect }) => inEffect);
  const days = versions.filter(isComing).flatMap(({ name, takesEffectOn: day }) => (day ? [{ name, day }] : []));
  const [next] = days.sort((one, other) => one.day.localeCompare(other.day));
  return [
    now ? t('now', { name: now.name }) : t('none'),
    ...(next ? [t('later', { name: next.name, day: formatDay(next.day, language) })] : []),
  ].join(' ');
}
