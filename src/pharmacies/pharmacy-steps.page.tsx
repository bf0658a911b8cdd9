import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import type { View } from '../web/view.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';

interface Steps {
  pharmacy: PharmacyNow;
  view: View;
  /** The network's coordinator records agreement, training and leaving; a pharmacy only its own pause. */
  decides: boolean;
}

export function PharmacySteps({ pharmacy: { id, steps }, view, decides }: Steps) {
  const t = pharmacyTexts(view);
  const path = `/pharmacies/${id}`;
  const wentWrong = (action: string) => view.errors.length > 0 && view.path === action;
  return (
    <>
      {decides &&
        steps.map((step) => (
          <Details key={step} summary={t(`step.${step}`)} open={wentWrong(`${path}/${step}`)}>
            <Form action={`${path}/${step}`} among>
              {step === 'agreement' && (
                <>
                  <DateField name="from" label={t('from')} />
                  <DateField name="until" label={t('until')} />
                  <Field name="signedBy" label={t('signedBy')} width={20} />
                </>
              )}
              {step === 'departure' && <Field name="reason" label={t('reason')} width={30} />}
              <Button kind={step === 'departure' ? 'warning' : 'primary'}>{t(`step.${step}`)}</Button>
            </Form>
          </Details>
        ))}
      <Details summary={t('pause')} open={wentWrong(`${path}/pause`)}>
        <Form action={`${path}/pause`} among>
          <DateField name="from" label={t('pauseFrom')} />
          <DateField name="until" label={t('pauseUntil')} optional />
          <Field name="reason" label={t('pauseReason')} width={30} />
          <Button kind="secondary">{t('pause')}</Button>
        </Form>
      </Details>
    </>
  );
}
