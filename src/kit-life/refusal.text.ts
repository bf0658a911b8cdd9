import type { MoveRefusal } from './refusals.js';

type Refusal = MoveRefusal | 'still-running' | 'another-body' | 'stale' | 'may-not';

/** Why something cannot be done now, and what to do instead. */
export const REFUSAL: Record<'nl' | 'en', Record<Refusal, string>> = {
  nl: {
    'not-found': 'Deze aanvraag is er niet, of hoort niet bij uw organisatie.',
    'not-from-this-status': 'Dit kan niet meer: de aanvraag is intussen verder. Bekijk de stand van nu.',
    'not-your-turn': 'Een andere organisatie is nu aan de beurt.',
    'offer-lapsed': 'De tijd om te antwoorden is voorbij. De aanvraag gaat naar een andere apotheek.',
    'agreement-not-valid': 'De overeenkomst van uw apotheek is niet geldig. Neem contact op met de netwerkcoördinator.',
    'pharmacy-cannot-serve': 'Er is nu geen apotheek die dit kan leveren.',
    'kit-not-ready': 'Deze kit is niet klaar om mee te geven. Kies een andere kit.',
    'kit-not-checked': 'Deze kit is nog niet door een tweede persoon gecontroleerd.',
    'kit-in-another-case': 'Deze kit hoort al bij een andere aanvraag. Kies een andere kit.',
    'kit-recalled':
      'In deze kit zit een charge die is teruggeroepen, of waarvan een terugroepactie op bevestiging wacht, of een merk dat is afgewezen. Kies een andere kit.',
    'shelf-life-too-short': 'Deze kit is te kort houdbaar om mee te geven. Kies een andere kit.',
    'deviation-needs-reason':
      'Deze kit wijkt af van de standaard, of er zit meer in dan een tekort toelaat. Geef aan waarom u hem toch meegeeft.',
    'not-signed':
      'De voorschrijver heeft deze aanvraag nog niet ondertekend. De praktijk heeft daarover bericht; bel haar zo nodig. Zonder handtekening gaat er geen kit weg.',
    'objection-open':
      'Uw medische vraag aan de voorschrijver staat nog open. Lees het antwoord en sluit de vraag af, of bel: tot dan gaat de kit niet weg.',
    'order-not-valid':
      'Het uitvoeringsverzoek is niet meer geldig, of gold alleen voor de kit die al weg is. Vraag de voorschrijver om het opnieuw te ondertekenen.',
    'address-incomplete':
      'Straat of plaats van de patiënt ontbreekt, en de Opiumwet vraagt het volledige adres op het recept. De apotheker of de praktijk vult het adres aan; daarna kan de kit weg.',
    'order-differs':
      'In deze kit zit een andere hoeveelheid van een opiaat dan de voorschrijver ondertekende; welke, staat bij de aanvraag. Kies een kit die gelijk is, of wacht tot de voorschrijver opnieuw heeft ondertekend: die heeft daarover bericht.',
    'consent-needed':
      'In deze kit zit een vervanging die alleen mag met akkoord van de voorschrijver. Leg eerst bij de aanvraag vast dat die akkoord is, of kies een andere kit.',
    'consent-refused': 'De voorschrijver ging niet akkoord met de vervanging in deze kit. Kies een andere kit.',
    'prescription-not-checked':
      'De apotheker moet eerst nakijken of de voorschrijver dit ook in het eigen systeem voorschreef, zodat er niets dubbel wordt geleverd. Doe dat bij de aanvraag, onder Recept nakijken.',
    'witness-needed': 'Een tweede persoon van uw apotheek moet zich als getuige aanmelden.',
    'same-person': 'Dit moet iemand anders doen dan de eerste persoon.',
    'lines-not-accounted-for': 'Niet alles is verantwoord. Vul in wat er met elk onderdeel is gebeurd.',
    'not-every-kit-received': 'Nog niet elke kit van deze aanvraag is terug.',
    'not-correctable': 'Deze stap kan niet ongedaan worden gemaakt.',
    'not-the-latest-move': 'Alleen wie de laatste stap zette, kan die ongedaan maken.',
    'correction-too-late': 'Een stap kan alleen binnen een dag ongedaan worden gemaakt.',
    'sign-in-again': 'Bevestig dat u het bent om te ondertekenen.',
    'still-running': 'Dit wordt al verwerkt. Wacht een moment en kijk dan of het gelukt is.',
    'another-body': 'Dit is al eens verstuurd, met andere gegevens. Open de pagina opnieuw.',
    stale: 'Iemand anders heeft dit net gewijzigd. Open de pagina opnieuw en breng uw wijziging nog eens aan.',
    'may-not': 'Dit mag u niet doen.',
  },
  en: {
    'not-found': 'This request is not here, or does not belong to your organisation.',
    'not-from-this-status': 'This is no longer possible: the request has moved on. Look at the present state.',
    'not-your-turn': 'It is another organisation’s turn.',
    'offer-lapsed': 'The time to answer has passed. The request goes to another pharmacy.',
    'agreement-not-valid': 'The agreement of your pharmacy is not valid. Contact the network coordinator.',
    'pharmacy-cannot-serve': 'There is no pharmacy that can supply this now.',
    'kit-not-ready': 'This kit is not ready to go. Choose another kit.',
    'kit-not-checked': 'This kit has not been checked by a second person yet.',
    'kit-in-another-case': 'This kit already belongs to another request. Choose another kit.',
    'kit-recalled':
      'This kit holds a lot that was recalled, or whose recall waits for confirmation, or a brand that was refused. Choose another kit.',
    'shelf-life-too-short': 'The shelf life of this kit is too short. Choose another kit.',
    'deviation-needs-reason':
      'This kit deviates from the standard, or holds more than a shortage leaves. Say why you supply it nevertheless.',
    'not-signed':
      'The prescriber has not signed this request yet. The practice was told; phone them if need be. Without a signature no kit leaves.',
    'objection-open':
      'Your medical question to the prescriber is still open. Read the answer and close it, or phone: until then the kit does not leave.',
    'order-not-valid':
      'The execution order is no longer valid, or covered only the kit that left already. Ask the prescriber to sign it again.',
    'address-incomplete':
      'The street or town of the patient is missing, and the law on opium medicines asks the full address on the prescription. The pharmacist or the practice fills it in; then the kit can leave.',
    'order-differs':
      'This kit holds another quantity of an opium medicine than the prescriber signed; which one stands with the request. Choose a kit that is equal, or wait until the prescriber has signed again: they have been told.',
    'consent-needed':
      'This kit holds a substitution that needs the prescriber’s consent. First record that consent with the request, or choose another kit.',
    'consent-refused': 'The prescriber did not agree with the substitution in this kit. Choose another kit.',
    'prescription-not-checked':
      'The pharmacist must first look whether the prescriber prescribed this in their own system too, so that nothing is supplied twice. Do so at the request, under Check the prescription.',
    'witness-needed': 'A second person of your pharmacy must sign in as a witness.',
    'same-person': 'Somebody else than the first person must do this.',
    'lines-not-accounted-for': 'Not everything is accounted for. Fill in what happened to each item.',
    'not-every-kit-received': 'Not every kit of this request is back yet.',
    'not-correctable': 'This step cannot be undone.',
    'not-the-latest-move': 'Only whoever made the latest step can undo it.',
    'correction-too-late': 'A step can only be undone within a day.',
    'sign-in-again': 'Confirm that it is you to sign.',
    'still-running': 'This is being processed. Wait a moment and look whether it worked.',
    'another-body': 'This was sent before, with other data. Open the page again.',
    stale: 'Somebody else has just changed this. Open the page again and make your change once more.',
    'may-not': 'You may not do this.',
  },
};

/** Where a page looks up the words of a refusal. */
export const refusalTexts = {
  find: (language: 'nl' | 'en', key: string): string | undefined =>
    Object.hasOwn(REFUSAL.nl, key) ? REFUSAL[language][key as Refusal] : undefined,
};
