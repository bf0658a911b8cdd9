import { defineLetter } from '../letter.js';

export const agreementOver = defineLetter(['lastDay', 'call'], {
  nl: {
    subject: 'Uw apotheek krijgt geen aanvragen meer: overeenkomst afgelopen',
    title: 'Uw overeenkomst met het netwerk is afgelopen',
    happened:
      'Uw overeenkomst gold tot en met {lastDay}. Uw apotheek krijgt geen nieuwe aanvragen; lopende aanvragen handelt u af.',
    asked: 'Wilt u blijven meedoen? Spreek met de coördinator van het netwerk een nieuwe overeenkomst af.',
    link: 'Bekijk uw gegevens',
  },
  en: {
    subject: 'Your pharmacy gets no more requests: the agreement has ended',
    title: 'Your agreement with the network has ended',
    happened: 'Your agreement held until {lastDay}. Your pharmacy gets no new requests; you finish the open ones.',
    asked: 'Do you want to go on? Agree on a new one with the coordinator of the network.',
    link: 'See your details',
  },
});
