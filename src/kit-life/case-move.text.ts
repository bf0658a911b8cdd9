import type { Language } from '../web/texts.js';
import type { ButtonMove, MoveName } from './kit-life.js';

interface Said {
  /** As the history of a case tells it. */
  happened: string;
  /** As the record of access names it, where no case stands beside it. */
  onRecord: string;
}
interface Pressed extends Said {
  button: string;
}

/** The words of every move; the compiler says which one is missing. */
export const MOVE_TEXT: Record<Language, Record<ButtonMove, Pressed> & Record<MoveName, Said>> = {
  nl: {
    submit: { happened: 'Aangevraagd', onRecord: 'Kit aangevraagd' },
    submitOnBehalf: {
      happened: 'Aangevraagd per telefoon of op papier, nog niet ondertekend',
      onRecord: 'Kit aangevraagd namens een voorschrijver',
    },
    accept: { button: 'Accepteren', happened: 'Geaccepteerd', onRecord: 'Aanvraag geaccepteerd' },
    decline: { button: 'Afwijzen', happened: 'Afgewezen door apotheek', onRecord: 'Aanvraag afgewezen' },
    lapse: { happened: 'Niet op tijd beantwoord', onRecord: 'Aanbod verlopen' },
    place: { button: 'Apotheek kiezen', happened: 'Met de hand geplaatst', onRecord: 'Met de hand geplaatst' },
    offerAgain: { button: 'Opnieuw aanbieden', happened: 'Opnieuw aangeboden', onRecord: 'Opnieuw aangeboden' },
    release: { button: 'Teruggeven', happened: 'Teruggegeven door apotheek', onRecord: 'Aanvraag teruggegeven' },
    handOver: {
      button: 'Overdragen aan andere apotheek',
      happened: 'Overgedragen aan andere apotheek',
      onRecord: 'Overgedragen aan een andere apotheek',
    },
    pack: { button: 'Kit klaarzetten', happened: 'Kit klaargezet', onRecord: 'Kit klaargezet' },
    dispatch: {
      button: 'Meegeven',
      happened: 'Kit meegegeven aan bezorger',
      onRecord: 'Kit meegegeven aan de bezorger',
    },
    bringBack: {
      button: 'Niet bezorgd: mee terug',
      happened: 'Kit mee teruggenomen',
      onRecord: 'Kit mee teruggenomen',
    },
    deliver: { button: 'Bezorgd melden', happened: 'Kit bezorgd', onRecord: 'Kit bezorgd' },
    replace: { button: 'Kit vervangen', happened: 'Kit vervangen', onRecord: 'Kit vervangen' },
    open: { button: 'Opening melden', happened: 'Kit geopend', onRecord: 'Opening van de kit vastgelegd' },
    end: { button: 'Einde melden', happened: 'Gebruik gestopt', onRecord: 'Einde van het gebruik gemeld' },
    takeBack: { button: 'Kit terugnemen', happened: 'Kit teruggekomen', onRecord: 'Kit teruggenomen' },
    settle: { button: 'Afhandelen', happened: 'Afgehandeld', onRecord: 'Kit afgehandeld' },
    miss: { button: 'Kit vermist melden', happened: 'Kit als vermist gemeld', onRecord: 'Kit als vermist gemeld' },
    withdraw: { button: 'Intrekken', happened: 'Ingetrokken', onRecord: 'Aanvraag ingetrokken' },
  },
  en: {
    submit: { happened: 'Requested', onRecord: 'Asked for a kit' },
    submitOnBehalf: {
      happened: 'Requested by telephone or on paper, not signed yet',
      onRecord: 'Asked for a kit on behalf of a prescriber',
    },
    accept: { button: 'Accept', happened: 'Accepted', onRecord: 'Accepted' },
    decline: { button: 'Decline', happened: 'Declined by pharmacy', onRecord: 'Declined' },
    lapse: { happened: 'Not answered in time', onRecord: 'Offer lapsed' },
    place: { button: 'Choose a pharmacy', happened: 'Placed by hand', onRecord: 'Placed by hand' },
    offerAgain: { button: 'Offer again', happened: 'Offered again', onRecord: 'Offered again' },
    release: { button: 'Release', happened: 'Released by pharmacy', onRecord: 'Released' },
    handOver: {
      button: 'Hand over to another pharmacy',
      happened: 'Handed over to another pharmacy',
      onRecord: 'Handed over to another pharmacy',
    },
    pack: { button: 'Pack a kit', happened: 'Kit packed', onRecord: 'Kit packed' },
    dispatch: { button: 'Dispatch', happened: 'Kit dispatched', onRecord: 'Kit dispatched' },
    bringBack: { button: 'Not delivered: bring back', happened: 'Kit brought back', onRecord: 'Kit brought back' },
    deliver: { button: 'Report delivery', happened: 'Kit delivered', onRecord: 'Kit delivered' },
    replace: { button: 'Replace kit', happened: 'Kit replaced', onRecord: 'Kit replaced' },
    open: { button: 'Report opening', happened: 'Kit opened', onRecord: 'Recorded the opening' },
    end: { button: 'Report end', happened: 'Ended', onRecord: 'Ended' },
    takeBack: { button: 'Take kit back', happened: 'Kit received back', onRecord: 'Kit received back' },
    settle: { button: 'Settle', happened: 'Settled', onRecord: 'Kit settled' },
    miss: { button: 'Report kit missing', happened: 'Kit reported missing', onRecord: 'Kit reported missing' },
    withdraw: { button: 'Withdraw', happened: 'Withdrawn', onRecord: 'Withdrawn' },
  },
};
