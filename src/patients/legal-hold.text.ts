import { defineTexts, type Language } from '../web/texts.js';

/** Closed words, so that nothing about a person is written down here. */
export const HOLD_REASONS = ['complaint', 'incident', 'inspectorate', 'court', 'asked-by-person', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];
export const END_OF_HOLD = ['closed', 'mistake', 'other'] as const;
export type EndOfHold = (typeof END_OF_HOLD)[number];

export const HOLD_REASON: Record<Language, Record<HoldReason, string>> = {
  nl: {
    complaint: 'Er loopt een klacht',
    incident: 'Een incident wordt onderzocht',
    inspectorate: 'De inspectie vraagt ernaar',
    court: 'Er loopt een rechtszaak',
    'asked-by-person': 'De patiënt of een nabestaande vraagt erom',
    other: 'Iets anders',
  },
  en: {
    complaint: 'There is a complaint',
    incident: 'An incident is being looked into',
    inspectorate: 'The inspectorate asks for it',
    court: 'There is a court case',
    'asked-by-person': 'The patient or a relative asks for it',
    other: 'Something else',
  },
};
export const END_REASON: Record<Language, Record<EndOfHold, string>> = {
  nl: { closed: 'De zaak is gesloten', mistake: 'Het was een vergissing', other: 'Iets anders' },
  en: { closed: 'The matter is closed', mistake: 'It was a mistake', other: 'Something else' },
};

export const holdTexts = defineTexts({
  nl: {
    title: 'Gegevens langer bewaren',
    note: 'Zolang u dit aan laat staan, worden de gegevens van deze persoon niet gewist. De beheerder van het netwerk ziet het nummer van de aanvraag en de reden, niet om wie het gaat.',
    why: 'Waarom moeten de gegevens blijven?',
    hold: 'Niet wissen',
    heldSince: 'Deze gegevens worden niet gewist, sinds {since}: {reason}.',
    whyEnd: 'Waarom mag het weer?',
    end: 'Weer laten wissen',
    endNote: 'Is de bewaartermijn al voorbij, dan worden de gegevens de eerstvolgende nacht gewist.',
    endTitle: 'Aanvraag {number} weer laten wissen',
    endGone: 'Wat gewist is, komt niet terug.',
    chooseReason: 'Kies een reden',
    held: 'De gegevens van deze persoon worden niet gewist.',
    ended: 'De gegevens worden weer gewist als de bewaartermijn voorbij is.',
    'person-erased': 'De gegevens van deze persoon zijn al gewist.',
    'held-already': 'Deze gegevens worden al langer bewaard.',
    'not-held': 'Deze gegevens worden niet langer bewaard dan gewoon.',
    'held-by-other':
      'Een andere organisatie heeft dit aangezet. Alleen die organisatie en de beheerder van het netwerk zetten het weer uit.',
    erasedAlready: 'De gegevens van deze persoon zijn gewist. Er is niets meer om te bewaren.',
  },
  en: {
    title: 'Keep the data longer',
    note: 'As long as this is on, the data of this person are not erased. The administrator of the network sees the number of the request and the reason, not whom it is about.',
    why: 'Why must the data stay?',
    hold: 'Do not erase',
    heldSince: 'These data are not erased, since {since}: {reason}.',
    whyEnd: 'Why may they go?',
    end: 'Let them be erased again',
    endNote: 'If the retention has passed already, the data are erased the next night.',
    endTitle: 'Let request {number} be erased again',
    endGone: 'What has been erased does not come back.',
    chooseReason: 'Choose a reason',
    held: 'The data of this person will not be erased.',
    ended: 'The data will be erased again when their retention has passed.',
    'person-erased': 'The data of this person have been erased already.',
    'held-already': 'These data are being kept already.',
    'not-held': 'These data are not being kept longer than usual.',
    'held-by-other':
      'Another organisation turned this on. Only that organisation and the administrator of the network turn it off again.',
    erasedAlready: 'The data of this person have been erased. Nothing is left to keep.',
  },
});
