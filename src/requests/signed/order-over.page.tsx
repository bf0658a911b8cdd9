import { may } from '../../access/may.js';
import { formatMoment } from '../../web/format.js';
import { Link } from '../../web/parts/link.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { signedTexts } from './signed-order.text.js';

/** The kit is in the home, and what may be given of it is no longer signed for. */
export function OrderOver({ caseId, since }: { caseId: string; since: Date | string }) {
  const view = useView();
  const t = signedTexts(view);
  if (new Date(since) > view.now) return null;
  return (
    <Warning>
      {t('over', { at: formatMoment(since, view) })}{' '}
      {view.signedIn && may(view.signedIn.role, 'renewOrder') && (
        <Link href={`/cases/${caseId}/order/renewal`}>{t('again')}</Link>
      )}
    </Warning>
  );
}
