import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Section } from '../web/parts/section.js';
import type { View } from '../web/view.js';
import type { NextDraft } from './compared.js';
import { comparisonTexts } from './comparison.text.js';

/** What becomes otherwise than it was, before anything is saved; and the way to save it. */
export function NextDraftForm({ next, name, view }: { next: NextDraft; name: string; view: View }) {
  const t = comparisonTexts(view);
  const { takes, from, differences } = next;
  return (
    <Form action="/variants/draft">
      <Section title={t('changes')} id="changes">
        <Body>{from === null ? t('noneBefore') : t('changesFrom', { n: differences.length, name: from })}</Body>
        {from !== null && differences.length > 0 && <List items={differences.map((one) => one[view.language])} />}
        {takes.map((value) => (
          <Hidden key={value} name="takes" value={value} />
        ))}
        <Field name="name" label={t('name')} hint={t('nameHint')} value={name} width={10} />
        <Button>{t('make')}</Button>
      </Section>
    </Form>
  );
}
