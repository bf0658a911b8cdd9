import { defineLetter } from '../letter.js';

export const signatureAtNight = defineLetter(['number', 'deliverBy', 'practice', 'pharmacy'], {
  nl: {
    subject: 'Spoed. Aanvraag {number}: de praktijk is dicht en er is een handtekening nodig',
    title: 'Aanvraag {number} wacht op een handtekening, en de praktijk is dicht',
    happened:
      'Een voorschrijver vroeg per telefoon of op papier met spoed een palliatieve kit. De praktijk is nu dicht. Zonder handtekening gaat de kit niet weg.',
    asked:
      'Kunt u de voorschrijver bereiken? Vraag dan om nu te ondertekenen, in het systeem of op het formulier dat de apotheek toevoegt. Lukt dat niet, bel dan de apotheek en spreek af wat de patiënt vannacht krijgt.',
    link: 'Naar het overzicht',
  },
  en: {
    subject: 'Urgent. Request {number}: the practice is closed and a signature is needed',
    title: 'Request {number} waits for a signature, and the practice is closed',
    happened:
      'A prescriber asked urgently for a palliative kit, by telephone or on paper. The practice is closed now. Without a signature the kit does not leave.',
    asked:
      'Can you reach the prescriber? Ask them to sign now, in the system or on the form that the pharmacy attaches. If not, phone the pharmacy and agree what the patient gets tonight.',
    link: 'To the overview',
  },
});
