import type { Rationing } from '../../dispensing/rationing/rationed-kits.query.js';
import { rationedKitsTexts } from '../../dispensing/rationing/rationed-kits.text.js';
import { Link } from '../../web/parts/link.js';
import { Live } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';

/** What a shortage leaves less of in every kit: how far the region is, and whom to phone. */
export function KitsToOpen({ rationings }: { rationings: readonly Rationing[] }) {
  const view = useView();
  const t = rationedKitsTexts(view);
  return (
    <Live name="kits-to-open">
      {rationings.map(({ id, name, nameEn, toOpen, done }) => (
        <Link key={id} href={`/kits-to-open?substitution=${id}`}>
          {t('toDo', { name: view.language === 'nl' ? name : nameEn, toOpen, done })}
        </Link>
      ))}
    </Live>
  );
}
