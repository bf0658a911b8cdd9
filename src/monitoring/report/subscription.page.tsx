import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import type { Subscription } from './subscription.service.js';
import { subscriptionTexts } from './subscription.text.js';

export function SubscriptionPage({ data: { token, network, ended }, view }: PageProps<Subscription>) {
  const t = subscriptionTexts(view);
  return (
    <Layout view={view} title={t(ended ? 'ended' : 'title')}>
      <Body>{t(ended ? 'endedTold' : 'intro', { network })}</Body>
      {!ended && (
        <Form action={`/report-subscription/${token}`}>
          <Button>{t('stop')}</Button>
        </Form>
      )}
    </Layout>
  );
}
