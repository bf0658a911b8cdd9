import { defineTexts } from '../../web/texts.js';

/** What is meant by the columns of a list of cases, for whoever reads its file later and elsewhere. */
export const columnMeanings = defineTexts({
  nl: {
    status: 'Hoe ver de aanvraag was op het moment van dit bestand.',
    requested: 'Wanneer de aanvraag is ingediend, in Nederlandse tijd.',
    hoursOld: 'Hele uren van het indienen tot het moment van dit bestand.',
    urgency: 'Wanneer de kit er volgens de aanvrager moet zijn.',
    deliverDue: 'Het uiterste tijdstip waarop de kit bezorgd moet zijn.',
    area: 'De vier cijfers van de postcode waar de patiënt verblijft.',
    by: 'De eerstvolgende termijn, of sinds wanneer de aanvraag zo staat.',
    pharmacy: 'De apotheek die de aanvraag heeft of aan wie hij nu is aangeboden.',
    signals: 'Wat er op dat moment mee aan de hand was; leeg is niets.',
    next: 'De knoppen op de regel, voor wie dit bestand maakte. Leeg als het aan een ander was.',
    offers: 'Aan hoeveel apotheken de aanvraag achter elkaar is aangeboden.',
    expiry: 'De laatste dag waarop alles in de kit houdbaar is.',
  },
  en: {
    status: 'How far the request was at the moment of this file.',
    requested: 'When the request was sent, in Dutch time.',
    hoursOld: 'Whole hours from sending to the moment of this file.',
    urgency: 'When the kit has to be there, as asked.',
    deliverDue: 'The latest moment at which the kit has to be delivered.',
    area: 'The four digits of the postcode where the patient stays.',
    by: 'The next time limit, or since when the request stands so.',
    pharmacy: 'The pharmacy that has the request, or that it is offered to now.',
    signals: 'What was the matter at that moment; empty is nothing.',
    next: 'The buttons of the row, for whoever made this file. Empty when it was up to somebody else.',
    offers: 'How many times the request was offered, one pharmacy after another.',
    expiry: 'The last day on which all of the kit keeps.',
  },
});
