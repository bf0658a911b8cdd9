import { defineLetter } from '../letter.js';

export const productCorrected = defineLetter(['changes'], {
  nl: {
    subject: 'Product verbeterd: {name}',
    title: '{name} is verbeterd',
    happened: 'De hoofdapotheker en de coördinator wijzigden wat van dit product vastligt.',
    asked:
      'Lees hieronder wat het was en wat het is. Kits die al verzegeld zijn, blijven zoals ze zijn; vraag de hoofdapotheker als u twijfelt over een kit.',
    link: 'Bekijk het product',
  },
  en: {
    subject: 'Product corrected: {name}',
    title: '{name} was corrected',
    happened: 'The lead pharmacist and the coordinator changed what is laid down of this product.',
    asked:
      'Read below what it was and what it is. Kits that are sealed stay as they are; ask the lead pharmacist if you doubt about a kit.',
    link: 'See the product',
  },
});
