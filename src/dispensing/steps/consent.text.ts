import { unitIn } from '../../kit-standards/unit.js';
import { formatList } from '../../web/format.js';
import { defineTexts, type Language } from '../../web/texts.js';
import type { ConsentToGive } from './consent.query.js';

export const consentTexts = defineTexts({
  nl: {
    title: 'Akkoord met vervanging',
    why: 'Door een tekort is de kit anders dan de standaard zegt. Dat mag hier alleen met akkoord van de voorschrijver. Zonder dat akkoord gaat de kit niet mee.',
    instead: '{held}, in plaats van {slotAmount} {slotUnit} {slot}',
    leftOut: 'geen {slot}, in plaats van {slotAmount} {slotUnit}',
    milligrams: 'Samen {held} mg, in plaats van {asked} mg.',
    because: 'Kit {serials}. {n, plural, one {Reden} other {Redenen}}: {reasons}',
    afterwards: 'Daarna vragen wij uw antwoord nog over: {names}.',
    howGiven: 'Bekijk de hele opdracht, met wat in deze kit ligt',
    doses: 'Hoeveel per keer',
    use: 'Waarvoor',
    asSigned: 'Zoals ondertekend',
    asAgreed: 'Zoals het netwerk afsprak',
    or: '{one} of {other}',
    then: 'Met wat in deze kit ligt',
    gifts: '{n, plural, =0 {te weinig voor een gift} one {genoeg voor # gift} other {genoeg voor # giften}}',
    noneThen: 'Niets: het zit niet in de kit',
    notKnown: 'Niet uit te rekenen: overleg',
    agreeAsk: 'Gaat u akkoord?',
    agreedAsk: 'Ging de voorschrijver akkoord?',
    sayWhich: 'Kies of de voorschrijver akkoord gaat',
    disagree: 'Zonder akkoord zet de apotheek een andere kit klaar. Dat het niet akkoord was, blijft bewaard.',
    telephone: 'Akkoord per telefoon vastleggen',
    telephoneHint: 'De voorschrijver kan ook zelf akkoord geven, bij de aanvraag.',
    who: 'Wie van de praktijk zei dat?',
    whoHint: 'De naam van de voorschrijver. Schrijf niets over de patiënt.',
    when: 'Wanneer was dat?',
    record: 'Vastleggen',
    nothing: 'Er wacht geen vervanging op akkoord.',
    nothingAsked: 'Voor deze aanvraag is niets gevraagd dat akkoord nodig heeft. U hoeft hier niets te doen.',
    kitMayLeave: 'Er is akkoord. De apotheek kan de kit meegeven zodra ook de rest in orde is.',
    otherKit: 'Er is geen akkoord: de apotheek zet een andere kit klaar.',
    given: 'Vastgelegd over vervangingen',
    refusedBy: 'Niet akkoord: {how}',
    givenBy: '{who}, {moment}',
    byTelephone: '{who}, {moment}, per telefoon; vastgelegd door {organisation}',
    takeBack: 'Terugnemen',
    takeBackHint: 'Bij een vergissing. Het wordt dan opnieuw gevraagd, en de kit gaat niet mee voordat er akkoord is.',
    recorded: 'Aanvraag {number}: het antwoord over de vervanging is vastgelegd.',
    tookBack: 'Aanvraag {number}: het antwoord over de vervanging is teruggenomen.',
    waitsNoMore: 'Dit wacht niet meer op akkoord: er is intussen iets veranderd. Bekijk wat er nu in de kit zit.',
    whoMissing: 'Vul de naam in van wie het zei, in 2 tot 80 tekens',
    speaksForThemselves: 'U legt uw eigen akkoord vast. Laat de naam van een ander weg.',
    'not-correctable': 'Uw organisatie heeft hier geen akkoord vastgelegd.',
  },
  en: {
    title: 'Consent to a substitution',
    why: 'Because of a shortage the kit is otherwise than the standard says. Here that is allowed only with the prescriber’s consent. Without it the kit does not leave.',
    instead: '{held}, instead of {slotAmount} {slotUnit} {slot}',
    leftOut: 'no {slot}, instead of {slotAmount} {slotUnit}',
    milligrams: '{held} mg in all, instead of {asked} mg.',
    because: 'Kit {serials}. {n, plural, one {Reason} other {Reasons}}: {reasons}',
    afterwards: 'After this your answer is still asked about: {names}.',
    howGiven: 'See the whole order, with what lies in this kit',
    doses: 'How much each time',
    use: 'For what',
    asSigned: 'As it was signed',
    asAgreed: 'As the network agreed',
    or: '{one} or {other}',
    then: 'Of what lies in this kit',
    gifts: '{n, plural, =0 {too little for one gift} one {enough for # gift} other {enough for # gifts}}',
    noneThen: 'Nothing: it is not in the kit',
    notKnown: 'Cannot be worked out: consult',
    agreeAsk: 'Do you agree?',
    agreedAsk: 'Did the prescriber agree?',
    sayWhich: 'Choose whether the prescriber agrees',
    disagree: 'Without consent the pharmacy packs another kit. That it was refused is kept.',
    telephone: 'Record consent given by telephone',
    telephoneHint: 'The prescriber can also agree themselves, with the request.',
    who: 'Who of the practice said so?',
    whoHint: 'The name of the prescriber. Write nothing about the patient.',
    when: 'When was that?',
    record: 'Record it',
    nothing: 'No substitution waits for consent.',
    nothingAsked: 'Nothing was asked for this request that needs consent. There is nothing for you to do here.',
    kitMayLeave: 'There is consent. The pharmacy can dispatch the kit once the rest is in order too.',
    otherKit: 'There is no consent: the pharmacy packs another kit.',
    given: 'Recorded about substitutions',
    refusedBy: 'Not agreed: {how}',
    givenBy: '{who}, {moment}',
    byTelephone: '{who}, {moment}, by telephone; recorded by {organisation}',
    takeBack: 'Take it back',
    takeBackHint: 'For a mistake. It is then asked again, and the kit does not leave before there is consent.',
    recorded: 'Request {number}: the answer about the substitution was recorded.',
    tookBack: 'Request {number}: the answer about the substitution was taken back.',
    waitsNoMore:
      'This does not wait for consent any more: something changed meanwhile. Look at what the kit holds now.',
    whoMissing: 'Enter the name of who said so, in 2 to 80 characters',
    speaksForThemselves: 'You record your own consent. Leave the name of somebody else out.',
    'not-correctable': 'Your organisation recorded no consent here.',
  },
});

/** What lies in a slot in place of what the standard says, whichever measures make it so: "18 ampullen X, ampul 1 ml, in plaats van 10 ampullen Y". */
export function askedInWords(together: readonly ConsentToGive[], language: Language): string {
  const [first] = together;
  if (!first) return '';
  const { held, slotAmount, slotName, slotNameEn, slotUnit: unit, slotUnitEn: unitEn } = first;
  const t = consentTexts(language);
  const slotUnit = unitIn(language, { unit, unitEn }, Number(slotAmount.split('–').at(-1)));
  const said = { slotAmount, slotUnit, slot: language === 'nl' ? slotName : slotNameEn };
  if (held.length === 0) return t('leftOut', said);
  const inIt = held.map(
    ({ quantity, unit, name, form }) =>
      `${String(quantity)} ${[`${unitIn(language, { unit }, quantity)} ${name}`, form].filter(Boolean).join(', ')}`,
  );
  return t('instead', { ...said, held: formatList(inIt, { language }) });
}
