import { Postcode } from '../web/parts/postcode.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Textarea } from '../web/parts/textarea.js';
import { Inset, Warning } from '../web/parts/warning.js';
import type { EmergencyAccess } from './break-glass.service.js';
import { breakGlassTexts } from './break-glass.text.js';

export function BreakGlassPage({ data: { items, searched, asked }, view }: PageProps<EmergencyAccess>) {
  const t = breakGlassTexts(view);
  return (
    <Layout view={view} title={t('title')}>
      {searched && items.length === 0 && (
        <Inset>
          {t('nobody')} {t('nobodyTodo')}
        </Inset>
      )}
      {items.length > 0 && (
        <Section title={t(searched ? 'found' : 'now')}>
          {items.map(({ id, number, until }) => (
            <Body key={id}>
              <Link href={`/cases/${id}`}>{t('case', { number: String(number) })}</Link>
              {until && `, ${t('until', { until: formatMoment(until, view) })}`}
            </Body>
          ))}
        </Section>
      )}
      <Body>{t('intro')}</Body>
      <Warning>{t('recorded')}</Warning>
      <Form>
        <DateField name="birthDate" label={t('birthDate')} hint={t('birthDateHint')} value={asked?.birthDate} />
        <Postcode name="postcode" label={t('postcode')} value={asked?.postcode} />
        <Textarea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} value={asked?.reason} />
        <Button kind="warning">{t('open')}</Button>
      </Form>
    </Layout>
  );
}
