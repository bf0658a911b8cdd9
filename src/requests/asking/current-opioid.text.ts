import { formatAmount } from '../../web/format.js';
import { defineTexts, type Language } from '../../web/texts.js';
import type { CurrentOpioid, OpioidInUse, OpioidRoute } from './current-opioid.js';

export const OPIOID: Record<Language, Record<OpioidInUse, string>> = {
  nl: {
    ...{ morphine: 'Morfine', oxycodone: 'Oxycodon', hydromorphone: 'Hydromorfon', fentanyl: 'Fentanyl' },
    ...{ buprenorphine: 'Buprenorfine', methadone: 'Methadon', tapentadol: 'Tapentadol', tramadol: 'Tramadol' },
    other: 'Ander opioïd',
  },
  en: {
    ...{ morphine: 'Morphine', oxycodone: 'Oxycodone', hydromorphone: 'Hydromorphone', fentanyl: 'Fentanyl' },
    ...{ buprenorphine: 'Buprenorphine', methadone: 'Methadone', tapentadol: 'Tapentadol', tramadol: 'Tramadol' },
    other: 'Another opioid',
  },
};
export const OPIOID_ROUTE: Record<Language, Record<OpioidRoute, string>> = {
  nl: {
    ...{ oral: 'via de mond', transdermal: 'pleister', subcutaneous: 'onderhuids', intravenous: 'in de ader' },
    ...{ rectal: 'rectaal', buccal: 'in de wangzak', nasal: 'in de neus' },
  },
  en: {
    ...{ oral: 'by mouth', transdermal: 'patch', subcutaneous: 'subcutaneous', intravenous: 'intravenous' },
    ...{ rectal: 'rectal', buccal: 'inside the cheek', nasal: 'in the nose' },
  },
};

export const opioidTexts = defineTexts({
  nl: {
    summary: 'Welk opioïd en hoeveel per 24 uur?',
    lead: 'Alleen als de patiënt al een opioïd gebruikt. Hieruit wordt een deel van de eigen dosis uitgerekend.',
    mg: 'Milligram per 24 uur',
    mgHint: 'Een pleister van 25 microgram per uur is 0,6 mg per 24 uur.',
    substance: 'Opioïd',
    route: 'Hoe gegeven',
    choose: 'Kies',
    equivalent: 'Gelijk aan hoeveel mg morfine onderhuids per 24 uur?',
    equivalentHint: 'Nodig bij een ander opioïd of een andere weg. Dit rekent u zelf om.',
    now: 'Opioïd nu per 24 uur',
    equals: 'gerekend als {mg} mg morfine onderhuids',
    mgWrong: 'Vul het aantal milligram per 24 uur in, zoals 60 of 0,6',
    substanceMissing: 'Kies welk opioïd de patiënt gebruikt',
    routeMissing: 'Kies hoe de patiënt het opioïd krijgt',
    naiveHasNone: 'U gaf aan dat de patiënt nog geen opioïd gebruikt. Haal dit weg of wijzig dat antwoord',
    ownDoseMissing:
      'Bij {medicine} hoort een deel van de eigen dosis. Vul in hoeveel opioïd de patiënt per 24 uur krijgt, of geef bij {medicine} een eigen dosis op of laat het weg',
    equivalentMissing:
      'Bij {medicine} hoort een deel van de eigen dosis. Vul in met hoeveel morfine onderhuids u rekent, of geef bij {medicine} een eigen dosis op of laat het weg',
    shareCannotBe:
      'Een deel van deze dosis is bij {medicine} niet te geven, of meer dan er in 24 uur mag. Geef daar een eigen dosis of een ander maximum op',
  },
  en: {
    summary: 'Which opioid, and how much in 24 hours?',
    lead: 'Only when the patient uses an opioid already. A share of the own dose is worked out from this.',
    mg: 'Milligrams in 24 hours',
    mgHint: 'A patch of 25 micrograms an hour is 0.6 mg in 24 hours.',
    substance: 'Opioid',
    route: 'How it is given',
    choose: 'Choose',
    equivalent: 'Equal to how many mg of subcutaneous morphine in 24 hours?',
    equivalentHint: 'Needed for another opioid or another route. You convert this yourself.',
    now: 'Opioid now in 24 hours',
    equals: 'taken as {mg} mg of subcutaneous morphine',
    mgWrong: 'Enter the milligrams in 24 hours, such as 60 or 0.6',
    substanceMissing: 'Choose which opioid the patient uses',
    routeMissing: 'Choose how the patient gets the opioid',
    naiveHasNone: 'You said that the patient has no opioid yet. Take this away or change that answer',
    ownDoseMissing:
      '{medicine} is given as a share of the own dose. Enter how much opioid the patient has in 24 hours, or give a dose of your own at {medicine} or leave it out',
    equivalentMissing:
      '{medicine} is given as a share of the own dose. Enter how much subcutaneous morphine you take it as, or give a dose of your own at {medicine} or leave it out',
    shareCannotBe:
      'A share of this dose cannot be given at {medicine}, or is more than allowed in 24 hours. Give a dose of your own or another maximum there',
  },
});

/** "60 mg morfine, onderhuids" or "80 mg oxycodon, via de mond; gerekend als 40 mg morfine onderhuids" */
export function opioidInWords({ mg, substance, route, equivalentMg }: CurrentOpioid, language: Language): string {
  const now = `${formatAmount(mg, language)} mg ${OPIOID[language][substance].toLowerCase()}, ${OPIOID_ROUTE[language][route]}`;
  if (equivalentMg === null) return now;
  return `${now}; ${opioidTexts(language)('equals', { mg: formatAmount(equivalentMg, language) })}`;
}
