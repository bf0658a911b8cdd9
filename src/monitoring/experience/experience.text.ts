import { defineTexts } from '../../web/texts.js';
import type { VisitAvoided } from './experience.js';

export const experienceTexts = defineTexts({
  nl: {
    title: 'Drie vragen over de kit',
    lead: 'Aanvraag {number}. U helpt het netwerk de kit te verbeteren. Er staat niets bij over de patiënt; het netwerk telt de antwoorden en leest ze niet per aanvraag.',
    minutesSaved: 'Hoeveel minuten heeft de kit u gescheeld?',
    minutesHint: 'Naar schatting, zoals 45. Vul 0 in als het niets scheelde.',
    'minutes-wrong': 'Vul een heel aantal minuten in, van 0 tot en met 600',
    visitAvoided: 'Is er door de kit een visite in avond, nacht of weekend of een opname voorkomen?',
    'avoided-wrong': 'Kies ja, nee of weet ik niet',
    score: 'Welk cijfer geeft u de kit?',
    scoreHint: 'Van 1 tot en met 10.',
    'score-wrong': 'Vul een heel cijfer in, van 1 tot en met 10',
    send: 'Versturen',
    told: 'Dank u. Uw antwoord over aanvraag {number} is vastgelegd.',
    toldAlready: 'Dit is al ingevuld',
    toldAlreadyTodo: 'Een collega in dezelfde functie vulde het in, of u zelf. U hoeft niets te doen.',
    'told-already': 'Uw organisatie heeft deze vragen al beantwoord.',
    'not-found': 'Deze aanvraag is er niet, is nog niet voorbij, of was niet van u.',
  },
  en: {
    title: 'Three questions about the kit',
    lead: 'Request {number}. You help the network to improve the kit. Nothing of the patient stands with it; the network counts the answers and does not read them by request.',
    minutesSaved: 'How many minutes did the kit save you?',
    minutesHint: 'An estimate, such as 45. Enter 0 if it saved nothing.',
    'minutes-wrong': 'Enter a whole number of minutes, from 0 to 600',
    visitAvoided: 'Did the kit avoid a visit in the evening, at night or at the weekend, or an admission?',
    'avoided-wrong': 'Choose yes, no or I do not know',
    score: 'Which mark do you give the kit?',
    scoreHint: 'From 1 to 10.',
    'score-wrong': 'Enter a whole mark, from 1 to 10',
    send: 'Send',
    told: 'Thank you. Your answer about request {number} was recorded.',
    toldAlready: 'This was filled in already',
    toldAlreadyTodo: 'A colleague in the same office filled it in, or you did. There is nothing to do.',
    'told-already': 'Your organisation answered these questions already.',
    'not-found': 'This request is not there, is not over yet, or was not yours.',
  },
});

export const VISIT_AVOIDED_WORDS: Record<'nl' | 'en', Record<VisitAvoided, string>> = {
  nl: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
  en: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
};
