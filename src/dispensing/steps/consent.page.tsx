import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatList, formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { MomentField } from '../../web/parts/moment-field.js';
import { Section } from '../../web/parts/section.js';
import type { View } from '../../web/view.js';
import type { ConsentToGive, GivenConsent } from './consent.query.js';
import type { ConsentForm } from './consent.service.js';
import { consentTexts } from './consent.text.js';
import { stepTexts } from './step.text.js';

/** The prescriber agrees with one press; the pharmacist notes who did so by telephone, and when. */
export function ConsentPage({ data, view }: PageProps<ConsentForm>) {
  const t = consentTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {data.waiting.length === 0 ? <EmptyState title={t('nothing')} /> : <Waiting data={data} view={view} />}
      {data.given.length > 0 && (
        <Section title={t('given')}>
          <List items={data.given.map((one) => `${one.name}: ${givenInWords(one, view)}`)} />
          {data.given.some(({ own }) => own) && (
            <>
              <Body>{t('takeBackHint')}</Body>
              <Form method="delete">
                <Button kind="secondary">{t('takeBack')}</Button>
              </Form>
            </>
          )}
        </Section>
      )}
    </CaseFrame>
  );
}

function Waiting({ data: { waiting, now }, view }: { data: ConsentForm; view: View }) {
  const t = consentTexts(view);
  const asPrescriber = view.signedIn?.role === 'prescriber';
  return (
    <>
      <Body>{t('why')}</Body>
      <List
        items={waiting.map((one) => (
          <OneWaiting key={one.slot + one.product} one={one} view={view} />
        ))}
      />
      {!asPrescriber && <Body>{t('telephoneHint')}</Body>}
      <Form>
        {waiting.map(({ slot, product }, i) => (
          <>
            <Hidden name={`substitutions[${i}][slot]`} value={slot} />
            <Hidden name={`substitutions[${i}][product]`} value={product} />
          </>
        ))}
        {!asPrescriber && (
          <>
            <Field name="givenBy" label={t('who')} hint={t('whoHint')} autoComplete="off" />
            <MomentField name="givenAt" label={t('when')} timeLabel={stepTexts(view)('time')} value={now} />
          </>
        )}
        <Button>{t(asPrescriber ? 'agree' : 'record')}</Button>
      </Form>
      {asPrescriber && <Body>{t('disagree')}</Body>}
    </>
  );
}

function OneWaiting({ one, view }: { one: ConsentToGive; view: View }) {
  const t = consentTexts(view);
  const { quantity, unit, name, form, slotAmount, reason, serials } = one;
  const [slot, slotUnit] = view.language === 'nl' ? [one.slotName, one.slotUnit] : [one.slotNameEn, one.slotUnitEn];
  const what = [name, form].filter(Boolean).join(', ');
  return (
    <>
      {t('waiting', { quantity, unit, what, slotAmount, slotUnit, slot })}{' '}
      <Quiet>{t('because', { reason, serials: formatList(serials, view) })}</Quiet>
    </>
  );
}

/** Who agreed, when and how. */
export function givenInWords({ givenBy: who, byTelephone, givenAt, organisation }: GivenConsent, view: View): string {
  const said = { who, moment: formatMoment(givenAt, view), organisation };
  return consentTexts(view)(byTelephone ? 'byTelephone' : 'givenBy', said);
}
