import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { KitStory } from './kit-details.service.js';
import { overInWords } from './kit-seal.page.js';
import { kitTexts } from './kit.text.js';

/** What may be done with this kit now, by whoever looks at it. */
export function KitActions({ kit, view }: { kit: KitStory; view: View }) {
  const t = kitTexts(view);
  const path = `/kits/${kit.id}`;
  const role = view.signedIn?.role;
  if (role !== 'pharmacist' && role !== 'pharmacy-assistant') return null;
  const { status, mine, inCase } = kit;
  const notFound = kit.signals.includes('not-found');
  const filled = kit.lines.length > 0;
  const pharmacist = role === 'pharmacist';
  const rejectable =
    pharmacist && !inCase && !notFound && (status === 'draft' || status === 'checked' || status === 'sealed');
  return (
    <>
      {kit.toOpen.map((one) => (
        <Inset key={one.slot}>{overInWords(kit, one, view)}</Inset>
      ))}
      {notFound && view.signedIn && (
        <Inset>
          {t('lookedFor')}{' '}
          <Link href={`/pharmacies/${view.signedIn.organisation.id}/readiness`}>{t('foundAgain')}</Link>
        </Inset>
      )}
      {status === 'draft' && filled && mine && <Inset>{t('checkYourself')}</Inset>}
      <ButtonGroup>
        {status === 'draft' && filled && (
          <ButtonLink href={`${path}/check`}>{t(mine ? 'checkByColleague' : 'check')}</ButtonLink>
        )}
        {status === 'draft' && (
          <ButtonLink href={`${path}/lines`} kind={filled ? 'secondary' : 'primary'}>
            {t('fill')}
          </ButtonLink>
        )}
        {status === 'checked' && <ButtonLink href={`${path}/seal`}>{t('sealIt')}</ButtonLink>}
        {status === 'sealed' && !inCase && !notFound && (
          <ButtonLink href={`${path}/opening`} kind={kit.toOpen.length > 0 ? 'primary' : 'secondary'}>
            {t('openIt')}
          </ButtonLink>
        )}
        {status === 'sealed' && !inCase && pharmacist && (
          <ButtonLink href={`${path}/emptying`} kind="secondary">
            {t('empties')}
          </ButtonLink>
        )}
        {rejectable && (
          <ButtonLink href={`${path}/rejection`} kind="secondary">
            {t('reject')}
          </ButtonLink>
        )}
      </ButtonGroup>
      {status === 'checked' && (
        <Form action={`${path}/check`} method="delete">
          <Button kind="secondary">{t('uncheck')}</Button>
        </Form>
      )}
    </>
  );
}
