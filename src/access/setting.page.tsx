import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { administrationTexts } from './administration.text.js';
import { quantityInWords } from './setting-units.text.js';
import type { ListedSetting } from './settings.service.js';

export function SettingPage({ data, view }: PageProps<ListedSetting>) {
  const t = administrationTexts(view);
  const { name, why } = data[view.language];
  return (
    <Layout view={view} title={name} caption={t('settings')} back="/settings">
      <Body>{why}</Body>
      <Form method="patch" version={data.version}>
        <Field
          name="value"
          label={t('value')}
          hint={t('standardIs', { standard: quantityInWords(data.standard, data.unit, view) })}
          value={data.value}
          width={5}
          inputMode="decimal"
        />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}
