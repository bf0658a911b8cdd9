import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { PrescriptionForm } from './own-prescriptions.service.js';
import { prescriptionTexts } from './own-prescription.text.js';

export function OwnPrescriptionPage({ data, view }: PageProps<PrescriptionForm>) {
  const t = prescriptionTexts(view);
  return (
    <CaseFrame view={view} title={t(data.checks ? 'checkTitle' : 'title')} data={data}>
      {data.left ? (
        <Inset>{t('left-already')}</Inset>
      ) : (
        <>
          <Body>{t(data.checks ? 'checkLead' : 'lead')}</Body>
          <Form>
            <Field
              name="number"
              label={t('number')}
              hint={t('numberHint')}
              value={data.ownPrescription}
              width={20}
              autoComplete="off"
              optional
            />
            {data.checks && <Checkbox name="checked" label={t('checked')} value={data.checkedAt !== null} />}
            <Button>{t('save')}</Button>
          </Form>
        </>
      )}
    </CaseFrame>
  );
}

/** "123456, nagekeken op 3 november 2026 om 10.05 uur" */
export function prescriptionInWords(number: string | null, checkedAt: Date | string | null, view: View): string {
  const t = prescriptionTexts(view);
  const checked = checkedAt && t('checkedAt', { at: formatMoment(checkedAt, view) });
  return [number ?? t('none'), checked].filter(Boolean).join(', ');
}
