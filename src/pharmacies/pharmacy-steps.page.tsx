import { Button } from '../web/parts/button.js';
import { DateField } from '../web/parts/date-field.js';
import { Details } from '../web/parts/details.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import type { View } from '../web/view.js';
import { addDays, dayOf, daysBetween } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { agreementTexts } from './agreement.text.js';
import type { PharmacyNow } from './pharmacies.query.js';
import { pharmacyTexts } from './pharmacies.text.js';

interface Steps {
  pharmacy: PharmacyNow;
  view: View;
  /** The network's coordinator records agreement, training and leaving; a pharmacy only its own pause. */
  decides: boolean;
}

export function PharmacySteps({ pharmacy, view, decides }: Steps) {
  const { id, steps } = pharmacy;
  const t = pharmacyTexts(view);
  const path = `/pharmacies/${id}`;
  const renewal = renewalOf(pharmacy, view);
  const wentWrong = (action: string) => view.errors.length > 0 && view.path === action;
  return (
    <>
      {decides &&
        steps.map((step) => (
          <Details
            key={step}
            summary={step === 'agreement' && renewal ? agreementTexts(view)('prolong') : t(`step.${step}`)}
            open={wentWrong(`${path}/${step}`) || (step === 'agreement' && renewal?.soon)}
          >
            <Form action={`${path}/${step}`} among>
              {step === 'agreement' && (
                <>
                  {renewal && (
                    <Body>{agreementTexts(view)(renewal.over ? 'ended' : 'holds', { until: renewal.day })}</Body>
                  )}
                  <DateField name="from" label={t('from')} value={renewal?.from} />
                  <DateField name="until" label={t('until')} value={renewal?.until} />
                  <Field name="signedBy" label={t('signedBy')} width={20} value={renewal?.signedBy} />
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

const SOON = 90;
const YEAR = 365;

/** What a next agreement would be when it goes on as it was: for as long, with the same signer. */
function renewalOf({ state, latestAgreement }: PharmacyNow, view: View) {
  if (state !== 'active' || !latestAgreement) return null;
  const { until: from, signedBy } = latestAgreement;
  const days = daysBetween(dayOf(view.now), from);
  return {
    from,
    until: addDays(from, YEAR),
    signedBy,
    soon: days <= SOON,
    over: days <= 0,
    day: formatDay(from, view),
  };
}
