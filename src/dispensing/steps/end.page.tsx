import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import type { View } from '../../web/view.js';
import type { EndForm } from './end.service.js';
import { END_REASONS, endTexts } from './end.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function EndPage({ data, view }: PageProps<EndForm>) {
  const t = endTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['end']}>
      <Form>
        <Ending view={view} today={data.today} />
        <Button>{t('send')}</Button>
      </Form>
    </CaseFrame>
  );
}

/** Why and on which day; within another form under a name of its own. */
export function Ending({ view, today, under }: { view: View; today: string; under?: string }) {
  const t = endTexts(view);
  const name = (field: string) => (under ? `${under}[${field}]` : field);
  return (
    <>
      <Radios
        name={name('reason')}
        label={t('why')}
        choices={END_REASONS.map((value) => ({ value, text: t(value) }))}
      />
      <DateField name={name('on')} label={t('on')} value={today} />
    </>
  );
}
