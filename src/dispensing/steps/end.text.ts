import { defineTexts } from '../../web/texts.js';

export const END_REASONS = ['deceased', 'admitted', 'hospice', 'recovered', 'other'] as const;
export type EndReason = (typeof END_REASONS)[number];

export const endTexts = defineTexts({
  nl: {
    title: 'Einde melden',
    why: 'Waarom is de kit niet meer nodig?',
    chooseWhy: 'Kies waarom de kit niet meer nodig is.',
    deceased: 'De patiënt is overleden',
    admitted: 'Opgenomen in een ziekenhuis of verpleeghuis',
    hospice: 'Opgenomen in een hospice',
    recovered: 'Hersteld of niet meer nodig',
    other: 'Iets anders',
    on: 'Op welke dag?',
    dayWrong: 'Vul een bestaande dag in.',
    future: 'Deze dag moet nog komen.',
    tooEarly: 'Deze dag ligt voor de aanvraag.',
    fillEnd: 'Vul ook in waarom en wanneer de inzet eindigde.',
    send: 'Einde melden',
    ended: 'Het gebruik van de kit bij aanvraag {number} is gestopt. De apotheek haalt de kit terug.',
  },
  en: {
    title: 'The kit is no longer needed',
    why: 'Why is the kit no longer needed?',
    chooseWhy: 'Choose why the kit is no longer needed.',
    deceased: 'The patient has died',
    admitted: 'Admitted to a hospital or nursing home',
    hospice: 'Admitted to a hospice',
    recovered: 'Recovered or no longer needed',
    other: 'Something else',
    on: 'On which day?',
    dayWrong: 'Fill in a day that exists.',
    future: 'This day is still to come.',
    tooEarly: 'This day lies before the request.',
    fillEnd: 'Also fill in why and when the use ended.',
    send: 'End',
    ended: 'Request {number} has ended. The pharmacy will collect the kit.',
  },
});
