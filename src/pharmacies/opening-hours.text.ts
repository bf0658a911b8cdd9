import { defineTexts } from '../web/texts.js';

export const openingHoursTexts = defineTexts({
  nl: {
    perDay: 'Openingstijden per dag',
    perDayHint:
      'Zoals “8.00-12.30, 13.00-17.30”, “gesloten” of “24 uur”. Eindigt een tijd vóór hij begint, dan is dat de dag erna.',
    day: 'Dag',
    hours: 'Tijden',
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
    saturday: 'zaterdag',
    sunday: 'zondag',
    holidays: 'feestdagen',
    closed: 'gesloten',
    asUsual: 'als gewoonlijk',
    holidaysHint: 'Op feestdagen zoals op de andere dagen? Schrijf dan “als gewoonlijk”.',
    exceptions: 'Gesloten dagen en andere tijden',
    exceptionsHint:
      'Per regel, zoals “24 en 31 december 8.00-16.00”, “5 december tot 15.00” of “10 t/m 12 maart gesloten (verbouwing)”. Zonder jaartal is het de eerstvolgende keer.',
    asText: 'Of plak de openingstijden als tekst',
    asTextHint:
      'Zoals “ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten; feestdagen gesloten”. Dit komt in de plaats van de tabel. Een dag die u niet noemt, is gesloten.',
    coming: 'Binnenkort anders',
    when: 'Wanneer',
    why: 'Waarom',
    hoursUnread:
      'Schrijf per regel de dagen en de tijden, zoals “ma t/m vr 8.00-12.30, 13.00-17.30” of “24 december 8.00-16.00”.',
    lineUnread:
      '“{line}” begrijpen we niet. Schrijf eerst de dagen en dan de tijden, zoals “ma t/m vr 8.00-12.30, 13.00-17.30” of “24 december 8.00-16.00”.',
    breakUnread:
      '“{line}” begrijpen we niet. Schrijf een pauze als twee tijden op een dag, zoals “ma t/m vr 8.30-12.30, 13.00-17.30”.',
    cellUnread: 'Schrijf de tijden zoals “8.00-12.30, 13.00-17.30”, of “gesloten”.',
    remarkWrong: 'Houd de reden korter dan 80 tekens, zonder haakjes.',
    longNight: 'Van {opens} tot de volgende dag {closes}: is dat zo? Half zes in de middag is 17.30.',
    hoursWrong: 'Op een dag overlappen twee openingstijden.',
    untilWrong: 'De laatste dag ligt niet voor de eerste.',
    closuresWrong: 'Twee keer gesloten overlappen: maak er één periode van.',
    closedAndOpen: 'Deze dag is gesloten, en heeft ook andere tijden. Laat een van de twee weg.',
    tooFar: 'Vul een dag in binnen de komende drie jaar.',
    holidaysWrong: 'Op feestdagen gesloten, en toch met tijden: laat een van de twee weg.',
  },
  en: {
    perDay: 'Opening hours per day',
    perDayHint:
      'Such as “8.00-12.30, 13.00-17.30”, “closed” or “24 hours”. A time that ends before it begins ends the next day.',
    day: 'Day',
    hours: 'Times',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
    holidays: 'holidays',
    closed: 'closed',
    asUsual: 'as usual',
    holidaysHint: 'On holidays as on other days? Then write “as usual”.',
    exceptions: 'Closed days and other hours',
    exceptionsHint:
      'On each line, such as “24 and 31 December 8.00-16.00”, “5 December until 15.00” or “10 to 12 March closed (rebuilding)”. Without a year it is the next time.',
    asText: 'Or paste the opening hours as text',
    asTextHint:
      'Such as “mon-fri 8.00-12.30, 13.00-17.30; sat closed; holidays closed”. This takes the place of the table. A day that is not named is closed.',
    coming: 'Different soon',
    when: 'When',
    why: 'Why',
    hoursUnread:
      'Write days and times on each line, such as “mon-fri 8.00-12.30, 13.00-17.30” or “24 December 8.00-16.00”.',
    lineUnread:
      'We do not understand “{line}”. Write first the days and then the times, such as “mon-fri 8.00-12.30, 13.00-17.30” or “24 December 8.00-16.00”.',
    breakUnread:
      'We do not understand “{line}”. Write a break as two times on a day, such as “mon-fri 8.30-12.30, 13.00-17.30”.',
    cellUnread: 'Write the times such as “8.00-12.30, 13.00-17.30”, or “closed”.',
    remarkWrong: 'Keep the reason shorter than 80 characters, without brackets.',
    longNight: 'From {opens} until {closes} the next day: is it so? Half past five in the afternoon is 17.30.',
    hoursWrong: 'Two opening times overlap on a day.',
    untilWrong: 'The last day is not before the first.',
    closuresWrong: 'Two closures overlap: make them one period.',
    closedAndOpen: 'This day is closed and has other hours too. Leave one of them out.',
    tooFar: 'Enter a day within the coming three years.',
    holidaysWrong: 'Closed on holidays, and yet with hours: leave one of them out.',
  },
});
