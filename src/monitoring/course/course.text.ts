import { defineTexts } from '../../web/texts.js';

export const courseTexts = defineTexts({
  nl: {
    'title-lead-time': 'Tijd tot bezorging',
    'title-timeliness': 'Op tijd in huis',
    'title-fill-rate': 'Bezorgd door de eerste apotheek',
    badQuarter: 'Kies een afgesloten kwartaal van de laatste twee jaar (2026-Q3)',
    none: 'Er is nog geen heel kwartaal geteld.',
    noneTodo: 'Na het eerste volle kwartaal met aanvragen verschijnt hier het cijfer.',
    perMunicipality: 'Per gemeente, {period}',
    perQuarter: 'De regio per kwartaal',
    'cases-lead-time': 'Aanvragen',
    'cases-timeliness': 'Overleden na bezorging',
    'cases-fill-rate': 'Aanvragen',
    'm-median': 'Mediaan',
    'm-p90': '90 % bezorgd binnen',
    'm-working': 'Mediaan, openingstijd',
    'm-working90': '90 %, openingstijd',
    'm-inTime': 'Binnen de norm',
    'm-office': 'Gevraagd in kantooruren',
    'm-outOfHours': 'Gevraagd daarbuiten',
    'm-open': 'Nog open',
    'm-quartile1': 'Een kwart korter dan',
    'm-quartile3': 'Een kwart langer dan',
    'm-under24': 'Minder dan 24 uur',
    'm-over28': 'Meer dan 28 dagen',
    'm-opening': 'Uren tot openen, mediaan',
    'm-filled': 'Bezorgd door de eerste',
    'm-answer': 'Antwoord, mediaan',
    'm-answer90': '90 % antwoordt binnen',
    'finding-lead-time': 'De helft van de aanvragen {period} was binnen {value} bezorgd.',
    'finding-timeliness': 'Van wie {period} overleed, had de helft de kit minstens {value} in huis.',
    'finding-fill-rate': 'De apotheek die het eerst gevraagd werd, bezorgde {period} {value} van de aanvragen.',
    findingBefore: 'Een jaar eerder: {value}.',
    findingOpen: '{open, plural, one {Eén aanvraag was} other {# aanvragen waren}} toen nog open.',
    findingFewOpen: '{few} aanvragen waren toen nog open.',
    findingNone: 'Van het laatste kwartaal is er te weinig om iets te zeggen.',
    'whatIs-lead-time':
      'Uren op de klok van aanvraag tot bezorging, van de aanvragen van het kwartaal. Wat aan het eind van het kwartaal nog niet bezorgd was, telt mee voor zo lang als het wachtte (Kaplan-Meier) en staat onder “Nog open”; ingetrokken aanvragen tellen niet. Binnen de norm: bezorgd vóór het afgesproken moment.',
    'whatIs2-lead-time':
      'Kantooruren: op een werkdag tussen 8 en 17 uur, of zoals het netwerk die uren koos; feestdagen tellen als werkdag. Openingstijd: alleen de kantooruren tussen aanvraag en bezorging; een nacht of weekend telt niet. Gevraagd in kantooruren en daarbuiten: de mediaan op de klok van wat toen is gevraagd. Volledigheid: van hoeveel bezorgde kits bekend is wanneer ze gevraagd zijn.',
    'whatIs-timeliness':
      'Dagen van bezorging tot overlijden, van wie in het kwartaal overleed en een kit in huis had. Kort betekent: de kit kwam laat. Uren tot openen: van bezorging tot de eerste opening, van de kits die geopend zijn.',
    'whatIs2-timeliness':
      'Volledigheid: van hoeveel afgelopen aanvragen bekend is hoe en wanneer ze eindigden. De uren tot openen staan er pas als van 70 % bekend is of de kit geopend is.',
    'whatIs-fill-rate':
      'Van de aanvragen van het kwartaal die niet werden ingetrokken voordat iemand ze aannam: het deel dat werd bezorgd door de apotheek die het eerst gevraagd was.',
    'whatIs2-fill-rate':
      'Antwoord: minuten tot ja of nee. Wie niet antwoordde, telt mee voor zo lang als er gewacht werd. Volledigheid: van hoeveel aanvragen bekend is wie gevraagd werd; van de proef van vóór deze toepassing niet.',
    whatIsSmall:
      'Bij minder dan 10 mensen staat er een streepje, aantallen van 1 tot en met 4 als <5, en een gemeente is alleen te zien waar haar bereik dat is. Onder 70 % volledigheid staat er onvoldoende gegevens.',
  },
  en: {
    'title-lead-time': 'Time to delivery',
    'title-timeliness': 'At home in time',
    'title-fill-rate': 'Delivered by the first pharmacy',
    badQuarter: 'Choose a closed quarter of the last two years (2026-Q3)',
    none: 'No whole quarter was counted yet.',
    noneTodo: 'After the first full quarter with requests the figure appears here.',
    perMunicipality: 'Per municipality, {period}',
    perQuarter: 'The region per quarter',
    'cases-lead-time': 'Requests',
    'cases-timeliness': 'Died after delivery',
    'cases-fill-rate': 'Requests',
    'm-median': 'Median',
    'm-p90': '90% delivered within',
    'm-working': 'Median, opening hours',
    'm-working90': '90%, opening hours',
    'm-inTime': 'Within the norm',
    'm-office': 'Asked in office hours',
    'm-outOfHours': 'Asked out of hours',
    'm-open': 'Still open',
    'm-quartile1': 'A quarter shorter than',
    'm-quartile3': 'A quarter longer than',
    'm-under24': 'Less than 24 hours',
    'm-over28': 'More than 28 days',
    'm-opening': 'Hours to opening, median',
    'm-filled': 'Delivered by the first',
    'm-answer': 'Answer, median',
    'm-answer90': '90% answer within',
    'finding-lead-time': 'Half of the requests {period} were delivered within {value}.',
    'finding-timeliness': 'Of those who died {period}, half had the kit at home for at least {value}.',
    'finding-fill-rate': 'The pharmacy that was asked first delivered {value} of the requests {period}.',
    findingBefore: 'A year earlier: {value}.',
    findingOpen: '{open, plural, one {One request was} other {# requests were}} still open then.',
    findingFewOpen: '{few} requests were still open then.',
    findingNone: 'There is too little in the last quarter to say anything.',
    'whatIs-lead-time':
      'Hours on the clock from request to delivery, of the requests of the quarter. What was not delivered at the end of the quarter counts for as long as it waited (Kaplan-Meier) and is under “Still open”; withdrawn requests do not count. Within the norm: delivered before the agreed moment.',
    'whatIs2-lead-time':
      'Office hours: on a working day between 8 and 17, or as the network chose these hours; holidays count as working days. Opening hours: only the office hours between request and delivery; a night or a weekend does not count. Asked in office hours and out of hours: the median on the clock of what was asked then. Completeness: of how many delivered kits it is known when they were asked for.',
    'whatIs-timeliness':
      'Days from delivery to death, of those who died in the quarter and had a kit at home. Short means that the kit came late. Hours to opening: from delivery to the first opening, of the kits that were opened.',
    'whatIs2-timeliness':
      'Completeness: of how many requests that are over it is known how and when they ended. Hours to opening are shown once it is known of 70% whether the kit was opened.',
    'whatIs-fill-rate':
      'Of the requests of the quarter that were not withdrawn before somebody took them: the share that was delivered by the pharmacy asked first.',
    'whatIs2-fill-rate':
      'Answer: minutes to yes or no. Who did not answer counts for as long as was waited. Completeness: of how many requests it is known who was asked; of the pilot before this application it is not.',
    whatIsSmall:
      'With fewer than 10 people there is a dash, numbers from 1 to 4 are <5, and a municipality is shown only where its uptake is. Below 70% completeness it says insufficient data.',
  },
});
