import { defineTexts } from '../web/texts.js';

export const patientTexts = defineTexts({
  nl: {
    name: 'Naam',
    born: 'Geboren',
    sex: 'Geslacht',
    address: 'Adres',
    phone: 'Telefoon',
    access: 'Toegang tot de woning',
  },
  en: {
    name: 'Name',
    born: 'Born',
    sex: 'Sex',
    address: 'Address',
    phone: 'Telephone',
    access: 'Access to the home',
  },
});
