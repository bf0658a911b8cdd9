import type { KitHappening, KitSignal, KitStatus } from './kit.js';

export const KIT_STATUS: Record<'nl' | 'en', Record<KitStatus, string>> = {
  nl: {
    draft: 'Wordt samengesteld',
    checked: 'Gecontroleerd',
    sealed: 'Verzegeld',
    back: 'Terug',
    emptied: 'Leeg',
    rejected: 'Afgekeurd',
  },
  en: {
    draft: 'Being assembled',
    checked: 'Checked',
    sealed: 'Sealed',
    back: 'Back',
    emptied: 'Emptied',
    rejected: 'Rejected',
  },
};

export const KIT_SIGNAL: Record<'nl' | 'en', Record<KitSignal, string>> = {
  nl: {
    recalled: 'Geblokkeerd door terugroepactie',
    'not-found': 'Niet gevonden op de plank',
    'box-report': 'Melding met de code: bevestigen',
    'pack-refused': 'Bevat een afgewezen verpakking',
    'to-open': 'Te openen: door een tekort mag er minder in',
    'expires-in-7-days': 'Verloopt binnen een week',
    'expires-in-30-days': 'Verloopt binnen 30 dagen',
    'expires-in-60-days': 'Verloopt binnen 60 dagen',
    'substitution-ended': 'Gevuld bij een tekort dat voorbij is',
    'superseded-standard': 'Volgens een oudere standaard',
  },
  en: {
    recalled: 'Held back by a recall',
    'not-found': 'Not found on the shelf',
    'box-report': 'Report with the code: to confirm',
    'pack-refused': 'Holds a refused pack',
    'to-open': 'To be opened: a shortage leaves less',
    'expires-in-7-days': 'Expires within a week',
    'expires-in-30-days': 'Expires within 30 days',
    'expires-in-60-days': 'Expires within 60 days',
    'substitution-ended': 'Filled in a shortage that is over',
    'superseded-standard': 'On an older standard',
  },
};

export const KIT_HAPPENED: Record<'nl' | 'en', Record<KitHappening, string>> = {
  nl: {
    'kit-assembled': 'Samenstellen begonnen',
    'kit-changed': 'Inhoud veranderd',
    'kit-checked': 'Gecontroleerd',
    'kit-check-undone': 'Controle teruggenomen',
    'kit-sealed': 'Verzegeld',
    'kit-opened': 'Geopend om aan te passen',
    'kit-rejected': 'Afgekeurd',
    'kit-not-found': 'Niet gevonden op de plank',
    'kit-found': 'Weer gevonden',
    'box-code-replaced': 'Andere code op de doos',
    'box-code-revoked': 'Code op de doos ingetrokken',
    'kit-back': 'Terug in de apotheek',
    'kit-emptied': 'Leeggemaakt',
    'into-case': 'Klaargezet voor een aanvraag',
    'out-of-case': 'Uit de aanvraag',
  },
  en: {
    'kit-assembled': 'Assembling begun',
    'kit-changed': 'Contents changed',
    'kit-checked': 'Checked',
    'kit-check-undone': 'Check taken back',
    'kit-sealed': 'Sealed',
    'kit-opened': 'Opened to be changed',
    'kit-rejected': 'Rejected',
    'kit-not-found': 'Not found on the shelf',
    'kit-found': 'Found again',
    'box-code-replaced': 'Another code on the box',
    'box-code-revoked': 'Code on the box revoked',
    'kit-back': 'Back in the pharmacy',
    'kit-emptied': 'Emptied',
    'into-case': 'Packed for a request',
    'out-of-case': 'Out of the request',
  },
};
