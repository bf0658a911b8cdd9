import type { PageProps } from '../../web/page.js';
import type { Role } from '../../platform/actor.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { MomentField } from '../../web/parts/moment-field.js';
import { Radios } from '../../web/parts/radios.js';
import type { View } from '../../web/view.js';
import type { OpeningForm } from './opening.service.js';
import { OPENERS, openingTexts, ORDERERS, type Opener } from './opening.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { stepTexts } from './step.text.js';
import { Symptoms, Use } from './use.page.js';

/** Before the opening: four taps. After it: what was used. */
export function OpeningPage({ data, view }: PageProps<OpeningForm>) {
  if (data.opening) return <Use data={data} opening={data.opening} view={view} />;
  const t = openingTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['open']}>
      <Form>
        <Radios
          name="openedBy"
          label={t('who')}
          choices={OPENERS.map((value) => ({ value, text: t(value) }))}
          value={openerOf(view)}
        />
        <Radios
          name="orderedBy"
          label={t('order')}
          choices={ORDERERS.map((value) => ({ value, text: t(`by-${value}`) }))}
        />
        <Symptoms view={view} />
        <MomentField name="openedAt" label={t('when')} timeLabel={stepTexts(view)('time')} value={new Date(data.now)} />
        <Button>{t('send')}</Button>
      </Form>
    </CaseFrame>
  );
}

const OPENER: Partial<Record<Role, Opener>> = { nurse: 'nurse', prescriber: 'prescriber', pharmacist: 'pharmacist' };
const openerOf = (view: View) => view.signedIn && OPENER[view.signedIn.role];
