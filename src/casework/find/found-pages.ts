import { may } from '../../access/may.js';
import { boxAccessPath, boxCodeInGroups } from '../../dispensing/box/box-code.js';
import { plainLetters } from '../../patients/names.js';
import { waysFor } from '../../web/menu.js';
import type { SignedIn } from '../../web/signed-in.js';
import { LANGUAGES } from '../../web/texts.js';
import type { Found } from './found.js';
import type { Sought } from './sought.rules.js';
import { SUBJECT_WORDS } from './subject.text.js';
import { pathOf, SUBJECT_NAMES, SUBJECTS } from './subjects.js';

/** The pages of the menu that somebody has, by their name in any language, and the pages that are about what is looked for. */
export function pagesFound({ words, boxCode }: Sought, signedIn: SignedIn): Found[] {
  if (boxCode !== null && signedIn.organisation.kind === 'home-care' && may(signedIn.role, 'breakGlass'))
    return [page(boxAccessPath(boxCode), boxCodeInGroups(boxCode), { by: 'box-code', text: null })];
  if (words.length === 0) return [];
  const sought = words.map((word) => plainLetters(word));
  const called = pagesCalled(sought, signedIn);
  return [...called, ...pagesAbout(sought, signedIn).filter(({ id }) => called.every((page) => page.id !== id))];
}

function pagesCalled(sought: readonly string[], signedIn: SignedIn): Found[] {
  const [menu = [], ...others] = LANGUAGES.map((language) => waysFor(signedIn, language));
  return menu.flatMap(({ path, text }, place) => {
    const names = [text, ...others.map((other) => other[place]?.text ?? '')].map((name) => plainLetters(name));
    const isCalled = names.some((name) => sought.every((word) => name.includes(word)));
    return isCalled ? [page(path, text, { by: 'menu', text: null })] : [];
  });
}

/** Of a word its beginning is enough: nobody types "openingstijden" to the end. */
function pagesAbout(sought: readonly string[], signedIn: SignedIn): Found[] {
  const { role, organisation } = signedIn;
  return SUBJECT_NAMES.filter((name) => {
    const { may: action, at } = { at: organisation.kind, ...SUBJECTS[name] };
    return at === organisation.kind && may(role, action, organisation.kind);
  }).flatMap((name) => {
    const words = LANGUAGES.map((language) => SUBJECT_WORDS[language][name].about.split(' '));
    const met = words.map((of) => sought.map((word) => of.find((one) => plainLetters(one).startsWith(word))));
    const [about] = met.find((of) => of.every((word) => word !== undefined)) ?? [];
    return about ? [page(pathOf(name, signedIn), SUBJECT_WORDS.nl[name].title, { by: 'subject', text: about })] : [];
  });
}

const page = (path: string, title: string, why: Found['why']): Found => ({
  ...{ kind: 'page', id: path, title, about: null, why, href: path },
});
