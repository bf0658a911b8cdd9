import type { Language } from '../web/texts.js';
import { MOVE_TEXT } from './case-move.text.js';
import { MOVE_NAMES, type MoveName } from './kit-life.js';

type Happening =
  | 'offered'
  | 'unplaced'
  | 'escalation'
  | 'offer-told-again'
  | 'offer-unopened'
  | 'correction'
  | 'hand-over-proposed'
  | 'hand-over-refused'
  | 'order-expiring'
  | 'order-renewed'
  | 'form-attached'
  | 'prescription-checked'
  | 'prescription-noted'
  | 'signature-reminded'
  | 'order-differs'
  | 'replacement-to-sign'
  | 'objection-asked'
  | 'objection-answered'
  | 'objection-closed'
  | 'address-changed'
  | 'address-completed'
  | 'home-care-changed'
  | 'need-answered'
  | 'need-asked'
  | 'need-asked-again'
  | 'expires-at-home'
  | 'expires-at-home-again'
  | 'return-overdue'
  | 'return-overdue-again'
  | 'settle-overdue'
  | 'settle-overdue-again'
  | 'use-asked'
  | 'use-asked-again'
  | 'use-recorded'
  | 'consent-asked'
  | 'consent-refused'
  | 'consent-given'
  | 'consent-taken-back'
  | 'units-missing'
  | 'person-erased'
  | 'legal-hold'
  | 'legal-hold-ended'
  | 'break-glass'
  | 'break-glass-ended'
  | 'box-reported'
  | 'box-report-confirmed'
  | 'box-report-rejected'
  | 'other-kit';

