import { defineTexts } from '../web/texts.js';
import type { Language } from '../web/texts.js';
import type { CoverageBy } from './coverage-answer.rules.js';
import type { CoverageMode } from './served.rules.js';

export const coverageTexts = defineTexts({
  nl: {
    title: 'Dekking',
    caption: 'Dekking op {day}: {mode}',
    day: 'Dag',
    mode: 'Wat telt als dekking?',
    by: 'Per',
    area: 'Postcodegebied',
    weight: 'Verwachte sterfte per jaar',
    covered: 'Daarvan gedekt',
    coverage: 'Dekking',
    mean: 'Gemiddelde afstand',
    p90: '90 % binnen',
    km: '{km} km',
    inKm: 'In kilometers over de weg, geschat.',
    pharmacies:
      '{count, plural, =0 {Geen enkele apotheek doet mee} one {Eén apotheek doet mee} other {# apotheken doen mee}}.',
    finding: 'Op {day} kan {coverage} van de mensen die naar verwachting overlijden een kit krijgen ({mode}).',
    nobody: 'Op {day} doet geen apotheek mee. Niemand kan dan een kit krijgen.',
    nobodyTodo: 'Vraag apotheken om hun paraatheid te bevestigen of sluit een overeenkomst.',
    whatIsCoverage:
      'Dekking is het deel van de verwachte sterfte in gebieden die een deelnemende apotheek bedient. Een apotheek doet mee als zij actief is, een geldige overeenkomst heeft, niet gepauzeerd of gesloten is en haar paraatheid kort geleden bevestigde (standaard 35 dagen).',
    whatIsServed:
      'Een apotheek bedient een gebied dat op haar lijst staat of dat binnen haar straal ligt. De afstand over de weg is hemelsbreed keer 1,3, plus de gemiddelde afstand binnen het gebied.',
    whatIsMode:
      'In kantooruren telt elke deelnemende apotheek. Buiten kantooruren telt wie dan bezorgt. Paraat telt wie een kit klaar heeft. Dubbel telt een gebied met apotheken van twee verschillende eigenaren.',
    whatIsWeight: 'De verwachte sterfte per postcodegebied is een schatting.',
  },
  en: {
    title: 'Coverage',
    caption: 'Coverage on {day}: {mode}',
    day: 'Day',
    mode: 'What counts as coverage?',
    by: 'Per',
    area: 'Postcode area',
    weight: 'Expected deaths a year',
    covered: 'Of which covered',
    coverage: 'Coverage',
    mean: 'Mean distance',
    p90: '90% within',
    km: '{km} km',
    inKm: 'In kilometres by road, estimated.',
    pharmacies:
      '{count, plural, =0 {No pharmacy takes part} one {One pharmacy takes part} other {# pharmacies take part}}.',
    finding: 'On {day} {coverage} of the people who are expected to die can get a kit ({mode}).',
    nobody: 'On {day} no pharmacy takes part. Nobody can get a kit then.',
    nobodyTodo: 'Ask pharmacies to confirm that they are ready, or make an agreement.',
    whatIsCoverage:
      'Coverage is the share of expected deaths in areas that a participating pharmacy serves. A pharmacy takes part when it is active, has a valid agreement, is not paused or closed and confirmed its readiness a short time ago (usually 35 days).',
    whatIsServed:
      'A pharmacy serves an area that it lists or that lies within its radius. Distance by road is the great circle times 1.3, plus the average distance within the area.',
    whatIsMode:
      'In office hours every participating pharmacy counts. Out of hours counts who delivers then. Ready counts who has a kit ready. Twice counts an area with pharmacies of two different owners.',
    whatIsWeight: 'The expected deaths of a postcode area are an estimate.',
  },
});

export const COVERAGE_MODE: Record<Language, Record<CoverageMode, string>> = {
  nl: {
    office: 'in kantooruren',
    outOfHours: 'buiten kantooruren',
    ready: 'met een kit klaar',
    twice: 'door twee eigenaren',
  },
  en: { office: 'in office hours', outOfHours: 'out of hours', ready: 'with a kit ready', twice: 'by two owners' },
};

export const COVERAGE_PER: Record<Language, Record<CoverageBy, string>> = {
  nl: { municipality: 'gemeente', pc4: 'postcodegebied' },
  en: { municipality: 'municipality', pc4: 'postcode area' },
};
