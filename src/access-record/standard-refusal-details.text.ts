import type { Language } from '../web/texts.js';

/** Why something was refused about a version of the standard, in few words. */
export const STANDARD_REFUSAL_DETAILS: Record<Language, Record<string, string>> = {
  nl: {
    'nothing-in-it': 'niets in de kit',
    'directions-do-not-fit': 'gebruik past niet bij wat in het vak ligt',
    'maximum-needed': 'geen maximum per 24 uur',
    'another-that-day': 'die dag gaat al een andere standaard in',
    'withdrawn-already': 'al ingetrokken',
    'withdrawal-waits': 'intrekken was al voorgesteld',
    'withdrawal-not-asked': 'intrekken was niet voorgesteld',
    'other-decides': 'de ander beslist',
    'approved-by-one': 'al door iemand goedgekeurd',
    'product-in-use': 'product is in gebruik',
    'correction-waits': 'verbetering was al voorgesteld',
    'correction-agreed': 'verbetering al doorgevoerd',
    'coordinator-agrees': 'de coördinator moet akkoord gaan',
    'changed-since-read': 'intussen gewijzigd',
  },
  en: {
    'nothing-in-it': 'nothing in the kit',
    'directions-do-not-fit': 'directions do not fit what lies in the slot',
    'maximum-needed': 'no maximum in 24 hours',
    'another-that-day': 'another standard takes effect that day',
    'withdrawn-already': 'withdrawn already',
    'withdrawal-waits': 'withdrawal proposed already',
    'withdrawal-not-asked': 'withdrawal not proposed',
    'other-decides': 'the other decides',
    'approved-by-one': 'approved by somebody already',
    'product-in-use': 'product is in use',
    'correction-waits': 'correction proposed already',
    'correction-agreed': 'correction made already',
    'coordinator-agrees': 'the coordinator must agree',
    'changed-since-read': 'changed meanwhile',
  },
};
