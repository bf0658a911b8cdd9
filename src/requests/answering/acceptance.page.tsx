import { egfrShown } from '../../patients/egfr.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { countOf } from '../../kit-standards/unit.js';
import { formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Inset } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { OfferedCase } from './move-forms.service.js';
import { CaseFrame, namesIn } from '../../patients/case-frame.page.js';
import { moveTexts } from '../../kit-life/move.text.js';
import { WarningsRead } from '../asking/warnings.page.js';
import { opioidInWords, opioidTexts } from '../asking/current-opioid.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY } from '../asking/request.text.js';
import { requestTexts } from '../asking/request-form.text.js';

/** The clinical minimum, the area and the standard: enough to judge by, and nothing that tells who it is. */
export function Offered({ data }: { data: OfferedCase }) {
  const view = useView();
  const t = moveTexts(view);
  const ask = requestTexts(view);
  const { askedFor } = data;
  const { language } = view;
  return (
    <>
      <SummaryList
        rows={[
          data.offerLapsesAt && { key: t('answerBefore'), value: formatMoment(data.offerLapsesAt, view) },
          { key: ask('urgency'), value: URGENCY[language][data.urgency] },
          { key: t('deliverBy'), value: formatMoment(data.deliverBy, view) },
          { key: t('area'), value: data.pc4 },
          { key: ask('placeOfStay'), value: PLACE_OF_STAY[language][data.placeOfStay] },
          !!askedFor?.lifeExpectancy && {
            key: ask('lifeExpectancy'),
            value: LIFE_EXPECTANCY[language][askedFor.lifeExpectancy],
          },
          askedFor?.opioidNaive !== undefined && {
            key: ask('opioidNaive'),
            value: OPIOIDS[language][`${askedFor.opioidNaive}`],
          },
          !!askedFor?.currentOpioid && {
            key: opioidTexts(view)('now'),
            value: opioidInWords(askedFor.currentOpioid, language),
          },
          askedFor?.catheterPresent === true && { key: ask('catheterPresent'), value: t('yes') },
          askedFor?.egfr !== undefined && {
            key: ask('kidneys'),
            value: askedFor.egfr === null ? t('egfrUnknown') : egfrShown(askedFor.egfr, language),
          },
          !!data.allergyNames && { key: ask('allergies'), value: namesIn(data.allergyNames, view) || t('noAllergies') },
          askedFor?.standard && { key: t('standard'), value: askedFor.standard.name },
        ]}
      />
      <WarningsRead all={askedFor?.warnings ?? []} />
    </>
  );
}

/** It may be packed, and does not leave. */
function NotSigned({ of: { askedBy, practice } }: { of: OfferedCase }) {
  const t = moveTexts(useView());
  if (!askedBy) return null;
  const how = t(askedBy.receivedBy === 'paper' ? 'onPaper' : 'byTelephone');
  return <Inset>{t('unsigned', { prescriber: askedBy.prescriber, practice: practice.name, how })}</Inset>;
}

/** A kit that is filled like every other does not leave then: better known before somebody waits for it. */
function SignedOtherwise({ of: { signedOtherwise = [] } }: { of: OfferedCase }) {
  const view = useView();
  if (signedOtherwise.length === 0) return null;
  const each = signedOtherwise.map(({ name, unit, signed, standard }) =>
    moveTexts(view)('otherQuantity', {
      ...{ name, signed: countOf(signed, unit, view.language), standard: countOf(standard, unit, view.language) },
    }),
  );
  return <Inset>{moveTexts(view)('signedOtherwise', { each: each.join('; ') })}</Inset>;
}

export function AcceptancePage({ data, view }: PageProps<OfferedCase>) {
  const t = moveTexts(view);
  return (
    <CaseFrame view={view} title={t('acceptTitle')} data={data} moves={['accept']}>
      <Body kind="l">{t('acceptAsk')}</Body>
      <NotSigned of={data} />
      <SignedOtherwise of={data} />
      <Offered data={data} />
      <Body>{t('identityLater')}</Body>
      <Form>
        <ButtonGroup>
          <Button>{t('accept')}</Button>
          <ButtonLink href={`/cases/${data.id}/objection`} kind="secondary">
            {t('objection')}
          </ButtonLink>
          <ButtonLink href={`/cases/${data.id}/refusal`} kind="secondary">
            {t('decline')}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
