import type { KitsToActOn } from '../../dispensing/kits/kits-to-act-on.query.js';
import type { KitToCheck } from '../../dispensing/kits/kits-to-check.service.js';
import type { UnsettledCase } from '../../patients/other-kits.service.js';
import { Link } from '../../web/parts/link.js';
import { Live } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import { worklistTexts } from './worklist.text.js';

/** More are in the list below, each with its own page. */
const MOST_TOLD = 3;

const LISTED = { 'to-open': 'toOpen', 'substitution-ended': 'substitution', 'pack-refused': 'pack' } as const;

/** What a shortage or a refused pack asks of the kits on the shelf, each as a list to work off. */
export function KitsOnShelf({ all }: { all: readonly KitsToActOn[] }) {
  const t = worklistTexts(useView());
  return (
    <Live name="kits-to-act-on">
      {all.slice(0, MOST_TOLD).map(({ why, about, name, kits }) => (
        <Link key={`${why} ${about}`} href={`/kits?${LISTED[why]}=${about}`}>
          {t(why, { name, kits })}
        </Link>
      ))}
    </Live>
  );
}

/** What a colleague filled and somebody else must check. */
export function KitsWaiting({ kits }: { kits: readonly KitToCheck[] }) {
  const t = worklistTexts(useView());
  return (
    <Live name="kits-to-check">
      {kits.length > MOST_TOLD ? (
        <Link href="/kits?status=draft">{t('kitsToCheck', { n: kits.length })}</Link>
      ) : (
        kits.map(({ id, serial }) => (
          <Link key={id} href={`/kits/${id}/check`}>
            {t('kitToCheck', { serial })}
          </Link>
        ))
      )}
    </Live>
  );
}

/** For whose patient another practice may have asked for a kit too: to phone about, and to say what came of it. Beside the title, so that the rows stay in view. */
export function OtherKitsToSettle({ cases }: { cases: readonly UnsettledCase[] }) {
  const t = worklistTexts(useView());
  return (
    <Live name="other-kits">
      {cases.slice(0, MOST_TOLD).map(({ id, number }) => (
        <Link key={id} href={`/cases/${id}/other-kits`}>
          {t('otherKit', { number: String(number) })}
        </Link>
      ))}
    </Live>
  );
}
