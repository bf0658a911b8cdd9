import { defineLetter } from '../letter.js';

export const otherKit = defineLetter(['number'], {
  nl: {
    subject: 'Aanvraag {number}: misschien is er al een kit',
    title: 'Voor de patiënt van aanvraag {number} is er misschien al een kit',
    happened: 'Een andere praktijk vroeg ook een kit aan voor iemand die dezelfde patiënt is, of kan zijn.',
    asked: 'Bel voordat u bezorgt en leg vast of het dezelfde patiënt is. Wie u belt, staat bij de aanvraag.',
    link: 'Bekijk de aanvraag',
  },
  en: {
    subject: 'Request {number}: there may be a kit already',
    title: 'For the patient of request {number} there may be a kit already',
    happened: 'Another practice asked for a kit too, for somebody who is or may be the same patient.',
    asked: 'Phone before you deliver and record whether it is the same patient. Whom to phone stands with the request.',
    link: 'See the request',
  },
});
