import type { Language } from '../../web/texts.js';

export const SIGNALS = [
  'late-answer',
  'late-delivery',
  'long-at-home',
  'return-overdue',
  'settle-overdue',
  'use-unknown',
  'recalled',
  'box-report',
  'pack-refused',
  'to-open',
  'not-signed',
  'consent-refused',
  'consent-needed',
  'order-differs',
  'expires-in-7-days',
  'expires-in-30-days',
  'expires-in-60-days',
  'substitution-ended',
  'superseded-standard',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Instead of that it may be late. */
export const DELIVERY_IS_LATE: Record<Language, string> = { nl: 'Bezorging is te laat', en: 'Delivery is late' };

/** What is the matter with a case; when it counts is the rule of the views. */
export const SIGNAL: Record<Language, Record<Signal, string>> = {
  nl: {
    'late-answer': 'Antwoord blijft uit',
    'late-delivery': 'Bezorging dreigt te laat',
    'long-at-home': 'Lang thuis: nog nodig?',
    'return-overdue': 'Kit nog niet opgehaald',
    'settle-overdue': 'Kit nog niet verantwoord',
    'use-unknown': 'Gebruik niet vastgelegd',
    recalled: 'Inhoud teruggeroepen',
    'box-report': 'Melding met de code: bevestigen',
    'pack-refused': 'Bevat een afgewezen verpakking',
    'to-open': 'Te openen: door een tekort mag er minder in',
    'not-signed': 'Nog niet ondertekend',
    'consent-refused': 'Voorschrijver niet akkoord: andere kit nodig',
    'consent-needed': 'Akkoord voorschrijver nodig',
    'order-differs': 'Kit is anders dan ondertekend',
    'expires-in-7-days': 'Verloopt binnen een week',
    'expires-in-30-days': 'Verloopt binnen 30 dagen',
    'expires-in-60-days': 'Verloopt binnen 60 dagen',
    'substitution-ended': 'Gevuld bij een tekort dat voorbij is',
    'superseded-standard': 'Volgens een oudere standaard',
  },
  en: {
    'late-answer': 'No answer yet',
    'late-delivery': 'Delivery may be late',
    'long-at-home': 'Long at home: still needed?',
    'return-overdue': 'Kit not collected yet',
    'settle-overdue': 'Kit not accounted for yet',
    'use-unknown': 'Use not recorded',
    recalled: 'Contents recalled',
    'box-report': 'Report with the code: to confirm',
    'pack-refused': 'Holds a refused pack',
    'to-open': 'To be opened: a shortage leaves less',
    'not-signed': 'Not signed yet',
    'consent-refused': 'Prescriber did not agree: another kit needed',
    'consent-needed': 'Prescriber’s consent needed',
    'order-differs': 'Kit is not what was signed',
    'expires-in-7-days': 'Expires within a week',
    'expires-in-30-days': 'Expires within 30 days',
    'expires-in-60-days': 'Expires within 60 days',
    'substitution-ended': 'Filled in a shortage that is over',
    'superseded-standard': 'On an older standard',
  },
};
