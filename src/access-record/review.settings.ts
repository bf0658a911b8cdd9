import { defineSettings } from '../platform/settings.js';

/** What makes the auditor look twice. */
export const REVIEW_SETTINGS = defineSettings({
  'review.lookUpsPerDay': {
    standard: 60,
    unit: 'times',
    nl: {
      name: 'Maandcontrole: zoveel aanvragen op een dag bekeken',
      why: 'Een drukke apotheek ziet op een dag enkele tientallen aanvragen; wie er meer opent, doet waarschijnlijk iets anders.',
    },
    en: {
      name: 'Monthly review: so many cases looked at in a day',
      why: 'A busy pharmacy sees some dozens of cases in a day; who opens more is probably doing something else.',
    },
  },
  'review.refusalsPerDay': {
    standard: 10,
    unit: 'times',
    nl: {
      name: 'Maandcontrole: zo vaak op een dag geweigerd',
      why: 'Een vergissing overkomt iedereen; tien op een dag lijkt op proberen.',
    },
    en: {
      name: 'Monthly review: refused so often in a day',
      why: 'Anybody makes a mistake; ten in a day looks like trying.',
    },
  },
  'review.nightUntil': {
    standard: 6,
    unit: 'hour-of-day',
    nl: {
      name: 'Maandcontrole: nacht tot',
      why: 'Tussen middernacht en zes uur kijken alleen wie dienst heeft; bij 0 wordt er niet op gelet.',
    },
    en: {
      name: 'Monthly review: night until',
      why: 'Between midnight and six only those on duty look; 0 pays no attention to it.',
    },
  },
});
