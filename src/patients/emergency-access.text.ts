import { defineTexts } from '../web/texts.js';

/** Who sees a case in an emergency, on the case itself. */
export const emergencyAccessTexts = defineTexts({
  nl: {
    title: 'Noodinzage in deze aanvraag',
    whose: '{person}, {organisation}, kan deze aanvraag zien tot {until} (noodinzage).',
    whoseUnknown: '{organisation} kan deze aanvraag zien tot {until} (noodinzage).',
    own: 'U ziet deze aanvraag tot {until} (noodinzage). Wat u bekijkt staat in het inzageregister.',
    nobody: 'Niemand heeft nu noodinzage in deze aanvraag.',
    why: 'Niet bekend bij u? Beëindig de inzage. De ander krijgt daar bericht van.',
    end: 'Inzage beëindigen',
    ended: 'De inzage is beëindigd.',
    'ended-already': 'Deze inzage was al voorbij.',
    'not-your-turn': 'Alleen de voorschrijver of de apotheker van deze aanvraag kan de inzage beëindigen.',
  },
  en: {
    title: 'Emergency access to this request',
    whose: '{person}, {organisation}, can see this request until {until} (emergency access).',
    whoseUnknown: '{organisation} can see this request until {until} (emergency access).',
    own: 'You see this request until {until} (emergency access). What you look at is in the record of access.',
    nobody: 'Nobody has emergency access to this request now.',
    why: 'Not known to you? End the access. The other is told.',
    end: 'End the access',
    ended: 'The access was ended.',
    'ended-already': 'This access was over already.',
    'not-your-turn': 'Only the prescriber or the pharmacist of this request can end the access.',
  },
});
