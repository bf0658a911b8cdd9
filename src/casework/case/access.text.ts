import { ROLE_NAMES } from '../../access/access.text.js';
import { actionInWords } from '../../access-record/audit-actions.text.js';
import { dayOf } from '../../platform/calendar.js';
import { formatTime } from '../../web/format.js';
import { localeOf, type Language } from '../../web/texts.js';
import type { Access } from './patient-record.query.js';
import { patientRecordTexts } from './patient-record.text.js';

const SENTENCES = {
  read: 'read',
  search: 'inList',
  print: 'print',
  export: 'export',
  submit: 'submit',
  changeAddress: 'changeAddress',
  'break-glass': 'breakGlass',
  'read-patient-record': 'record',
  'find-patient-record': 'record',
} as const;
const hasOwnSentence = (action: string): action is keyof typeof SENTENCES => Object.hasOwn(SENTENCES, action);

/** What was done, as one tells it to the person whom it is about. */
export function accessInWords(access: Access, language: Language): string {
  const t = patientRecordTexts(language);
  const { action, outcome } = access;
  const said = { at: whenInWords(access.at, language), who: whoInWords(access, language) };
  if (outcome === 'refused') return t('refused', said);
  if (hasOwnSentence(action)) return t(SENTENCES[action], said);
  return t('other', { ...said, action: lowerFirst(actionInWords(action, language)) });
}

function whenInWords(at: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(localeOf(language), {
    ...{ timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  }).format(new Date(`${dayOf(at)}T12:00:00Z`));
  return patientRecordTexts(language)('at', { day, time: formatTime(at, language) });
}

function whoInWords({ person, profession, organisation, kind, role }: Access, language: Language): string {
  const t = patientRecordTexts(language);
  if (role === 'system') return t('system');
  if (role === 'box') return ROLE_NAMES[language].box.toLowerCase();
  if (person === null) return organisation === null ? t('somebody') : t('machine', { organisation });
  if (organisation === null || role === null) return person;
  const gp = profession === 'physician' && kind === 'practice';
  const occupation = gp ? t('gp') : profession === 'physician' ? t('physician') : ROLE_NAMES[language][role];
  return t('whoAt', { person, occupation: language === 'nl' ? lowerFirst(occupation) : occupation, organisation });
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
