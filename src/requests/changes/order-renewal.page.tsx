import { CaseFrame } from '../../patients/case-frame.page.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Details } from '../../web/parts/details.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { ClinicalFields } from '../asking/clinical-fields.page.js';
import type { Answers } from '../asking/form-answers.js';
import { OrderLines } from '../asking/order-lines.page.js';
import { OrderedMedicines } from '../asking/ordered-medicines.page.js';
import { Signature } from '../asking/signature.page.js';
import { WarningsToPass } from '../asking/warnings.page.js';
import { OrderChanges } from './order-changes.page.js';
import { OrderDifferences } from './order-differences.page.js';
import type { OrderForm } from './request-change-forms.service.js';
import { detailTexts } from './request-changes.text.js';

/** What is signed anew, or for the first time: as it is, or with what is changed of it here. */
export function OrderPage({ data, view }: PageProps<OrderForm>) {
  const t = detailTexts(view);
  const { first, changes, medicines, allergies, away } = data;
  const answers: Answers = new Map(Object.entries(data.answers));
  const at = `/cases/${data.id}/order/renewal`;
  return (
    <CaseFrame view={view} title={t(first ? 'firstTitle' : 'orderTitle')} data={data}>
      <Body>{t(first ? 'firstNote' : 'orderNote')}</Body>
      <OrderChanges all={changes} title={t('youChange')} />
      <OrderDifferences all={data.differences} away={away} />
      <Form action={at}>
        <Hidden name="seen" value={data.seen} />
        <Details summary={t('somethingElse')} open={first || changes.length > 0 || view.errors.length > 0}>
          <Body>{t(away ? 'awayNote' : 'changeNote')}</Body>
          <ClinicalFields answers={answers} slots={data.slots} within="clinical." />
          <OrderLines medicines={medicines} answers={answers} away={away} />
          <Button kind="secondary" formAction={`${at}/look`}>
            {t('look')}
          </Button>
        </Details>
        <OrderedMedicines medicines={medicines} allergies={allergies} />
        <WarningsToPass all={data.warnings} />
        {data.stillDiffers && !away && <Checkbox name="asPacked" label={t('asPacked')} hint={t('asPackedHint')} />}
        <Signature needsProof={data.needsProof} tick={t(first ? 'firstTick' : 'tick')} />
        <ButtonGroup>
          <Button>{t('sign')}</Button>
        </ButtonGroup>
      </Form>
    </CaseFrame>
  );
}
