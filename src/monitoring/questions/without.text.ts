import { defineTexts, type Language } from '../../web/texts.js';
import type { WhyWithout, WithoutWhen } from './without.rules.js';

export const withoutTexts = defineTexts({
  nl: {
    title: 'Wie kan er geen krijgen?',
    caption: 'Waar op {day} niemand een kit kan krijgen, {when}',
    day: 'Dag',
    when: 'Wanneer',
    area: 'Postcodegebied',
    people: 'Mensen per jaar',
    why: 'Waarom',
    nearest: 'Vraag het eerst',
    distance: 'Afstand',
    km: '{km} km',
    finding:
      'Op {day} kan {share} van de mensen die naar verwachting overlijden geen kit krijgen ({when}): {people} mensen per jaar, in {areas, plural, one {één gebied} other {# gebieden}}.',
    everybody: 'Op {day} wordt elk gebied van de regio bediend ({when}).',
    nobodyTodo: 'Er doet geen apotheek mee. Vraag apotheken om hun paraatheid te bevestigen of sluit een overeenkomst.',
    whatIsArea: 'De vier cijfers van de postcode, de plaats, en de gemeente waarin het gebied ligt.',
    whatIsPeople:
      'Mensen per jaar: hoeveel mensen in het gebied naar verwachting in een jaar overlijden. Het is een schatting.',
    whatIsWhy:
      'Geen apotheek: het gebied staat op geen lijst en ligt buiten elke straal. Bezorgt dan niet: een apotheek bedient het gebied, maar niet buiten kantooruren. Geen kit klaar: een apotheek bedient het gebied, maar heeft nu geen kit die weg kan.',
    whatIsNearest:
      'Vraag het eerst aan: de dichtstbijzijnde apotheek die het gebied op andere uren bedient; is die er niet, de dichtstbijzijnde die meedoet. De afstand over de weg is geschat.',
  },
  en: {
    title: 'Who cannot get one?',
    caption: 'Where on {day} nobody can get a kit, {when}',
    day: 'Day',
    when: 'When',
    area: 'Postcode area',
    people: 'People a year',
    why: 'Why',
    nearest: 'Ask first',
    distance: 'Distance',
    km: '{km} km',
    finding:
      'On {day} {share} of the people who are expected to die cannot get a kit ({when}): {people} people a year, in {areas, plural, one {one area} other {# areas}}.',
    everybody: 'On {day} each area of the region is served ({when}).',
    nobodyTodo: 'No pharmacy takes part. Ask pharmacies to confirm that they are ready, or make an agreement.',
    whatIsArea: 'The four digits of the postcode, the place, and the municipality that the area is in.',
    whatIsPeople: 'People a year: how many people in the area are expected to die in a year. It is an estimate.',
    whatIsWhy:
      'No pharmacy: the area is on no list and outside every radius. Does not deliver then: a pharmacy serves the area, but not out of hours. No kit ready: a pharmacy serves the area, but has no kit now that can leave.',
    whatIsNearest:
      'Ask first: the nearest pharmacy that serves the area at other hours; if there is none, the nearest that takes part. Distance by road is estimated.',
  },
});

export const WHY_WITHOUT: Record<Language, Record<WhyWithout, string>> = {
  nl: { nobody: 'geen apotheek', 'not-then': 'bezorgt dan niet', 'no-kit': 'geen kit klaar' },
  en: { nobody: 'no pharmacy', 'not-then': 'does not deliver then', 'no-kit': 'no kit ready' },
};

export const WITHOUT_AT: Record<Language, Record<WithoutWhen, string>> = {
  nl: { office: 'in kantooruren', outOfHours: 'buiten kantooruren', ready: 'met een kit klaar' },
  en: { office: 'in office hours', outOfHours: 'out of hours', ready: 'with a kit ready' },
};
