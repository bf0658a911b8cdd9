import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button, ButtonLink } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { accessTexts } from './access.text.js';
import { providerTexts } from './identity-provider.text.js';
import { ProofFields } from './proof-fields.page.js';

export function ConfirmationPage({ data, view }: PageProps<{ back: string; provider: string | null }>) {
  const t = accessTexts(view);
  const { provider: name } = data;
  return (
    <Layout view={view} title={t('confirm')} back={data.back}>
      <Body>{t('confirmHint')}</Body>
      {name !== null && (
        <ButtonLink href={`/session/confirmation/provider?back=${encodeURIComponent(data.back)}`}>
          {providerTexts(view)('confirmWith', { name })}
        </ButtonLink>
      )}
      <Form action={`/session/confirmation?back=${encodeURIComponent(data.back)}`}>
        <ProofFields />
        <Button>{t('confirm')}</Button>
      </Form>
    </Layout>
  );
}
