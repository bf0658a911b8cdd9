import { formatNumber } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import type { Shown } from './small-numbers.rules.js';

const WITHHELD: Record<Language, string> = { nl: 'afgeschermd', en: 'withheld' };

export function shownInWords(shown: Shown, language: Language): string {
  switch (shown.kind) {
    case 'count':
      return formatNumber(shown.count, language);
    case 'below':
      return `<${shown.limit}`;
    case 'withheld':
      return WITHHELD[language];
  }
}
