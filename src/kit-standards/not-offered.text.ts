import { defineTexts } from '../web/texts.js';

export const notOfferedTexts = defineTexts({
  nl: {
    notThere: 'Staat het middel dat u zoekt er niet bij?',
    asks: 'In dit vak hoort ATC-code {atc}, toediening “{route}”.',
    notOffered: 'Deze middelen kennen wij wel, maar zijn hier niet te kiezen',
    product: 'Product',
    why: 'Waarom niet',
    correct: 'Verbeteren',
    whoCorrects: 'De verantwoordelijk apotheker van het netwerk verbetert een product.',
    keptMeanwhile: 'Wat u hier hebt ingevuld, wordt bewaard. Met “Terug” gaat u er daarna mee verder.',
    add: 'Product toevoegen of opzoeken',
  },
  en: {
    notThere: 'Is the medicine that you look for not among them?',
    asks: 'This slot asks ATC code {atc}, route “{route}”.',
    notOffered: 'We know these medicines, but they cannot be chosen here',
    product: 'Product',
    why: 'Why not',
    correct: 'Correct',
    whoCorrects: 'The lead pharmacist of the network corrects a product.',
    keptMeanwhile: 'What you filled in here is kept. “Back” leads you on with it afterwards.',
    add: 'Add or find a product',
  },
});
