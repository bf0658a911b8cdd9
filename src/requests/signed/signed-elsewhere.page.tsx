import { may } from '../../access/may.js';
import { Link } from '../../web/parts/link.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { signedTexts } from './signed-order.text.js';

/** The address changed after the signature: whoever may sign is led there. */
export function SignedElsewhere({ caseId }: { caseId: string }) {
  const view = useView();
  const t = signedTexts(view);
  return (
    <Warning>
      {t('elsewhere')}{' '}
      {view.signedIn && may(view.signedIn.role, 'renewOrder') && (
        <Link href={`/cases/${caseId}/order/renewal`}>{t('again')}</Link>
      )}
    </Warning>
  );
}
