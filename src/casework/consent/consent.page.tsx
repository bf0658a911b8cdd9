import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatList, formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { YesNo } from '../../web/parts/radios.js';
import { Inset } from '../../web/parts/warning.js';
import { MomentField } from '../../web/parts/moment-field.js';
import { Section } from '../../web/parts/section.js';
import type { View } from '../../web/view.js';
import type { ConsentToGive, GivenConsent } from '../../dispensing/steps/consent.query.js';
import type { ConsentForm } from './consent-forms.service.js';
import { ConsentDoses } from './consent-doses.page.js';
import { askedInWords, consentTexts } from '../../dispensing/steps/consent.text.js';
import { stepTexts } from '../../dispensing/steps/step.text.js';

/** The prescriber says whether they agree; the pharmacist notes who said so by telephone, and when. */
export function ConsentPage({ data, view }: PageProps<ConsentForm>) {
  const t = consentTexts(view);
  const [first] = data.waiting;
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {first ? (
        <Waiting first={first} data={data} view={view} />
      ) : (
        <EmptyState title={t('nothing')}>{t(nextOf(data))}</EmptyState>
      )}
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

/** What follows on what was answered. */
const nextOf = ({ given }: ConsentForm) =>
  given.length === 0 ? 'nothingAsked' : given.every((one) => one.given) ? 'kitMayLeave' : 'otherKit';

interface Shown {
  /** One slot after the other: with each somebody agrees or does not. */
  together: readonly ConsentToGive[];
  view: View;
}
interface Asked {
  first: ConsentToGive;
  data: ConsentForm;
  view: View;
}

function Waiting({ first, data: { id, now, doses, milligrams, waiting }, view }: Asked) {
  const t = consentTexts(view);
  const together = waiting.filter(({ slot }) => slot === first.slot);
  const beside = together.filter(({ substitution }) => substitution !== first.substitution);
  const later = waiting.filter(({ slot }) => slot !== first.slot);
  const names = [...new Set(later.map((one) => (view.language === 'nl' ? one.slotName : one.slotNameEn)))];
  const asPrescriber = view.signedIn?.role === 'prescriber';
  return (
    <>
      <Body>{t('why')}</Body>
      <Inset>
        <OneWaiting {...{ together, milligrams, view }} />
      </Inset>
      {doses && <ConsentDoses doses={doses} view={view} />}
      <Body>
        <Link href={`/cases/${id}/order`}>{t('howGiven')}</Link>
      </Body>
      {!asPrescriber && <Body>{t('telephoneHint')}</Body>}
      <Form>
        <Hidden name="substitution" value={first.substitution} />
        {beside.map(({ substitution }, n) => (
          <Hidden key={substitution} name={`beside[${n}]`} value={substitution} />
        ))}
        <YesNo name="given" label={t(asPrescriber ? 'agreeAsk' : 'agreedAsk')} />
        {!asPrescriber && (
          <>
            <Field name="givenBy" label={t('who')} hint={t('whoHint')} autoComplete="off" />
            <MomentField name="givenAt" label={t('when')} timeLabel={stepTexts(view)('time')} value={now} />
          </>
        )}
        <Body>{t('disagree')}</Body>
        {names.length > 0 && <Body>{t('afterwards', { names: formatList(names, view) })}</Body>}
        <Button>{t('record')}</Button>
      </Form>
    </>
  );
}

/** What is asked of one slot: of two measures in it with the reasons of both. */
function OneWaiting({ together, milligrams, view }: Pick<ConsentForm, 'milligrams'> & Shown) {
  const t = consentTexts(view);
  const reasons = [...new Set(together.map(({ reason }) => reason))];
  const serials = [...new Set(together.flatMap((one) => one.serials))];
  const said = { n: reasons.length, reasons: reasons.join('; '), serials: formatList(serials, view) };
  return (
    <>
      {askedInWords(together, view.language)}. {milligrams && `${t('milligrams', milligrams)} `}
      <Quiet>{t('because', said)}</Quiet>
    </>
  );
}

/** Who agreed, when and how. */
export function givenInWords(
  { given, givenBy: who, byTelephone, givenAt, organisation }: GivenConsent,
  view: View,
): string {
  const said = { who, moment: formatMoment(givenAt, view), organisation };
  const t = consentTexts(view);
  const how = t(byTelephone ? 'byTelephone' : 'givenBy', said);
  return given ? how : t('refusedBy', { how });
}
