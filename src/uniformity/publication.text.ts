import { defineTexts } from '../web/texts.js';

export const publicationTexts = defineTexts({
  nl: {
    title: 'Wie versie {name} raakt',
    followTitle: 'Wie versie {name} al vult',
    kits: '{conform, plural, one {De ene kit die nu voldoet, voldoet {day, select, later {straks} other {vanaf {day}}} niet meer} other {Van de # kits die nu voldoen, {fall, plural, one {voldoet} other {voldoen}} {day, select, later {straks} other {vanaf {day}}} niet meer}}: {shelf} op de plank en {homes} thuis, bij {pharmacies, plural, one {# apotheek} other {# apotheken}}.',
    nothingOfAll:
      '{conform, plural, one {De ene kit die nu voldoet, voldoet straks ook} other {Alle # kits die nu voldoen, voldoen straks ook}}.',
    noneNowOfAll:
      'Er voldoet nu geen enkele kit: van de {outside, plural, one {# kit} other {# kits}} op de plank en thuis is er geen zoals de versie die nu geldt.',
    noneOfAll: 'Er staat nu geen verzegelde kit op een plank of bij iemand thuis.',
    besides:
      '{inEffect, select, true {Geteld en vergeleken met versie {from}, die nu geldt.} other {Geteld en vergeleken met versie {from}, die het laatst is gepubliceerd.}}',
    scarce: '{counted} (let op, er is een tekort: {what}, tot en met {day})',
    requests:
      '{requests, plural, one {# lopende aanvraag heeft nog geen kit en is} other {# lopende aanvragen hebben nog geen kit en zijn}} gedaan met wat nu geldt.',
    uselessOfAll:
      'Wordt overbodig op de plank ({money}{known, select, true {} other {, prijs deels onbekend}}): {what}.',
    givenOtherwise:
      '{n, plural, =0 {Geen doseerafspraak verandert} one {# doseerafspraak verandert} other {# doseerafspraken veranderen}}.',
    seeOutside: 'Kits die buiten staan, en wat daaraan te doen is',
    perPharmacy: 'Per apotheek',
    pharmacy: 'Apotheek',
    shelf: 'Op de plank',
    homes: 'Thuis',
    order: 'Bestellen voor de kits op de plank',
    useless: 'Wordt overbodig',
    papers: 'Bij iemand met een ouder document',
    paper: '{name}, versie {version}: {kits, plural, one {# kit} other {# kits}}',
    worth: '{money}',
    priceUnknown: 'prijs deels onbekend',
    nothing: '–',
    changes:
      '{inEffect, select, true {Wat er verandert naast versie {from}, die nu geldt} other {Wat er verandert naast versie {from}}}',
    first: 'Dit is de eerste versie.',
    same: 'Er verandert niets in de inhoud of de doseerafspraken.',
    left: 'Vervangingen die niet meegaan',
    leftHint:
      'Ze gelden voor versie {from} en niet voor deze. Duurt een tekort voort, stel de vervanging dan ook bij deze versie voor.',
    leftUntil: '{what}, tot en met {day}',
    proposeHere: 'Vervangingen van deze versie',
    publish: 'Publiceren',
    undirected:
      'Nog geen doseerafspraak: {slots}. Deze middelen liggen dan wel in de kit, maar een voorschrijver kan er geen gift van opdragen.',
    withoutMaximum:
      'Dit kan nog niet gepubliceerd worden: hier ontbreekt het maximum per 24 uur, dat op een opiumrecept moet staan. Neem de goedkeuring terug en vul het in.',
    publishHint:
      'De dag waarop apotheken deze versie gaan vullen. Kits die al verzegeld zijn, blijven zoals ze zijn. Apotheken, praktijken en thuiszorg krijgen bericht van wat er voor hen verandert.',
    takesEffect: 'Geldt vanaf',
    firstKit: 'Eerste kit die voldoet',
    notYet: 'Nog niet',
    sealedOn: '{day}, kit {serial}',
    followed: '{n} van {all, plural, one {# apotheek} other {# apotheken}} heeft een kit die voldoet.',
    nothingOfYours:
      '{conform, plural, one {Uw ene kit die nu voldoet, voldoet ook aan deze versie} other {Uw # kits die nu voldoen, voldoen ook aan deze versie}}.',
    noneNowOfYours:
      'Van uw {outside, plural, one {# kit} other {# kits}} op de plank en thuis voldoet er nu geen aan de versie die geldt. Kijk bij de kits die buiten staan wat daaraan te doen is.',
    noneOfYours: 'U hebt nu geen verzegelde kit op de plank of bij iemand thuis.',
    yours:
      'Bij u voldoen straks niet meer: {shelf, plural, one {# kit op de plank} other {# kits op de plank}} en {homes, plural, one {# kit thuis} other {# kits thuis}}.',
    toOrder: 'Bestel voor de kits op uw plank: {what}.',
    toKeepOut: 'Hoeft er straks niet meer in: {what}.',
    oldPapers: 'In kits van u die bij iemand zijn, ligt straks een ouder document: {what}.',
  },
  en: {
    title: 'Whom version {name} touches',
    followTitle: 'Who fills version {name} already',
    kits: '{conform, plural, one {The one kit that conforms now will conform no more {day, select, later {then} other {from {day}}}} other {Of the # kits that conform now will conform no more {day, select, later {then} other {from {day}}}}}: {shelf} on shelves and {homes} in homes, at {pharmacies, plural, one {# pharmacy} other {# pharmacies}}.',
    nothingOfAll:
      '{conform, plural, one {The one kit that conforms now will conform then} other {All # kits that conform now will conform then}}.',
    noneNowOfAll:
      'No kit conforms now: of the {outside, plural, one {# kit} other {# kits}} on shelves and in homes none is as the version in effect has it.',
    noneOfAll: 'No sealed kit is on a shelf or in a home now.',
    besides:
      '{inEffect, select, true {Counted and compared with version {from}, which is in effect now.} other {Counted and compared with version {from}, which was published last.}}',
    scarce: '{counted} (note, there is a shortage: {what}, until {day})',
    requests:
      '{requests, plural, one {# request has no kit yet and was} other {# requests have no kit yet and were}} made by what holds now.',
    uselessOfAll:
      'Becomes useless on shelves ({money}{known, select, true {} other {, price partly unknown}}): {what}.',
    givenOtherwise: '{n, plural, =0 {No direction changes} one {# direction changes} other {# directions change}}.',
    seeOutside: 'Kits that are outside, and what to do about them',
    perPharmacy: 'By pharmacy',
    pharmacy: 'Pharmacy',
    shelf: 'On the shelf',
    homes: 'In homes',
    order: 'To order for the kits on the shelf',
    useless: 'Becomes useless',
    papers: 'With somebody, with an older document',
    paper: '{name}, version {version}: {kits, plural, one {# kit} other {# kits}}',
    worth: '{money}',
    priceUnknown: 'price partly unknown',
    nothing: '–',
    changes:
      '{inEffect, select, true {What changes beside version {from}, which is in effect now} other {What changes beside version {from}}}',
    first: 'This is the first version.',
    same: 'Nothing changes in the contents or the directions.',
    left: 'Substitutions that do not come along',
    leftHint:
      'They are of version {from} and not of this one. If a shortage goes on, propose the substitution for this version too.',
    leftUntil: '{what}, until {day}',
    proposeHere: 'Substitutions of this version',
    publish: 'Publish',
    undirected:
      'No directions yet: {slots}. These medicines then lie in the kit, but no prescriber can order a gift of them.',
    withoutMaximum:
      'This cannot be published yet: the maximum in 24 hours, which an opium prescription must state, is missing here. Take back the approval and fill it in.',
    publishHint:
      'The day on which pharmacies begin to fill this version. Kits that are sealed already stay as they are. Pharmacies, practices and home care are told what changes for them.',
    takesEffect: 'Takes effect on',
    firstKit: 'First kit that conforms',
    notYet: 'Not yet',
    sealedOn: '{day}, kit {serial}',
    followed: '{n} of {all, plural, one {# pharmacy} other {# pharmacies}} has a kit that conforms.',
    nothingOfYours:
      '{conform, plural, one {Your one kit that conforms now conforms to this version too} other {Your # kits that conform now conform to this version too}}.',
    noneNowOfYours:
      'Of your {outside, plural, one {# kit} other {# kits}} on the shelf and in homes none conforms to the version in effect now. See at the kits that are outside what to do about them.',
    noneOfYours: 'You have no sealed kit on the shelf or in a home now.',
    yours:
      'Of yours will not conform any more: {shelf, plural, one {# kit on the shelf} other {# kits on the shelf}} and {homes, plural, one {# kit in a home} other {# kits in homes}}.',
    toOrder: 'Order for the kits on your shelf: {what}.',
    toKeepOut: 'Need not be in it any more: {what}.',
    oldPapers: 'Kits of yours that are with somebody will hold an older document: {what}.',
  },
});
