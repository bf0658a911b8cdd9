import type { Language } from '../../web/texts.js';
import type { ButtonMove } from './buttons.rules.js';

/** What stands on the button of each move. */
export const MOVE_BUTTON: Record<Language, Record<ButtonMove, string>> = {
  nl: {
    accept: 'Accepteren',
    decline: 'Afwijzen',
    place: 'Apotheek kiezen',
    offerAgain: 'Opnieuw aanbieden',
    release: 'Teruggeven',
    handOver: 'Overdragen aan andere apotheek',
    pack: 'Kit klaarzetten',
    dispatch: 'Meegeven',
    bringBack: 'Niet bezorgd: mee terug',
    deliver: 'Bezorgd melden',
    replace: 'Kit vervangen',
    open: 'Opening melden',
    end: 'Einde melden',
    takeBack: 'Kit terugnemen',
    settle: 'Afhandelen',
    miss: 'Kit vermist melden',
    withdraw: 'Intrekken',
  },
  en: {
    accept: 'Accept',
    decline: 'Decline',
    place: 'Choose a pharmacy',
    offerAgain: 'Offer again',
    release: 'Release',
    handOver: 'Hand over to another pharmacy',
    pack: 'Pack a kit',
    dispatch: 'Dispatch',
    bringBack: 'Not delivered: bring back',
    deliver: 'Report delivery',
    replace: 'Replace kit',
    open: 'Report opening',
    end: 'Report end',
    takeBack: 'Take kit back',
    settle: 'Settle',
    miss: 'Report kit missing',
    withdraw: 'Withdraw',
  },
};
