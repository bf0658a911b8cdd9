import type { Setting } from '../platform/settings.js';
import { defineTexts, type Reader } from '../web/texts.js';

const units = defineTexts({
  nl: {
    minutes: '{n, plural, one {# minuut} other {# minuten}}',
    hours: '{n} uur',
    days: '{n, plural, one {# dag} other {# dagen}}',
    kits: '{n, plural, one {# kit} other {# kits}}',
    km: '{n, number} km',
    percent: '{n, number} %',
    'hour-of-day': '{n}.00 uur',
    'yes-no': '{n, plural, =0 {nee} other {ja}}',
    times: '{n} keer',
  },
  en: {
    minutes: '{n, plural, one {# minute} other {# minutes}}',
    hours: '{n, plural, one {# hour} other {# hours}}',
    days: '{n, plural, one {# day} other {# days}}',
    kits: '{n, plural, one {# kit} other {# kits}}',
    km: '{n, number} km',
    percent: '{n, number} %',
    'hour-of-day': '{n}:00',
    'yes-no': '{n, plural, =0 {no} other {yes}}',
    times: '{n, plural, one {once} other {# times}}',
  },
});

export const quantityInWords = (n: number, unit: Setting['unit'], reader: Reader): string => units(reader)(unit, { n });
