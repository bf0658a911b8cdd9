import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Details } from '../../web/parts/details.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { MomentField } from '../../web/parts/moment-field.js';
import { Radios } from '../../web/parts/radios.js';
import type { View } from '../../web/view.js';
import { deliveryTexts, RECEIVERS } from './delivery.text.js';
import type { DeliveryForm } from './delivery.service.js';
import { Door } from './door.page.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { stepTexts } from './step.text.js';

export function DeliveryPage({ data, view }: PageProps<DeliveryForm>) {
  const t = deliveryTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['deliver']}>
      <Door person={data.person} view={view} />
      {data.kits.map(({ id, serial, sealNumber }) => (
        <Body key={id}>{t('kit', { serial, seal: sealNumber })}</Body>
      ))}
      <Form>
        <Receiver view={view} />
        <Checkbox name="leafletGiven" label={t('leaflet')} />
        <Checkbox name="sealIntact" label={t('seal')} />
        <When view={view} />
        <Button>{t('send')}</Button>
      </Form>
      <Body>
        <Link href={`/cases/${data.id}/bringing-back`}>{t('notDelivered')}</Link>
      </Body>
    </CaseFrame>
  );
}

export function Receiver({ view }: { view: View }) {
  const t = deliveryTexts(view);
  return <Radios name="receivedBy" label={t('who')} choices={RECEIVERS.map((value) => ({ value, text: t(value) }))} />;
}

/** When, if it was not just now. */
export function When({ view }: { view: View }) {
  const t = deliveryTexts(view);
  const typed = ['day', 'month', 'year', 'time'].some((part) => view.typed?.has(`deliveredAt.${part}`));
  return (
    <Details summary={t('earlier')} open={typed}>
      <MomentField
        name="deliveredAt"
        label={t('when')}
        hint={t('whenHint')}
        timeLabel={stepTexts(view)('time')}
        optional
      />
    </Details>
  );
}
