import { actionInWords } from '../../access-record/audit-actions.text.js';
import { HAPPENED } from '../../kit-life/case-happened.text.js';
import type { Language } from '../../web/texts.js';

/** What somebody did with the data of a person, as the record of access names it; moves have their own words, the rest those of the record. */
const SEEN: Record<Language, Record<string, string>> = {
  nl: {
    read: 'Bekeken',
    search: 'In een lijst gezien',
    print: 'Afgedrukt',
    export: 'Opgevraagd of gedownload',
    erase: 'Gegevens gewist',
    create: 'Vastgelegd',
    change: 'Gewijzigd',
    'read-access-record': 'Gekeken wie de gegevens zag',
    'read-patient-record': 'Gekeken wie de gegevens zag',
  },
  en: {
    read: 'Looked at',
    search: 'Seen in a list',
    print: 'Printed',
    export: 'Asked for or downloaded',
    erase: 'Data erased',
    create: 'Recorded',
    change: 'Changed',
    'read-access-record': 'Looked who saw the data',
    'read-patient-record': 'Looked who saw the data',
  },
};

export function seenInWords(action: string, language: Language): string {
  const happened: Record<string, string> = HAPPENED[language];
  return SEEN[language][action] ?? happened[action] ?? actionInWords(action, language);
}
