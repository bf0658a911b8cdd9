import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { MomentField } from '../web/parts/moment-field.js';
import { devClockTexts } from './dev-clock.text.js';

export function DevClockPage({ data, view }: PageProps<{ now: Date }>) {
  const t = devClockTexts(view);
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('now', { now: formatMoment(data.now, view) })}</Body>
      <Body>{t('hint')}</Body>
      <Form>
        <MomentField name="to" label={t('to')} hint={t('toHint')} timeLabel={t('time')} />
        <Button>{t('move')}</Button>
      </Form>
    </Layout>
  );
}
