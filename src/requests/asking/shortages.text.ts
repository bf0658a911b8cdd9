import { defineTexts } from '../../web/texts.js';

export const shortageTexts = defineTexts({
  nl: {
    now: 'Door een tekort is de kit nu anders:',
    because: 'Reden: {reason} Tot en met {until}.',
    asksConsent: 'Alleen met uw akkoord.',
    signed: 'Door een tekort is de kit anders. Dit staat ook in wat u ondertekent:',
    gives: 'Daarvan wordt gegeven: {gives}.',
    otherSubstance:
      'Dit is een andere stof. Uw dosering gaat niet mee: op het uitvoeringsverzoek staat dat de thuiszorg er pas van geeft na een eigen opdracht van u.',
    ready:
      'Bij {pharmacy} {full, plural, =0 {staat geen kit} one {staat # kit} other {staan # kits}} klaar met {usual}, en {less, plural, =0 {geen} other {#}} met {n}.',
    choose:
      'Met een vinkje tekent u voor {n}, zonder vinkje voor {usual}. Is de kit anders dan u tekent, dan moet u opnieuw tekenen.',
    agree: 'Gaat u akkoord met wat door een tekort anders is?',
    agreeHint:
      'Wat aangevinkt blijft, is met uw handtekening akkoord. Zonder vinkje vraagt de apotheek het u nog, of komt er een andere kit.',
  },
  en: {
    now: 'Because of a shortage the kit is otherwise now:',
    because: 'Reason: {reason} Until {until}.',
    asksConsent: 'Only with your consent.',
    signed: 'Because of a shortage the kit is otherwise. This also stands in what you sign:',
    gives: 'Of this is given: {gives}.',
    otherSubstance:
      'This is another substance. Your dose does not go along: the execution order says that home care gives none of it before an order of its own from you.',
    ready:
      'At {pharmacy} {full, plural, =0 {no kit stands} one {# kit stands} other {# kits stand}} ready with {usual}, and {less, plural, =0 {none} other {#}} with {n}.',
    choose:
      'With a tick you sign for {n}, without for {usual}. If the kit is not what you sign, you have to sign anew.',
    agree: 'Do you agree with what is otherwise because of a shortage?',
    agreeHint:
      'What stays ticked is agreed with your signature. Without a tick the pharmacy still asks you, or another kit comes.',
  },
});
