import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { Select } from '../../web/parts/select.js';
import { Textarea } from '../../web/parts/textarea.js';
import { draftTexts } from './recall-draft.text.js';
import { recallTexts } from './recall.text.js';

export function NewRecallPage({ data: { products }, view }: PageProps<{ products: { code: string; name: string }[] }>) {
  const t = recallTexts(view);
  const d = draftTexts(view);
  return (
    <Layout view={view} title={t('start')} back="/recalls">
      <Body>{d('startLead')}</Body>
      <Form action="/recalls/preview">
        <Select
          name="product"
          label={t('product')}
          choices={products.map(({ code, name }) => ({ value: code, text: `${name} (${code})` }))}
        />
        <Textarea name="lots" label={t('lots')} hint={d('lotsHint')} rows={6} />
        <Checkbox name="allLots" label={d('allLots')} small />
        <Textarea name="reason" label={t('reason')} rows={3} />
        <Button>{d('look')}</Button>
      </Form>
    </Layout>
  );
}
