import { defineTexts } from '../texts.js';

export const quantityTexts = defineTexts({
  nl: { oneLess: '{what}: één minder', oneMore: '{what}: één meer' },
  en: { oneLess: '{what}: one less', oneMore: '{what}: one more' },
});
