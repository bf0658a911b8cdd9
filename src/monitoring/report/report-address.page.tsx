import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import type { AskedAddress } from './report-address.service.js';
import { subscriptionTexts } from './subscription.text.js';

export function ReportAddressPage({ data, view }: PageProps<AskedAddress>) {
  const { token, network, address, language, state } = data;
  const t = subscriptionTexts(view);
  if (state === 'over' || address === null)
    return (
      <Layout view={view} title={t('over')}>
        <Body>{t('overTold')}</Body>
      </Layout>
    );
  return (
    <Layout view={view} title={t('confirmTitle')}>
      {state === 'done' ? (
        <Body>{t('confirmed', { network, address })}</Body>
      ) : (
        <>
          <Body>{t('confirmAsk', { network, address, language: language ?? 'nl' })}</Body>
          <Form action={`/report-address/${token}`}>
            <Button>{t('confirm')}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