const OTHERS: Record<Language, Record<Happening, string>> = {
  nl: {
    offered: 'Aangeboden aan apotheek',
    unplaced: 'Geen apotheek gevonden',
    'hand-over-proposed': 'Overdracht voorgesteld',
    'hand-over-refused': 'Overdracht afgewezen',
    correction: 'Verbeterd',
    escalation: 'Gemeld aan de netwerkcoördinator',
    'offer-told-again': 'Opnieuw gemeld aan de apotheek: nog niet geopend (tweede keer)',
    'offer-unopened': 'Nog niet geopend: praktijk en netwerkcoördinator gevraagd te bellen (derde keer)',
    'order-expiring': 'Uitvoeringsverzoek verloopt binnenkort',
    'order-renewed': 'Uitvoeringsverzoek ondertekend',
    'objection-asked': 'Medische vraag gesteld aan de voorschrijver',
    'objection-answered': 'Medische vraag beantwoord',
    'objection-closed': 'Medische vraag afgesloten',
    'signature-reminded': 'Praktijk herinnerd aan ondertekenen',
    'prescription-checked': 'Nagekeken dat niets dubbel wordt geleverd',
    'prescription-noted': 'Nummer van recept in eigen systeem genoteerd',
    'form-attached': 'Op papier ondertekend: formulier toegevoegd',
    'order-differs': 'Kit is anders dan ondertekend: nieuwe handtekening gevraagd',
    'replacement-to-sign': 'Handtekening gevraagd voor een vervangende kit',
    'address-changed': 'Adres gewijzigd',
    'address-completed': 'Straat en plaats aangevuld',
    'home-care-changed': 'Thuiszorg gewijzigd',
    'need-answered': 'Beantwoord of de kit nog nodig is',
    'need-asked': 'Praktijk gevraagd of de kit nog nodig is',
    'need-asked-again': 'Praktijk gevraagd of de kit nog nodig is (tweede keer)',
    'expires-at-home': 'Apotheek gevraagd de kit te vervangen: hij verloopt',
    'expires-at-home-again': 'Apotheek gevraagd de kit te vervangen: hij verloopt (tweede keer)',
    'return-overdue': 'Apotheek gevraagd de kit op te halen',
    'return-overdue-again': 'Apotheek gevraagd de kit op te halen (tweede keer)',
    'settle-overdue': 'Apotheek gevraagd de kit te verantwoorden',
    'settle-overdue-again': 'Apotheek gevraagd de kit te verantwoorden (tweede keer)',
    'use-asked': 'Thuiszorg en praktijk gevraagd wat is gebruikt',
    'use-asked-again': 'Thuiszorg en praktijk gevraagd wat is gebruikt (tweede keer)',
    'use-recorded': 'Gebruik aangevuld',
    'consent-refused': 'Voorschrijver niet akkoord met vervanging',
    'consent-asked': 'Akkoord van de voorschrijver gevraagd',
    'consent-given': 'Akkoord met vervanging vastgelegd',
    'consent-taken-back': 'Akkoord met vervanging teruggenomen',
    'units-missing': 'Middelen ontbreken: gemeld als incident',
    'person-erased': 'Gegevens van de persoon gewist',
    'legal-hold': 'Gegevens worden langer bewaard',
    'legal-hold-ended': 'Gegevens worden niet langer bewaard',
    'break-glass': 'Noodinzage genomen',
    'break-glass-ended': 'Noodinzage beëindigd',
    'box-reported': 'Melding met de code op de doos',
    'box-report-confirmed': 'Melding met de code bevestigd',
    'box-report-rejected': 'Melding met de code afgewezen',
    'other-kit': 'Apotheek kreeg bericht dat er misschien al een kit is',
  },
  en: {
    offered: 'Offered to pharmacy',
    unplaced: 'No pharmacy found',
    'hand-over-proposed': 'Hand-over proposed',
    'hand-over-refused': 'Hand-over refused',
    correction: 'Corrected',
    escalation: 'Reported to the network coordinator',
    'offer-told-again': 'Told the pharmacy again: not opened yet (second time)',
    'offer-unopened': 'Not opened yet: practice and network coordinator asked to phone (third time)',
    'order-expiring': 'Execution order is about to expire',
    'order-renewed': 'Execution order signed',
    'objection-asked': 'Medical question asked to the prescriber',
    'objection-answered': 'Medical question answered',
    'objection-closed': 'Medical question closed',
    'signature-reminded': 'Practice reminded of signing',
    'prescription-checked': 'Checked that nothing is supplied twice',
    'prescription-noted': 'Number of a prescription of one’s own noted',
    'form-attached': 'Signed on paper: form attached',
    'order-differs': 'Kit is not what was signed: asked for a new signature',
    'replacement-to-sign': 'Asked for a signature for a replacement kit',
    'address-changed': 'Address changed',
    'address-completed': 'Street and town filled in',
    'home-care-changed': 'Home care changed',
    'need-answered': 'Answered whether the kit is still needed',
    'need-asked': 'Practice asked whether the kit is still needed',
    'need-asked-again': 'Practice asked whether the kit is still needed (second time)',
    'expires-at-home': 'Pharmacy asked to replace the kit, which expires',
    'expires-at-home-again': 'Pharmacy asked to replace the kit, which expires (second time)',
    'return-overdue': 'Pharmacy asked to collect the kit',
    'return-overdue-again': 'Pharmacy asked to collect the kit (second time)',
    'settle-overdue': 'Pharmacy asked to account for the kit',
    'settle-overdue-again': 'Pharmacy asked to account for the kit (second time)',
    'use-asked': 'Home care and practice asked what was used',
    'use-asked-again': 'Home care and practice asked what was used (second time)',
    'use-recorded': 'Use completed',
    'consent-refused': 'Prescriber did not agree with the substitution',
    'consent-asked': 'Asked for the prescriber’s consent',
    'consent-given': 'Consent to a substitution recorded',
    'consent-taken-back': 'Consent to a substitution taken back',
    'units-missing': 'Items missing: reported as an incident',
    'person-erased': 'Data of the person erased',
    'legal-hold': 'Data are kept longer',
    'legal-hold-ended': 'Data are no longer kept',
    'break-glass': 'Emergency access taken',
    'break-glass-ended': 'Emergency access ended',
    'box-reported': 'Report with the code on the box',
    'box-report-confirmed': 'Report with the code confirmed',
    'box-report-rejected': 'Report with the code rejected',
    'other-kit': 'The pharmacy was told that there may be a kit already',
  },
};

const told = (language: Language) => ({
  ...(Object.fromEntries(MOVE_NAMES.map((move) => [move, MOVE_TEXT[language][move].happened])) as Record<
    MoveName,
    string
  >),
  ...OTHERS[language],
});

/** What happened, as the history of a case tells it. */
export const HAPPENED = { nl: told('nl'), en: told('en') };
