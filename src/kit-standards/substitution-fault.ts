import type { Language } from '../web/texts.js';
import type { Fault } from './equal-amount.rules.js';
import { substitutionTexts } from './substitution.text.js';

/** Why one product cannot stand in for another, in words that say what is missing. */
export const faultInWords = ({ why, about }: Fault, language: Language): string =>
  substitutionTexts(language)(why, { about });
