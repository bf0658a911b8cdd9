import { defineLetter } from '../letter.js';

export const boxReported = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: een melding met de code op de doos wacht op bevestiging',
    title: 'Een melding met de code op de doos wacht op bevestiging',
    happened: 'Iemand zonder account meldde iets over de kit van aanvraag {number}. Dat is nog niet nagekeken.',
    asked:
      'Kijk of de melding klopt. De apotheek bevestigt haar of wijst haar af; een einde mogen ook praktijk en thuiszorg bevestigen.',
    link: 'Bekijk de melding bij de aanvraag',
  },
  en: {
    subject: 'Request {number}: a report with the code on the box waits to be confirmed',
    title: 'A report with the code on the box waits to be confirmed',
    happened:
      'Somebody without an account reported something about the kit of request {number}. It was not checked yet.',
    asked:
      'See whether the report is right. The pharmacy confirms or rejects it; an end may be confirmed by the practice and home care too.',
    link: 'See the report at the request',
  },
});
