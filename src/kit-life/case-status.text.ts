import type { CaseStatus, MoveName } from './kit-life.js';

export const CASE_STATUS: Record<'nl' | 'en', Record<CaseStatus, string>> = {
  nl: {
    requested: 'Wacht op apotheek',
    unplaced: 'Nog geen apotheek',
    accepted: 'Geaccepteerd',
    packed: 'Klaargezet',
    dispatched: 'Onderweg',
    delivered: 'Bezorgd',
    opened: 'Geopend',
    ending: 'Afgerond, kit terug te halen',
    returned: 'Kit terug bij apotheek',
    missing: 'Kit vermist',
    settled: 'Afgehandeld',
    withdrawn: 'Ingetrokken',
  },
  en: {
    requested: 'Waiting for pharmacy',
    unplaced: 'No pharmacy yet',
    accepted: 'Accepted',
    packed: 'Packed',
    dispatched: 'On its way',
    delivered: 'Delivered',
    opened: 'Opened',
    ending: 'Ended, kit to be collected',
    returned: 'Kit back at pharmacy',
    missing: 'Kit missing',
    settled: 'Settled',
    withdrawn: 'Withdrawn',
  },
};

type Happening =
  | MoveName
  | 'offered'
  | 'unplaced'
  | 'escalation'
  | 'correction'
  | 'hand-over-proposed'
  | 'hand-over-refused'
  | 'order-expiring'
  | 'order-renewed'
  | 'address-changed'
  | 'home-care-changed'
  | 'need-answered'
  | 'use-recorded'
  | 'consent-asked'
  | 'consent-given'
  | 'consent-taken-back'
  | 'units-missing'
  | 'person-erased'
  | 'legal-hold'
  | 'legal-hold-ended'
  | 'break-glass';

/** What happened, as the history of a case tells it. */
export const HAPPENED: Record<'nl' | 'en', Record<Happening, string>> = {
  nl: {
    submit: 'Aangevraagd',
    offered: 'Aangeboden aan apotheek',
    unplaced: 'Geen apotheek gevonden',
    accept: 'Geaccepteerd',
    decline: 'Afgewezen door apotheek',
    lapse: 'Niet op tijd beantwoord',
    place: 'Met de hand geplaatst',
    offerAgain: 'Opnieuw aangeboden',
    release: 'Teruggegeven door apotheek',
    handOver: 'Overgedragen aan andere apotheek',
    'hand-over-proposed': 'Overdracht voorgesteld',
    'hand-over-refused': 'Overdracht afgewezen',
    pack: 'Kit klaargezet',
    dispatch: 'Kit meegegeven aan bezorger',
    bringBack: 'Kit mee teruggenomen',
    deliver: 'Kit bezorgd',
    replace: 'Kit vervangen',
    open: 'Kit geopend',
    end: 'Afgerond',
    takeBack: 'Kit teruggekomen',
    settle: 'Afgehandeld',
    miss: 'Kit als vermist gemeld',
    withdraw: 'Ingetrokken',
    correction: 'Verbeterd',
    escalation: 'Gemeld aan de netwerkcoördinator',
    'order-expiring': 'Uitvoeringsverzoek verloopt binnenkort',
    'order-renewed': 'Uitvoeringsverzoek opnieuw ondertekend',
    'address-changed': 'Adres gewijzigd',
    'home-care-changed': 'Thuiszorg gewijzigd',
    'need-answered': 'Beantwoord of de kit nog nodig is',
    'use-recorded': 'Gebruik aangevuld',
    'consent-asked': 'Akkoord van de voorschrijver gevraagd',
    'consent-given': 'Akkoord met vervanging vastgelegd',
    'consent-taken-back': 'Akkoord met vervanging teruggenomen',
    'units-missing': 'Middelen ontbreken: gemeld als incident',
    'person-erased': 'Gegevens van de persoon gewist',
    'legal-hold': 'Gegevens worden langer bewaard',
    'legal-hold-ended': 'Gegevens worden niet langer bewaard',
    'break-glass': 'Noodinzage door de huisartsenpost',
  },
  en: {
    submit: 'Requested',
    offered: 'Offered to pharmacy',
    unplaced: 'No pharmacy found',
    accept: 'Accepted',
    decline: 'Declined by pharmacy',
    lapse: 'Not answered in time',
    place: 'Placed by hand',
    offerAgain: 'Offered again',
    release: 'Released by pharmacy',
    handOver: 'Handed over to another pharmacy',
    'hand-over-proposed': 'Hand-over proposed',
    'hand-over-refused': 'Hand-over refused',
    pack: 'Kit packed',
    dispatch: 'Kit dispatched',
    bringBack: 'Kit brought back',
    deliver: 'Kit delivered',
    replace: 'Kit replaced',
    open: 'Kit opened',
    end: 'Ended',
    takeBack: 'Kit received back',
    settle: 'Settled',
    miss: 'Kit reported missing',
    withdraw: 'Withdrawn',
    correction: 'Corrected',
    escalation: 'Reported to the network coordinator',
    'order-expiring': 'Execution order is about to expire',
    'order-renewed': 'Execution order signed again',
    'address-changed': 'Address changed',
    'home-care-changed': 'Home care changed',
    'need-answered': 'Answered whether the kit is still needed',
    'use-recorded': 'Use completed',
    'consent-asked': 'Asked for the prescriber’s consent',
    'consent-given': 'Consent to a substitution recorded',
    'consent-taken-back': 'Consent to a substitution taken back',
    'units-missing': 'Items missing: reported as an incident',
    'person-erased': 'Data of the person erased',
    'legal-hold': 'Data are kept longer',
    'legal-hold-ended': 'Data are no longer kept',
    'break-glass': 'Emergency access by the out-of-hours post',
  },
};
