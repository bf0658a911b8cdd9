import type { Language } from '../web/texts.js';
import type { CaseStatus } from './kit-life.js';

export const CASE_STATUS: Record<Language, Record<CaseStatus, string>> = {
  nl: {
    requested: 'Wacht op apotheek',
    unplaced: 'Nog geen apotheek',
    accepted: 'Geaccepteerd',
    packed: 'Klaargezet',
    dispatched: 'Onderweg',
    delivered: 'Bezorgd',
    opened: 'Geopend',
    ending: 'Kit terug te halen',
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

/** What must happen now and who does it; `{pharmacy}` is named when there is one, `{by}` is the time by which. */
export const NEXT_STEP: Record<Language, Record<CaseStatus, string>> = {
  nl: {
    requested: '{pharmacy} antwoordt vóór {by}. Blijft het antwoord uit, dan krijgt de volgende apotheek de aanvraag.',
    unplaced:
      'Er is nog geen apotheek; bezorgen moet vóór {by}. Bel wie hieronder staat: wie het eerst een ja krijgt, de voorschrijver, de huisartsenpost of de netwerkcoördinator, plaatst de aanvraag.',
    accepted: '{pharmacy} zet een kit klaar en bezorgt die vóór {by}.',
    packed: '{pharmacy} geeft de kit mee aan de bezorger; bezorgen moet vóór {by}.',
    dispatched: 'De bezorger van {pharmacy} brengt de kit vóór {by}.',
    delivered: 'De kit staat klaar bij de patiënt. Wie hem opent, meldt dat.',
    opened: 'De kit is in gebruik. Leg vast wat is gebruikt en meld wanneer hij niet meer nodig is.',
    ending: '{pharmacy} haalt de kit terug vóór {by}.',
    returned: '{pharmacy} verantwoordt wat in de kit zat en vernietigt de middelen, vóór {by}.',
    missing:
      '{pharmacy} zoekt de kit. Komt hij terecht, dan wordt hij teruggenomen; anders wordt hij vóór {by} als vermist afgehandeld.',
    settled: 'Er hoeft niets meer te gebeuren.',
    withdrawn: 'De aanvraag is ingetrokken. Er hoeft niets meer te gebeuren.',
  },
  en: {
    requested: '{pharmacy} answers before {by}. Without an answer the next pharmacy gets the request.',
    unplaced:
      'There is no pharmacy yet; delivery is due before {by}. Phone who is named below: whoever first gets a yes, the prescriber, the out-of-hours post or the network coordinator, places the request.',
    accepted: '{pharmacy} packs a kit and delivers it before {by}.',
    packed: '{pharmacy} gives the kit to the courier; delivery is due before {by}.',
    dispatched: 'The courier of {pharmacy} brings the kit before {by}.',
    delivered: 'The kit is ready with the patient. Whoever opens it reports so.',
    opened: 'The kit is in use. Record what was used and report when it is no longer needed.',
    ending: '{pharmacy} collects the kit before {by}.',
    returned: '{pharmacy} accounts for what was in the kit and destroys the medicines, before {by}.',
    missing:
      '{pharmacy} looks for the kit. If it turns up it is taken back; else it is settled as missing before {by}.',
    settled: 'Nothing more needs to happen.',
    withdrawn: 'The request was withdrawn. Nothing more needs to happen.',
  },
};

/** Of a kit in a home, as long as that day is to come. */
export const ASKED_ON: Record<Language, string> = {
  nl: 'Op {day} krijgt de voorschrijver de vraag of hij nog nodig is.',
  en: 'On {day} the prescriber is asked whether it is still needed.',
};

/** The same, once that day is past: the answer is what comes next. */
export const ASKED_SINCE: Record<Language, string> = {
  nl: 'De voorschrijver kreeg op {day} de vraag of hij nog nodig is, en moet die nog beantwoorden.',
  en: 'On {day} the prescriber was asked whether it is still needed, and has yet to answer.',
};

/** Before a packed kit may go: the prescriber has yet to agree with what stands in for what. */
export const CONSENT_FIRST: Record<Language, string> = {
  nl: 'De voorschrijver moet eerst akkoord gaan met een vervanging in de kit. Daarna geeft {pharmacy} hem mee aan de bezorger.',
  en: 'The prescriber must first agree with a substitution in the kit. Then {pharmacy} gives it to the courier.',
};

/** Behind those: the time of delivery stays, whoever has to do something first. */
export const DELIVERY_DUE: Record<Language, Record<'due' | 'late', string>> = {
  nl: { due: 'Bezorgen moet vóór {by}.', late: 'Bezorgen moest vóór {by}.' },
  en: { due: 'Delivery is due before {by}.', late: 'Delivery was due before {by}.' },
};

/** Asked by telephone or on paper: it is offered, accepted and packed all the same. */
export const UNSIGNED_YET: Record<Language, string> = {
  nl: 'Nog niet ondertekend: de kit gaat pas weg als {prescriber} van {practice} heeft ondertekend of het ondertekende formulier is toegevoegd. De praktijk heeft daarover bericht.',
  en: 'Not signed yet: the kit leaves only after {prescriber} of {practice} has signed or the signed form was attached. The practice was told.',
};

/** A packed kit holds of the opium lists something else than was signed. */
export const SIGN_ANEW_FIRST: Record<Language, string> = {
  nl: 'In de kit zit een ander aantal dan is ondertekend. De voorschrijver tekent opnieuw, of {pharmacy} zet een andere kit klaar. Pas daarna gaat hij mee aan de bezorger.',
  en: 'The kit holds another number than was signed. The prescriber signs anew, or {pharmacy} packs another kit. Only then it goes to the courier.',
};

/** The prescriber does not agree with what a shortage changed. */
export const OTHER_KIT_FIRST: Record<Language, string> = {
  nl: 'De voorschrijver ging niet akkoord met een vervanging in de kit. {pharmacy} zet een andere kit klaar.',
  en: 'The prescriber did not agree with a substitution in the kit. {pharmacy} packs another kit.',
};

/** What is so once that time is past. */
export const LATE_STEP: Record<Language, Partial<Record<CaseStatus, string>>> = {
  nl: {
    requested: '{pharmacy} heeft niet geantwoord vóór {by}. De aanvraag gaat naar de volgende apotheek.',
    unplaced: 'Er is nog geen apotheek, en bezorgen moest vóór {by}. Bel wie hieronder staat en plaats de aanvraag.',
    accepted: 'Bezorgen moest vóór {by}. {pharmacy} zet zo snel mogelijk een kit klaar en bezorgt die.',
    packed: 'Bezorgen moest vóór {by}. {pharmacy} geeft de kit zo snel mogelijk mee aan de bezorger.',
    dispatched: 'De bezorger van {pharmacy} is onderweg. Bezorgen moest vóór {by}.',
    ending: '{pharmacy} had de kit vóór {by} terug moeten halen, en doet dat zo snel mogelijk.',
    returned:
      '{pharmacy} had vóór {by} moeten verantwoorden wat in de kit zat, en doet dat zo snel mogelijk met een getuige.',
    missing: 'De kit is niet gevonden. {pharmacy} had hem vóór {by} als vermist moeten afhandelen, en doet dat nu.',
  },
  en: {
    requested: '{pharmacy} did not answer before {by}. The request goes to the next pharmacy.',
    unplaced:
      'There is no pharmacy yet, and delivery was due before {by}. Phone who is named below and place the request.',
    accepted: 'Delivery was due before {by}. {pharmacy} packs a kit and delivers it as soon as possible.',
    packed: 'Delivery was due before {by}. {pharmacy} gives the kit to the courier as soon as possible.',
    dispatched: 'The courier of {pharmacy} is on the way. Delivery was due before {by}.',
    ending: '{pharmacy} should have collected the kit before {by}, and does so as soon as possible.',
    returned:
      '{pharmacy} should have accounted for the contents before {by}, and does so as soon as possible, with a witness.',
    missing: 'The kit was not found. {pharmacy} should have settled it as missing before {by}, and does so now.',
  },
};
