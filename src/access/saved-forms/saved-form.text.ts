import { defineTexts } from '../../web/texts.js';

export const keptFormTexts = defineTexts({
  nl: {
    title: 'U was iets aan het invullen',
    lead: 'We hebben bewaard wat u had ingevuld. Er is nog niets verstuurd. Wachtwoorden en codes vult u opnieuw in.',
    nothing: 'Er is niets bewaard',
    nothingLead: 'Wat u had ingevuld, is al verstuurd of weggegooid, of het was langer dan een dag geleden.',
    goOn: 'Verder met invullen',
    throwAway: 'Weggooien',
    thrownAway: 'Weggegooid.',
    keptAt: 'Bewaard {at}',
    form: 'Formulier',
    start: 'Naar de startpagina',
  },
  en: {
    title: 'You were filling something in',
    lead: 'We kept what you had filled in. Nothing has been sent yet. Passwords and codes have to be filled in again.',
    nothing: 'Nothing was kept',
    nothingLead: 'What you had filled in was sent or thrown away already, or it was more than a day ago.',
    goOn: 'Go on filling in',
    throwAway: 'Throw away',
    thrownAway: 'Thrown away.',
    keptAt: 'Kept {at}',
    form: 'Form',
    start: 'Go to the start page',
  },
});
