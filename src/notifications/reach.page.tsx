import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { REACHED_BY, type ReachedBy } from './reach.input.js';
import { Inset } from '../web/parts/warning.js';
import { reachTexts } from './reach.text.js';

export function ReachPage({ data, view }: PageProps<{ by: ReachedBy; mobile: string | null; texts: boolean }>) {
  const t = reachTexts(view);
  return (
    <Layout view={view} title={t('title')} back="/account">
      <Body>{t('intro')}</Body>
      {!data.texts && <Inset>{t('noTexts')}</Inset>}
      <Form action="/account/reach">
        <Radios
          name="by"
          label={t('by')}
          choices={REACHED_BY.filter((by) => data.texts || by === 'mail').map((value) => ({ value, text: t(value) }))}
          value={data.texts ? data.by : 'mail'}
        />
        <Field
          name="mobile"
          label={t('mobile')}
          hint={t('mobileHint')}
          value={data.mobile}
          type="tel"
          width={20}
          optional
        />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}
