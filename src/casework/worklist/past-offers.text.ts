import type { Language } from '../../web/texts.js';

export type OfferOutcome = 'declined' | 'lapsed' | 'released' | 'handed-over' | 'withdrawn' | 'replaced';

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
