import { defineTexts } from '../web/texts.js';

export const versionEndsTexts = defineTexts({
  nl: {
    ends: 'Versie {name} geldt tot en met {day}. Daarna {n, plural, one {telt een vervanging hier} other {tellen # vervangingen hier}} niet meer, ook niet na verlengen. Duurt het tekort langer, stel {n, plural, one {haar} other {ze}} dan ook voor bij versie {next}.',
    carryOn: 'Ook voorstellen bij {next}',
    carriedOn: 'Ook voorgesteld bij {next}.',
  },
  en: {
    ends: 'Version {name} holds until {day}. After that {n, plural, one {a substitution here counts} other {# substitutions here count}} no more, not when prolonged either. If the shortage goes on, propose {n, plural, one {it} other {them}} for version {next} too.',
    carryOn: 'Propose for {next} too',
    carriedOn: 'Also proposed for {next}.',
  },
});
