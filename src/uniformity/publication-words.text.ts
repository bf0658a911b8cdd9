import { countOf } from '../kit-standards/unit.js';
import { formatList } from '../web/format.js';
import type { Language } from '../web/texts.js';
import { publicationTexts } from './publication.text.js';
import type { NamedPaper, NamedQuantity, TouchedPharmacy } from './effect.rules.js';

/** "Midazolam 5 mg/ml: 12 ampullen" */
export const quantityInWords = ({ name, quantity, unit }: NamedQuantity, language: Language): string =>
  `${name}: ${countOf(quantity, unit, language)}`;

/** "Gebruiksinstructie, versie 2026-1: 3 kits" */
export const paperInWords = ({ name, nameEn, version, kits }: NamedPaper, language: Language): string =>
  publicationTexts(language)('paper', { name: language === 'nl' ? name : nameEn, version, kits });

interface Counted {
  outside: number;
  conform: number;
}

/** All of nothing would reassure: where no kit conforms now, that is said. */
export function whyUntouched<Of extends 'OfYours' | 'OfAll'>({ outside, conform }: Counted, of: Of) {
  return `${outside === 0 ? 'none' : conform === 0 ? 'noneNow' : 'nothing'}${of}` as const;
}

/** What changes for one pharmacy, beside what changes in the kit. */
export function toPharmacy(own: TouchedPharmacy | undefined, language: Language): string[] {
  const t = publicationTexts(language);
  if (!own) return [t('noneOfYours')];
  const list = (all: readonly NamedQuantity[]) =>
    formatList(
      all.map((one) => quantityInWords(one, language)),
      { language },
    );
  const papers = own.papers.map((paper) => paperInWords(paper, language));
  const { outside, conform, shelf, homes } = own;
  return [
    t(shelf + homes > 0 ? 'yours' : whyUntouched(own, 'OfYours'), { outside, conform, shelf, homes }),
    ...(own.order.length > 0 ? [t('toOrder', { what: list(own.order) })] : []),
    ...(own.useless.length > 0 ? [t('toKeepOut', { what: list(own.useless) })] : []),
    ...(papers.length > 0 ? [t('oldPapers', { what: formatList(papers, { language }) })] : []),
  ];
}
