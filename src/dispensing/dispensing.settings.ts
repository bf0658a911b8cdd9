import { defineSettings } from '../platform/settings.js';

/** What a kit must have to leave the shelf, and when it asks for attention. The views read the same keys and defaults. */
export const DISPENSING_SETTINGS = defineSettings({
  'kit.minShelfLifeDays': {
    standard: 90,
    unit: 'days',
    nl: {
      name: 'Houdbaarheid van een kit die weggaat',
      why: 'Een kit kan weken in huis staan en gaat daarom met ruime houdbaarheid de deur uit.',
    },
    en: {
      name: 'Shelf life of a kit that leaves',
      why: 'A kit may stand in a home for weeks, so it leaves the pharmacy with shelf life to spare.',
    },
  },
  'signal.kitExpiresFirstDays': {
    standard: 60,
    unit: 'days',
    nl: {
      name: 'Eerste signaal dat een kit verloopt',
      why: 'Twee maanden van tevoren kan een nieuwe kit nog in rust worden samengesteld.',
    },
    en: {
      name: 'First signal that a kit expires',
      why: 'Two months before the date a new kit can still be assembled in quiet.',
    },
  },
  'signal.kitExpiresSecondDays': {
    standard: 30,
    unit: 'days',
    nl: {
      name: 'Tweede signaal dat een kit verloopt',
      why: 'Een maand van tevoren moet wat in een huis staat worden vervangen.',
    },
    en: {
      name: 'Second signal that a kit expires',
      why: 'A month before the date what is in a home must be replaced.',
    },
  },
  'signal.kitExpiresLastDays': {
    standard: 7,
    unit: 'days',
    nl: { name: 'Laatste signaal dat een kit verloopt', why: 'In de laatste week moet iemand bellen.' },
    en: { name: 'Last signal that a kit expires', why: 'In the last week somebody has to phone.' },
  },
  'letters.recallWaitsMinutes': {
    standard: 30,
    unit: 'minutes',
    nl: {
      name: 'Herinnering aan een terugroepactie die op bevestiging wacht',
      why: 'Tot de bevestiging weet niemand met een kit in huis ervan: na een half uur moet iemand ernaar kijken.',
    },
    en: {
      name: 'Reminder of a recall that waits to be confirmed',
      why: 'Until it is confirmed nobody with a kit in a home knows of it: after half an hour somebody must look.',
    },
  },
  'letters.recallAgainHours': {
    standard: 4,
    unit: 'hours',
    nl: {
      name: 'Zo vaak opnieuw herinneren aan een terugroepactie die wacht',
      why: 'Om de vier uur, ook ’s nachts: wie slaapt mist er hooguit twee, en wie dienst heeft ziet het.',
    },
    en: {
      name: 'How often to remind again of a recall that waits',
      why: 'Every four hours, at night too: who sleeps misses two at most, and who is on duty sees it.',
    },
  },
});
