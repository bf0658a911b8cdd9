import { defineTexts } from '../web/texts.js';

export const uptakeTexts = defineTexts({
  nl: {
    title: 'Bereik van de kit',
    caption: 'Mensen met een kit per gemeente, {period}',
    patients: 'Mensen met een kit',
    expected: 'Verwacht overleden thuis',
    uptake: 'Bereik',
    interval: '95 %-interval',
    band: 'Bij lage en hoge schatting',
    completeness: 'Volledigheid',
    finding:
      '{when} kregen {patients} mensen thuis een kit, tegen {expected} mensen die naar verwachting thuis overleden: een bereik van {uptake}.',
    findingHidden: '{when} kregen te weinig mensen een kit om het bereik te tonen.',
    findingPoor: '{when} zijn de gegevens te onvolledig om het bereik te tonen.',
    elsewhere:
      'Daarnaast kregen {count} mensen een kit in een verpleeghuis, hospice of op een andere plek. Zij tellen in het bereik niet mee.',
    whatIsUptake:
      'Bereik is het aantal mensen met een kit gedeeld door het aantal mensen dat naar verwachting in dezelfde dagen thuis overlijdt. Ieder mens telt één keer, in de gemeente waar de kit is bezorgd. Het is een verhouding: hij kan boven 100 % uitkomen.',
    whatIsInterval:
      'Het 95 %-interval laat zien wat toeval alleen met zo’n aantal kan doen (exacte Poisson-grenzen). De lage en hoge schatting laten zien wat de onzekerheid in het verwachte aantal uitmaakt.',
    whatIsNeed: 'Het verwachte aantal is een schatting: {method} (jaar {year}, bron {source}).',
    whatIsSmall:
      'Aantallen van 1 tot en met 4 staan er als <5. Een ander getal is afgeschermd als daaruit een klein aantal te berekenen is. Per gemeente tonen we alleen afgesloten kwartalen en jaren.',
    whatIsCompleteness:
      'Volledigheid is het deel van de bezorgde kits waarvan de dag bekend is. Onder 70 % tonen we geen cijfer.',
    empty: 'In deze periode is er nog geen kit bezorgd.',
    emptyTodo: 'Kies een andere periode.',
  },
  en: {
    title: 'Uptake of the kit',
    caption: 'People with a kit per municipality, {period}',
    patients: 'People with a kit',
    expected: 'Expected deaths at home',
    uptake: 'Uptake',
    interval: '95% interval',
    band: 'At low and high estimate',
    completeness: 'Completeness',
    finding:
      '{when} {patients} people got a kit at home, against {expected} people who were expected to die at home: an uptake of {uptake}.',
    findingHidden: '{when} too few people got a kit to show the uptake.',
    findingPoor: '{when} the data are too incomplete to show the uptake.',
    elsewhere:
      'Besides, {count} people got a kit in a nursing home, a hospice or elsewhere. They do not count in the uptake.',
    whatIsUptake:
      'Uptake is the number of people with a kit divided by the number of people expected to die at home in the same days. Each person counts once, in the municipality where the kit was delivered. It is a ratio: it may exceed 100%.',
    whatIsInterval:
      'The 95% interval shows what chance alone can do to such a number (exact Poisson limits). The low and high estimate show what the uncertainty in the expected number does.',
    whatIsNeed: 'The expected number is an estimate: {method} (year {year}, source {source}).',
    whatIsSmall:
      'Numbers from 1 to 4 are shown as <5. Another number is withheld when a small one could be computed from it. Municipalities are shown for closed quarters and years only.',
    whatIsCompleteness: 'Completeness is the share of delivered kits whose day is known. Below 70% no figure is shown.',
    empty: 'No kit has been delivered in this period.',
    emptyTodo: 'Choose another period.',
  },
});
