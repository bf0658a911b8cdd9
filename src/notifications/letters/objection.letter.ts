import { defineLetter } from '../letter.js';

export const objectionAsked = defineLetter(['number', 'pharmacy', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: de apotheek heeft een medische vraag',
    title: 'De apotheek heeft een medische vraag bij aanvraag {number}',
    happened: '{pharmacy} vraagt of het uitvoeringsverzoek zo klopt. De kit gaat niet weg voordat u hebt geantwoord.',
    asked: 'Lees de vraag. Schrijf waarom het zo blijft, of wijzig het uitvoeringsverzoek en onderteken opnieuw.',
    link: 'Bekijk de vraag',
  },
  en: {
    subject: 'Request {number}: the pharmacy has a medical question',
    title: 'The pharmacy has a medical question about request {number}',
    happened: '{pharmacy} asks whether the execution order is right. The kit does not leave before you have answered.',
    asked: 'Read the question. Write why it stays as it is, or change the execution order and sign again.',
    link: 'See the question',
  },
});

export const objectionAnswered = defineLetter(['number', 'deliverBy'], {
  nl: {
    subject: 'Aanvraag {number}: uw medische vraag is beantwoord',
    title: 'De voorschrijver heeft uw vraag bij aanvraag {number} beantwoord',
    happened: 'Het antwoord staat bij de aanvraag. De kit kan nog niet weg.',
    asked: 'Lees het antwoord en sluit de vraag af.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: your medical question has been answered',
    title: 'The prescriber has answered your question about request {number}',
    happened: 'The answer stands with the request. The kit cannot leave yet.',
    asked: 'Read the answer and close the question.',
    link: 'See the request',
  },
});
