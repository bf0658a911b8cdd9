import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Checkbox, Checkboxes } from '../web/parts/checkboxes.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Body } from '../web/parts/body.js';
import { Radios } from '../web/parts/radios.js';
import { Warning } from '../web/parts/warning.js';
import type { SlotForm } from './slot-form.query.js';
import { AFTER_RETURN, SLOT_KIND, slotTexts } from './slot.text.js';
import { ON_RETURN, SLOT_KINDS } from './kinds.js';
import { standardTexts } from './standard.text.js';

export function SlotPage({ data, view }: PageProps<SlotForm>) {
  const { id, standard, version, slot, isGone, products, directions } = data;
  const t = slotTexts(view);
  const choices = <K extends string>(values: readonly K[], words: Record<K, string>) =>
    values.map((value) => ({ value, text: words[value] }));
  const number = { inputMode: 'numeric', width: 4 } as const;
  return (
    <Layout
      view={view}
      title={slot ? t('editSlot', { code: slot.code }) : t('addSlot')}
      caption={standardTexts(view)('one', { name: standard })}
      back={`/standards/${id}`}
    >
      {isGone && <Warning>{t('slotGone')}</Warning>}
      <Form method="patch" version={version} merges={!isGone}>
        {slot ? (
          <Hidden name="code" value={slot.code} />
        ) : (
          <Field name="code" label={t('code')} hint={t('codeHint')} width={4} />
        )}
        <Radios
          name="kind"
          label={t('kind')}
          value={slot?.kind}
          choices={choices(SLOT_KINDS, SLOT_KIND[view.language])}
        />
        <Field name="name" label={t('nameNl')} value={slot?.name} />
        <Field name="nameEn" label={t('nameEn')} value={slot?.nameEn} />
        <Checkbox name="mandatory" label={t('mandatory')} value={slot?.mandatory ?? true} />
        <Field name="min" label={t('min')} value={slot?.min} {...number} />
        <Field name="max" label={t('max')} value={slot?.max} {...number} />
        <Field name="unit" label={t('unit')} value={slot?.unit} width={20} />
        <Field name="unitEn" label={t('unitEn')} value={slot?.unitEn} width={20} />
        <Field name="minShelfLifeDays" label={t('minShelfLife')} value={slot?.minShelfLifeDays ?? 90} {...number} />
        <Radios
          name="onReturn"
          label={standardTexts(view)('afterReturn')}
          value={slot?.onReturn}
          choices={choices(ON_RETURN, AFTER_RETURN[view.language])}
        />
        <Checkboxes
          name="products"
          label={standardTexts(view)('allowed')}
          hint={t('productsHint')}
          value={slot?.products.map(({ code }) => code)}
          choices={products.map(({ code, name }) => ({ value: code, text: `${name} (${code})` }))}
          small
        />
        <Button>{t('save')}</Button>
      </Form>
      {slot && (
        <Details summary={t('remove')}>
          <Body>{t('goesWithIt', { directions })}</Body>
          {slot.document && <Body>{t('documentToo')}</Body>}
          <Form method="delete" version={version}>
            <Button kind="warning">{t('removeIt', { code: slot.code })}</Button>
          </Form>
        </Details>
      )}
      <Body>
        <Link href="/products">{standardTexts(view)('products')}</Link>
      </Body>
    </Layout>
  );
}
