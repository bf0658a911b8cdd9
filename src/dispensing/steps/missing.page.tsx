import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import { Textarea } from '../../web/parts/textarea.js';
import type { MissingForm } from './missing.service.js';
import { missingTexts } from './missing.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function MissingPage({ data, view }: PageProps<MissingForm>) {
  const t = missingTexts(view);
  const choices = data.kits.map(({ id, serial, sealNumber }) => ({
    value: id,
    text: t('kit', { serial, seal: sealNumber }),
  }));
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['miss']}>
      <Form>
        <Radios
          name="kitId"
          label={t('which')}
          choices={choices}
          value={choices.length === 1 ? choices[0]?.value : undefined}
        />
        <Textarea name="remark" label={t('what')} hint={t('whatHint')} rows={4} />
        <Button kind="warning">{t('send')}</Button>
      </Form>
    </CaseFrame>
  );
}
