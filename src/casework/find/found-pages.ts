import { plainLetters } from '../../patients/names.js';
import { menuFor } from '../../web/menu.js';
import type { SignedIn } from '../../web/signed-in.js';
import { LANGUAGES } from '../../web/texts.js';
import type { Found } from './found.js';
import type { Sought } from './sought.rules.js';

/** The pages of the menu that somebody has, by their name in any language. */
export function pagesCalled({ words }: Sought, signedIn: SignedIn): Found[] {
  const [menu = [], ...others] = LANGUAGES.map((language) => menuFor(signedIn, '', language));
  if (words.length === 0) return [];
  return menu.flatMap(({ path, text }, place) => {
    const names = [text, ...others.map((other) => other[place]?.text ?? '')].map((name) => plainLetters(name));
    const isCalled = names.some((name) => words.every((word) => name.includes(plainLetters(word))));
    const page = {
      kind: 'page',
      id: path,
      title: text,
      about: null,
      why: { by: 'menu', text: null },
      href: path,
    } as const;
    return isCalled ? [page] : [];
  });
}
