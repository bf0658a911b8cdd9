import { refusalTexts } from '../../kit-life/refusal.text.js';
import type { ShortCase } from '../../kit-life/short-case.js';
import { defineTexts } from '../../web/texts.js';
import { requestTexts } from '../asking/request-form.text.js';

/** What changes about a request after it was sent. */
export const detailTexts = defineTexts({
  nl: {
    firstTitle: 'Ondertekenen',
    firstNote:
      'Deze aanvraag is namens u ingevoerd. Kijk bij de aanvraag of alles klopt. U ondertekent het uitvoeringsverzoek hieronder; het is vier weken geldig.',
    firstTick: 'Ik onderteken dit uitvoeringsverzoek',
    orderTitle: 'Opnieuw ondertekenen',
    orderNote:
      'U ondertekent het uitvoeringsverzoek opnieuw: wat u bij de aanvraag vroeg, met het adres en de thuiszorg van nu. Daarna is het weer vier weken geldig. De apotheek en de thuiszorg krijgen bericht.',
    orderElse:
      'Is er iets anders veranderd, zoals een allergie, de nierfunctie of een dosis? Bel dan de apotheek. Is de kit nog niet meegegeven, trek de aanvraag dan in en vraag opnieuw: wat gelijk blijft is al ingevuld.',
    differs: 'De kit die klaarstaat is anders dan ondertekend',
    differsLine: '{name}: ondertekend {signed}, in de kit {held}',
    nothing: 'niets',
    tick: 'Ik onderteken dit uitvoeringsverzoek opnieuw',
    tickToRenew: 'Zet het vinkje om het uitvoeringsverzoek opnieuw te ondertekenen',
    sign: 'Ondertekenen',
    renewed: 'Het uitvoeringsverzoek van aanvraag {number} is opnieuw ondertekend.',
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
      'This request was entered on your behalf. See the request whether all is right. You sign the execution order below; it is valid for four weeks.',
    firstTick: 'I sign this execution order',
    orderTitle: 'Sign again',
    orderNote:
      'You sign the execution order again: what you asked for in the request, with the address and home care of now. It is then valid for four more weeks. Pharmacy and home care are told.',
    orderElse:
      'Has something else changed, such as an allergy, the kidney function or a dose? Then phone the pharmacy. Has the kit not left yet, withdraw the request and ask again: what stays the same is filled in already.',
    differs: 'The kit that is packed is not what was signed',
    differsLine: '{name}: signed {signed}, in the kit {held}',
    nothing: 'nothing',
    tick: 'I sign this execution order again',
    tickToRenew: 'Tick the box to sign the execution order again',
    sign: 'Sign',
    renewed: 'The execution order of request {number} has been signed again.',
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
