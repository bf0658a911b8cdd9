import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Checkbox } from '../web/parts/checkboxes.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Row, Section } from '../web/parts/section.js';
import { Textarea } from '../web/parts/textarea.js';
import { deliveryTexts } from './delivery-hours.text.js';
import { OpeningHoursFields } from './opening-hours-fields.page.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';

export function PharmacyFormPage({ data, view }: PageProps<PharmacyNow>) {
  const t = pharmacyTexts(view);
  return (
    <Layout view={view} title={t('edit')} caption={data.name} back={`/pharmacies/${data.id}`}>
      <Form action={`/pharmacies/${data.id}`} method="patch" version={data.version}>
        <Hidden name="blankIsNone" value="true" />
        <Field name="phone" label={t('phone')} value={data.phone} type="tel" width={20} />
        <Field name="mailAddress" label={t('mail')} value={data.mailAddress} type="email" width={30} />
        {[0, 1].map((place) => (
          <Row key={place}>
            <Field
              name={`contacts[${String(place)}][name]`}
              label={t('contactName', { n: place + 1 })}
              value={data.contacts[place]?.name}
              width={20}
            />
            <Field
              name={`contacts[${String(place)}][phone]`}
              label={t('contactPhone', { n: place + 1 })}
              value={data.contacts[place]?.phone}
              type="tel"
              width={10}
            />
          </Row>
        ))}
        <OpeningHoursFields times={data} />
        <Section title={t('area')}>
          <Field name="radiusKm" label={t('radius')} value={data.radiusKm} width={3} inputMode="decimal" optional />
          <Textarea name="area" label={t('areaPc4')} value={data.area.join(', ')} optional />
        </Section>
        <Field
          name="minimumReadyKits"
          label={t('minimum')}
          value={data.minimumReadyKits}
          width={2}
          inputMode="numeric"
        />
        <Textarea
          name="deliveryText"
          label={deliveryTexts(view)('title')}
          hint={deliveryTexts(view)('hint')}
          value={data.deliveryText}
          rows={2}
          optional
        />
        <Checkbox name="deliversOutOfHours" label={t('night')} value={data.deliversOutOfHours} />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}
