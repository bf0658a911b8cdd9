import { defineTexts } from '../../web/texts.js';

export const weakestPointTexts = defineTexts({
  nl: {
    title: 'Wie is het zwakste punt?',
    caption: 'Wat er wegvalt als een apotheek stopt, op {day}',
    day: 'Dag',
    pharmacy: 'Als deze apotheek stopt',
    people: 'Mensen per jaar, {when}',
    areas: 'Gebieden, {when}',
    left: 'Dekking dan, {when}',
    which: 'Alleen zij bedient',
    office: 'kantooruren',
    outOfHours: 'buiten kantooruren',
    notThen: 'bezorgt dan niet',
    weakest: 'In kantooruren valt het meest weg als {pharmacy} stopt: {people} mensen per jaar.',
    weakestOutOfHours: 'Buiten kantooruren: {pharmacy}, {people} mensen per jaar.',
    lost: '{people} in {areas, plural, one {# gebied} other {# gebieden}} ({left})',
    now: 'Tussen haakjes staat de dekking die dan overblijft. Nu is die {office} in kantooruren en {outOfHours} buiten kantooruren.',
    none: 'In kantooruren kan elke apotheek gemist worden: geen gebied hangt van één apotheek af.',
    noneOutOfHours: 'Buiten kantooruren hangt geen gebied van één apotheek af.',
    nobody: 'Op {day} doet geen apotheek mee.',
    nobodyTodo: 'Vraag apotheken om hun paraatheid te bevestigen of sluit een overeenkomst.',
    whatIsLost:
      'Per apotheek: de gebieden die geen andere deelnemende apotheek bedient, en hoeveel mensen daar naar verwachting in een jaar overlijden (een schatting). Zij kunnen geen kit meer krijgen als de apotheek stopt. Voorraad telt niet mee.',
    whatIsWhen:
      'Buiten kantooruren telt alleen wie dan bezorgt. Gebieden die nu al door niemand worden bediend, tellen niet mee: die staan bij “Wie kan er geen krijgen?”.',
  },
  en: {
    title: 'Who is the weakest point?',
    caption: 'What would be lost if a pharmacy stopped, on {day}',
    day: 'Day',
    pharmacy: 'If this pharmacy stops',
    people: 'People a year, {when}',
    areas: 'Areas, {when}',
    left: 'Coverage then, {when}',
    which: 'Only it serves',
    office: 'office hours',
    outOfHours: 'out of hours',
    notThen: 'does not deliver then',
    weakest: 'In office hours most is lost if {pharmacy} stops: {people} people a year.',
    weakestOutOfHours: 'Out of hours: {pharmacy}, {people} people a year.',
    lost: '{people} in {areas, plural, one {# area} other {# areas}} ({left})',
    now: 'In brackets stands the coverage that is left then. Now it is {office} in office hours and {outOfHours} out of hours.',
    none: 'In office hours each pharmacy can be spared: no area depends on a single one.',
    noneOutOfHours: 'Out of hours no area depends on a single pharmacy.',
    nobody: 'On {day} no pharmacy takes part.',
    nobodyTodo: 'Ask pharmacies to confirm that they are ready, or make an agreement.',
    whatIsLost:
      'Per pharmacy: the areas that no other participating pharmacy serves, and how many people are expected to die there in a year (an estimate). They cannot get a kit any more if the pharmacy stops. Stock plays no part.',
    whatIsWhen:
      'Out of hours counts only who delivers then. Areas that nobody serves now do not count: they are under “Who cannot get one?”.',
  },
});
