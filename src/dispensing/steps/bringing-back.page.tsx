import type { PageProps } from '../../web/page.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import type { OnItsWay } from './dispatch.service.js';
import { BROUGHT_BACK, BROUGHT_BACK_BECAUSE, dispatchTexts } from './dispatch.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function BringingBackPage({ data, view }: PageProps<OnItsWay>) {
  const t = dispatchTexts(view);
  return (
    <CaseFrame view={view} title={t('backTitle')} data={data} moves={['bringBack']}>
      <Form>
        <Radios
          name="reason"
          label={t('why')}
          choices={BROUGHT_BACK_BECAUSE.map((value) => ({ value, text: BROUGHT_BACK[view.language][value] }))}
        />
        <Button>{t('backSend')}</Button>
      </Form>
    </CaseFrame>
  );
}
