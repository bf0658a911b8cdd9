import { defineSettings } from '../platform/settings.js';

/** Every threshold in the life of a case, with its default and the reason for it. */
export const KIT_LIFE_SETTINGS = defineSettings({
  'case.orderValidDays': {
    standard: 28,
    unit: 'days',
    nl: {
      name: 'Geldigheid van een uitvoeringsverzoek',
      why: 'Een uitvoeringsverzoek noemt een periode; langer dan vier weken blijft een kit niet staan zonder navraag.',
    },
    en: {
      name: 'Validity of an execution order',
      why: 'An execution order names a period; after four weeks a kit does not stand there without somebody asking.',
    },
  },
  'case.correctionHours': {
    standard: 24,
    unit: 'hours',
    nl: {
      name: 'Tijd om een handeling te verbeteren',
      why: 'Een vergissing valt binnen een dienst op; later zou een wijziging herschrijven waar anderen op vertrouwden.',
    },
    en: {
      name: 'Time to correct a step',
      why: 'A slip is noticed within a shift; later a change would rewrite what others relied on.',
    },
  },
  'signal.lateAnswerMinutes': {
    standard: 15,
    unit: 'minutes',
    nl: {
      name: 'Laat antwoord: zoveel eerder melden',
      why: 'Een kwartier voordat een aanbod vervalt is er nog tijd om te bellen.',
    },
    en: {
      name: 'Late answer: signal so long before',
      why: 'A quarter of an hour before an offer lapses there is still time to phone.',
    },
  },
  'signal.lateUrgentAnswerMinutes': {
    standard: 5,
    unit: 'minutes',
    nl: {
      name: 'Laat antwoord bij spoed: zoveel eerder melden',
      why: 'Een spoedaanbod vervalt na een kwartier: vijf minuten ervoor kan iemand nog bellen.',
    },
    en: {
      name: 'Late urgent answer: signal so long before',
      why: 'An urgent offer lapses after a quarter of an hour: five minutes before that somebody still can phone.',
    },
  },
  'signal.lateDeliveryMinutes': {
    standard: 30,
    unit: 'minutes',
    nl: {
      name: 'Late levering: zoveel eerder melden',
      why: 'Een half uur voor de afgesproken tijd is er nog iets te regelen.',
    },
    en: {
      name: 'Late delivery: signal so long before',
      why: 'Half an hour before the promised time something can still be arranged.',
    },
  },
  'signal.longAtHomeDays': {
    standard: 28,
    unit: 'days',
    nl: {
      name: 'Navraag of de kit nog nodig is',
      why: 'Een prognose is onzeker: na vier weken vragen voorschrijver en apotheek of de kit nog nodig is.',
    },
    en: {
      name: 'Ask whether the kit is still needed',
      why: 'A prognosis is uncertain: after four weeks prescriber and pharmacy ask whether it is still needed.',
    },
  },
  'signal.returnOverdueDays': {
    standard: 14,
    unit: 'days',
    nl: { name: 'Retour te laat', why: 'Twee weken na het einde horen opiaten niet meer in een woning.' },
    en: { name: 'Return overdue', why: 'Two weeks after the end opiates no longer belong in a home.' },
  },
  'signal.settleOverdueDays': {
    standard: 14,
    unit: 'days',
    nl: {
      name: 'Afhandelen te laat',
      why: 'Twee weken nadat een kit terug of vermist is, moeten opiaten zijn vernietigd of als vermist vastgelegd.',
    },
    en: {
      name: 'Settling overdue',
      why: 'Two weeks after a kit came back or went missing, opiates must be destroyed or on record as missing.',
    },
  },
  'signal.useUnknownDays': {
    standard: 3,
    unit: 'days',
    nl: { name: 'Gebruik nog onbekend', why: 'Na drie dagen weet niemand meer wat er is gebruikt.' },
    en: { name: 'Use still unknown', why: 'After three days nobody remembers what was used.' },
  },
});
