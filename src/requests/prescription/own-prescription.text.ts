import { defineTexts } from '../../web/texts.js';

export const prescriptionTexts = defineTexts({
  nl: {
    title: 'Recept in het eigen systeem',
    checkTitle: 'Recept nakijken',
    lead: 'Schreef u de opiaten van deze kit ook voor in uw eigen systeem? Noteer het nummer van dat recept: de apotheek ziet dan dat het om hetzelfde gaat.',
    checkLead:
      'Kijk in uw eigen systeem of voor deze patiënt ook een recept voor dezelfde opiaten binnenkwam, zodat er niets dubbel wordt geleverd.',
    number: 'Nummer van het recept',
    numberHint: 'Laat leeg als er geen recept is.',
    numberWrong: 'Vul een nummer in van hoogstens 40 tekens, zonder BSN',
    checked: 'Nagekeken: er wordt niets dubbel geleverd',
    save: 'Opslaan',
    noted: 'Het recept bij aanvraag {number} is vastgelegd.',
    'left-already': 'De kit is al meegegeven: hieraan verandert niets meer.',
    own: 'Recept in eigen systeem',
    onForm: 'Nummer van het recept in uw eigen systeem',
    onFormHint: 'Als u dezelfde opiaten daar ook voorschreef: dan levert de apotheek ze niet dubbel.',
    checkedAt: 'nagekeken op {at}',
    none: 'geen genoteerd',
  },
  en: {
    title: 'Prescription in one’s own system',
    checkTitle: 'Check the prescription',
    lead: 'Did you prescribe the opiates of this kit in your own system too? Note the number of that prescription: the pharmacy then sees that they are the same.',
    checkLead:
      'Look in your own system whether a prescription for the same opiates came in for this patient, so that nothing is supplied twice.',
    number: 'Number of the prescription',
    numberHint: 'Leave empty where there is none.',
    numberWrong: 'Fill in a number of 40 signs at most, without a BSN',
    checked: 'Checked: nothing is supplied twice',
    save: 'Save',
    noted: 'The prescription of request {number} has been recorded.',
    'left-already': 'The kit has left: nothing of this changes any more.',
    own: 'Prescription in own system',
    onForm: 'Number of the prescription in your own system',
    onFormHint: 'When you prescribed the same opiates there too: then the pharmacy does not supply them twice.',
    checkedAt: 'checked on {at}',
    none: 'none noted',
  },
});
