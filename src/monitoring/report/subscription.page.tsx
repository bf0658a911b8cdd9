import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Select } from '../../web/parts/select.js';
import { LANGUAGES } from '../../web/texts.js';
import { Section } from '../../web/parts/section.js';
import type { Subscription } from './subscription.service.js';
import { subscriptionTexts } from './subscription.text.js';

export function SubscriptionPage({ data, view }: PageProps<Subscription>) {
  const { token, network, address, language, ended, byReader } = data;
  const t = subscriptionTexts(view);
  const languages = LANGUAGES.map((value) => ({ value, text: t(value) }));
  const path = `/report-subscription/${token}`;
  if (ended)
    return (
      <Layout view={view} title={t('ended')}>
        <Body>{t(byReader ? 'endedTold' : 'endedByNetwork', { network, address })}</Body>
        {byReader && (
          <Form action={`${path}/return`}>
            <Button kind="secondary">{t('undo')}</Button>
          </Form>
        )}
      </Layout>
    );
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('intro', { network, address })}</Body>
      <Form action={path}>
        <Button>{t('stop')}</Button>
      </Form>
      <Section title={t('other')}>
        <Form action={`${path}/address`}>
          <Field name="address" label={t('address')} type="email" width={30} value={address} hint={t('confirmNote')} />
          <Select name="language" chosen label={t('language')} value={language} choices={languages} />
          <Button kind="secondary">{t('change')}</Button>
        </Form>
      </Section>
    </Layout>
  );
}
