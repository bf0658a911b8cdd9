import { defineLetter } from '../letter.js';

export const returnOverdue = defineLetter(['number', 'call'], {
  nl: {
    subject: '{again, select, true {Herinnering. } other {}}Aanvraag {number}: haal de kit op',
    title: 'De kit van aanvraag {number} is nog niet terug',
    happened: 'Het gebruik is al lang gestopt. Opiaten horen dan niet meer in een woning.',
    asked: 'Haal de kit op of laat hem brengen, en meld dat hij terug is. Is hij er niet meer? Meld hem dan vermist.',
    link: 'Meld de kit terug',
  },
  en: {
    subject: '{again, select, true {Reminder. } other {}}Request {number}: collect the kit',
    title: 'The kit of request {number} is not back yet',
    happened: 'The kit has not been in use for a long time. Opiates then no longer belong in a home.',
    asked: 'Collect the kit or have it brought, and report that it is back. Is it no longer there? Report it missing.',
    link: 'Report the kit back',
  },
});
