import { defineTexts } from '../../web/texts.js';

export const figuresTexts = defineTexts({
  nl: {
    title: 'Alle cijfers',
    caption: 'Alle cijfers van de regio',
    targets: 'Streefwaarden',
    figure: 'Cijfer',
    value: 'Nu',
    margin: '95 %-interval',
    target: 'Streefwaarde',
    numerator: 'Teller',
    denominator: 'Noemer',
    period: 'Periode',
    'unit-share': 'deel van 1',
    'unit-hours': 'uren',
    'unit-days': 'dagen',
    'unit-euros': 'euro',
    'unit-index': 'index van 0 tot 1',
    'unit-minutes': 'minuten',
    'unit-mark': 'cijfer van 1 tot 10',
    'means-figure': 'Wat er geteld is. Wat elk cijfer betekent, staat hieronder.',
    'means-value':
      'De waarde, zo precies als op de pagina, in de eenheid die ernaast staat. Woorden: waarom er geen getal staat.',
    'means-unit': 'Waarin de waarde en de streefwaarde zijn geteld. Een deel van 1 staat als percentage.',
    'means-target': 'Wat het netwerk zich voornam, in dezelfde eenheid. Een streepje: niets.',
    'means-numerator': 'Hoeveel het er waren, van de noemer. Kleine aantallen mensen staan er niet.',
    'means-denominator': 'Van hoeveel. Kleine aantallen mensen staan er niet.',
    'means-period': 'Het afgesloten kwartaal waarover is geteld, of de dag waarvan het de stand is.',
    'means-completeness': 'Van welk deel van wat geteld is de gegevens bekend zijn.',
    between: '{value} ({low} tot {high})',
    notTold: 'niet te tonen',
    whatIs: 'Wat betekent “{figure}”?',
    uptake: 'Bereik',
    timeliness: 'Dagen in huis, mediaan',
    coverage: 'Dekking in kantooruren',
    'coverage-out-of-hours': 'Dekking buiten kantooruren',
    next: 'Erbij als de beste kandidaat meedoet',
    practices: 'Praktijken die meedoen',
    conformity: 'Kits volgens de standaard',
    'newest-version': 'Bezorgd volgens de nieuwste versie',
    'fill-rate': 'Bezorgd door de eerste apotheek',
    'lead-time': 'Tijd tot bezorging, mediaan',
    'lead-time-working': 'Tijd tot bezorging in openingstijd',
    supply: 'Apotheken met hun minimum klaar',
    concentration: 'Spreiding over apotheken (HHI)',
    use: 'Geopend van de bezorgde kits',
    return: 'Terug binnen 14 dagen',
    'return-days': 'Dagen tot terug, mediaan',
    missing: 'Kits vermist',
    waste: 'Middelen vernietigd',
    reuse: 'Hulpmiddelen opnieuw gebruikt',
    euros: 'Materiaal per kit',
    opioids: 'Opiaten kloppen',
    demand: 'Apotheken met minstens het voorgestelde minimum',
    experience: 'Ervaring: cijfer',
    'experience-avoided': 'Ervaring: visite of opname voorkomen',
    'experience-minutes': 'Ervaring: minuten bespaard',
    'is-uptake':
      'Mensen die thuis een kit kregen, gedeeld door hoeveel er naar verwachting thuis overlijden (een schatting).',
    'is-timeliness':
      'Van wie overleed met een kit in huis: het middelste aantal dagen tussen bezorging en overlijden. De noemer is hoeveel mensen dat zijn.',
    'is-coverage':
      'Mensen van wie het gebied in kantooruren door een deelnemende apotheek wordt bediend, van de verwachte overlijdens per jaar. Voorraad telt niet mee.',
    'is-coverage-out-of-hours': 'Hetzelfde, met alleen de apotheken die buiten kantooruren bezorgen.',
    'is-next':
      'Mensen die in kantooruren door een apotheek bediend worden zodra de kandidaat die het meest toevoegt meedoet, en nu niet, van de verwachte overlijdens per jaar. Wie dat is, staat bij “Wie vraag ik hierna?”.',
    'is-practices':
      'Praktijken met minstens één aanvraag in de twaalf maanden tot het eind van het kwartaal, van alle praktijken van het netwerk.',
    'is-newest-version': 'Kits van de versie die gold op de dag van bezorgen, van de in het kwartaal bezorgde.',
    'is-conformity':
      'Kits die zonder vervanging of afwijking volgens de standaard waren, van de kits die in het kwartaal zijn verzegeld.',
    'is-fill-rate':
      'Aanvragen die door de eerst gevraagde apotheek zijn bezorgd, van alle aanvragen die niet vóór het aannemen zijn ingetrokken.',
    'is-lead-time':
      'De middelste tijd van aanvraag tot bezorging; wat nog open was, telt mee voor zo lang als het wachtte. De noemer is het aantal aanvragen die niet vóór het aannemen zijn ingetrokken.',
    'is-lead-time-working':
      'Hetzelfde, maar alleen de kantooruren tussen aanvraag en bezorging tellen: op werkdagen van 8 tot 17 uur, of zoals het netwerk die koos.',
    'is-concentration':
      'De som van de gekwadrateerde aandelen van de apotheken in de aangenomen aanvragen. 1 is: één apotheek doet alles; 0,10 is: alsof tien even drukke apotheken het verdelen. Apotheken waarvan het aantal niet te tonen is, verdelen wat overblijft: het getal is het midden van wat dan kan, en daarachter staat waartussen het ligt. De noemer is het aantal aangenomen aanvragen.',
    'is-supply':
      'Apotheken die vandaag minstens het afgesproken aantal kits klaar hebben, van alle die vandaag meedoen.',
    'is-use':
      'Kits die geopend zijn, van de bezorgde kits waarvan de aanvraag in het kwartaal eindigde. Volledigheid: van hoeveel bekend is of ze geopend zijn.',
    'is-return':
      'Kits die binnen 14 dagen na het einde terug waren, van de bezorgde kits waarvan de aanvraag in het kwartaal eindigde.',
    'is-return-days':
      'Het middelste aantal dagen van het einde tot de kit terug was. Wat nog weg of vermist is, telt mee voor zo lang als het weg was. De noemer is het aantal kits.',
    'is-missing':
      'Kits die als vermist zijn gemeld en niet terugkwamen, van de bezorgde kits waarvan de aanvraag in het kwartaal eindigde. Volledigheid: van hoeveel bekend is of ze terug zijn of vermist.',
    'is-euros':
      'De prijs van wat is gebruikt, verspild, vernietigd of vermist uit de kits die in het kwartaal terugkwamen, gedeeld door die kits. Hulpmiddelen die opnieuw gebruikt worden kosten niets; arbeid en bezorging zitten er niet in. Volledigheid: van hoeveel eenheden een prijs bekend is.',
    'is-waste': 'Eenheden van geneesmiddelen die zijn verspild of vernietigd, van wat er in de teruggekomen kits zat.',
    'is-reuse': 'Hulpmiddelen die opnieuw gebruikt worden, van wat ervan terugkwam.',
    'is-opioids':
      'Teruggekomen kits waarvan de opiaten tot op de laatste eenheid verantwoord zijn, van de teruggekomen kits met opiaten waarvan dat te zeggen is. Een kit waarvan eenheden nog op vernietiging wachten, telt in geen van beide. Volledigheid: welk deel van de kits niet meer wacht.',
    'is-demand': 'Apotheken die minstens het voorgestelde minimum hebben afgesproken, van alle die vandaag meedoen.',
    'is-experience':
      'Het gemiddelde cijfer van voorschrijver, verpleegkundige en apotheker voor de kits waarvan de aanvraag in het kwartaal eindigde. Aan de familie wordt niets gevraagd. Volledigheid: van welk deel van die kits iemand antwoordde.',
    'is-experience-avoided': 'Zegt dat de kit een visite of opname voorkwam, van wie het wist; niet gemeten.',
    'is-experience-minutes': 'De mediaan van de minuten die de kit naar hun schatting scheelde, van wie dat invulde.',
  },
  en: {
    title: 'All figures',
    caption: 'All figures of the region',
    targets: 'Targets',
    figure: 'Figure',
    value: 'Now',
    margin: '95% interval',
    target: 'Target',
    numerator: 'Numerator',
    denominator: 'Denominator',
    period: 'Period',
    between: '{value} ({low} to {high})',
    notTold: 'not shown',
    'unit-share': 'part of one',
    'unit-hours': 'hours',
    'unit-days': 'days',
    'unit-euros': 'euro',
    'unit-index': 'index from 0 to 1',
    'unit-minutes': 'minutes',
    'unit-mark': 'mark from 1 to 10',
    'means-figure': 'What was counted. What each figure means stands below.',
    'means-value': 'The value, rounded as on the page, in the unit beside it. Words: why there is no number.',
    'means-unit': 'In what the value and the target are counted. A part of one stands as a percentage.',
    'means-target': 'What the network set itself, in the same unit. A dash: nothing.',
    'means-numerator': 'How many there were, of the denominator. Small numbers of people are not in it.',
    'means-denominator': 'Of how many. Small numbers of people are not in it.',
    'means-period': 'The closed quarter that was counted, or the day that it is the state of.',
    'means-completeness': 'Of which part of what was counted the data are known.',
    whatIs: 'What does “{figure}” mean?',
    uptake: 'Uptake',
    timeliness: 'Days at home, median',
    coverage: 'Coverage in office hours',
    'coverage-out-of-hours': 'Coverage out of hours',
    next: 'Gained if the best candidate joins',
    practices: 'Practices taking part',
    conformity: 'Kits as the standard has them',
    'newest-version': 'Delivered by the newest version',
    'fill-rate': 'Delivered by the first pharmacy',
    'lead-time': 'Time to delivery, median',
    'lead-time-working': 'Time to delivery in opening hours',
    supply: 'Pharmacies with their minimum ready',
    concentration: 'Concentration on pharmacies (HHI)',
    use: 'Opened of the delivered kits',
    return: 'Back within 14 days',
    'return-days': 'Days until back, median',
    missing: 'Kits missing',
    waste: 'Medicines destroyed',
    reuse: 'Aids used again',
    euros: 'Material per kit',
    opioids: 'Opioids balance',
    demand: 'Pharmacies with at least the proposed minimum',
    experience: 'Experience: mark',
    'experience-avoided': 'Experience: visit or admission avoided',
    'experience-minutes': 'Experience: minutes saved',
    'is-uptake': 'People who got a kit at home, divided by how many are expected to die at home (an estimate).',
    'is-timeliness':
      'Of those who died with a kit at home: the middle number of days between delivery and death. The denominator is how many people that are.',
    'is-coverage':
      'People whose area is served in office hours by a pharmacy that takes part, of the deaths expected in a year. Stock plays no part.',
    'is-coverage-out-of-hours': 'The same, with only the pharmacies that deliver out of hours.',
    'is-next':
      'People served in office hours once the candidate that adds most takes part, and not now, of the deaths expected in a year. Who that is stands under “Whom to ask next?”.',
    'is-practices':
      'Practices with at least one request in the twelve months to the end of the quarter, of all practices of the network.',
    'is-newest-version': 'Kits by the version in effect when they were delivered, of those delivered in the quarter.',
    'is-conformity':
      'Kits that were as the standard has them, without substitution or deviation, of the kits sealed in the quarter.',
    'is-fill-rate':
      'Requests delivered by the pharmacy asked first, of all requests not withdrawn before they were taken.',
    'is-lead-time':
      'The middle time from request to delivery; what was still open counts for as long as it waited. The denominator is the number of requests not withdrawn before they were taken.',
    'is-lead-time-working':
      'The same, but only the office hours between request and delivery count: on working days from 8 to 17, or as the network chose them.',
    'is-concentration':
      'The sum of the squared shares of the pharmacies in the requests taken on. 1 is: one pharmacy does everything; 0.10 is: as if ten equally busy pharmacies shared it. Pharmacies whose number may not be shown share what remains: the number is the middle of what that may be, and behind it stands between what it lies. The denominator is the number of requests taken on.',
    'is-supply': 'Pharmacies that have at least the agreed number of kits ready today, of all that take part today.',
    'is-use':
      'Kits that were opened, of the delivered kits whose request ended in the quarter. Completeness: of how many it is known whether they were opened.',
    'is-return':
      'Kits that were back within 14 days of the end, of the delivered kits whose request ended in the quarter.',
    'is-return-days':
      'The middle number of days from the end until the kit was back. What is still away or missing counts for as long as it was away. The denominator is the number of kits.',
    'is-missing':
      'Kits that were reported missing and did not come back, of the delivered kits whose request ended in the quarter. Completeness: of how many it is known that they are back or missing.',
    'is-euros':
      'The price of what was used, wasted, destroyed or missing from the kits that came back in the quarter, divided by those kits. Aids that are used again cost nothing; labour and delivery are not in it. Completeness: of how many units a price is known.',
    'is-waste': 'Units of medicines that were wasted or destroyed, of what was in the kits that came back.',
    'is-reuse': 'Aids that are used again, of those that came back.',
    'is-opioids':
      'Kits that came back of which the opioids are accounted for to the last unit, of those that came back with opioids and of which that can be said. A kit of which units still wait for destruction counts in neither. Completeness: what share of the kits no longer waits.',
    'is-demand': 'Pharmacies that agreed to at least the proposed minimum, of all that take part today.',
    'is-experience':
      'The mean mark of prescriber, nurse and pharmacist for the kits whose request ended in the quarter. Nothing is asked of the family. Completeness: of which share of those kits somebody answered.',
    'is-experience-avoided': 'Says the kit avoided a visit or admission, of those who knew; not measured.',
    'is-experience-minutes':
      'The median of the minutes that the kit saved as they estimate, of those who filled that in.',
  },
});
