import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { accessTexts } from './access.text.js';
import { ProofFields } from './proof-fields.page.js';

export function ConfirmationPage({ data, view }: PageProps<{ back: string }>) {
  const t = accessTexts(view);
  return (
    <Layout view={view} title={t('confirm')} back={data.back}>
      <Body>{t('confirmHint')}</Body>
      <Form action={`/session/confirmation?back=${encodeURIComponent(data.back)}`}>
        <ProofFields />
        <Button>{t('confirm')}</Button>
      </Form>
    </Layout>
  );
}
