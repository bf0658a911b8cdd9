import { defineTexts } from '../web/texts.js';

export const caughtMailTexts = defineTexts({
  nl: {
    title: 'Verstuurde mail',
    intro: 'In deze demonstratie verlaat geen mail de computer. Hier staat wat er verstuurd zou zijn.',
    list: 'Alle mail, nieuwste eerst',
    subject: 'Onderwerp',
    to: 'Aan',
    from: 'Van',
    when: 'Wanneer',
    messageId: 'Kenmerk',
    attached: 'Bijlagen',
    none: 'Er is nog geen mail verstuurd',
    noneHint: 'Vraag als huisarts een kit aan: de apotheek krijgt dan mail.',
    asShown: 'Zoals de ontvanger hem ziet',
    asText: 'Als platte tekst',
  },
  en: {
    title: 'Sent mail',
    intro: 'In this demonstration no mail leaves the computer. Here stands what would have been sent.',
    list: 'All mail, newest first',
    subject: 'Subject',
    to: 'To',
    from: 'From',
    when: 'When',
    messageId: 'Message-ID',
    attached: 'Attached',
    none: 'No mail has been sent yet',
    noneHint: 'Request a kit as a GP: the pharmacy then gets a mail.',
    asShown: 'As the recipient sees it',
    asText: 'As plain text',
  },
});
