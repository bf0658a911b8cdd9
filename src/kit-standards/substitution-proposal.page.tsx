import type { PlainDate } from '../platform/calendar.js';
import { Button } from '../web/parts/button.js';
import { Checkbox } from '../web/parts/checkboxes.js';
import { DateField } from '../web/parts/date-field.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Heading } from '../web/parts/heading.js';
import { Radios } from '../web/parts/radios.js';
import { Select } from '../web/parts/select.js';
import { Textarea } from '../web/parts/textarea.js';
import type { View } from '../web/view.js';
import { SUBSTITUTION_KINDS, SUBSTITUTION_SCOPES } from './conformity.js';
import { standardTexts } from './standard.text.js';
import { substitutionTexts } from './substitution.text.js';
import type { SlotName } from './substitutions.page.js';

interface Choices {
  id: string;
  slots: SlotName[];
  products: { code: string; name: string; form: string | null }[];
  today: PlainDate;
}

/** What one proposes; what its kind does not need stays empty. */
export function SubstitutionProposal({ data, view }: { data: Choices; view: View }) {
  const t = substitutionTexts(view);
  const slots = data.slots.map(({ code, name, nameEn }) => ({
    value: code,
    text: `${code} ${view.language === 'nl' ? name : nameEn}`,
  }));
  const products = data.products.map(({ code, name, form }) => ({
    value: code,
    text: `${[name, form].filter(Boolean).join(', ')} (${code})`,
  }));
  return (
    <Form action={`/standards/${data.id}/substitutions`}>
      <Heading level={2}>{t('addSubstitution')}</Heading>
      <Select name="slot" label={standardTexts(view)('slot')} choices={slots} />
      <Radios
        name="kind"
        label={t('kind')}
        value="other-product"
        choices={SUBSTITUTION_KINDS.map((value) => ({ value, text: t(value) }))}
      />
      <Select name="product" label={t('substitute')} hint={t('substituteHint')} choices={products} optional />
      <Field name="quantity" label={t('quantity')} hint={t('quantityHint')} inputMode="numeric" width={4} optional />
      <Textarea name="quantityReason" label={t('quantityReason')} rows={2} optional />
      <Radios
        name="scope"
        label={t('scope')}
        choices={SUBSTITUTION_SCOPES.map((value) => ({ value, text: t(value) }))}
        optional
      />
      <DateField name="from" label={t('firstDay')} value={data.today} />
      <DateField name="until" label={t('lastDay')} />
      <Textarea name="reason" label={t('reason')} rows={3} />
      <Checkbox name="needsConsent" label={t('consent')} hint={t('consentHint')} />
      <Textarea name="equivalenceReason" label={t('equivalenceReason')} hint={t('equivalenceHint')} rows={2} optional />
      <Button>{t('addSubstitution')}</Button>
    </Form>
  );
}
