import { Checkbox } from '../web/parts/checkboxes.js';
import { Field } from '../web/parts/field.js';
import { Select } from '../web/parts/select.js';
import type { View } from '../web/view.js';
import { OPIUM_LISTS, type OpiumList } from './kinds.js';
import { formParts, plainRoute, PRODUCT_FORMS, PRODUCT_ROUTES } from './product-words.js';
import { PRODUCT_FORM, PRODUCT_ROUTE } from './product-words.text.js';
import { OPIUM_LIST, productTexts } from './product.text.js';

interface Stored {
  form: string | null;
  route: string | null;
}

/** Of the known words only; what a product says in others is shown, to choose the right one. */
export function FormAndRoute({ product, view }: { product?: Stored; view: View }) {
  const t = productTexts(view);
  const { language } = view;
  const { form, content } = formParts(product?.form ?? '');
  const route = product?.route == null ? null : plainRoute(product.route);
  const now = (stored: string | null | undefined, known: string | null) =>
    stored && known === null ? t('nowSays', { stored }) : undefined;
  return (
    <>
      <Select
        name="form"
        label={t('form')}
        hint={now(product?.form, form)}
        value={form}
        choices={[
          { value: '', text: t('noForm') },
          ...PRODUCT_FORMS.map((value) => ({ value, text: PRODUCT_FORM[language][value] })),
        ]}
        chosen
      />
      <Field
        name="content"
        label={t('content')}
        hint={t('contentHint')}
        value={content}
        width={4}
        inputMode="decimal"
        optional
      />
      <Select
        name="route"
        label={t('route')}
        hint={now(product?.route, route)}
        value={route}
        choices={[
          { value: '', text: t('noRoute') },
          ...PRODUCT_ROUTES.map((value) => ({ value, text: PRODUCT_ROUTE[language][value] })),
        ]}
        chosen
      />
    </>
  );
}

export const opiumLists = (view: View) =>
  OPIUM_LISTS.map((value) => ({ value, text: OPIUM_LIST[view.language][value] }));

export function OpiumChoice({ value, view }: { value?: OpiumList | null; view: View }) {
  const t = productTexts(view);
  const choices = [{ value: '', text: t('none') }, ...opiumLists(view)];
  return <Select name="opiumList" label={t('opiumList')} value={value} choices={choices} chosen />;
}

export function Exemption({ value, view }: { value?: boolean; view: View }) {
  const t = productTexts(view);
  return <Checkbox name="isExempt" label={t('isExempt')} hint={t('exemptHint')} value={value} />;
}
