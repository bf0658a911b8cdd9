import type { Language } from '../../web/texts.js';

/** What may change about a case that does not move it, and where. */
export const DETAIL_WAYS = {
  recordUse: 'opening',
  renewOrder: 'order/renewal',
  remindToSign: 'signature-reminder',
  objectToOrder: 'objection',
  answerObjection: 'objection',
  notePrescription: 'own-prescription',
  attachForm: 'signed-form',
  changeAddress: 'address',
  completeAddress: 'address-completion',
  bringInHomeCare: 'home-care',
  answerNeed: 'need',
  recordConsent: 'substitution-consent',
  correct: 'correction',
  holdPerson: 'legal-hold',
  exportPatient: 'person',
} as const;
export type Detail = keyof typeof DETAIL_WAYS;
/** Done at once: there is nothing to fill in. */
export const AT_ONCE: readonly Detail[] = ['remindToSign'];

/** Where nothing asks for it: what one would look for it under. */
export const UNASKED_BUTTON: Record<Language, Partial<Record<Detail, string>>> = {
  nl: { renewOrder: 'Uitvoeringsverzoek wijzigen en opnieuw ondertekenen' },
  en: { renewOrder: 'Change the execution order and sign again' },
};

export const DETAIL_BUTTON: Record<Language, Record<Detail, string>> = {
  nl: {
    recordUse: 'Gebruik vastleggen',
    renewOrder: 'Ondertekenen',
    notePrescription: 'Recept in eigen systeem',
    objectToOrder: 'Medische vraag aan de voorschrijver',
    answerObjection: 'Medische vraag beantwoorden',
    remindToSign: 'Herinneren aan ondertekenen',
    attachForm: 'Ondertekend formulier toevoegen',
    changeAddress: 'Adres wijzigen',
    completeAddress: 'Adres aanvullen',
    bringInHomeCare: 'Thuiszorg wijzigen',
    answerNeed: 'Is de kit nog nodig?',
    recordConsent: 'Akkoord met vervanging',
    correct: 'Laatste stap ongedaan maken',
    holdPerson: 'Gegevens langer bewaren',
    exportPatient: 'Gegevens van deze persoon',
  },
  en: {
    recordUse: 'Record what was used',
    renewOrder: 'Sign',
    notePrescription: 'Prescription in own system',
    objectToOrder: 'Medical question to the prescriber',
    answerObjection: 'Answer the medical question',
    remindToSign: 'Remind of signing',
    attachForm: 'Attach the signed form',
    changeAddress: 'Change the address',
    completeAddress: 'Complete the address',
    bringInHomeCare: 'Change home care',
    answerNeed: 'Is the kit still needed?',
    recordConsent: 'Consent to a substitution',
    correct: 'Undo the latest step',
    holdPerson: 'Keep the data longer',
    exportPatient: 'Data of this person',
  },
};
