import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { SlimLayout } from '../../web/slim-layout.js';
import { boxPageTexts } from './box-page.text.js';

/** For whoever cannot scan the code. */
export function BoxAddressPage({ view }: PageProps<object>) {
  const t = boxPageTexts(view);
  return (
    <SlimLayout view={view} title={t('title')} scripts={[]}>
      <Form method="get">
        <Field name="code" label={t('code')} hint={t('codeHint')} width={20} code autoComplete="off" />
        <Button>{t('goOn')}</Button>
      </Form>
    </SlimLayout>
  );
}
