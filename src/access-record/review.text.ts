import { defineTexts } from '../web/texts.js';
import type { FindingKind } from './review.query.js';

export const reviewTexts = defineTexts({
  nl: {
    title: 'Maandcontrole van de inzage',
    intro:
      'Wat opvalt is niet altijd fout. Kijk bij elke regel of er een goede reden voor was en noteer dat. Wat u noteert blijft staan.',
    month: 'Maand',
    show: 'Tonen',
    monthWrong: 'Kies een maand.',
    remarkTooLong: 'Gebruik ten hoogste 1000 tekens.',
    nothing: 'In {month} valt niets op.',
    found: 'Wat opvalt in {month}',
    day: 'Dag',
    what: 'Wat',
    who: 'Wie',
    when: 'Tijd',
    count: 'Aantal',
    seen: 'Gezien',
    seenBy: '{by}, {at}',
    markSeen: 'Gezien melden',
    remark: 'Opmerking',
    save: 'Opslaan',
    saved: 'Genoteerd dat u dit heeft gezien.',
    unknown: 'Onbekend',
    rows: 'Regels bekijken',
    most: 'Er valt meer op dan de {n} regels die hier staan. Wat nog niemand heeft gezien gaat voor: meld regels gezien, dan komen de volgende.',
  },
  en: {
    title: 'Monthly review of access',
    intro:
      'What stands out is not always wrong. See for each line whether there was a good reason and note it. What you note stays.',
    month: 'Month',
    show: 'Show',
    monthWrong: 'Choose a month.',
    remarkTooLong: 'Use at most 1000 characters.',
    nothing: 'Nothing stands out in {month}.',
    found: 'What stands out in {month}',
    day: 'Day',
    what: 'What',
    who: 'Who',
    when: 'Time',
    count: 'Count',
    seen: 'Seen',
    seenBy: '{by}, {at}',
    markSeen: 'Mark as seen',
    remark: 'Remark',
    save: 'Save',
    saved: 'Noted that you have seen this.',
    unknown: 'Unknown',
    rows: 'See the rows',
    most: 'More stands out than the {n} lines shown here. What nobody has seen yet goes first: mark lines as seen and the next ones come.',
  },
});

export const FINDING_NAMES: Record<'nl' | 'en', Record<FindingKind, string>> = {
  nl: {
    'own-name': 'Bekeek iemand met de eigen achternaam',
    'many-look-ups': 'Bekeek veel aanvragen op een dag',
    'at-night': 'Keek in de nacht',
    'break-glass': 'Nam noodinzage of probeerde het',
    export: 'Exporteerde of drukte af',
    refusals: 'Werd vaak geweigerd',
  },
  en: {
    'own-name': 'Looked at somebody with their own surname',
    'many-look-ups': 'Looked at many cases in a day',
    'at-night': 'Looked at night',
    'break-glass': 'Took emergency access or tried to',
    export: 'Exported or printed',
    refusals: 'Was refused often',
  },
};
