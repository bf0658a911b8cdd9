import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { defineTexts } from '../../web/texts.js';
import { requestTexts } from '../asking/request-form.text.js';

/** What changes about a request after it was sent. */
export const detailTexts = defineTexts({
  nl: {
    firstTitle: 'Ondertekenen',
    firstNote:
      'Deze aanvraag is ingevoerd namens een voorschrijver van uw praktijk; wie dat is, staat bij de aanvraag. Kijk daar ook of alles klopt. Wie ondertekent, is de voorschrijver. U ondertekent het uitvoeringsverzoek hieronder; het is vier weken geldig.',
    firstTick: 'Ik onderteken dit uitvoeringsverzoek',
    orderTitle: 'Uitvoeringsverzoek wijzigen en opnieuw ondertekenen',
    orderNote:
      'U ondertekent het uitvoeringsverzoek opnieuw: wat u bij de aanvraag vroeg, met het adres en de thuiszorg van nu. Daarna is het weer vier weken geldig. De apotheek en de thuiszorg krijgen bericht.',
    somethingElse: 'Is er iets veranderd: allergie, nierfunctie, opioïd, een dosis of een middel dat u weglaat?',
    changeNote:
      'Wijzig hier wat anders is. Ligt er al een kit klaar met een ander aantal van een opiaat, dan gaat die niet mee: de apotheek pakt een andere kit.',
    awayNote:
      'De kit is al onderweg of bij de patiënt. Hoeveel er van een opiaat is geleverd, ligt vast. U kunt wel per klacht weglaten of een andere dosis geven: de verpleegkundige geeft alleen wat u nu ondertekent.',
    'order-differs':
      'De kit is al weg met wat u eerder ondertekende. Het aantal van een opiaat kan niet meer anders. Laat het middel weg bij elke klacht waarvoor het niet gegeven mag worden.',
    look: 'Bekijk wat u dan ondertekent',
    lookFirst: 'U wijzigde iets. Bekijk hierboven wat u nu ondertekent en zet het vinkje opnieuw',
    youChange: 'Dit wijzigt u',
    what: 'Wat',
    before: 'Was',
    after: 'Wordt',
    wasChanged: 'Gewijzigd bij het opnieuw ondertekenen',
    asPacked: 'Ik teken voor het aantal opiaten dat in de kit ligt',
    asPackedHint:
      'Zonder dit vinkje tekent u voor het aantal dat u zelf koos. De apotheek kan de kit die klaarstaat dan niet meegeven en pakt een andere.',
    differs: 'De kit die klaarstaat is anders dan ondertekend',
    forReplacement:
      'De apotheek wil de kit vervangen. U tekent voor een tweede levering, met wat in de nieuwe kit ligt. Bel de apotheek als u dat niet wilt.',
    differsLine: '{name}: ondertekend {signed}, in de kit {held}',
    nothing: 'niets',
    tick: 'Ik onderteken dit uitvoeringsverzoek opnieuw',
    tickToRenew: 'Zet het vinkje om het uitvoeringsverzoek opnieuw te ondertekenen',
    sign: 'Ondertekenen',
    renewed: 'Het uitvoeringsverzoek van aanvraag {number} is ondertekend.',
    addressTitle: 'Adres wijzigen',
    addressNote: 'De apotheek en de thuiszorg zien het nieuwe adres meteen.',
    save: 'Opslaan',
    moved: 'Het adres van aanvraag {number} is gewijzigd.',
    homeCareTitle: 'Thuiszorg kiezen',
    homeCareNote: 'Deze organisatie ziet de aanvraag en kan de opening van de kit melden.',
    broughtIn: 'De thuiszorg van aanvraag {number} is gewijzigd.',
    needTitle: 'Is de kit nog nodig?',
    needNote:
      'De kit staat al een tijd bij de patiënt. Is hij niet meer nodig, meld dan het einde: de apotheek haalt hem op.',
    needYes: 'Ja, nog nodig',
    needNo: 'Nee, einde melden',
    needMissing: 'Geef aan of de kit nog nodig is',
    answered: 'Uw antwoord voor aanvraag {number} is vastgelegd.',
  },
  en: {
    firstTitle: 'Sign',
    firstNote:
      'This request was entered in the name of a prescriber of your practice; the request says who. See there whether all is right. Whoever signs is the prescriber. You sign the execution order below; it is valid for four weeks.',
    firstTick: 'I sign this execution order',
    orderTitle: 'Change the execution order and sign again',
    orderNote:
      'You sign the execution order again: what you asked for in the request, with the address and home care of now. It is then valid for four more weeks. Pharmacy and home care are told.',
    somethingElse: 'Has something changed: an allergy, the kidneys, the opioid, a dose, or a medicine you leave out?',
    changeNote:
      'Change here what is otherwise. Where a kit is packed with another quantity of an opiate it does not leave: the pharmacy packs another kit.',
    awayNote:
      'The kit is on its way or with the patient. How much of an opiate was supplied is settled. You can leave it out for a complaint or give another dose: the nurse gives only what you sign now.',
    'order-differs':
      'The kit left with what you signed before. The quantity of an opiate cannot change any more. Leave the medicine out at each complaint for which it may not be given.',
    look: 'See what you would sign',
    lookFirst: 'You changed something. See above what you sign now and tick the box again',
    youChange: 'This is what you change',
    what: 'What',
    before: 'Was',
    after: 'Becomes',
    wasChanged: 'Changed when it was signed again',
    asPacked: 'I sign for the quantity of opiates that lies in the kit',
    asPackedHint:
      'Without this tick you sign for the quantity that you chose. The pharmacy cannot send the kit that is packed then, and packs another.',
    differs: 'The kit that is packed is not what was signed',
    forReplacement:
      'The pharmacy wants to replace the kit. You sign for a second supply, of what lies in the new kit. Phone the pharmacy if you do not want that.',
    differsLine: '{name}: signed {signed}, in the kit {held}',
    nothing: 'nothing',
    tick: 'I sign this execution order again',
    tickToRenew: 'Tick the box to sign the execution order again',
    sign: 'Sign',
    renewed: 'The execution order of request {number} has been signed.',
    addressTitle: 'Change address',
    addressNote: 'The pharmacy and home care see the new address at once.',
    save: 'Save',
    moved: 'The address of request {number} has been changed.',
    homeCareTitle: 'Choose home care',
    homeCareNote: 'This organisation sees the request and can report the opening of the kit.',
    broughtIn: 'The home care of request {number} has been changed.',
    needTitle: 'Is the kit still needed?',
    needNote:
      'The kit has been with the patient for some time. When it is no longer needed, report the end: the pharmacy collects it.',
    needYes: 'Yes, still needed',
    needNo: 'No, report the end',
    needMissing: 'Say whether the kit is still needed',
    answered: 'Your answer for request {number} has been recorded.',
  },
});

export const afterDetail = {
  next: ({ id }: ShortCase) => `/cases/${id}`,
  texts: [detailTexts, requestTexts, refusalTexts],
} as const;
