import { defineTexts, type Language } from '../../web/texts.js';
import type { NurseAct } from './nurse-acts.js';

export const NURSE_ACT: Record<Language, Record<NurseAct, string>> = {
  nl: {
    'subcutaneous-injection': 'Onderhuids injecteren van wat hierboven staat',
    'subcutaneous-needle': 'Een onderhuidse naald inbrengen en verwisselen',
    'bladder-catheter': 'Een blaaskatheter inbrengen',
  },
  en: {
    'subcutaneous-injection': 'Subcutaneous injection of what stands above',
    'subcutaneous-needle': 'Placing and changing a subcutaneous needle',
    'bladder-catheter': 'Placing a bladder catheter',
  },
};

export const actTexts = defineTexts({
  nl: {
    title: 'Handelingen voor de verpleegkundige',
    none: 'Geen voorbehouden handelingen.',
    onForm:
      'Zoals op het ondertekende formulier staat, en zo lang als de arts daar schreef. Staat een handeling er niet op, bel dan eerst de arts.',
    hint: 'Deze handelingen tekent u mee. Haal weg wat niet mag.',
  },
  en: {
    title: 'Procedures for the nurse',
    none: 'No reserved procedures.',
    onForm:
      'As the signed form says, and for as long as the physician wrote there. Where a procedure is not on it, phone the physician first.',
    hint: 'You sign these procedures too. Untick what may not be done.',
  },
});
