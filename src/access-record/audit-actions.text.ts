import type { Language } from '../web/texts.js';
import { ACCOUNT_DONE } from './account-actions.text.js';
import type { AccountAction, Written } from '../access/audit-actions.js';
import { MOVE_TEXT } from '../kit-life/case-move.text.js';
import { isMove, type MoveName } from '../kit-life/kit-life.js';
import { RIGHT_NAMES } from '../access/rights.text.js';

/** What was done, in a few words; the compiler says which one is missing. */
const DONE: Record<Language, Record<Exclude<Written, AccountAction | MoveName>, string>> = {
  nl: {
    read: 'Gegevens bekeken',
    search: 'In een lijst gezien',
    print: 'Afgedrukt',
    export: 'Geëxporteerd',
    create: 'Aanvraag bewaard',
    change: 'Gewijzigd',
    delete: 'Bewaarde aanvraag weggegooid',
    candidates: 'Apotheken bij een postcode bekeken',
    'own-name': 'Bekeek iemand met de eigen achternaam',
    correction: 'Handeling verbeterd',
    'hand-over-proposed': 'Overdracht voorgesteld',
    'hand-over-refused': 'Overdracht afgewezen',
    changeAddress: 'Adres gewijzigd',
    renewOrder: 'Uitvoeringsverzoek opnieuw ondertekend',
    answerNeed: 'Vastgelegd of de kit nog nodig is',
    recordConsent: 'Akkoord met vervanging vastgelegd',
    'consent-taken-back': 'Akkoord met vervanging teruggenomen',
    bringInHomeCare: 'Thuiszorg gewijzigd',
    'keep-file': 'Bestand bewaard',
    'read-file': 'Bestand bekeken',
    'remove-file': 'Bestand verwijderd',
    'change-setting': 'Instelling gewijzigd',
    'try-work-again': 'Mislukt werk opnieuw geprobeerd',
    'sign-in': 'Ingelogd',
    'sign-out': 'Uitgelogd',
    confirm: 'Bevestigd wie het is',
    'read-access-record': 'Inzageregister bekeken',
    'read-review': 'Maandcontrole bekeken',
    review: 'Bevinding gezien gemeld',
    'read-patient-record': 'Inzage van een patiënt bekeken',
    'find-patient-record': 'Inzage van een patiënt gezocht',
    'break-glass': 'Noodinzage',
    'break-glass-ended': 'Noodinzage geëindigd',
    'legal-hold': 'Afgesproken dat gegevens langer bewaard worden',
    'legal-hold-ended': 'Langer bewaren beëindigd',
    erase: 'Persoonsgegevens gewist',
    'patient-same': 'Gezegd dat twee aanvragen van dezelfde patiënt zijn',
    'patient-another': 'Gezegd dat twee aanvragen van verschillende patiënten zijn',
    'told-of-other-kit': 'Kreeg bericht dat er misschien al een kit voor de patiënt is',
  },
  en: {
    read: 'Looked at the data',
    search: 'Seen in a list',
    print: 'Printed',
    export: 'Exported',
    create: 'Kept a request',
    change: 'Changed',
    delete: 'Threw a kept request away',
    candidates: 'Looked at pharmacies for a postcode',
    'own-name': 'Looked at somebody with their own surname',
    correction: 'Corrected',
    'hand-over-proposed': 'Proposed a hand-over',
    'hand-over-refused': 'Refused a hand-over',
    changeAddress: 'Changed the address',
    renewOrder: 'Signed the execution order again',
    answerNeed: 'Recorded whether the kit is still needed',
    recordConsent: 'Recorded consent to a substitution',
    'consent-taken-back': 'Took consent to a substitution back',
    bringInHomeCare: 'Changed the home care',
    'keep-file': 'Kept a file',
    'read-file': 'Looked at a file',
    'remove-file': 'Removed a file',
    'change-setting': 'Changed a setting',
    'try-work-again': 'Tried failed work again',
    'sign-in': 'Signed in',
    'sign-out': 'Signed out',
    confirm: 'Proved who they are',
    'read-access-record': 'Looked at the record of access',
    'read-review': 'Looked at the monthly review',
    review: 'Marked a finding as seen',
    'read-patient-record': "Looked at a patient's record of access",
    'find-patient-record': "Searched for a patient's record of access",
    'break-glass': 'Emergency access',
    'break-glass-ended': 'Emergency access ended',
    'legal-hold': 'Agreed that data are kept longer',
    'legal-hold-ended': 'Ended keeping data longer',
    erase: 'Erased the personal data',
    'patient-same': 'Said that two requests are for the same patient',
    'patient-another': 'Said that two requests are for different patients',
    'told-of-other-kit': 'Was told that there may be a kit for the patient already',
  },
};

/** What stands in a row, as people read it; the record is older than any word here, so what is not known stays as it is. */
export function actionInWords(action: string, language: Language): string {
  if (isMove(action)) return MOVE_TEXT[language][action].onRecord;
  const words: Partial<Record<string, string>> = {
    ...RIGHT_NAMES[language],
    ...ACCOUNT_DONE[language],
    ...DONE[language],
  };
  return words[action] ?? action;
}
