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
    hours: '{hours} uur',
    tooFew: 'te weinig',
    inHours: 'In uren op de klok.',
    whatIsMonth: 'De maand; van de maand die nog loopt de dagen tot en met de dag die erbij staat.',
    whatIsRequests:
      'Aanvragen: alle aanvragen die in de maand zijn verstuurd, ook die later zijn ingetrokken. Aantallen van 1 tot en met 4 staan er als <5.',
    whatIsOpen:
      'Nog open: van de aanvragen van die maand is zoveel nog niet bezorgd en niet ingetrokken. Zij tellen nog in geen tijd tot bezorging: zolang er veel open is, lijkt die korter dan ze wordt.',
    whatIsLeadTime:
      'Tijd tot bezorging: uren op de klok tussen aanvraag en bezorging, van de kits die in de maand zijn bezorgd. Wat nog niet bezorgd is, telt nog niet mee. Bij minder dan 10 bezorgingen staat er dat het er te weinig zijn.',
    whatIsUnanswered:
      'Niet aangenomen: het deel van de vragen aan apotheken, over aanvragen van die maand, dat is geweigerd of onbeantwoord bleef. Bij minder dan 10 vragen, of 1 tot en met 4 niet aangenomen, staat er een streepje.',
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
    hours: '{hours} hours',
    tooFew: 'too few',
    inHours: 'In hours on the clock.',
    whatIsMonth: 'The month; of the month that still runs the days until the day beside it.',
    whatIsRequests:
      'Requests: all requests sent in the month, also those withdrawn later. Numbers from 1 to 4 are shown as <5.',
    whatIsOpen:
      'Still open: of the requests of that month so many were not yet delivered and not withdrawn. They are in no time to delivery yet: while many are open, it looks shorter than it will be.',
    whatIsLeadTime:
      'Time to delivery: hours on the clock between request and delivery, of the kits delivered in the month. What is not yet delivered does not count yet. With fewer than 10 deliveries it says that there are too few.',
    whatIsUnanswered:
      'Offers not taken: the share of offers to pharmacies, for requests of that month, that were refused or left unanswered. With fewer than 10 offers, or 1 to 4 not taken, there is a dash.',
    none: 'No request was sent in these twelve months.',
    noneTodo: 'As soon as a prescriber requests a kit, figures appear here.',
  },
});
