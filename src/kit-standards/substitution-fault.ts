import type { Fault as FieldFault } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import type { Fault } from './equal-amount.rules.js';
import { equalAmountTexts } from './equal-amount.text.js';
import type { SubstitutionFault } from './substitution-faults.rules.js';
import { substitutionBesideTexts } from './substitution-beside.text.js';
import { substitutionTexts } from './substitution.text.js';

/** Why one product cannot stand in for another, in words that say what is missing. */
export const faultInWords = ({ why, about }: Fault, language: Language): string =>
  equalAmountTexts(language)(why, { about });

/** At its field of the form. */
export function faultAt({ field, says, rounded }: Omit<SubstitutionFault, 'field'> & { field: string }): FieldFault {
  return {
    field,
    said: (language) => {
      const t = substitutionTexts(language);
      if (says === 'beside-missing') return substitutionBesideTexts(language)(says);
      if (typeof says === 'string') return t(says);
      const what = faultInWords(says, language);
      return rounded === undefined ? what : `${what} ${t('rounded-up', { rounded })}`;
    },
  };
}
