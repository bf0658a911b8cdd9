import { defineTexts } from '../web/texts.js';

export const proofMailTexts = defineTexts({
  nl: {
    title: 'Proefmail',
    send: 'Proefmail sturen',
    goesTo: 'De mail gaat naar uw eigen adres, {address}, langs dezelfde weg als elke andere.',
    asked: 'De proefmail is gevraagd. Wat ervan komt, staat hieronder.',
    underWay: 'Gevraagd {at}. De mail is onderweg.',
    sent: 'Gevraagd {at}. De mailserver nam de mail aan op {sent}. Kijk of u hem hebt gekregen.',
    waiting: 'Gevraagd {at}. De mail is nog niet verstuurd: {why} Het wordt vanzelf opnieuw geprobeerd.',
    dead: 'Gevraagd {at}. De mail kwam niet aan: {why}',
    tooSoon: 'U stuurde net een proefmail. Wacht {seconds, plural, one {één seconde} other {# seconden}}.',
  },
  en: {
    title: 'Proof mail',
    send: 'Send a proof mail',
    goesTo: 'The mail goes to your own address, {address}, by the way that every other one goes.',
    asked: 'The proof mail is asked for. What becomes of it stands below.',
    underWay: 'Asked for {at}. The mail is on its way.',
    sent: 'Asked for {at}. The mail server took the mail on {sent}. See whether you received it.',
    waiting: 'Asked for {at}. The mail has not been sent yet: {why} It is tried again by itself.',
    dead: 'Asked for {at}. The mail did not arrive: {why}',
    tooSoon: 'You sent a proof mail just now. Wait {seconds, plural, one {one second} other {# seconds}}.',
  },
});
