import { defineTexts } from '../web/texts.js';

export const breakGlassTexts = defineTexts({
  nl: {
    title: 'Noodinzage',
    intro: 'Voor een patiënt die nu zorg nodig heeft. U ziet de aanvraag 24 uur.',
    recorded:
      'Elke noodinzage staat met uw naam en reden in het inzageregister. De praktijk en de apotheek krijgen bericht, en een controleur kijkt elke noodinzage na.',
    birthDate: 'Geboortedatum van de patiënt',
    birthDateHint:
      'Vul in wat u weet. Wie u alleen met jaar zoekt, vindt u als ook de praktijk de dag en maand niet kent.',
    postcode: 'Postcode waar de patiënt verblijft',
    reason: 'Waarom is inzage nu nodig?',
    reasonHint: 'Noem geen naam of BSN.',
    reasonMissing: 'Vul in 3 tot 500 tekens in waarom inzage nu nodig is.',
    reasonHoldsBsn: 'Haal het BSN uit de reden: wat hier staat, blijft jaren in het inzageregister.',
    open: 'Inzage nemen',
    found: 'U kunt deze aanvragen nu zien',
    now: 'Inzage die u nu heeft',
    nobody: 'Geen open aanvraag gevonden met deze geboortedatum en postcode.',
    nobodyTodo: 'Controleer de gegevens. Ook deze zoekvraag is vastgelegd.',
    case: 'Aanvraag {number}',
    until: 'te zien tot {until}',
    'only-at-a-post': 'Alleen een huisarts of verpleegkundige van een huisartsenpost kan noodinzage nemen.',
  },
  en: {
    title: 'Emergency access',
    intro: 'For a patient who needs care now. You see the request for 24 hours.',
    recorded:
      'Every emergency access is in the record of access with your name and reason. The practice and the pharmacy are told, and an auditor reviews each one.',
    birthDate: "Patient's date of birth",
    birthDateHint:
      'Fill in what you know. With a year alone you find somebody of whom the practice does not know the day and month either.',
    postcode: 'Postcode where the patient stays',
    reason: 'Why is access needed now?',
    reasonHint: 'Give no name or BSN.',
    reasonMissing: 'Say in 3 to 500 characters why access is needed now.',
    reasonHoldsBsn: 'Take the BSN out of the reason: what stands here stays in the record of access for years.',
    open: 'Take access',
    found: 'You can see these requests now',
    now: 'Access that you have now',
    nobody: 'No open request found with this date of birth and postcode.',
    nobodyTodo: 'Check what you filled in. This search is on record too.',
    case: 'Request {number}',
    until: 'visible until {until}',
    'only-at-a-post': 'Only a physician or nurse of an out-of-hours post can take emergency access.',
  },
});
