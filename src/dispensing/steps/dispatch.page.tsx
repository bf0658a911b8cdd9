import { may } from '../../access/may.js';
import { REFUSAL } from '../../kit-life/refusal.text.js';
import { formatDay } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Telephone } from '../../web/parts/telephone.js';
import { Inset } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { consentTexts } from './consent.text.js';
import type { ToDispatch } from './dispatch.service.js';
import { Deviation } from './packing.page.js';
import { dispatchTexts } from './dispatch.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function DispatchPage({ data, view }: PageProps<ToDispatch>) {
  const t = dispatchTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['dispatch']}>
      {data.kits.map((kit) => (
        <div key={kit.id}>
          <Body kind="l">{t(data.blocked ? 'packed' : 'question', { serial: kit.serial, seal: kit.sealNumber })}</Body>
          <Body>{t('expires', { expiry: formatDay(kit.earliestExpiry, view) })}</Body>
          {kit.overRation.map((it) => (
            <Inset key={it.name}>
              {t('overRation', { ...it, name: view.language === 'nl' ? it.name : it.nameEn })}
            </Inset>
          ))}
          {!kit.hasCode && (
            <Inset>
              {t('noCode', { serial: kit.serial })} <Link href={`/kits/${kit.id}/box-code`}>{t('makeCode')}</Link>
            </Inset>
          )}
        </div>
      ))}
      {data.papersAreOlder && (
        <Inset>
          {t('papersAreOlder')} <Link href={`/cases/${data.id}/documents`}>{t('printAgain')}</Link>
        </Inset>
      )}
      {data.blocked ? (
        <Blocked id={data.id} blocked={data.blocked} />
      ) : (
        <Form>
          {data.kits.some(({ rationUnsaid }) => rationUnsaid) && <Deviation view={view} asked />}
          <Button>{t('send')}</Button>
        </Form>
      )}
      <Body>
        <Link href={`/cases/${data.id}/packing`}>{t('repack')}</Link>
      </Body>
    </CaseFrame>
  );
}

/** No button that will be refused: what is waited for, from whom, and what one can do meanwhile. */
function Blocked({
  id,
  blocked: { why, practice, phone },
}: {
  id: string;
  blocked: NonNullable<ToDispatch['blocked']>;
}) {
  const view = useView();
  const t = dispatchTexts(view);
  const mayRecord = view.signedIn !== null && may(view.signedIn.role, 'recordConsent');
  return (
    <>
      <Inset>{REFUSAL[view.language][why]}</Inset>
      {why === 'consent-needed' && (
        <>
          <Body>
            {t('waitsForConsent', { practice })} {phone && <Telephone number={phone} />}
          </Body>
          {mayRecord ? (
            <ButtonLink href={`/cases/${id}/substitution-consent`}>{consentTexts(view)('telephone')}</ButtonLink>
          ) : (
            <Body>{t('pharmacistRecords')}</Body>
          )}
        </>
      )}
    </>
  );
}
