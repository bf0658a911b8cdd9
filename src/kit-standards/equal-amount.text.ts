import { defineTexts } from '../web/texts.js';

/** Why a product cannot stand in for what belongs in a slot, and what is missing. */
export const equalAmountTexts = defineTexts({
  nl: {
    'not-a-medicine':
      'In het vak {about} zit geen geneesmiddel. Wijk daar af met een reden, of maak een nieuwe versie.',
    'already-in-slot': '{about} mag al in dit vak. Daar is geen vervanging voor nodig.',
    'substance-missing': 'Van {about} is de stof niet bekend. Nodig is de ATC-code bij het product.',
    'other-substance': '{about} is een andere stof dan in dit vak hoort.',
    'route-missing': 'Van {about} is niet bekend hoe het wordt toegediend. Nodig is de toediening bij het product.',
    'other-route': '{about} wordt anders toegediend dan wat in dit vak hoort.',
    'strength-missing':
      'Van {about} ontbreekt de sterkte, of die is niet te lezen. Nodig is bijvoorbeeld 5 mg/ml, 15 mg/3 ml of 10 mg.',
    'pack-missing':
      'Van {about} is niet bekend hoeveel er in één eenheid zit. Nodig is bij het product een vorm zoals “ampul 3 ml”, met de eenheid waarin geteld wordt voorop.',
    'slot-uneven':
      'De producten in het vak {about} verschillen zelf in stof, toediening of hoeveelheid. Evenveel is dan niet uit te rekenen.',
    'no-whole-number': 'Geen heel aantal van {about}, tot 100, bevat evenveel werkzame stof als dit vak vraagt.',
  },
  en: {
    'not-a-medicine': 'The slot {about} holds no medicine. Deviate with a reason there, or make a new version.',
    'already-in-slot': '{about} may fill this slot already. It needs no substitution.',
    'substance-missing': 'The substance of {about} is not known. The product needs its ATC code.',
    'other-substance': '{about} is another substance than belongs in this slot.',
    'route-missing': 'How {about} is given is not known. The product needs its route.',
    'other-route': '{about} is given by another route than what belongs in this slot.',
    'strength-missing':
      'The strength of {about} is missing or cannot be read. Needed is for example 5 mg/ml, 15 mg/3 ml or 10 mg.',
    'pack-missing':
      'How much one unit of {about} holds is not known. The product needs a form such as “ampul 3 ml”, beginning with the unit that is counted.',
    'slot-uneven':
      'The products in the slot {about} differ among themselves in substance, route or amount. An equal amount cannot be computed.',
    'no-whole-number': 'No whole number of {about}, up to 100, holds as much active substance as this slot asks.',
  },
});
