import { defineTexts } from '../../web/texts.js';

export const patientTexts = defineTexts({
  nl: {
    name: 'Naam',
    born: 'Geboren',
    sex: 'Geslacht',
    address: 'Adres',
    phone: 'Telefoon',
    access: 'Toegang tot de woning',
    kitPlace: 'De kit staat',
    eraseOn: 'Wordt gewist op',
    held: 'Wordt langer bewaard',
    erased: 'De gegevens van deze persoon zijn gewist op {at}. De aanvraag blijft voor de cijfers.',
  },
  en: {
    name: 'Name',
    born: 'Born',
    sex: 'Sex',
    address: 'Address',
    phone: 'Telephone',
    access: 'Access to the home',
    kitPlace: 'The kit is kept',
    eraseOn: 'Will be erased on',
    held: 'Is kept longer',
    erased: 'The data of this person were erased on {at}. The request stays for the figures.',
  },
});
