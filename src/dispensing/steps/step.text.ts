import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { OnceRefusal } from '../../platform/database/database.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { defineTexts, type Words } from '../../web/texts.js';

export type StepRefusal = MoveRefusal | OnceRefusal;

/** What the pages of all steps say. */
export const stepTexts = defineTexts({
  nl: {
    time: 'Tijd',
    address: 'Adres',
    phone: 'Telefoon',
    access: 'Toegang tot de woning',
    kit: 'Kit {serial}',
    inTheFuture: 'Dit moment moet nog komen. Vul in wanneer het gebeurde.',
    tooEarly: 'Dit kan niet voor de vorige stap zijn gebeurd ({moment}).',
    momentIncomplete: 'Vul een bestaande dag en een tijd in.',
    notItsKit: 'Deze kit hoort niet bij deze aanvraag.',
    lengthOfText: 'Gebruik 3 tot 1000 tekens.',
    aboutNobody: 'Schrijf niets over de patiënt.',
  },
  en: {
    time: 'Time',
    address: 'Address',
    phone: 'Phone',
    access: 'Access to the home',
    kit: 'Kit {serial}',
    inTheFuture: 'This moment is still to come. Fill in when it happened.',
    tooEarly: 'This cannot have happened before the step before it ({moment}).',
    momentIncomplete: 'Fill in a day that exists and a time.',
    notItsKit: 'This kit does not belong to this request.',
    lengthOfText: 'Use 3 to 1000 characters.',
    aboutNobody: 'Write nothing about the patient.',
  },
});

/** After yes a browser sees the case; after no it finds the words of the step, then those of every refusal. */
export const toTheCase = (words: Words) => ({
  next: ({ id }: ShortCase) => `/cases/${id}`,
  texts: [words, refusalTexts],
});
