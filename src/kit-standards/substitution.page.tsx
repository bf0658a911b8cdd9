import type { PlainDate } from '../platform/calendar.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Checkbox } from '../web/parts/checkboxes.js';
import { DateField } from '../web/parts/date-field.js';
import { Form } from '../web/parts/form.js';
import { Heading } from '../web/parts/heading.js';
import { Select } from '../web/parts/select.js';
import { Textarea } from '../web/parts/textarea.js';
import { standardTexts } from './standard.text.js';
import type { StandardStatus } from './standard.js';
import { substitutionTexts } from './substitution.text.js';
import { SubstitutionsTable, type SlotName } from './substitutions.page.js';
import type { ShownSubstitution } from './substitutions.query.js';

interface Agreed {
  id: string;
  name: string;
  status: StandardStatus;
  items: ShownSubstitution[];
  slots: SlotName[];
  products: { code: string; name: string; form: string | null }[];
  today: PlainDate;
}

export function SubstitutionPage({ data, view }: PageProps<Agreed>) {
  const t = substitutionTexts(view);
  const s = standardTexts(view);
  const decides = view.signedIn?.role === 'coordinator' || view.signedIn?.role === 'lead-pharmacist';
  const published = data.status === 'published' || data.status === 'superseded';
  const slots = data.slots.map(({ code, name, nameEn }) => ({
    value: code,
    text: `${code} ${view.language === 'nl' ? name : nameEn}`,
  }));
  const products = data.products.map(({ code, name, form }) => ({
    value: code,
    text: `${[name, form].filter(Boolean).join(', ')} (${code})`,
  }));
  return (
    <Layout view={view} title={t('title')} caption={s('one', { name: data.name })} back={`/standards/${data.id}`}>
      <Body>{t('lead')}</Body>
      <SubstitutionsTable
        standard={data}
        items={data.items}
        slots={data.slots}
        view={view}
        decides={decides ? 'here' : 'no'}
      />
      {decides && published && (
        <Form action={`/standards/${data.id}/substitutions`}>
          <Heading level={2}>{t('addSubstitution')}</Heading>
          <Select name="slot" label={s('slot')} choices={slots} />
          <Select name="product" label={t('substitute')} hint={t('substituteHint')} choices={products} />
          <DateField name="from" label={t('firstDay')} value={data.today} />
          <DateField name="to" label={t('lastDay')} />
          <Textarea name="reason" label={t('reason')} rows={3} />
          <Checkbox name="needsConsent" label={t('consent')} hint={t('consentHint')} />
          <Button>{t('addSubstitution')}</Button>
        </Form>
      )}
    </Layout>
  );
}
