import { defineTexts } from '../web/texts.js';

export const uptakeTexts = defineTexts({
  nl: {
    title: 'Bereik van de kit',
    caption: 'Mensen met een kit per gemeente, {period}',
    regionCaption: 'Mensen met een kit in de hele regio',
    regionOnly: 'Per gemeente tonen we alleen afgesloten kwartalen en jaren.',
    patients: 'Mensen met een kit',
    expected: 'Verwacht overleden thuis',
    uptake: 'Bereik',
    interval: '95 %-interval',
    band: 'Bij lage en hoge schatting',
    completeness: 'Volledigheid',
    finding:
      '{when} kregen {patients} mensen thuis een kit, tegen {expected} mensen die naar verwachting thuis overleden: een bereik van {uptake}.',
    findingRough:
      '{when} kregen ongeveer {patients} mensen thuis een kit (afgerond op 5), tegen {expected} mensen die naar verwachting thuis overleden: een bereik van ongeveer {uptake} ({range}).',
    findingNobody: '{when} is geen kit bekend die bij iemand thuis is bezorgd.',
    findingFew: '{when} kregen minder dan {limit} mensen thuis een kit: te weinig om het bereik te tonen.',
    findingWithheld:
      '{when} tonen we het bereik niet, omdat daaruit misschien een klein aantal mensen is af te leiden.',
    findingPoor: '{when} zijn de gegevens te onvolledig om het bereik te tonen.',
    findingNoData: '{when} is nog geen bezorgde kit bekend: vergelijken kan niet.',
    findingNoNeed:
      '{when} kregen {patients} mensen thuis een kit. Hoeveel mensen naar verwachting thuis overlijden is niet bekend, dus het bereik ook niet.',
    yearBefore: 'Een jaar eerder, {when},',
    notYetCounted:
      'We tellen {month} nog niet mee: in die maand kregen tot nu toe minder dan {limit} mensen thuis een kit.',
    elsewhere:
      'Daarnaast kregen {count} mensen een kit in een verpleeghuis, hospice of op een andere plek. Zij tellen in het bereik niet mee.',
    whatIsUptake:
      'Bereik is het aantal mensen met een kit gedeeld door het aantal mensen dat naar verwachting in dezelfde dagen thuis overlijdt. Ieder mens telt één keer, in de gemeente waar de kit is bezorgd. Het is een verhouding: hij kan boven 100 % uitkomen.',
    whatIsExpected:
      'Hoeveel mensen in dezelfde dagen naar schatting thuis overlijden, met een lage en een hoge schatting.',
    whatIsInterval:
      'Het 95 %-interval laat zien wat toeval alleen met zo’n aantal kan doen (exacte Poisson-grenzen). De lage en hoge schatting laten zien wat de onzekerheid in het verwachte aantal uitmaakt.',
    whatIsNeed: 'Het verwachte aantal is een schatting: {method} (jaar {year}, bron {source}).',
    whatIsSmall:
      'Aantallen van 1 tot en met 4 tonen we niet: er staat <5, of afgeschermd als ook dat te veel zegt. Een ander aantal is afgeschermd als daaruit misschien een klein aantal is af te leiden. Per gemeente tonen we alleen afgesloten kwartalen en jaren.',
    whatIsRunning:
      'Van een periode die nog loopt, tellen we mensen en verwachting tot en met dezelfde dag: vandaag, of het einde van de vorige maand zolang in de lopende maand minder dan 5 mensen een kit kregen en de periode eerder begon. Daaronder staan dezelfde dagen van het jaar ervoor.',
    whatIsCompleteness:
      'Volledigheid is het deel van de bezorgde kits waarvan de dag bekend is. Onder 70 % tonen we geen cijfer.',
    emptyTodo: 'Kies een andere periode.',
  },
  en: {
    title: 'Uptake of the kit',
    caption: 'People with a kit per municipality, {period}',
    regionCaption: 'People with a kit in the whole region',
    regionOnly: 'Municipalities are shown for closed quarters and years only.',
    patients: 'People with a kit',
    expected: 'Expected deaths at home',
    uptake: 'Uptake',
    interval: '95% interval',
    band: 'At low and high estimate',
    completeness: 'Completeness',
    finding:
      '{when}, {patients} people got a kit at home, against {expected} people who were expected to die at home: an uptake of {uptake}.',
    findingRough:
      '{when}, about {patients} people got a kit at home (rounded to 5), against {expected} people who were expected to die at home: an uptake of about {uptake} ({range}).',
    findingNobody: '{when}, no kit is known to have been delivered at home.',
    findingFew: '{when}, fewer than {limit} people got a kit at home: too few to show the uptake.',
    findingWithheld: '{when}, the uptake is not shown, because a small number of people might be worked out from it.',
    findingPoor: '{when}, the data are too incomplete to show the uptake.',
    findingNoData: '{when}, no delivered kit is known yet: there is nothing to compare with.',
    findingNoNeed:
      '{when}, {patients} people got a kit at home. How many people are expected to die at home is not known, so neither is the uptake.',
    yearBefore: 'A year earlier, {when}',
    notYetCounted: '{month} does not count yet: in that month fewer than {limit} people have got a kit at home so far.',
    elsewhere:
      'Besides, {count} people got a kit in a nursing home, a hospice or elsewhere. They do not count in the uptake.',
    whatIsUptake:
      'Uptake is the number of people with a kit divided by the number of people expected to die at home in the same days. Each person counts once, in the municipality where the kit was delivered. It is a ratio: it may exceed 100%.',
    whatIsExpected: 'How many people are estimated to die at home in the same days, with a low and a high estimate.',
    whatIsInterval:
      'The 95% interval shows what chance alone can do to such a number (exact Poisson limits). The low and high estimate show what the uncertainty in the expected number does.',
    whatIsNeed: 'The expected number is an estimate: {method} (year {year}, source {source}).',
    whatIsSmall:
      'Numbers from 1 to 4 are not shown: it says <5, or withheld when even that tells too much. Another number is withheld when a small one might be worked out from it. Municipalities are shown for closed quarters and years only.',
    whatIsRunning:
      'Of a period that still runs, people and expectation are counted up to and including the same day: today, or the end of the month before while fewer than 5 people got a kit in the running month and the period began earlier. Below it stand the same days of the year before.',
    whatIsCompleteness: 'Completeness is the share of delivered kits whose day is known. Below 70% no figure is shown.',
    emptyTodo: 'Choose another period.',
  },
});
