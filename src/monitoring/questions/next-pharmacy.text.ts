import { defineTexts, type Language } from '../../web/texts.js';
import type { NextWhen } from './next-pharmacy.rules.js';

export const nextPharmacyTexts = defineTexts({
  nl: {
    title: 'Wie vraag ik hierna?',
    caption: 'Wie het meest toevoegt, {when}, op {day}',
    day: 'Dag',
    when: 'Wanneer',
    who: 'Als deze meedoet',
    people: 'Mensen per jaar erbij',
    coverage: 'Dekking dan',
    newPharmacy: 'een apotheek in {area}',
    finding:
      'Vraag eerst {first}: dan {people, plural, one {kan er # mens} other {kunnen er # mensen}} per jaar bij een kit, en gaat de dekking ({when}) van {now} naar {then}.',
    nobodyAdds: 'Wie er ook bij komt: {when} voegt niemand iets toe. De dekking is {now}.',
    whatIf: 'Met wat u hebt aangekruist is de dekking ({when}) {then}; nu is die {now}.',
    joins: 'Wie zou mee kunnen doen',
    join: 'Doet mee',
    stops: 'Wie zou kunnen stoppen',
    stop: 'Stopt',
    count: 'Doorrekenen',
    clear: 'Opnieuw beginnen',
    noCandidates: 'Geen bekende apotheek doet niet mee, en elk gebied wordt bediend.',
    whatIsGain:
      'Per kandidaat: hoeveel mensen naar verwachting per jaar overlijden in gebieden die er daardoor bij komen (een schatting). De volgorde telt steeds wat er bij komt na wie erboven staat.',
    whatIsCandidate:
      'Kandidaten zijn apotheken die bekend zijn en op deze dag niet meedoen, met het gebied dat zij noemen; en voor elk gebied zonder apotheek één die daar nog gevonden moet worden, met het gebied dat het netwerk hanteert ({km} km). Van een kandidaat wordt aangenomen dat hij ook buiten kantooruren bezorgt.',
    whatIsTwice:
      '“Als er één stopt”: een gebied telt als twee apotheken van verschillende eigenaren het bedienen, zodat elke ene apotheek mag stoppen.',
  },
  en: {
    title: 'Whom to ask next?',
    caption: 'Who adds most, {when}, on {day}',
    day: 'Day',
    when: 'When',
    who: 'If this one joins',
    people: 'People a year gained',
    coverage: 'Coverage then',
    newPharmacy: 'a pharmacy in {area}',
    finding:
      'Ask {first} first: then {people, plural, one {# more person} other {# more people}} a year can get a kit, and coverage ({when}) goes from {now} to {then}.',
    nobodyAdds: 'Whoever joins: {when} nobody adds anything. Coverage is {now}.',
    whatIf: 'With what you ticked coverage ({when}) is {then}; now it is {now}.',
    joins: 'Who could join',
    join: 'Joins',
    stops: 'Who could stop',
    stop: 'Stops',
    count: 'Work it out',
    clear: 'Begin again',
    noCandidates: 'No known pharmacy stands aside, and each area is served.',
    whatIsGain:
      'Per candidate: how many people are expected to die in a year in areas that it would add (an estimate). The order counts what is added after those above.',
    whatIsCandidate:
      'Candidates are pharmacies that are known and do not take part on this day, with the area they name; and for each area without a pharmacy one still to be found there, with the area the network uses ({km} km). A candidate is taken to deliver out of hours too.',
    whatIsTwice:
      '“If one stops”: an area counts when two pharmacies of different owners serve it, so that any one pharmacy may stop.',
  },
});

export const NEXT_AT: Record<Language, Record<NextWhen, string>> = {
  nl: { office: 'in kantooruren', outOfHours: 'buiten kantooruren', twice: 'ook als er één stopt' },
  en: { office: 'in office hours', outOfHours: 'out of hours', twice: 'even if one stops' },
};
