import { defineTexts } from '../../web/texts.js';

export const productCorrectionTexts = defineTexts({
  nl: {
    title: '{name} verbeteren',
    lead: 'Sterkte: {strength}, geteld per {unit}. Klopt de naam, de sterkte, de eenheid of een nummer niet, dan is het een ander product: voeg dat toe.',
    reason: 'Waarom verbetert u dit?',
    noStrength: 'geen',
    touches: 'Wat het raakt',
    touchesNothing: 'Het product zit in geen vak, kit of samenstelling.',
    inSlots: 'Vakken: {slots}',
    slotOf: '{standard} ({status}) {slot} {name}',
    inKits: 'Kits: {onShelf} verzegeld op de plank, {away} bij iemand, {filling} in vulling.',
    inVariants: '{n, plural, one {# apotheek vult} other {# apotheken vullen}} er nu een vak mee: {names}',
    asBuilt:
      'Aan wat al gebeurde verandert niets: een verzegelde kit houdt de Opiumwetlijst waarmee hij is gevuld, en het opiumregister blijft zoals het is. Wat nog weg moet, wordt bij het meegeven opnieuw vergeleken met wat is ondertekend. Hoort een kit voortaan wel op een lijst, open hem dan en vul hem opnieuw.',
    withoutMaximum:
      'Zonder maximum per 24 uur in de doseerafspraken: {slots}. Zet u dit product op een lijst zonder vrijstelling, leg dan dat maximum vast in een nieuwe versie: zonder maximum is er geen geldig opiumrecept.',
    before: 'Eerder verbeterd',
    became: '{field}: was {before}, is {after}',
    noLongerExempt: 'Vraagt nu een opiumrecept',
    exemptNow: 'Vraagt geen opiumrecept meer',
    corrected: '{name} is verbeterd.',
  },
  en: {
    title: 'Correct {name}',
    lead: 'Strength: {strength}, counted by {unit}. If its name, strength, unit or a number is not right, it is another product: add that.',
    reason: 'Why do you correct this?',
    noStrength: 'none',
    touches: 'What it touches',
    touchesNothing: 'The product is in no slot, kit or variant.',
    inSlots: 'Slots: {slots}',
    slotOf: '{standard} ({status}) {slot} {name}',
    inKits: 'Kits: {onShelf} sealed on a shelf, {away} with somebody, {filling} being filled.',
    inVariants: '{n, plural, one {# pharmacy fills} other {# pharmacies fill}} a slot with it now: {names}',
    asBuilt:
      'Nothing of what already happened changes: a sealed kit keeps the list of the Opium Act with which it was filled, and the opium ledger stays as it is. What is yet to leave is compared anew with what was signed when it is handed out. If a kit belongs on a list from now on, open it and fill it anew.',
    withoutMaximum:
      'Without a maximum in 24 hours in the directions: {slots}. If you put this product on a list without exemption, set that maximum in a new version: without one there is no valid opium prescription.',
    before: 'Corrected before',
    became: '{field}: was {before}, is {after}',
    noLongerExempt: 'Asks an opium prescription now',
    exemptNow: 'Asks no opium prescription any more',
    corrected: '{name} was corrected.',
  },
});
