import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { pharmacyTexts } from './pharmacies.text.js';

export function NewPharmacyPage({ view }: PageProps<object>) {
  const t = pharmacyTexts(view);
  return (
    <Layout view={view} title={t('add')} back="/pharmacies">
      <Form action="/pharmacies">
        <Field name="name" label={t('name')} width={30} />
        <Field name="ownerName" label={t('owner')} width={30} />
        <Field name="agb" label={t('agb')} width={10} inputMode="numeric" code />
        <Field name="mailAddress" label={t('mail')} type="email" width={30} />
        <Field name="phone" label={t('phone')} type="tel" width={20} />
        <Field name="place" label={t('place')} width={20} optional />
        <Field name="lat" label={t('lat')} width={10} inputMode="decimal" />
        <Field name="lon" label={t('lon')} width={10} inputMode="decimal" />
        <Field name="radiusKm" label={t('radius')} width={3} inputMode="decimal" optional />
        <Button>{t('add')}</Button>
      </Form>
    </Layout>
  );
}
