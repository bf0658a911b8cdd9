import { defineTexts } from '../../web/texts.js';

export const orderTexts = defineTexts({
  nl: {
    title: 'Wat u tekent: het uitvoeringsverzoek',
    lead: 'De verpleegkundige geeft alleen wat hier staat. Het zijn de afspraken van het netwerk bij deze standaard.',
    for: 'Waarvoor',
    gift: 'Per keer',
    limits: 'Hoe vaak en hoeveel hooguit',
    none: 'Hierover maakte het netwerk nog geen afspraak: de verpleegkundige geeft dit niet zonder dat u het apart opdraagt.',
    kidney: 'Bij een eGFR onder 30: {kidney}',
  },
  en: {
    title: 'What you sign: the execution order',
    lead: 'The nurse gives only what stands here. It is what the network agreed with this standard.',
    for: 'For',
    gift: 'Each time',
    limits: 'How often and how much at most',
    none: 'The network agreed nothing on this yet: the nurse does not give it unless you order that separately.',
    kidney: 'With an eGFR under 30: {kidney}',
  },
});
