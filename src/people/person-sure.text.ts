import { defineTexts } from '../web/texts.js';

export const personSureTexts = defineTexts({
  nl: {
    block: '{name} blokkeren?',
    blockOut: 'Deze persoon wordt meteen overal uitgelogd en kan nergens in het netwerk meer inloggen.',
    blockTokens: 'Tokens die deze persoon voor systemen maakte, werken meteen niet meer. Dit draait u niet terug.',
    blockLinks: 'Links in mails die al verstuurd zijn, zoals voor een nieuw wachtwoord, werken niet meer.',
    blockTold: 'Deze persoon krijgt hierover een mail.',
    blockUndo:
      'Terugdraaien? Kies daarna op dezelfde pagina “Weer toelaten”. Nieuwe tokens maakt de beheerder van elke organisatie.',
    factor: 'De tweede stap van {name} opnieuw laten instellen?',
    factorWho: 'Stel eerst vast dat het echt deze persoon is die erom vraagt, en bel op een nummer dat u kent.',
    factorGone: 'Alle apps, passkeys en herstelcodes van deze persoon werken niet meer.',
    factorOut: 'Deze persoon wordt overal uitgelogd, en krijgt hierover een mail.',
    factorUndo: 'Dit draait u niet terug: bij het volgende inloggen stelt deze persoon een nieuwe tweede stap in.',
    departure: '{role} bij {organisation} beëindigen?',
    departureOut:
      'Na de laatste dag kan deze persoon in deze rol niets meer zien of doen, en wordt zo nodig uitgelogd.',
    departureElse: 'Andere rollen blijven zoals ze zijn. Wat deze persoon eerder deed, blijft bekend.',
    departureUndo: 'Terugdraaien? Geef op dezelfde pagina de rol opnieuw.',
    lastDay: 'Laatste dag',
  },
  en: {
    block: 'Block {name}?',
    blockOut: 'This person is signed out everywhere at once and can sign in nowhere in the network any more.',
    blockTokens: 'Tokens that this person made for systems stop working at once. You cannot undo that.',
    blockLinks: 'Links in mails that were sent already, for a new password for example, no longer work.',
    blockTold: 'This person gets a mail about it.',
    blockUndo:
      'To undo it, choose “Let in again” on the same page afterwards. New tokens are made by the administrator of each organisation.',
    factor: 'Have {name} set up the second step anew?',
    factorWho: 'First make sure that it really is this person who asks, and phone a number that you know.',
    factorGone: 'All apps, passkeys and recovery codes of this person stop working.',
    factorOut: 'This person is signed out everywhere, and gets a mail about it.',
    factorUndo: 'You cannot undo this: at the next sign-in this person sets up a new second step.',
    departure: 'End {role} at {organisation}?',
    departureOut:
      'After the last day this person can see and do nothing any more in this role, and is signed out if need be.',
    departureElse: 'Other roles stay as they are. What this person did before stays known.',
    departureUndo: 'To undo it, give the role again on the same page.',
    lastDay: 'Last day',
  },
});
