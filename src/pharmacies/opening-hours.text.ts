import { defineTexts } from '../web/texts.js';

export const openingHoursTexts = defineTexts({
  nl: {
    hoursPerDay: 'Dagen en tijden',
    hoursHint:
      'Zoals “ma t/m vr 8.00-12.30, 13.00-17.30”. Een dag die u niet noemt, is gesloten. Eindigt een tijd vóór hij begint, dan is dat de dag erna.',
    hoursUnread: 'Schrijf per regel de dagen en de tijden, zoals “ma t/m vr 8.00-12.30, 13.00-17.30”',
    hoursWrong: 'Op een dag overlappen twee openingstijden.',
  },
  en: {
    hoursPerDay: 'Days and times',
    hoursHint:
      'Such as “ma t/m vr 8.00-12.30, 13.00-17.30”. A day that is not named is closed. A time that ends before it begins ends the next day.',
    hoursUnread: 'Write days and times on each line, such as “ma t/m vr 8.00-12.30, 13.00-17.30”',
    hoursWrong: 'Two opening times overlap on a day.',
  },
});
