import { defineTexts } from '../web/texts.js';

export const beforeApprovalTexts = defineTexts({
  nl: {
    title: 'Wat u goedkeurt',
    first: 'Dit is de eerste versie: er is nog niets om mee te vergelijken.',
    changes:
      '{n, plural, =0 {Er verandert niets} one {# verandering} other {# veranderingen}} ten opzichte van {name}:',
    touches: 'Wie het raakt, geteld over de kits van nu:',
    settled: 'Alles is vastgesteld: elk medicijn heeft doseerafspraken en elk document is gekozen.',
    unsettled: 'Nog niet vastgesteld:',
    withoutDirections: 'geen doseerafspraak voor {names}',
    open: 'nog vast te stellen door het netwerk, {name}: {uses}',
    withoutDocument: 'nog niet gezegd welk document: {names}',
    hint: 'U kunt toch goedkeuren. Wat openstaat, kan een voorschrijver dan niet uit de standaard overnemen.',
  },
  en: {
    title: 'What you approve',
    first: 'This is the first version: there is nothing to compare it with yet.',
    changes: '{n, plural, =0 {Nothing changes} one {# change} other {# changes}} compared with {name}:',
    touches: 'Whom it touches, counted over the kits of now:',
    settled: 'Everything is settled: each medicine has directions and each document is chosen.',
    unsettled: 'Not settled yet:',
    withoutDirections: 'no directions for {names}',
    open: 'still to be settled by the network, {name}: {uses}',
    withoutDocument: 'not said yet which document: {names}',
    hint: 'You can still approve. A prescriber cannot take over from the standard what is open.',
  },
});
