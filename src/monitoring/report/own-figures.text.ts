import { shownInWords } from '../disclosure/disclosure.js';
import type { Language } from '../../web/texts.js';
import { NOTHING } from '../figure-value.js';
import { monitoringTexts } from '../monitoring.text.js';
import type { MonthFigures } from '../month.rules.js';
import { periodName } from '../period-name.js';
import { hoursInWords, patientsInWords, shareInWords } from '../uptake-figure.text.js';
import type { ReportContent, Shelf } from './report-content.js';
import type { ReportSection } from './report-words.js';
import { reportTexts } from './report.text.js';

type OnShelf = Pick<Shelf, 'readyKits' | 'minimum' | 'sealed' | 'conform'>;

/** A pharmacy sees itself beside the region, and no other. */
export function ownSection(
  { period, own: [own], ownBeside, places, kits }: ReportContent,
  language: Language,
): ReportSection {
  const t = reportTexts(language);
  const title = t('ownTitle', { period: periodName(places.period, language) });
  if (!own) return { title, findings: [t('ownNone')] };
  const hours = (time: MonthFigures['leadTime'], of: 'median' | 'p90') =>
    time?.[of] == null ? t('tooFew') : hoursInWords(time[of], { language });
  const share = (one: number | null) => (one === null ? t('tooFew') : shareInWords(one, { language }));
  const patients = shownInWords(own.patients, language);
  const region = patientsInWords(places.total, { language });
  const shelf = kits.shelves.find(({ pharmacyId }) => pharmacyId === own.pharmacyId);
  const ready = (of: OnShelf | undefined) =>
    of ? t('ofMinimum', { kits: of.readyKits, minimum: of.minimum }) : NOTHING;
  const conform = (of: OnShelf | undefined) =>
    of && of.sealed > 0 ? t('ofSealed', { ...of, share: shareInWords(of.conform / of.sealed, { language }) }) : NOTHING;
  return {
    title,
    findings: [t('ownFinding', { patients, region })],
    table: {
      head: [t('figure'), own.pharmacy, monitoringTexts(language)('region')],
      rows: [
        [t('ownPatients'), patients, region],
        [t('ownMedian'), hours(own.leadTime, 'median'), hours(ownBeside.leadTime, 'median')],
        [t('ownP90'), hours(own.leadTime, 'p90'), hours(ownBeside.leadTime, 'p90')],
        [t('ownUnanswered'), share(own.unanswered), share(ownBeside.unanswered)],
        [t('ownReady'), ready(shelf), ready(kits)],
        [t('ownConform', { period: periodName(period, language) }), conform(shelf), conform(kits)],
      ],
    },
  };
}
