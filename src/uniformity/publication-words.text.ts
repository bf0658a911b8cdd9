import { countOf } from '../kit-standards/unit.js';
import type { StandardVersion } from '../kit-standards/standard.js';
import type { PlainDate } from '../platform/calendar.js';
import { formatDay, formatList, formatMoney } from '../web/format.js';
import type { Language } from '../web/texts.js';
import { publicationTexts } from './publication.text.js';
import { together, type NamedPaper, type NamedQuantity, type TouchedPharmacy } from './effect.rules.js';

/** "Midazolam 5 mg/ml: 12 ampullen", and where a shortage leaves less of it what is decided. */
export function quantityInWords({ name, quantity, unit, scarce }: NamedQuantity, language: Language): string {
  const counted = `${name}: ${countOf(quantity, unit, language)}`;
  if (scarce === null) return counted;
  const t = publicationTexts(language);
  return t('scarce', { counted, what: scarce[language], day: formatDay(scarce.until, language) });
}

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

interface Touching {
  pharmacies: readonly TouchedPharmacy[];
  /** Asked for by what holds now. */
  requests: number;
  takesEffectOn: PlainDate | null;
  /** Beside which it is laid. */
  from: Pick<StandardVersion, 'name' | 'inEffect'> | null;
  /** None without a version before it. */
  differences: readonly { change: string }[] | null;
}

/** For who approves and publishes: what a version does to all kits, requests and stock together. */
export function toDeciders(
  { pharmacies, requests, takesEffectOn, from, differences }: Touching,
  language: Language,
): string[] {
  const t = publicationTexts(language);
  const sum = (of: 'outside' | 'conform' | 'shelf' | 'homes') => pharmacies.reduce((n, one) => n + one[of], 0);
  const total = { outside: sum('outside'), conform: sum('conform'), shelf: sum('shelf'), homes: sum('homes') };
  const fall = total.shelf + total.homes;
  const values = {
    ...{ ...total, fall, day: takesEffectOn === null ? 'later' : formatDay(takesEffectOn, language) },
    pharmacies: pharmacies.filter(({ shelf, homes }) => shelf + homes > 0).length,
  };
  const useless = together(pharmacies.flatMap((one) => one.useless));
  const given = (differences ?? []).filter(({ change }) => change.startsWith('direction-')).length;
  return [
    t(fall > 0 ? 'kits' : whyUntouched(total, 'OfAll'), values),
    ...(from ? [t('besides', { from: from.name, inEffect: String(from.inEffect) })] : []),
    ...(requests > 0 ? [t('requests', { requests })] : []),
    ...(useless.length > 0
      ? [t('uselessOfAll', { what: listOf(useless, language), ...costOf(useless, language) })]
      : []),
    ...(differences ? [t('givenOtherwise', { n: given })] : []),
  ];
}

const listOf = (all: readonly NamedQuantity[], language: Language) =>
  formatList(
    all.map((one) => quantityInWords(one, language)),
    { language },
  );

function costOf(all: readonly NamedQuantity[], language: Language) {
  const cents = all.reduce((n, one) => n + (one.cents ?? 0), 0);
  return { money: formatMoney(cents / 100, language), known: String(all.every((one) => one.cents !== null)) };
}

/** What changes for one pharmacy, beside what changes in the kit. */
export function toPharmacy(own: TouchedPharmacy | undefined, language: Language): string[] {
  const t = publicationTexts(language);
  if (!own) return [t('noneOfYours')];
  const papers = own.papers.map((paper) => paperInWords(paper, language));
  const { outside, conform, shelf, homes } = own;
  return [
    t(shelf + homes > 0 ? 'yours' : whyUntouched(own, 'OfYours'), { outside, conform, shelf, homes }),
    ...(own.order.length > 0 ? [t('toOrder', { what: listOf(own.order, language) })] : []),
    ...(own.useless.length > 0 ? [t('toKeepOut', { what: listOf(own.useless, language) })] : []),
    ...(papers.length > 0 ? [t('oldPapers', { what: formatList(papers, { language }) })] : []),
  ];
}
