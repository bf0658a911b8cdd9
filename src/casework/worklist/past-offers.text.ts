import type { Language } from '../../web/texts.js';

export const OFFER_OUTCOMES = ['declined', 'lapsed', 'released', 'handed-over', 'withdrawn', 'replaced'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];

export const OFFER_OUTCOME: Record<Language, Record<OfferOutcome, string>> = {
  nl: {
    declined: 'Afgewezen',
    lapsed: 'Niet op tijd beantwoord',
    released: 'Teruggegeven',
    'handed-over': 'Overgedragen',
    withdrawn: 'Ingetrokken door de praktijk',
    replaced: 'Naar een andere apotheek',
  },
  en: {
    declined: 'Declined',
    lapsed: 'Not answered in time',
    released: 'Released',
    'handed-over': 'Handed over',
    withdrawn: 'Withdrawn by the practice',
    replaced: 'To another pharmacy',
  },
};
