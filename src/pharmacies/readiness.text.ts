import { defineTexts } from '../web/texts.js';

/** What is said where several pharmacies are confirmed ready at once. */
export const readinessTexts = defineTexts({
  nl: {
    severalReady: 'Apotheken gereed melden',
    chooseReady: 'Kies in de lijst de apotheken die u zeiden dat voorraad en vervaldatums zijn gecontroleerd.',
    areConfirmed: '{n, plural, one {# apotheek is} other {# apotheken zijn}} gereed gemeld',
    notConfirmed: '{n, plural, one {# apotheek is} other {# apotheken zijn}} niet gereed gemeld',
    notActive: '{name}: doet nu niet mee. Leg eerst vast dat de apotheek meedoet.',
    notKnown: 'Een apotheek is er niet, of hoort niet bij u.',
  },
  en: {
    severalReady: 'Confirm pharmacies ready',
    chooseReady: 'Choose in the list the pharmacies that told you stock and expiry dates were checked.',
    areConfirmed: '{n, plural, one {# pharmacy is} other {# pharmacies are}} confirmed ready',
    notConfirmed: '{n, plural, one {# pharmacy is} other {# pharmacies are}} not confirmed ready',
    notActive: '{name}: does not take part now. First record that it takes part.',
    notKnown: 'A pharmacy is not here, or is not yours.',
  },
});
