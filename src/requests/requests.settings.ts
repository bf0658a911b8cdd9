import { defineSettings } from '../platform/settings.js';

/** The professions of Dutch law that may prescribe; whether each may sign here is the network's to say. */
export const SIGNING_PROFESSIONS = ['physician', 'nurse-specialist', 'physician-assistant'] as const;
export type SigningProfession = (typeof SIGNING_PROFESSIONS)[number];

const OWN_FIELD = {
  nl: 'Schrijft voor binnen het eigen vakgebied; het netwerk bevestigt dat palliatieve zorg daarbij hoort.',
  en: 'Prescribes within the own field; the network confirms that palliative care is part of it.',
};

export const REQUEST_SETTINGS = defineSettings({
  'offer.unopenedMinutes': {
    standard: 5,
    unit: 'minutes',
    nl: {
      name: 'Spoedaanvraag opnieuw melden als niemand kijkt, na',
      why: 'Van een kwartier om te antwoorden is een derde om: een tweede bericht kan nog helpen.',
    },
    en: {
      name: 'Tell again of an urgent request that nobody looks at, after',
      why: 'A third of the quarter of an hour to answer is over: a second message can still help.',
    },
  },
  'sign.physician': {
    standard: 1,
    unit: 'yes-no',
    nl: { name: 'Een arts mag aanvragen ondertekenen', why: 'Een arts schrijft zelfstandig opiaten voor.' },
    en: { name: 'A physician may sign requests', why: 'A physician prescribes opiates on own authority.' },
  },
  'sign.nurse-specialist': {
    standard: 1,
    unit: 'yes-no',
    nl: { name: 'Een verpleegkundig specialist mag aanvragen ondertekenen', why: OWN_FIELD.nl },
    en: { name: 'A nurse specialist may sign requests', why: OWN_FIELD.en },
  },
  'sign.physician-assistant': {
    standard: 1,
    unit: 'yes-no',
    nl: { name: 'Een physician assistant mag aanvragen ondertekenen', why: OWN_FIELD.nl },
    en: { name: 'A physician assistant may sign requests', why: OWN_FIELD.en },
  },
  'sign.uncheckedBig': {
    standard: 1,
    unit: 'yes-no',
    nl: {
      name: 'Ondertekenen mag met een BIG-nummer dat nog niet gecontroleerd is',
      why: 'Tot het netwerk controleert, zou anders niemand kunnen aanvragen. Wie niet in het register staat, mag nooit.',
    },
    en: {
      name: 'Signing is allowed with a BIG number that has not been checked yet',
      why: 'Until the network checks, nobody could ask otherwise. Whoever is not in the register never may.',
    },
  },
  'prescription.accompanies': {
    standard: 1,
    unit: 'yes-no',
    nl: {
      name: 'Het recept in het eigen systeem van de voorschrijver blijft gelden',
      why: 'Zolang het netwerk niets anders afspreekt, vervangt de aanvraag geen recept. Op het opiumpapier staat dan: geen zelfstandig recept.',
    },
    en: {
      name: 'The prescription in the prescriber’s own system holds',
      why: 'As long as the network agrees on nothing else, a request replaces no prescription. The opium paper then says that it is none by itself.',
    },
  },
  'prescription.check': {
    standard: 0,
    unit: 'yes-no',
    nl: {
      name: 'De apotheker kijkt voor het meegeven na of er ook een eigen recept is',
      why: 'Zo wordt morfine niet twee keer geleverd. Staat uit tot het netwerk weet hoe recepten bij de apotheek binnenkomen.',
    },
    en: {
      name: 'Before dispatch the pharmacist checks for a prescription of one’s own',
      why: 'So morphine is not supplied twice. Off until the network knows how prescriptions reach the pharmacy.',
    },
  },
  'egfr.days': {
    standard: 365,
    unit: 'days',
    nl: {
      name: 'Een nierfunctie telt als onbekend als zij ouder is dan',
      why: 'Geen grens gevonden in een richtlijn. Een jaar is een voorstel: wie ernstig ziek is, kan in weken achteruitgaan, en de dag van de meting staat er altijd bij.',
    },
    en: {
      name: 'A kidney function counts as unknown when it is older than',
      why: 'No limit was found in a guideline. A year is a proposal: somebody seriously ill may decline in weeks, and the day of measuring always stands beside it.',
    },
  },
  'draft.days': {
    standard: 14,
    unit: 'days',
    nl: {
      name: 'Een concept wordt gewist na',
      why: 'Twee weken overbruggen een vakantie; een patiënt in de laatste levensfase wacht niet langer.',
    },
    en: {
      name: 'A draft is erased after',
      why: 'Two weeks bridge a holiday; a patient in the last phase of life is not kept waiting longer.',
    },
  },
});
export type RequestSettings = Readonly<Record<keyof typeof REQUEST_SETTINGS, number>>;

/** `big`: what the register said of the signer's number; null when there is none. */
export function maySign(profession: string | null, settings: RequestSettings, big: string | null = null): boolean {
  if (big === 'not-found' || big === 'differs') return false;
  if (big !== 'confirmed' && settings['sign.uncheckedBig'] !== 1) return false;
  const known = SIGNING_PROFESSIONS.find((name) => name === profession);
  return known !== undefined && settings[`sign.${known}`] === 1;
}
