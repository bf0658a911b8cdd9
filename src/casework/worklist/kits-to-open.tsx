import type { Rationing } from '../../dispensing/rationing/rationed-kits.query.js';
import { rationedKitsTexts } from '../../dispensing/rationing/rationed-kits.text.js';
import { Link } from '../../web/parts/link.js';
import { useView } from '../../web/view.js';

/** What a shortage leaves less of in every kit: how far the region is, and whom to phone. */
export function KitsToOpen({ rationings }: { rationings: readonly Rationing[] }) {
  const t = rationedKitsTexts(useView());
  const sum = (of: 'toOpen' | 'done' | 'gone') => rationings.reduce((n, one) => n + one[of], 0);
  return <Link href="/kits-to-open">{t('toDo', { toOpen: sum('toOpen'), done: sum('done'), gone: sum('gone') })}</Link>;
}
