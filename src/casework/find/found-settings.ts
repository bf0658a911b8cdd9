import { may } from '../../access/may.js';
import { plainLetters } from '../../patients/names.js';
import { registeredSettings } from '../../platform/settings.js';
import type { SignedIn } from '../../web/signed-in.js';
import { LANGUAGES } from '../../web/texts.js';
import type { Found } from './found.js';
import type { Sought } from './sought.rules.js';

/** What the network chose, by its name in any language, for who may look at it. */
export function settingsFound({ words }: Sought, { role, organisation }: SignedIn): Found[] {
  if (words.length === 0 || !may(role, 'changeSettings', organisation.kind)) return [];
  const sought = words.map((word) => plainLetters(word));
  return [...registeredSettings()].flatMap(([key, setting]): Found[] => {
    const names = LANGUAGES.map((language) => plainLetters(setting[language].name));
    if (!names.some((name) => sought.every((word) => name.includes(word)))) return [];
    const about = { kind: 'setting', id: key, title: setting.nl.name, about: null } as const;
    return [{ ...about, why: { by: 'name', text: null }, href: `/settings/${key}` }];
  });
}
