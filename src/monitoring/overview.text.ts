import { defineTexts } from '../web/texts.js';

export const overviewTexts = defineTexts({
  nl: {
    title: 'Cijfers',
    todo: 'Moet er iets gebeuren?',
    count:
      '{count, plural, =0 {Nee: niemand zit zonder apotheek en niets loopt af.} one {Ja, één punt.} other {Ja, # punten.}}',
    lookAt: 'Bekijken',
    months: 'De regio per maand',
    month: 'Maand',
    requests: 'Aanvragen',
    median: 'Tijd tot bezorging, midden',
    p90: 'Negen van de tien binnen',
    unanswered: 'Vragen aan apotheken zonder ja',
    hours: '{hours} uur',
    tooFew: 'te weinig',
    whatIsRequests: 'Aanvragen: alle aanvragen die in de maand zijn verstuurd, ook die later zijn ingetrokken.',
    whatIsLeadTime:
      'Tijd tot bezorging: uren op de klok tussen aanvraag en bezorging, van de kits die in de maand zijn bezorgd. Wat nog niet bezorgd is, telt nog niet mee. Bij minder dan 10 bezorgingen tonen we niets.',
    whatIsUnanswered:
      'Vragen zonder ja: het deel van de vragen aan apotheken, over aanvragen van die maand, dat is geweigerd of onbeantwoord bleef.',
    none: 'Er zijn nog geen aanvragen.',
    noneTodo: 'Zodra een huisarts een kit aanvraagt, verschijnen hier de cijfers.',
  },
  en: {
    title: 'Figures',
    todo: 'Does anything need doing?',
    count:
      '{count, plural, =0 {No: nobody is without a pharmacy and nothing ends.} one {Yes, one point.} other {Yes, # points.}}',
    lookAt: 'Look at it',
    months: 'The region per month',
    month: 'Month',
    requests: 'Requests',
    median: 'Time to delivery, median',
    p90: 'Nine in ten within',
    unanswered: 'Offers without a yes',
    hours: '{hours} hours',
    tooFew: 'too few',
    whatIsRequests: 'Requests: all requests sent in the month, also those withdrawn later.',
    whatIsLeadTime:
      'Time to delivery: hours on the clock between request and delivery, of the kits delivered in the month. What is not yet delivered does not count yet. With fewer than 10 deliveries nothing is shown.',
    whatIsUnanswered:
      'Offers without a yes: the share of offers to pharmacies, for requests of that month, that were refused or left unanswered.',
    none: 'There are no requests yet.',
    noneTodo: 'As soon as a prescriber requests a kit, figures appear here.',
  },
});
