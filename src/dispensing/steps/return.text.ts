import { defineTexts } from '../../web/texts.js';

export const COLLECTORS = ['pharmacy', 'prescriber', 'home-care', 'relative'] as const;
export type Collector = (typeof COLLECTORS)[number];

export const returnTexts = defineTexts({
  nl: {
    title: 'Kit terug in de apotheek',
    kit: 'Kit {serial}, zegel {seal}',
    who: 'Wie heeft kit {serial} opgehaald?',
    chooseWho: 'Kies wie de kit heeft opgehaald.',
    pharmacy: 'De apotheek',
    prescriber: 'De huisarts of andere voorschrijver',
    'home-care': 'De thuiszorg',
    relative: 'De familie heeft hem gebracht',
    seal: 'Was het zegel heel?',
    sealOfOpened:
      'De kit is geopend: het zegel kan niet heel zijn. Kies “Nee” bij de kit die open was. Is er toch geen kit geopend, maak dan eerst de melding van het openen ongedaan.',
    openedSeal: 'De kit is geopend; het zegel is dus niet heel.',
    saySeal: 'Geef aan of het zegel heel was.',
    ended: 'Dat het gebruik is gestopt, is nog niet gemeld',
    endedHint: 'Vul daarom ook in waarom en wanneer de inzet van de kit eindigde.',
    chooseKits: 'Vul in welke kits terug zijn.',
    send: 'Kit ontvangen',
    sendMany: 'Alle kits ontvangen',
    returned: 'Aanvraag {number}: alles is terug. Verantwoord nu de inhoud.',
    missing: 'Er ontbreekt een kit',
  },
  en: {
    title: 'Kit back in the pharmacy',
    kit: 'Kit {serial}, seal {seal}',
    who: 'Who collected kit {serial}?',
    chooseWho: 'Choose who collected the kit.',
    pharmacy: 'The pharmacy',
    prescriber: 'The GP or other prescriber',
    'home-care': 'Home care',
    relative: 'The relatives brought it',
    seal: 'Was the seal intact?',
    sealOfOpened:
      'The kit was opened: its seal cannot be intact. Choose “No” at the kit that was open. If no kit was opened after all, undo the report of its opening first.',
    openedSeal: 'The kit was opened, so its seal is not intact.',
    saySeal: 'Say whether the seal was intact.',
    ended: 'The end has not been reported yet',
    endedHint: 'Therefore also fill in why and when the use of the kit ended.',
    chooseKits: 'Fill in which kits are back.',
    send: 'Kit received',
    sendMany: 'All kits received',
    returned: 'Request {number}: everything is back. Now account for the contents.',
    missing: 'A kit is missing',
  },
});
