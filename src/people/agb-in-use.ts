import { BadInput } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { organisationTexts } from './organisations.text.js';

/** Says nothing of whose it is. */
export const agbInUse = () =>
  new BadInput([{ field: 'agb', said: (language: Language) => organisationTexts(language)('agbInUse') }]);
