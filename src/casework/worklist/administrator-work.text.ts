import { defineTexts } from '../../web/texts.js';

export const administratorWorkTexts = defineTexts({
  nl: {
    toDo: 'Wat wacht op u',
    toBeDone: 'Te doen',
    allInOrder: 'Alles in orde',
    allInOrderWhy: 'Er wacht niets op u. Wat niet goed gaat, verschijnt hier vanzelf.',
    lateWork: '{n, plural, one {# taak is} other {# taken zijn}} te laat',
    lateWorkHint: 'Zie bij de wachtrij wat achterblijft, en probeer het opnieuw.',
    failedLetters: '{n, plural, one {# brief kwam} other {# brieven kwamen}} niet aan',
    failedLettersHint: 'Verbeter het adres en verstuur opnieuw.',
    expiredInvitations: '{n, plural, one {# uitnodiging is} other {# uitnodigingen zijn}} verlopen',
    expiredInvitationsHint: 'Deze mensen kunnen niet werken. Nodig ze opnieuw uit, of trek de uitnodiging in.',
    numbersToCheck: '{n, plural, one {# BIG-nummer of AGB-code} other {# BIG-nummers en AGB-codes}} na te kijken',
    numbersToCheckHint: 'Zie ze in het register na en leg vast wat u zag.',
  },
  en: {
    toDo: 'What waits for you',
    toBeDone: 'To do',
    allInOrder: 'Everything is in order',
    allInOrderWhy: 'Nothing waits for you. What goes wrong appears here by itself.',
    lateWork: '{n, plural, one {# task is} other {# tasks are}} late',
    lateWorkHint: 'See at the queue what stays behind, and try it again.',
    failedLetters: '{n, plural, one {# letter did} other {# letters did}} not arrive',
    failedLettersHint: 'Correct the address and send again.',
    expiredInvitations: '{n, plural, one {# invitation has} other {# invitations have}} run out',
    expiredInvitationsHint: 'These people cannot work. Invite them again, or withdraw the invitation.',
    numbersToCheck: '{n, plural, one {# BIG number or AGB code} other {# BIG numbers and AGB codes}} to look at',
    numbersToCheckHint: 'Look them up in the register and record what you saw.',
  },
});
