import { defineTexts } from '../web/texts.js';

export const deliveryTexts = defineTexts({
  nl: {
    title: 'Bezorgtijden',
    hint: 'Alleen als u niet zo lang bezorgt als u open bent, bijvoorbeeld “ma t/m vr 14.00-18.00; za 10.00-13.00”. Sluitingsdagen gelden ook hiervoor.',
    asOpen: 'zo lang als de apotheek open is',
    wrong:
      'Vul dagen en tijden in, zoals “ma t/m vr 14.00-18.00; za 10.00-13.00”. Feestdagen en losse dagen staan bij de openingstijden.',
  },
  en: {
    title: 'Hours of delivery',
    hint: 'Only when you do not deliver as long as you are open, for example “mon - fri 14.00-18.00; sat 10.00-13.00”. Closures count for this too.',
    asOpen: 'as long as the pharmacy is open',
    wrong:
      'Enter days and times, such as “mon - fri 14.00-18.00; sat 10.00-13.00”. Holidays and single days are with the opening hours.',
  },
});
