import { CaseFrame } from '../../patients/case-frame.page.js';
import { patientTexts } from '../../patients/patient.text.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Inset } from '../../web/parts/warning.js';
import { completionTexts } from './address-completion.text.js';
import type { AddressToComplete } from './address-completions.service.js';

export function AddressCompletionPage({ data, view }: PageProps<AddressToComplete>) {
  const t = completionTexts(view);
  const of = patientTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {data.complete ? (
        <Inset>{t('known-already')}</Inset>
      ) : (
        <>
          <Body>{t('lead', { place: data.place })}</Body>
          <Form>
            <Field name="street" label={of('street')} width={20} autoComplete="off" />
            <Field name="town" label={of('town')} width={20} autoComplete="off" />
            <Button>{t('save')}</Button>
          </Form>
        </>
      )}
    </CaseFrame>
  );
}
