import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { signInTexts } from './sign-in.text.js';
import { withBack } from './pending-sign-in.service.js';
import { SecondFactorFields } from './proof-fields.page.js';

export function SecondFactorPage({ data, view }: PageProps<{ back: string }>) {
  const t = signInTexts(view);
  return (
    <Layout view={view} title={t('secondFactor')}>
      <Body>{t('secondFactorHint')}</Body>
      <Form action={withBack('/session/second-factor', data.back)}>
        <SecondFactorFields purpose="sign-in" />
        <Button>{t('goOn')}</Button>
      </Form>
    </Layout>
  );
}
