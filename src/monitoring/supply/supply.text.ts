import { defineTexts } from '../../web/texts.js';

export const supplyTexts = defineTexts({
  nl: {
    title: 'Leveringszekerheid',
    caption: 'Leveringszekerheid per apotheek',
    pharmacy: 'Apotheek',
    phone: 'Telefoon',
    stock: 'Klaar en minimum',
    ready: 'Klaar',
    minimum: 'Minimum',
    readyOf: '{ready} klaar, minimaal {minimum}',
    ofMinimum: '{ready} van {minimum}',
    without: 'Dagen zonder kit',
    withoutOf: '{without} van {days}',
    cover: 'Dagen voorraad',
    p90: '90 % bezorgd binnen',
    hours: '{hours} uur',
    risks: 'Risico’s',
    noRisk: 'geen',
    findingFine: 'Alle {count} apotheken hebben hun minimum klaar.',
    finding:
      '{count, plural, one {Eén apotheek heeft} other {# apotheken hebben}} minder kits klaar dan het minimum: {names}. Bij {risky} van de {all} apotheken is er een risico.',
    key: 'De balk is wat klaarstaat, de streep het minimum.',
    toDemand: 'Voorraad voor de komende weken',
    nobody: 'Geen enkele apotheek doet mee.',
    nobodyTodo: 'Voeg een apotheek toe of laat er een meedoen.',
    whatIsRisk: 'Wat de levering onzeker maakt; geen: er is niets van bekend.',
    whatIsReady: 'Klaar: kits die vandaag weg kunnen. Minimum: wat is afgesproken.',
    whatIsWithout:
      'Dagen zonder kit: van de laatste {days} dagen waarop de apotheek meedeed, de dagen waarop er om 12 uur geen kit klaarstond.',
    whatIsCover:
      'Dagen voorraad: de kits die klaarstaan, gedeeld door de aanvragen die de apotheek per dag aannam in {quarter}. Dat is een getal over mensen: het volgt de kleine aantallen van de gemeente, omdat een gemeente maar één apotheek kan hebben.',
    whatIsP90:
      '90 % bezorgd binnen: uren op de klok van aanvraag tot bezorging, van de aanvragen van {quarter}. Wat aan het eind nog open was, telt mee zo lang het wachtte. Bij minder dan 10 aanvragen staat er een streepje.',
    concentration:
      'Spreiding {period}: {index}, alsof {alike} even drukke apotheken de {requests} aangenomen aanvragen verdelen.',
    concentrationBetween:
      'Ongeveer: van {untold, plural, one {één apotheek} other {# apotheken}} tonen we het aantal niet, en de spreiding ligt tussen {low} (zij even druk) en {high} (zo ongelijk als kan); dit is het midden.',
    concentrationNone: 'Spreiding {period}: te weinig aanvragen om te tonen.',
    whatIsConcentration:
      'Spreiding (HHI): de som van de gekwadrateerde aandelen van de apotheken in de aangenomen aanvragen. 1 betekent dat één apotheek alles doet; bij tien even drukke apotheken is het 0,10. Apotheken waarvan het aantal niet te tonen is, verdelen wat overblijft: het getal is het midden tussen gelijk en zo ongelijk als kan.',
  },
  en: {
    title: 'Security of supply',
    caption: 'Security of supply per pharmacy',
    pharmacy: 'Pharmacy',
    phone: 'Telephone',
    stock: 'Ready and minimum',
    ready: 'Ready',
    minimum: 'Minimum',
    readyOf: '{ready} ready, at least {minimum}',
    ofMinimum: '{ready} of {minimum}',
    without: 'Days without a kit',
    withoutOf: '{without} of {days}',
    cover: 'Days of stock',
    p90: '90% delivered within',
    hours: '{hours} hours',
    risks: 'Risks',
    noRisk: 'none',
    findingFine: 'All {count} pharmacies have their minimum ready.',
    finding:
      '{count, plural, one {One pharmacy has} other {# pharmacies have}} fewer kits ready than the minimum: {names}. {risky} of the {all} pharmacies have a risk.',
    key: 'The bar is what is ready, the line the minimum.',
    toDemand: 'Stock for the weeks to come',
    nobody: 'No pharmacy takes part.',
    nobodyTodo: 'Add a pharmacy or let one take part.',
    whatIsRisk: 'What makes delivery uncertain; none: nothing is known.',
    whatIsReady: 'Ready: kits that can leave today. Minimum: what was agreed.',
    whatIsWithout:
      'Days without a kit: of the last {days} days on which the pharmacy took part, the days on which no kit was ready at noon.',
    whatIsCover:
      'Days of stock: the kits that are ready, divided by the requests that the pharmacy took a day in {quarter}. That is a number about people: it follows the small numbers of the municipality, since a municipality may have a single pharmacy.',
    whatIsP90:
      '90% delivered within: hours on the clock from request to delivery, of the requests of {quarter}. What was still open at the end counts for as long as it waited. With fewer than 10 requests there is a dash.',
    concentration:
      'Concentration {period}: {index}, as if {alike} equally busy pharmacies shared the {requests} requests taken on.',
    concentrationBetween:
      'About: of {untold, plural, one {one pharmacy} other {# pharmacies}} the number is not shown, and the concentration lies between {low} (they equally busy) and {high} (as unequal as can be); this is the middle.',
    concentrationNone: 'Concentration {period}: too few requests to show.',
    whatIsConcentration:
      'Concentration (HHI): the sum of the squared shares of the pharmacies in the requests taken on. 1 means that one pharmacy does everything; with ten equally busy pharmacies it is 0.10. Pharmacies whose number may not be shown share what remains: the number is the middle between equally and as unequally as can be.',
  },
});
