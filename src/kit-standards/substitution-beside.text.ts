import { defineTexts } from '../web/texts.js';

/** Two measures in one slot at a time. */
export const substitutionBesideTexts = defineTexts({
  nl: {
    runs: 'In dit vak loopt al, of is al voorgesteld: {says}, van {from} tot en met {until}.',
    beside: 'Wat geldt er dan?',
    besideHint: 'Alleen nodig als de dagen overlappen.',
    instead: 'Deze nieuwe: zodra zij ingaat, eindigt wat er al loopt',
    both: 'Allebei: er mag hoogstens het laagste aantal in, ook van wat in de plaats komt, naar werkzame stof',
    'beside-missing': 'Op dezelfde dagen loopt er al iets in dit vak. Kies wat er dan geldt.',
    takesPlace: 'Komt in de plaats van wat al in dit vak loopt.',
    holdsBeside: 'Geldt naast wat al in dit vak loopt: hoogstens het laagste aantal, naar werkzame stof.',
    replacedBy: 'Vervangen door: {says}',
    overlaps:
      'In dit vak geldt intussen een andere maatregel op dezelfde dagen. Trek dit voorstel in, en doe het opnieuw: dan kiest u wat er geldt.',
  },
  en: {
    runs: 'In this slot runs already, or was proposed: {says}, from {from} to {until}.',
    beside: 'What holds then?',
    besideHint: 'Needed only where the days overlap.',
    instead: 'This new one: once it begins, what runs already ends',
    both: 'Both: it may hold the lowest number at most, also of what stands in, in active substance',
    'beside-missing': 'On the same days something runs in this slot already. Choose what holds then.',
    takesPlace: 'Takes the place of what runs in this slot already.',
    holdsBeside: 'Holds beside what runs in this slot already: the lowest number at most, in active substance.',
    replacedBy: 'Replaced by: {says}',
    overlaps:
      'In this slot another measure holds on the same days meanwhile. Withdraw this proposal and make it again: then you choose what holds.',
  },
});
