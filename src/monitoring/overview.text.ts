import { defineTexts } from '../web/texts.js';

export const overviewTexts = defineTexts({
  nl: {
    title: 'Cijfers',
    todo: 'Moet er iets gebeuren?',
    count:
      '{count, plural, =0 {Nee: niemand zit zonder apotheek en niets loopt af.} one {Ja, één punt.} other {Ja, # punten.}}',
    more: '{count, plural, one {Nog één punt} other {Nog # punten}}',
    lookAt: 'Bekijken',
    months: 'De regio per maand',
    month: 'Maand',
    requests: 'Aanvragen',
    open: 'Nog open',
    median: 'Tijd tot bezorging, mediaan',
    p90: '90 % binnen',
    unanswered: 'Vragen aan apotheken, niet aangenomen',
    tooFew: 'te weinig',
    inHours: 'In uren op de klok.',
    whatIsMonth: 'De maand; van de maand die nog loopt de dagen tot en met de dag die erbij staat.',
    whatIsRequests:
      'Aanvragen: alle aanvragen die in de maand zijn verstuurd, ook die later zijn ingetrokken. Aantallen van 1 tot en met 4 staan er als <5.',
    whatIsOpen: 'Nog open: van de aanvragen van die maand is zoveel vandaag nog niet bezorgd en niet ingetrokken.',
    whatIsLeadTime:
      'Tijd tot bezorging: uren op de klok van aanvraag tot bezorging, van de aanvragen van de maand die niet vóór het aannemen zijn ingetrokken. Wat aan het eind van de maand nog niet bezorgd was, telt mee voor zo lang als het wachtte (Kaplan-Meier). Bij minder dan 10 aanvragen, of te weinig bezorgd, staat er dat het er te weinig zijn.',
    whatIsUnanswered:
      'Niet aangenomen: het deel van de vragen aan apotheken, over aanvragen van die maand en tot het eind ervan, dat is geweigerd of onbeantwoord bleef. Bij minder dan 10 vragen, of 1 tot en met 4 wel of niet aangenomen, staat er een streepje.',
    none: 'In deze twaalf maanden is geen aanvraag verstuurd.',
    noneTodo: 'Zodra een huisarts een kit aanvraagt, verschijnen hier de cijfers.',
  },
  en: {
    title: 'Figures',
    todo: 'Does anything need doing?',
    count:
      '{count, plural, =0 {No: nobody is without a pharmacy and nothing ends.} one {Yes, one point.} other {Yes, # points.}}',
    more: '{count, plural, one {One more point} other {# more points}}',
    lookAt: 'Look at it',
    months: 'The region per month',
    month: 'Month',
    requests: 'Requests',
    open: 'Still open',
    median: 'Time to delivery, median',
    p90: '90% within',
    unanswered: 'Offers not taken',
    tooFew: 'too few',
    inHours: 'In hours on the clock.',
    whatIsMonth: 'The month; of the month that still runs the days until the day beside it.',
    whatIsRequests:
      'Requests: all requests sent in the month, also those withdrawn later. Numbers from 1 to 4 are shown as <5.',
    whatIsOpen: 'Still open: of the requests of that month so many are not yet delivered today and not withdrawn.',
    whatIsLeadTime:
      'Time to delivery: hours on the clock from request to delivery, of the requests of the month not withdrawn before they were taken. What was not delivered at the end of the month counts for as long as it waited (Kaplan-Meier). With fewer than 10 requests, or too few delivered, it says that there are too few.',
    whatIsUnanswered:
      'Offers not taken: the share of offers to pharmacies, for requests of that month and until its end, that were refused or left unanswered. With fewer than 10 offers, or 1 to 4 taken or not taken, there is a dash.',
    none: 'No request was sent in these twelve months.',
    noneTodo: 'As soon as a prescriber requests a kit, figures appear here.',
  },
});
