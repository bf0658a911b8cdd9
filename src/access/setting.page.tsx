import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Inset } from '../web/parts/warning.js';
import { groupOf, isOfCare } from './setting-groups.js';
import { DECIDED_BY } from './setting-groups.text.js';
import { administrationTexts } from './administration.text.js';
import { quantityInWords } from './setting-units.text.js';
import type { ListedSetting } from './settings.service.js';

export function SettingPage({ data, view }: PageProps<ListedSetting>) {
  const t = administrationTexts(view);
  const { name, why } = data[view.language];
  const group = groupOf(data.key);
  const decided = group && DECIDED_BY[view.language][group];
  return (
    <Layout view={view} title={name} caption={t('settings')} back="/settings">
      <Body>{why}</Body>
      {decided && <Inset>{decided}</Inset>}
      {data.mayChange ? (
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
      ) : (
        <>
          <Body>{t('valueIs', { value: quantityInWords(data.value, data.unit, view) })}</Body>
          <Inset>{t(isOfCare(data.key) ? 'askOfCare' : 'askOfNetwork')}</Inset>
        </>
      )}
    </Layout>
  );
}
