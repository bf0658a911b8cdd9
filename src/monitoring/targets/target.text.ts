import { formatNumber } from '../../web/format.js';
import { defineTexts, type Reader } from '../../web/texts.js';
import { TARGET_UNITS, type TargetFigure } from './targets.js';

export const targetTexts = defineTexts({
  nl: {
    title: 'Streefwaarden',
    intro:
      'Waar het netwerk naar streeft. Een streefwaarde geldt vanaf een dag en staat dan in de grafieken, bij het overzicht en in de bestanden.',
    caption: 'Streefwaarde per cijfer',
    figure: 'Cijfer',
    now: 'Nu',
    since: 'Sinds',
    coming: 'Later',
    none: 'geen',
    comingAt: '{value} vanaf {from}',
    setOne: 'Streefwaarde zetten',
    value: 'Streefwaarde',
    valueHint: 'In procent; tijd tot bezorging in uren, op tijd in huis in dagen.',
    from: 'Geldt vanaf',
    set: 'De streefwaarde is gezet.',
    figureMissing: 'Kies een cijfer',
    valueWrong: 'Vul een heel getal in van 0 tot en met 1000',
    dayWrong: 'Vul een bestaande dag in, zoals 2027-01-01',
    uptake: 'Bereik',
    coverage: 'Dekking in kantooruren',
    'coverage-out-of-hours': 'Dekking buiten kantooruren',
    'lead-time': 'Tijd tot bezorging, mediaan',
    'not-taken': 'Vragen aan apotheken, niet aangenomen',
    timeliness: 'Dagen in huis, mediaan',
    'fill-rate': 'Bezorgd door de eerste apotheek',
    practices: 'Praktijken die meedoen',
    conformity: 'Kits volgens de standaard',
    use: 'Geopend van de bezorgde kits',
    return: 'Terug binnen 14 dagen',
    waste: 'Middelen vernietigd',
    opioids: 'Opiaten kloppen',
    percent: '{n}%',
    hours: '{n}\u00a0uur',
    days: '{n}\u00a0dagen',
  },
  en: {
    title: 'Targets',
    intro:
      'What the network aims at. A target holds from a day on and is then in the charts, on the overview and in the files.',
    caption: 'Target per figure',
    figure: 'Figure',
    now: 'Now',
    since: 'Since',
    coming: 'Later',
    none: 'none',
    comingAt: '{value} from {from}',
    setOne: 'Set a target',
    value: 'Target',
    valueHint: 'In per cent; time to delivery in hours, at home in time in days.',
    from: 'Holds from',
    set: 'The target was set.',
    figureMissing: 'Choose a figure',
    valueWrong: 'Enter a whole number from 0 to 1000',
    dayWrong: 'Enter a day that exists, such as 2027-01-01',
    uptake: 'Uptake',
    coverage: 'Coverage in office hours',
    'coverage-out-of-hours': 'Coverage out of hours',
    'lead-time': 'Time to delivery, median',
    'not-taken': 'Offers not taken',
    timeliness: 'Days at home, median',
    'fill-rate': 'Delivered by the first pharmacy',
    practices: 'Practices taking part',
    conformity: 'Kits as the standard has them',
    use: 'Opened of the delivered kits',
    return: 'Back within 14 days',
    waste: 'Medicines destroyed',
    opioids: 'Opioids balance',
    percent: '{n}%',
    hours: '{n}\u00a0hours',
    days: '{n}\u00a0days',
  },
});

/** As people set it. */
export function setTargetInWords(figure: TargetFigure, value: number, view: Reader): string {
  return targetTexts(view)(TARGET_UNITS[figure] ?? 'percent', { n: formatNumber(value, view) });
}

/** As it was counted; null where none was set. */
export function targetInWords(figure: TargetFigure, counted: number | null, view: Reader): string | null {
  if (counted === null) return null;
  return setTargetInWords(figure, TARGET_UNITS[figure] ? counted : Math.round(counted * 100), view);
}
