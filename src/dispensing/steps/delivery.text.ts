import { defineTexts } from '../../web/texts.js';

export const RECEIVERS = ['partner', 'relative', 'friend', 'nurse', 'other'] as const;
export type Receiver = (typeof RECEIVERS)[number];

export const deliveryTexts = defineTexts({
  nl: {
    title: 'Kit bezorgen',
    kit: 'Kit {serial}, zegel {seal}',
    who: 'Aan wie hebt u de kit gegeven?',
    chooseWho: 'Kies aan wie u de kit gaf.',
    partner: 'Partner',
    relative: 'Familie',
    friend: 'Vriend of buur',
    nurse: 'Verpleegkundige',
    other: 'Iemand anders',
    leaflet: 'De patiëntfolder is gegeven en kort besproken',
    seal: 'Het zegel was heel bij het overhandigen',
    sealBroken: 'Een kit met een gebroken zegel blijft niet achter. Neem de kit mee terug naar de apotheek.',
    earlier: 'De kit is al eerder bezorgd',
    when: 'Wanneer is de kit bezorgd?',
    whenHint: 'Laat leeg als het nu is.',
    send: 'Kit is bezorgd',
    notDelivered: 'Bezorgen is niet gelukt',
    delivered: 'Aanvraag {number}: de kit is bezorgd.',
    sayLeaflet: 'Geef aan of de folder is gegeven.',
  },
  en: {
    title: 'Deliver the kit',
    kit: 'Kit {serial}, seal {seal}',
    who: 'To whom did you give the kit?',
    chooseWho: 'Choose to whom you gave the kit.',
    partner: 'Partner',
    relative: 'Relative',
    friend: 'Friend or neighbour',
    nurse: 'Nurse',
    other: 'Somebody else',
    leaflet: 'The patient leaflet was given and talked through',
    seal: 'The seal was intact when the kit was handed over',
    sealBroken: 'A kit with a broken seal does not stay behind. Take the kit back to the pharmacy.',
    earlier: 'The kit was delivered earlier',
    when: 'When was the kit delivered?',
    whenHint: 'Leave empty if it is now.',
    send: 'The kit is delivered',
    notDelivered: 'It could not be delivered',
    delivered: 'Request {number}: the kit is delivered.',
    sayLeaflet: 'Say whether the leaflet was given.',
  },
});
