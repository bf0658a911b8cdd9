import { defineTexts, type Language } from '../web/texts.js';
import type { FoundMark } from './marks.rules.js';

export type Stage = 'under-way' | 'at-home' | 'over';
export const PATIENT_SAID = ['same', 'another'] as const;
export type PatientSaid = (typeof PATIENT_SAID)[number];

export const STAGE: Record<Language, Record<Stage, string>> = {
  nl: {
    'under-way': 'Er is misschien al een kit onderweg.',
    'at-home': 'Er is misschien al een kit thuis.',
    over: 'De andere aanvraag is afgehandeld.',
  },
  en: {
    'under-way': 'A kit may be under way already.',
    'at-home': 'A kit may be at home already.',
    over: 'The other request is over.',
  },
};

/** What the two requests say alike of their patient. */
export const AGREES: Record<Language, Record<FoundMark, string>> = {
  nl: {
    1: 'hetzelfde BSN',
    2: 'dezelfde naam, voorletters, geboortedatum en postcode',
    3: 'dezelfde naam, geboortedatum en postcode',
    4: 'dezelfde naam, geboortedatum en eerste voorletter; een andere postcode',
    6: 'een naam die zo klinkt en dezelfde geboortedatum',
  },
  en: {
    1: 'the same BSN',
    2: 'the same name, initials, date of birth and postcode',
    3: 'the same name, date of birth and postcode',
    4: 'the same name, date of birth and first initial; another postcode',
    6: 'a name that sounds so and the same date of birth',
  },
};

export const SAID: Record<Language, Record<PatientSaid, string>> = {
  nl: { same: 'Dezelfde patiënt', another: 'Iemand anders' },
  en: { same: 'The same patient', another: 'Somebody else' },
};

export const otherKitTexts = defineTexts({
  nl: {
    title: 'Is er al een kit voor deze patiënt?',
    whose: 'Er loopt nog een aanvraag voor iemand die dezelfde patiënt is, of kan zijn.',
    agrees: 'Wat overeenkomt: {what}.',
    call: 'Bel voordat u bezorgt: {pharmacy}',
    ownCase: 'U levert die zelf: aanvraag {number}',
    which: 'Over welke aanvraag gaat het?',
    ask: 'Wat kwam daaruit?',
    save: 'Vastleggen',
    said: 'Vastgelegd op {at}: {said}.',
    noted: 'Vastgelegd. Uw antwoord staat bij beide aanvragen in het inzageregister.',
    answer: 'Leg vast of het dezelfde patiënt is',
    saidMissing: 'Kies of het dezelfde patiënt is',
    nothing: 'Er is geen andere aanvraag bekend voor wie dezelfde patiënt kan zijn.',
    'not-found': 'Deze andere aanvraag is hier niet bekend. Laad de pagina opnieuw.',
  },
  en: {
    title: 'Is there a kit for this patient already?',
    whose: 'There is another request for somebody who is or may be the same patient.',
    agrees: 'What agrees: {what}.',
    call: 'Phone before you deliver: {pharmacy}',
    ownCase: 'You supply it yourself: request {number}',
    which: 'Which request is it about?',
    ask: 'What came of it?',
    save: 'Record',
    said: 'Recorded on {at}: {said}.',
    noted: 'Recorded. Your answer stands with both requests in the record of access.',
    answer: 'Record whether it is the same patient',
    saidMissing: 'Choose whether it is the same patient',
    nothing: 'No other request is known for who may be the same patient.',
    'not-found': 'This other request is not known here. Load the page again.',
  },
});
