import { defineTexts, type Catalogue } from '../web/texts.js';
import type { Listed } from './letter-facts.js';

/** Subject of the mail; title (also the notice); what happened; what is asked, or that nothing is; where the link leads. */
type Part = 'subject' | 'title' | 'happened' | 'asked' | 'link';
type Words = Readonly<Record<Part, string>>;

export interface Letter {
  texts: Catalogue<Part>;
  lists: readonly Listed[];
}

/** Both languages beside each other; places in them are the facts of `letter-facts.ts`. */
export const defineLetter = (lists: readonly Listed[], words: { nl: Words; en: Words }): Letter => ({
  texts: defineTexts(words),
  lists,
});
