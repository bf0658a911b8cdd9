import type { Language } from '../web/texts.js';
import { formatList } from '../web/format.js';
import { directionTexts } from './direction.text.js';
import type { Article } from './conformity.js';
import type { Direction, GivenDirection } from './direction.js';
import { givenWith } from './direction.rules.js';
import { useInWords } from './direction-words.text.js';

/** What a kit then holds: so many of the same, or of what stands in; if it holds any where it may be without. */
export interface Held {
  mayBeAbsent?: boolean;
  quantity: number;
  article: Article | null;
}
/** Of what lies there otherwise. */
type Substance = Pick<Article, 'atc' | 'route'>;
type Given = GivenDirection & Partial<Pick<Direction, 'standing'>>;

/** How many gifts that is, each out of ampoules of its own; null of a share, of another substance or route and where the product does not say. */
export function giftsOf(it: Given, { quantity, article }: Held, own: Substance): number | null {
  if (article && (own.atc === null || article.atc !== own.atc || article.route !== own.route)) return null;
  const units = (article ? givenWith(it, article).gift : it.gift)?.units ?? null;
  return units === null || units === 0 ? null : Math.floor(quantity / Math.ceil(units));
}

/** "Dan genoeg voor 5 giften bij acute sedatie": of what the network agreed; null where no gift is known. */
export function enoughInWords(
  directions: readonly Given[],
  held: Held,
  own: Substance,
  language: Language,
): string | null {
  const t = directionTexts({ language });
  const said = directions
    .filter(({ standing }) => standing === undefined || standing === 'chosen')
    .flatMap((it) => {
      const n = giftsOf(it, held, own);
      return n === null ? [] : [t('giftsFor', { n, use: useInWords(it, language).toLowerCase() })];
    });
  return said.length === 0
    ? null
    : t(held.mayBeAbsent ? 'thenEnoughIfIn' : 'thenEnough', { gifts: formatList([...new Set(said)], { language }) });
}
