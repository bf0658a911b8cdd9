import { defineTexts } from '../../web/texts.js';

export const demandTexts = defineTexts({
  nl: {
    title: 'Voorraad voor de komende weken',
    caption: 'Voorgesteld minimum per apotheek',
    pharmacy: 'Apotheek',
    perWeek: 'Vraag per week',
    ofRegion: '{n} (regio)',
    replenishment: 'Aanvullen duurt',
    days: '{n} dagen',
    expected: 'Vraag in die tijd',
    ready: 'Klaar',
    minimum: 'Minimum nu',
    proposed: 'Voorgesteld',
    coveredNow: 'Teruggekeken, nu',
    coveredThen: 'Teruggekeken, voorgesteld',
    adopt: 'Overnemen',
    adoptAsked:
      'Met {name} is een minimum van {minimum} afgesproken. Voorgesteld is {proposed}. Het is een afspraak: bespreek het eerst met de apotheek.',
    adoptTo: 'Wijzig het minimum van {minimum} in {proposed}',
    adoptTitle: 'Wat u kunt doen',
    asProposed: 'zo is het',
    findingSame: 'Alle {all} apotheken hebben het voorgestelde minimum.',
    finding:
      '{more, plural, =0 {Geen apotheek zou} one {Eén apotheek zou} other {# apotheken zouden}} een hoger minimum moeten hebben, {less, plural, =0 {geen} other {#}} kan met minder toe.',
    lookedBack:
      'Teruggekeken over een jaar was er met deze minima in {then} van de keren genoeg tot er een nieuwe kit klaar was; met de minima van nu in {now}.',
    nobody: 'Geen enkele apotheek doet mee.',
    nobodyTodo: 'Voeg een apotheek toe of laat er een meedoen.',
    whatIsReady: 'Klaar: kits die vandaag weg kunnen. Minimum: wat nu is afgesproken.',
    whatIsExpected: 'Vraag in die tijd: hoeveel aanvragen er gemiddeld komen zolang aanvullen duurt.',
    whatIsPerWeek:
      'Vraag per week: de aanvragen die de apotheek aannam van {from} tot en met {until}. Waren dat er minder dan 20, of zijn ze niet te tonen, dan staat er wat een apotheek van de regio gemiddeld heeft.',
    whatIsReplenishment:
      'Aanvullen duurt: {days, plural, one {# dag} other {# dagen}} bestellen (een instelling van het netwerk), en de mediaan van het eerste middel in de kit tot het zegel. Bij minder dan 5 kits die van de regio.',
    whatIsProposed:
      'Voorgesteld: het kleinste aantal kits dat in {cover} van de keren genoeg is tot er een nieuwe klaar is (Poisson-verdeling), minstens 1, en minstens zoveel als er teruggekeken zo vaak genoeg was waar de eigen vraag te tonen is.',
    whatIsLookedBack:
      'Teruggekeken: in hoeveel van de perioden van zo lang, in de laatste vier afgesloten kwartalen, er niet meer dan dat aantal werd gevraagd.',
  },
  en: {
    title: 'Stock for the weeks to come',
    caption: 'Proposed minimum per pharmacy',
    pharmacy: 'Pharmacy',
    perWeek: 'Demand a week',
    ofRegion: '{n} (region)',
    replenishment: 'Replenishing takes',
    days: '{n} days',
    expected: 'Demand in that time',
    ready: 'Ready',
    minimum: 'Minimum now',
    proposed: 'Proposed',
    coveredNow: 'Looked back, now',
    coveredThen: 'Looked back, proposed',
    adopt: 'Adopt',
    adoptAsked:
      'A minimum of {minimum} was agreed with {name}. {proposed} is proposed. It is an agreement: discuss it with the pharmacy first.',
    adoptTo: 'Change the minimum from {minimum} to {proposed}',
    adoptTitle: 'What you can do',
    asProposed: 'as it is',
    findingSame: 'All {all} pharmacies have the proposed minimum.',
    finding:
      '{more, plural, =0 {No pharmacy should} one {One pharmacy should} other {# pharmacies should}} have a higher minimum, {less, plural, =0 {none} other {#}} can do with less.',
    lookedBack:
      'Looking back over a year there was enough until a new kit was ready in {then} of the cases with these minimums; with those of now in {now}.',
    nobody: 'No pharmacy takes part.',
    nobodyTodo: 'Add a pharmacy or let one take part.',
    whatIsReady: 'Ready: kits that can leave today. Minimum: what is agreed now.',
    whatIsExpected: 'Demand in that time: how many requests come on average while stock is being replenished.',
    whatIsPerWeek:
      'Demand a week: the requests that the pharmacy took from {from} up to and including {until}. Where these were fewer than 20, or cannot be shown, it is what a pharmacy of the region has on average.',
    whatIsReplenishment:
      'Replenishing takes: {days, plural, one {# day} other {# days}} of ordering (a setting of the network), and the median from the first item in the kit to the seal. With fewer than 5 kits that of the region.',
    whatIsProposed:
      'Proposed: the smallest number of kits that is enough in {cover} of the cases until a new one is ready (Poisson distribution), at least 1, and at least as many as would have been enough so often looking back, where the pharmacy’s own demand is shown.',
    whatIsLookedBack:
      'Looked back: in how many stretches of that length, in the last four closed quarters, no more than that number was asked for.',
  },
});
