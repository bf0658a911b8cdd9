import { defineLetter } from '../letter.js';

export const ended = defineLetter(['number', 'pharmacy'], {
  nl: {
    subject: 'Aanvraag {number}: de kit is niet meer nodig',
    title: 'De kit van aanvraag {number} is niet meer nodig',
    happened: 'Bij de aanvraag is gemeld dat de kit niet meer nodig is. De apotheek haalt hem terug.',
    asked: 'U hoeft niets te doen. Klopt dit niet? Bel dan de apotheek.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: the kit is no longer needed',
    title: 'The kit of request {number} is no longer needed',
    happened: 'It was reported that the kit is no longer needed. The pharmacy collects it.',
    asked: 'You need not do anything. Is this wrong? Phone the pharmacy.',
    link: 'See the request',
  },
});
