import type { Language } from '../web/texts.js';

/** Why something about what was asked and signed was refused, in few words. */
export const REQUEST_REFUSAL_DETAILS: Record<Language, Record<string, string>> = {
  nl: {
    'not-on-behalf': 'niet per telefoon of op papier ingevoerd',
    'left-already': 'kit was al meegegeven',
    'signed-already': 'al ondertekend',
    'reminded-already': 'net al herinnerd',
    'asked-already': 'er wachtte al een vraag op antwoord',
    'nothing-asked': 'er wachtte geen vraag op antwoord',
  },
  en: {
    'not-on-behalf': 'not entered by telephone or on paper',
    'left-already': 'the kit had left',
    'signed-already': 'signed already',
    'reminded-already': 'reminded just before',
    'asked-already': 'a question waited for an answer already',
    'nothing-asked': 'no question waited for an answer',
  },
};
