import { defineTexts } from '../web/texts.js';

export const reachTexts = defineTexts({
  nl: {
    title: 'Bericht bij spoed',
    intro:
      'Hoe wilt u het horen als een aanvraag die u ondertekent, bewaakt of als apotheker beantwoordt niet kan wachten? Uw organisatie krijgt het ook per mail.',
    by: 'Bericht aan u',
    mail: 'Per mail',
    text: 'Per sms',
    both: 'Per mail en per sms',
    mobile: 'Mobiel nummer',
    mobileHint: 'In een sms staan alleen het nummer van de aanvraag en een link.',
    save: 'Opslaan',
    saved: 'Opgeslagen.',
    noTexts: 'Hier kunnen nog geen sms’jes worden verstuurd. Bericht gaat per mail.',
    byMissing: 'Kies hoe u bericht wilt.',
    mobileWrong: 'Vul een mobiel nummer in, zoals 06 12 34 56 78.',
  },
  en: {
    title: 'When it is urgent',
    intro:
      'How do you want to hear when a request that you sign, look after or answer as a pharmacist cannot wait? Your organisation is told by mail as well.',
    by: 'Tell me',
    mail: 'By mail',
    text: 'By text message',
    both: 'By mail and by text message',
    mobile: 'Mobile number',
    mobileHint: 'A text message holds the number of the request and a link, nothing else.',
    save: 'Save',
    saved: 'Saved.',
    noTexts: 'Text messages cannot be sent from here yet. You are told by mail.',
    byMissing: 'Choose how you want to be told.',
    mobileWrong: 'Enter a mobile number, such as 06 12 34 56 78.',
  },
});
