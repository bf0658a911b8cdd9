import { defineTexts } from '../../web/texts.js';

/** What a nurse with an account reads, who stands at a box of which their organisation knows nothing. */
export const boxAccessTexts = defineTexts({
  nl: {
    title: 'Noodinzage bij de doos',
    intro:
      'Staat u bij de patiënt met deze doos en kent uw organisatie de aanvraag niet? Dan ziet uw organisatie haar 24 uur en kunt u opening, gebruik en einde zelf vastleggen.',
    recorded:
      'Elke noodinzage staat met uw naam en reden in het inzageregister. De praktijk en de apotheek krijgen bericht en kunnen de inzage beëindigen. Een controleur kijkt elke noodinzage na.',
    seal: 'Zegelnummer',
    sealHint: 'Het staat op het zegel van de doos en op het etiket.',
    sealMissing: 'Vul het zegelnummer in: cijfers en letters zonder accent.',
    birthDate: 'Geboortedatum van de patiënt',
    birthDateHint: 'Vraag ernaar, of kijk op het patiëntetiket op de doos.',
    reason: 'Waarom is inzage nu nodig?',
    reasonHint: 'Noem geen naam of BSN.',
    reasonMissing: 'Vul in 3 tot 500 tekens in waarom inzage nu nodig is.',
    reasonHoldsBsn: 'Haal het BSN uit de reden: wat hier staat, blijft jaren in het inzageregister.',
    take: 'Inzage nemen',
    taken: 'U ziet deze aanvraag 24 uur. De praktijk en de apotheek krijgen bericht.',
    without: 'Zonder account melden',
    'only-home-care':
      'Alleen een verpleegkundige van een thuiszorgorganisatie kan met de code op de doos noodinzage nemen. Zonder account kunt u wel melden wat er met de doos gebeurt.',
    'only-home-care-post':
      'Op de huisartsenpost neemt u noodinzage met de geboortedatum en de postcode van de patiënt: kies Noodinzage in het menu.',
    'box-unknown': 'Deze code kennen wij niet. Kijk of de code goed is overgenomen.',
    'box-revoked': 'De apotheek heeft deze code ingetrokken. Kijk of er een nieuwe op de doos staat.',
    'box-came-back':
      'Volgens onze gegevens is deze doos terug in de apotheek. Bel de apotheek: haar nummer staat op het etiket.',
    'box-not-out':
      'Volgens onze gegevens is deze doos niet bij een patiënt. Bel de apotheek: haar nummer staat op het etiket.',
    'box-not-in-use':
      'Inzage kan alleen zolang de doos bij de patiënt staat of in gebruik is. Bel de apotheek: haar nummer staat op het etiket.',
    'wrong-seal':
      'Dit zegelnummer hoort niet bij deze code. Kijk op het zegel of op het etiket en probeer het opnieuw.',
    'wrong-birth-date':
      'Deze geboortedatum hoort niet bij deze doos. Kijk haar na en probeer het opnieuw. Ook deze poging is vastgelegd.',
    'access-ended':
      'De praktijk of de apotheek heeft de inzage van uw organisatie vandaag beëindigd. Bel de apotheek: haar nummer staat op het etiket.',
  },
  en: {
    title: 'Emergency access at the box',
    intro:
      'Are you with the patient and this box, and does your organisation not know the request? Then your organisation sees it for 24 hours, and you can record opening, use and end yourself.',
    recorded:
      'Every emergency access is in the record of access with your name and reason. The practice and the pharmacy are told and can end it. An auditor reviews each one.',
    seal: 'Seal number',
    sealHint: 'It stands on the seal of the box and on its label.',
    sealMissing: 'Enter the seal number: digits and letters without accents.',
    birthDate: "Patient's date of birth",
    birthDateHint: 'Ask for it, or look at the patient label on the box.',
    reason: 'Why is access needed now?',
    reasonHint: 'Give no name or BSN.',
    reasonMissing: 'Say in 3 to 500 characters why access is needed now.',
    reasonHoldsBsn: 'Take the BSN out of the reason: what stands here stays in the record of access for years.',
    take: 'Take access',
    taken: 'You see this request for 24 hours. The practice and the pharmacy are told.',
    without: 'Report without an account',
    'only-home-care':
      'Only a nurse of a home-care organisation can take emergency access with the code on the box. Without an account you can report what happens to the box.',
    'only-home-care-post':
      'At the out-of-hours post you take emergency access with the date of birth and postcode of the patient: choose Emergency access in the menu.',
    'box-unknown': 'We do not know this code. Check whether it was copied right.',
    'box-revoked': 'The pharmacy revoked this code. See whether there is a new one on the box.',
    'box-came-back':
      'As far as we know this box is back in the pharmacy. Phone the pharmacy: its number stands on the label.',
    'box-not-out':
      'As far as we know this box is not with a patient. Phone the pharmacy: its number stands on the label.',
    'box-not-in-use':
      'Access is possible only while the box stands with the patient or is in use. Phone the pharmacy: its number stands on the label.',
    'wrong-seal': 'This seal number does not belong to this code. Look at the seal or the label and try again.',
    'wrong-birth-date':
      'This date of birth does not belong to this box. Check it and try again. This try is on record too.',
    'access-ended':
      'The practice or the pharmacy ended the access of your organisation today. Phone the pharmacy: its number stands on the label.',
  },
});
