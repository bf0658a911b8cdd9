import { defineTexts, type Language } from '../../web/texts.js';
import type { Difference } from './two-counts.rules.js';

export const comparisonTexts = defineTexts({
  nl: {
    title: 'Is het beter dan vorig jaar?',
    caption: 'Bereik per gemeente, {after} en een jaar eerder',
    captionOfSeveral: 'Bereik per gemeente, {first} tot en met {last}, telkens naast een jaar eerder',
    lastQuarters: 'De laatste vier kwartalen',
    beside: '{now} (was {then})',
    besideKey:
      'Tussen haakjes staat het bereik van een jaar eerder. Kies een kwartaal of jaar voor aantallen en intervallen.',
    yearEarlier: 'een jaar eerder',
    inPeriod: 'in de periode',
    patients: 'Mensen, {period}',
    uptake: 'Bereik, {period}',
    interval: '95 %-interval, {period}',
    brackets: 'Tussen haakjes staat het 95 %-interval.',
    difference: 'Verschil',
    badPeriod: 'Kies een afgesloten kwartaal (2026-Q3) of jaar (2025)',
    several: 'Bereik in de hele regio, naast een jaar eerder: {told}.',
    higherIn: 'hoger in {periods}',
    lowerIn: 'lager in {periods}',
    unsaidIn: 'niet te zeggen in {periods}',
    hiddenIn: 'niet te vergelijken in {periods}',
    higher:
      'In de hele regio was het bereik {after} hoger dan een jaar eerder: {now} tegen {then}. Dit verschil is groter dan toeval gewoonlijk maakt.',
    lower:
      'In de hele regio was het bereik {after} lager dan een jaar eerder: {now} tegen {then}. Dit verschil is groter dan toeval gewoonlijk maakt.',
    unsaid:
      'Of het bereik in de hele regio {after} anders was dan een jaar eerder is niet te zeggen: {now} tegen {then} kan ook toeval zijn.',
    hidden: 'De hele regio is niet te vergelijken: een van beide aantallen wordt niet getoond.',
    nothingBefore:
      'Vergelijken kan nog niet: de eerste bezorgde kit die we kennen is van {day}. Een jaar eerder is geen volle periode geteld.',
    nothing: 'Vergelijken kan nog niet: er is nog geen bezorgde kit bekend.',
    nothingTodo: 'Kies een latere periode, of lees de cijfers van de pilot in.',
    many: '{count, plural, one {Op deze pagina staat één vergelijking. Ook als er niets veranderde, noemt die met een kans van hooguit {chance} toch een verschil.} other {Op deze pagina staan # vergelijkingen. Ook als er niets veranderde, is de kans hooguit {chance} dat minstens één ervan toch een verschil noemt.}}',
    whatIsPeriod: 'Het afgesloten kwartaal of jaar dat naast hetzelfde van een jaar eerder staat.',
    whatIsTest:
      'Hoger en lager staan er alleen als het verschil groter is dan toeval gewoonlijk maakt: de exacte toets van twee Poisson-aantallen, tweezijdig, bij 5 %. Daarbij telt mee hoeveel mensen in beide perioden naar verwachting thuis overleden.',
    whatIsUnsaid:
      'Niet te zeggen betekent dat het verschil ook toeval kan zijn. Het betekent niet dat er niets veranderde: in een kleine gemeente valt alleen een groot verschil op.',
    whatIsHidden: 'Is een van beide aantallen afgeschermd, dan staat er geen vergelijking.',
  },
  en: {
    title: 'Is it better than last year?',
    caption: 'Uptake per municipality, {after} and a year earlier',
    captionOfSeveral: 'Uptake per municipality, {first} to {last}, each beside a year earlier',
    lastQuarters: 'The last four quarters',
    beside: '{now} (was {then})',
    besideKey: 'In brackets stands the uptake of a year earlier. Choose a quarter or year for numbers and intervals.',
    yearEarlier: 'a year earlier',
    inPeriod: 'in the period',
    patients: 'People, {period}',
    uptake: 'Uptake, {period}',
    interval: '95% interval, {period}',
    brackets: 'In brackets stands the 95% interval.',
    difference: 'Difference',
    badPeriod: 'Choose a closed quarter (2026-Q3) or year (2025)',
    several: 'Uptake in the whole region, beside a year earlier: {told}.',
    higherIn: 'higher in {periods}',
    lowerIn: 'lower in {periods}',
    unsaidIn: 'cannot be said in {periods}',
    hiddenIn: 'cannot be compared in {periods}',
    higher:
      'In the whole region the uptake {after} was higher than a year earlier: {now} against {then}. This difference is larger than chance usually makes.',
    lower:
      'In the whole region the uptake {after} was lower than a year earlier: {now} against {then}. This difference is larger than chance usually makes.',
    unsaid:
      'Whether the uptake in the whole region {after} differed from a year earlier cannot be said: {now} against {then} may be chance.',
    hidden: 'The whole region cannot be compared: one of both numbers is not shown.',
    nothingBefore:
      'There is nothing to compare with yet: the first delivered kit that is known is of {day}. A year earlier no full period was counted.',
    nothing: 'There is nothing to compare yet: no delivered kit is known.',
    nothingTodo: 'Choose a later period, or import the figures of the pilot.',
    many: '{count, plural, one {There is one comparison on this page. Even if nothing changed, it names a difference with a chance of {chance} at most.} other {There are # comparisons on this page. Even if nothing changed, the chance that at least one of them names a difference is {chance} at most.}}',
    whatIsPeriod: 'The closed quarter or year that stands beside the same of a year earlier.',
    whatIsTest:
      'It says higher or lower only when the difference is larger than chance usually makes: the exact test of two Poisson counts, two-sided, at 5%. It takes into account how many people were expected to die at home in both periods.',
    whatIsUnsaid:
      'Cannot be said means that the difference may be chance. It does not mean that nothing changed: in a small municipality only a large difference stands out.',
    whatIsHidden: 'When one of both numbers is withheld, there is no comparison.',
  },
});

export const DIFFERENCE: Record<Language, Record<Difference, string>> = {
  nl: { higher: 'hoger', lower: 'lager', unsaid: 'niet\u00a0te\u00a0zeggen' },
  en: { higher: 'higher', lower: 'lower', unsaid: 'cannot\u00a0be\u00a0said' },
};
