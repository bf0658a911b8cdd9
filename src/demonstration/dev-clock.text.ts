import { defineTexts } from '../web/texts.js';

export const devClockTexts = defineTexts({
  nl: {
    title: 'De klok van de demonstratie',
    now: 'Het is hier nu {now}.',
    hint: 'Zet de klok vooruit om te zien wat er dan gebeurt: een aanbod verloopt, of de maandelijkse mail gaat de deur uit. Terug kan niet.',
    to: 'Tot wanneer?',
    toHint: 'Bijvoorbeeld 3 12 2026, 07:05',
    time: 'Tijd',
    move: 'Zet de klok vooruit',
    moved: 'De klok staat vooruit; wat intussen moest gebeuren, is gebeurd.',
    incomplete: 'Vul een dag en een tijd in',
    past: 'Kies een later moment: de klok gaat niet terug',
  },
  en: {
    title: 'The clock of the demonstration',
    now: 'Here it is now {now}.',
    hint: 'Move the clock forward to see what happens then: an offer lapses, or the monthly mail goes out. It never goes back.',
    to: 'Until when?',
    toHint: 'For example 3 12 2026, 07:05',
    time: 'Time',
    move: 'Move the clock',
    moved: 'The clock has moved; what was due meanwhile has been done.',
    incomplete: 'Enter a day and a time',
    past: 'Choose a later moment: the clock does not go back',
  },
});
