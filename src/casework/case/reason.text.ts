import { BROUGHT_BACK } from '../../dispensing/steps/dispatch.text.js';
import { DECLINE_REASON, WITHDRAWAL_REASON } from '../../requests/asking/request.text.js';
import { DEVIATION_REASONS } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import type { Language } from '../../web/texts.js';

/** A reason from a closed set in words; what somebody wrote as they wrote it. */
export function inWords(words: Record<string, string>, reason: string | null): string {
  if (reason === null) return '';
  return Object.hasOwn(words, reason) ? (words[reason] ?? reason) : reason;
}

/** With what was written beside it. The reasons for an end are those for a withdrawal; a mistake is never one of them. */
export function reasonInWords(reason: string, language: Language, note?: string): string {
  const why = deviationTexts(language);
  const deviations = Object.fromEntries(DEVIATION_REASONS.map((one) => [one, why(one)]));
  const words = inWords(
    { ...deviations, ...BROUGHT_BACK[language], ...DECLINE_REASON[language], ...WITHDRAWAL_REASON[language] },
    reason,
  );
  if (!note) return words;
  return reason === 'other' ? note : `${words}: ${note}`;
}
