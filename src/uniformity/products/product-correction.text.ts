import type { ProductChange } from '../../kit-standards/product.rules.js';
import { productTexts } from '../../kit-standards/product.text.js';
import { defineTexts, type Language } from '../../web/texts.js';

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
    noLongerExempt: 'Opiumrecept: was vrijgesteld, is nu nodig',
    exemptNow: 'Opiumrecept: was nodig, is nu vrijgesteld',
    corrected:
      '{standing, select, waits {Uw verbetering van {name} is voorgesteld. De coördinator krijgt bericht.} other {{name} is verbeterd.}}',
    byTwo:
      'Dit product staat in een goedgekeurde versie of vervanging. Een verbetering geldt pas als de coördinator akkoord is; dan krijgen de apotheken bericht die het in een kit hebben of er een vak mee vullen.',
    proposed: 'Voorgestelde verbetering',
    proposedBy: '{who} stelde op {day} voor: {what}. Waarom: {reason}',
    waits: 'Dit wacht op de coördinator. Tot die akkoord is, blijft het product zoals het is.',
    agree: 'Akkoord: verbeter dit product',
    drop: 'Toch niet verbeteren',
    agreed: '{name} is verbeterd. De hoofdapotheker en de apotheken die het raakt krijgen bericht.',
    dropped: 'Het voorstel om {name} te verbeteren is vervallen.',
    agreedBy: '{by}, akkoord: {agreedBy}',
    'correction-waits': 'Een verbetering van dit product is al voorgesteld. De coördinator beslist.',
    'not-found': 'Dit product is er niet, of het voorstel is vervallen.',
    'correction-agreed': 'Deze verbetering is al doorgevoerd.',
    'coordinator-agrees': 'De hoofdapotheker stelt een verbetering voor: de coördinator moet akkoord gaan.',
    'same-person': 'U hebt deze verbetering zelf voorgesteld. Iemand anders moet akkoord gaan.',
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
    noLongerExempt: 'Opium prescription: was exempt, is asked now',
    exemptNow: 'Opium prescription: was asked, is exempt now',
    corrected:
      '{standing, select, waits {Your correction of {name} was proposed. The coordinator is told.} other {{name} was corrected.}}',
    byTwo:
      'This product stands in an approved version or substitution. A correction holds once the coordinator agreed; then the pharmacies are told that have it in a kit or fill a slot with it.',
    proposed: 'Proposed correction',
    proposedBy: '{who} proposed on {day}: {what}. Why: {reason}',
    waits: 'This waits for the coordinator. Until they agree, the product stays as it is.',
    agree: 'Agreed: correct this product',
    drop: 'Do not correct it after all',
    agreed: '{name} was corrected. The lead pharmacist and the pharmacies that it touches are told.',
    dropped: 'The proposal to correct {name} was dropped.',
    agreedBy: '{by}, agreed by {agreedBy}',
    'correction-waits': 'A correction of this product was proposed already. The coordinator decides.',
    'not-found': 'This product is not there, or the proposal was dropped.',
    'correction-agreed': 'This correction was made already.',
    'coordinator-agrees': 'The lead pharmacist proposes a correction: the coordinator must agree.',
    'same-person': 'You proposed this correction yourself. Somebody else must agree.',
  },
});

/** The old beside the new: "Toediening: was s.c., is i.v." */
export function changeInWords({ field, before, after }: ProductChange, language: Language): string {
  const t = productCorrectionTexts(language);
  const p = productTexts(language);
  const none = p('none').toLowerCase();
  if (field === 'needsOpiumPrescription') return t(after ? 'noLongerExempt' : 'exemptNow');
  return t('became', { field: p(field), before: before ?? none, after: after ?? none });
}
