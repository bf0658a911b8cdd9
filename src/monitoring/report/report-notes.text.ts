import { formatDay } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import { webTexts } from '../../web/web.text.js';
import { uptakeTexts } from '../uptake.text.js';
import type { ReportContent } from './report-content.js';
import type { ReportSection, Told } from './report-words.js';
import { roughTexts } from './rough.text.js';
import { reportTexts } from './report.text.js';

/** For an annual report and an account of subsidy: what each number means and where it comes from. */
export function definitionsSection({ need }: ReportContent, language: Language): ReportSection {
  const [t, u] = [reportTexts(language), uptakeTexts(language)];
  const source = need ? [u('whatIsNeed', { ...need, year: String(need.year) })] : [];
  return {
    title: t('definitions'),
    findings: [],
    list: [
      ...[u('whatIsUptake'), roughTexts(language)('what'), ...source, u('whatIsCompleteness')],
      ...[t('whatIsLeadTime'), t('whatIsUnanswered'), t('whatIsCoverage'), webTexts(language)('sources')],
    ],
  };
}

export function notesOf({ madeOn }: ReportContent, { language, made }: Told): string[] {
  const t = reportTexts(language);
  return [t('small'), t(made ? 'frozen' : 'preview', { day: formatDay(madeOn, language) })];
}
