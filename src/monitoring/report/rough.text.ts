import { defineTexts, type Language } from '../../web/texts.js';
import { duringPeriod } from '../period-name.js';
import { lastDayNamed } from '../period.js';
import type { UptakeRow, YearBefore } from '../uptake-answer.js';
import { shareInWords } from '../uptake-figure.text.js';
import type { RegionPoint } from './report-content.js';
import { PUBLICATION } from '../disclosure/disclosure.js';
import { differenceTold } from '../questions/difference-told.rules.js';

/** What is said of numbers that were rounded before anything was computed from them. */
export const roughTexts = defineTexts({
  nl: {
    about: 'ongeveer {share}',
    uptake: 'Bereik, uit op 5 afgeronde aantallen',
    interval: '95 %-interval, met de afronding',
    band: 'Bij lage en hoge schatting, met de afronding',
    higher: '{then}; nu hoger',
    lower: '{then}; nu lager',
    unsaid: 'niet te zeggen',
    sinceHigher: '{name}: ongeveer {now} {last}, hoger dan {first} (ongeveer {then}).',
    sinceLower: '{name}: ongeveer {now} {last}, lager dan {first} (ongeveer {then}).',
    sinceUnsaid: '{name}: ongeveer {now} {last}. Of dat anders is dan {first}, is niet te zeggen.',
    yearHigher: 'Dat is meer dan een jaar eerder, {first}: toen was het bereik ongeveer {then}.',
    yearLower: 'Dat is minder dan een jaar eerder, {first}: toen was het bereik ongeveer {then}.',
    yearUnsaid: 'Of het bereik anders is dan een jaar eerder, {first}, is niet te zeggen.',
    region: 'Bereik in de regio',
    only: '{name}: ongeveer {now} {last}.',
    none: '{name}: in deze perioden niet te tonen.',
    comparisons:
      '“Een jaar eerder” staat er alleen waar het verschil meer is dan toeval en afronding (toets van twee Poisson-aantallen); anders is het niet te zeggen. Hier {count, plural, one {staat één vergelijking} other {staan # vergelijkingen}}: gemiddeld één op de twintig lijkt een verschil zonder er een te zijn.',
    what: 'Het bereik is hier berekend uit het op 5 afgeronde aantal mensen, dus ongeveer. Het interval loopt van de onderste exacte Poisson-grens van het kleinste tot de bovenste van het grootste aantal waar het afgeronde voor kan staan: 15 staat voor 13 tot en met 17. De lage en hoge schatting laten zien wat de onzekerheid in het verwachte aantal uitmaakt.',
  },
  en: {
    about: 'about {share}',
    uptake: 'Uptake, from numbers rounded to 5',
    interval: '95% interval, with the rounding',
    band: 'At low and high estimate, with the rounding',
    higher: '{then}; now higher',
    lower: '{then}; now lower',
    unsaid: 'cannot be said',
    sinceHigher: '{name}: about {now} {last}, higher than {first} (about {then}).',
    sinceLower: '{name}: about {now} {last}, lower than {first} (about {then}).',
    sinceUnsaid: '{name}: about {now} {last}. Whether that differs from {first} cannot be said.',
    yearHigher: 'That is more than a year earlier, {first}: the uptake was about {then} then.',
    yearLower: 'That is less than a year earlier, {first}: the uptake was about {then} then.',
    yearUnsaid: 'Whether the uptake differs from a year earlier, {first}, cannot be said.',
    region: 'Uptake in the region',
    only: '{name}: about {now} {last}.',
    none: '{name}: cannot be shown in these periods.',
    comparisons:
      '“A year earlier” is there only where the difference is more than chance and rounding (test of two Poisson counts); otherwise it cannot be said. Here {count, plural, one {is one comparison} other {are # comparisons}}: on average one in twenty seems a difference without being one.',
    what: 'Uptake is computed here from the number of people rounded to 5, so it is approximate. The interval runs from the lower exact Poisson limit of the smallest to the upper one of the largest number that the rounded one may stand for: 15 stands for 13 to 17. The low and high estimate show what the uncertainty in the expected number does.',
  },
});

export function aboutInWords(share: number | null, language: Language): string {
  return share === null
    ? shareInWords(share, { language })
    : roughTexts(language)('about', { share: shareInWords(share, { language }) });
}

/** What a year before was, where more than chance and rounding lies between. */
export function yearBeforeInWords(before: UptakeRow | undefined, now: UptakeRow, language: Language): string {
  const difference = differenceTold(before, now, PUBLICATION);
  if (!before || difference === null) return shareInWords(null, { language });
  return roughTexts(language)(difference, { then: shareInWords(before.uptake, { language }) });
}

/** The same period a year before, told where it differs. */
export function roughYearBefore(
  { period, countedUntil, total }: YearBefore,
  now: UptakeRow,
  language: Language,
): string {
  const t = roughTexts(language);
  const isWhole = countedUntil === lastDayNamed(period);
  const first = duringPeriod(period, isWhole ? null : countedUntil, { language });
  const key = ({ higher: 'yearHigher', lower: 'yearLower', unsaid: 'yearUnsaid' } as const)[
    differenceTold(total, now, PUBLICATION) ?? 'unsaid'
  ];
  return t(key, { first, then: shareInWords(total.uptake, { language }) });
}

/** A later period beside an earlier one, told as a change only where it is one. */
export function sinceInWords(
  first: RegionPoint | undefined,
  last: RegionPoint | undefined,
  language: Language,
): string {
  const t = roughTexts(language);
  const name = t('region');
  if (!last) return t('none', { name });
  const at = ({ period }: RegionPoint) => duringPeriod(period, null, { language });
  const now = { name, now: shareInWords(last.total.uptake, { language }), last: at(last) };
  if (!first || first.period === last.period) return t('only', now);
  const key = ({ higher: 'sinceHigher', lower: 'sinceLower', unsaid: 'sinceUnsaid' } as const)[
    differenceTold(first.total, last.total, PUBLICATION) ?? 'unsaid'
  ];
  return t(key, { ...now, then: shareInWords(first.total.uptake, { language }), first: at(first) });
}
