import { formatDay } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Inset } from '../../web/parts/warning.js';
import type { OnItsWay } from './dispatch.service.js';
import { dispatchTexts } from './dispatch.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function DispatchPage({ data, view }: PageProps<OnItsWay>) {
  const t = dispatchTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['dispatch']}>
      {data.kits.map((kit) => (
        <div key={kit.id}>
          <Body kind="l">{t('question', { serial: kit.serial, seal: kit.sealNumber })}</Body>
          <Body>{t('expires', { expiry: formatDay(kit.earliestExpiry, view) })}</Body>
          {!kit.hasCode && (
            <Inset>
              {t('noCode', { serial: kit.serial })} <Link href={`/kits/${kit.id}/box-code`}>{t('makeCode')}</Link>
            </Inset>
          )}
        </div>
      ))}
      <Form>
        <Button>{t('send')}</Button>
      </Form>
      <Body>
        <Link href={`/cases/${data.id}/packing`}>{t('repack')}</Link>
      </Body>
    </CaseFrame>
  );
}
