import { defineTexts } from '../../web/texts.js';

/** From a letter to a recall that waits for another person. */
export const draftTexts = defineTexts({
  nl: {
    startLead:
      'Plak de charges zoals ze in de brief staan. U ziet eerst wat wij herkennen en hoeveel kits het zijn; daarna bevestigt een tweede persoon.',
    look: 'Bekijken wat wij herkennen',
    lotsHint: 'Een per regel, of zoals ze in de brief staan. De hele brief plakken mag ook.',
    allLots: 'Alle charges van dit product',
    changeLetter: 'Klopt het niet? Verander wat u plakte',
    preview: 'Kloppen deze charges?',
    recognised: 'Dit herkennen wij in de brief',
    takeAlong: 'Roep terug',
    near: 'Lijkt op een charge uit de brief',
    nearHint: 'Deze charges zijn hier, en lijken op wat in de brief staat. Vink ze aan als de brief deze bedoelt.',
    likeIt: 'lijkt op {like}',
    between: '{from} t/m {until}: welke horen erbij?',
    exceptions:
      'In de brief staat “{words}”: sommige charges zijn niet bedoeld, of juist meer dan er staan. Er is niets aangevinkt; vink aan welke bedoeld zijn.',
    betweenHint:
      'Alleen de fabrikant weet welke charges ertussen liggen. Deze zijn hier. Vraag het na, en vink aan wat erbij hoort.',
    betweenNone: 'Hier is geen charge die ertussen ligt. Noem de andere apart als de fabrikant ze bedoelt.',
    others: 'Niet als charge gelezen: {words}',
    noKit: 'Geen enkele kit bevat deze charges. Vergelijk ze nog eens met de brief.',
    allLotsOf: 'Alle charges: {lots, plural, one {# kit} other {# kits}} met {name}, nu en later.',
    unknownHere: 'niet hier bekend',
    draft: 'Klaarzetten voor bevestiging',
    draftHint:
      'Kits met deze charges gaan meteen niet meer weg. Apotheken krijgen pas bericht als een tweede persoon dit bevestigt. Coördinator en verantwoordelijk apotheker van het netwerk horen het meteen.',
  },
  en: {
    startLead:
      'Paste the lots as they stand in the letter. First you see what we recognise and how many kits it concerns; then a second person confirms.',
    look: 'See what we recognise',
    lotsHint: 'One per line, or as they stand in the letter. You may paste the whole letter.',
    allLots: 'All lots of this product',
    changeLetter: 'Not right? Change what you pasted',
    preview: 'Are these the lots?',
    recognised: 'This is what we recognise in the letter',
    takeAlong: 'Recall',
    near: 'Like a lot of the letter',
    nearHint: 'These lots are here, and are nearly what the letter says. Tick them if the letter means them.',
    likeIt: 'like {like}',
    between: '{from} to {until}: which belong to it?',
    exceptions:
      'The letter says “{words}”: some lots are not meant, or more than are named. Nothing is ticked; tick the lots that are meant.',
    betweenHint:
      'Only the manufacturer knows which lots lie between. These are here. Ask, and tick what belongs to it.',
    betweenNone: 'There is no lot here that lies between. Name the others one by one if the manufacturer means them.',
    others: 'Not read as a lot: {words}',
    noKit: 'No kit holds these lots. Compare them with the letter once more.',
    allLotsOf: 'All lots: {lots, plural, one {# kit} other {# kits}} with {name}, now and later.',
    unknownHere: 'not known here',
    draft: 'Prepare for confirmation',
    draftHint:
      'Kits with these lots leave no more from now on. Pharmacies are told once a second person confirms this. The coordinator and the lead pharmacist hear of it at once.',
  },
});
