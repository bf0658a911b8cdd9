import { may } from '../access/may.js';
import { formatDay, formatMoment, formatNumber } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button, ButtonLink } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { Telephone } from '../web/parts/telephone.js';
import { useView, type View } from '../web/view.js';
import type { OnDuty } from './candidate.js';
import { deliveryTexts } from './delivery-hours.text.js';
import { leftOutInWords } from './offer-order.text.js';
import { OpeningHoursShown } from './opening-hours.page.js';
import { ComingDuties } from './duties/coming-duties.page.js';
import type { PharmacyNow } from './pharmacies.query.js';
import type { PharmacyShown } from './pharmacies.service.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { pharmacyNowTexts } from './pharmacy-now.text.js';
import { readinessTexts } from './readiness.text.js';
import { PharmacySteps } from './pharmacy-steps.page.js';

export function PharmacyPage({ data, view }: PageProps<PharmacyShown>) {
  const t = pharmacyTexts(view);
  const { signedIn } = view;
  const own = signedIn?.organisation.id === data.id;
  const coordinator = signedIn?.role === 'coordinator';
  const mayKeep = (coordinator || own) && may(signedIn.role, 'keepPharmacy');
  const mayConfirm = (coordinator || own) && may(signedIn.role, 'confirmReadiness');
  const confirm = t(own ? 'confirmReady' : 'confirmForThem');
  return (
    <Layout view={view} title={data.name} caption={t('title')} back="/pharmacies">
      <SummaryList rows={rowsOf(data, view)} />
      <OpeningHoursShown times={data} title={t('hours')} />
      <ComingDuties duties={data.duties} own={own} keeper={data.keeper} />
      {mayConfirm && (
        <Section title={confirm} id="readiness">
          <Body>
            {t(own ? 'confirmHint' : 'confirmAfterCall')}{' '}
            <Link href={`/pharmacies/${data.id}/readiness`}>{readinessTexts(view)('lineByLine')}</Link>
          </Body>
          <Form action={`/pharmacies/${data.id}/readiness`} among>
            <Field
              name="readyKits"
              label={t('readyKits')}
              value={data.readyKits}
              width={2}
              inputMode="numeric"
              optional
            />
            <Button>{confirm}</Button>
          </Form>
        </Section>
      )}
      {mayKeep && (
        <ButtonLink kind="secondary" href={`/pharmacies/${data.id}/form`}>
          {t('edit')}
        </ButtonLink>
      )}
      {mayKeep && (
        <Section id="steps">
          <PharmacySteps pharmacy={data} view={view} decides={coordinator} />
        </Section>
      )}
    </Layout>
  );
}

function rowsOf(data: PharmacyNow, view: View) {
  const t = pharmacyTexts(view);
  const day = (date: string) => formatDay(date, view);
  const { agreement, why } = data;
  return [
    // Who takes part says so in the next line
    ...(why ? [{ key: t('since'), value: t(data.state) }] : []),
    { key: t('takesPart'), value: why ? `${t('no')}: ${leftOutInWords(why, view.language)}` : t('yes') },
    ...(data.duty ? [{ key: pharmacyNowTexts(view)('onDuty'), value: <DutyNow duty={data.duty} /> }] : []),
    { key: t('phone'), value: data.phone ? <Telephone number={data.phone} /> : '–' },
    { key: t('mail'), value: data.mailAddress ?? '–' },
    { key: t('owner'), value: data.ownerName },
    {
      key: t('contacts'),
      value: data.contacts.length === 0 ? '–' : <Contacts contacts={data.contacts} />,
    },
    { key: t('ready'), value: t('readyOf', { ready: data.readyKits, minimum: data.minimumReadyKits }) },
    {
      key: t('confirmed'),
      value: data.readinessConfirmedAt ? formatMoment(data.readinessConfirmedAt, view) : t('never'),
    },
    {
      key: t('agreement'),
      value: agreement
        ? t('agreementDates', { from: day(agreement.from), until: agreement.until ? day(agreement.until) : '…' })
        : t('noAgreement'),
    },
    {
      key: t('area'),
      value: [data.radiusKm ? t('areaRadius', { km: formatNumber(data.radiusKm, view, 1) }) : null, ...data.area]
        .filter(Boolean)
        .join(', '),
    },
    { key: deliveryTexts(view)('title'), value: data.deliveryText || deliveryTexts(view)('asOpen') },
    { key: t('night'), value: data.deliversOutOfHours ? t('yes') : t('no') },
  ];
}

const DutyNow = ({ duty: { until, phone } }: { duty: OnDuty }) => {
  const view = useView();
  return (
    <>
      {pharmacyNowTexts(view)('onDutyUntil', { at: formatMoment(until, view) })}, <Telephone number={phone} />
    </>
  );
};

const Contacts = ({ contacts }: Pick<PharmacyNow, 'contacts'>) => (
  <>
    {contacts.map(({ name, phone }, place) => (
      <>
        {place > 0 && ', '}
        {name} <Telephone number={phone} />
      </>
    ))}
  </>
);
