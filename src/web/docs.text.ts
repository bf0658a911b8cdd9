import { defineTexts } from './texts.js';

export const docsTexts = defineTexts({
  nl: {
    title: 'Koppelvlak',
    intro: 'Elke pagina is ook een antwoord voor machines: vraag om application/json. De volledige beschrijving is',
    right: 'Recht: {right}',
    fields: 'Velden van {route}',
    field: 'Veld',
    type: 'Wat het mag zijn',
    required: 'Verplicht',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    title: 'Interface',
    intro: 'Every page is an answer for machines too: ask for application/json. The full description is',
    right: 'Right: {right}',
    fields: 'Fields of {route}',
    field: 'Field',
    type: 'What it may be',
    required: 'Required',
    yes: 'yes',
    no: 'no',
  },
});
