import type { Language } from '../web/texts.js';
import type { DirectionChange } from './direction-difference.rules.js';
import { ROUTE } from './direction-kinds.text.js';
import { giftInWords, limitsInWords, saidInWords, useInWords } from './direction-words.text.js';
import type { ShownDirection } from './direction.js';
import type { SlotContents } from './difference.rules.js';

type Named = Pick<SlotContents, 'name' | 'nameEn' | 'unit' | 'unitEn'>;

const WORDS = {
  nl: { new: 'nieuw', gone: 'vervalt', was: 'was', kidney: 'bij eGFR onder 30', source: 'bron' },
  en: { new: 'new', gone: 'removed', was: 'was', kidney: 'with eGFR under 30', source: 'source' },
};

/** "Morfine 10 mg/ml, pijn: 5 mg = 0,5 ml onderhuids (was 2,5 mg = 0,25 ml onderhuids)"; only what differs is said of before. */
export function directionChangeInWords(change: DirectionChange, slot: Named, language: Language): string {
  const w = WORDS[language];
  const about = change.kind === 'direction-removed' ? change.from : change.to;
  const name = `${language === 'nl' ? slot.name : slot.nameEn}, ${useInWords(about, language)}`;
  const given = (it: ShownDirection) => partsOf(it, slot, language);
  if (change.kind === 'direction-added') return `${name}: ${w.new}, ${given(change.to).join(', ')}`;
  if (change.kind === 'direction-removed') return `${name}: ${w.gone} (${w.was} ${given(change.from).join(', ')})`;
  const [before, after] = [given(change.from), given(change.to)];
  const old = before.filter((part) => !after.includes(part));
  const fresh = after.filter((part) => !before.includes(part));
  return `${name}: ${fresh.join(', ') || '–'} (${w.was} ${old.join(', ') || '–'})`;
}

function partsOf(it: ShownDirection, { unit, unitEn }: Named, language: Language): string[] {
  const w = WORDS[language];
  const gift = giftInWords(it, { unit, unitEn }, language);
  const kidney = saidInWords(it.kidney, it.kidneyEn, language);
  const source = [saidInWords(it.source, it.sourceEn, language), it.sourceDate].filter(Boolean).join(', ');
  return [
    `${gift ?? '–'} ${ROUTE[language][it.route]}`,
    ...limitsInWords(it, language),
    ...(kidney ? [`${w.kidney}: ${kidney}`] : []),
    `${w.source}: ${source}`,
  ];
}
