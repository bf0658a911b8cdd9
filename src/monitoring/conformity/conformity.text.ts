import { defineTexts } from '../../web/texts.js';

export const conformityTexts = defineTexts({
  nl: {
    title: 'Kits volgens de standaard',
    pharmacy: 'Apotheek',
    perPharmacy: 'Per apotheek, {period}',
    perQuarter: 'De regio per kwartaal',
    sealed: 'Verzegeld',
    conform: 'Volgens de standaard',
    share: 'Deel',
    bySubstitution: 'Met goedgekeurde vervanging',
    deviate: 'Afwijkend',
    outside: 'Kits die nu buiten staan en afwijken',
    finding: 'Van de {sealed} kits die {period} zijn verzegeld, waren er {conform} volgens de standaard: {share}.',
    before: 'Een jaar eerder: {share}.',
    findingNone: 'In het laatste kwartaal is geen kit verzegeld.',
    none: 'Er is nog geen kit verzegeld in een kwartaal dat voorbij is.',
    noneTodo: 'Na het eerste volle kwartaal met verzegelde kits verschijnt hier het cijfer.',
    whatIs:
      'Het deel van de kits die in het kwartaal zijn verzegeld, dat precies was gevuld zoals de standaard zegt. Kits met een goedgekeurde vervanging en kits die afwijken staan apart.',
  },
  en: {
    title: 'Kits as the standard has them',
    pharmacy: 'Pharmacy',
    perPharmacy: 'Per pharmacy, {period}',
    perQuarter: 'The region per quarter',
    sealed: 'Sealed',
    conform: 'As the standard has them',
    share: 'Share',
    bySubstitution: 'With an approved substitution',
    deviate: 'Deviating',
    outside: 'Kits that are outside now and deviate',
    finding: 'Of the {sealed} kits sealed {period}, {conform} were as the standard has them: {share}.',
    before: 'A year earlier: {share}.',
    findingNone: 'No kit was sealed in the last quarter.',
    none: 'No kit was sealed yet in a quarter that is over.',
    noneTodo: 'After the first full quarter with sealed kits the figure appears here.',
    whatIs:
      'The share of the kits sealed in the quarter that was filled exactly as the standard says. Kits with an approved substitution and kits that deviate stand apart.',
  },
});
