import type { ShortCase } from '../../kit-life/short-case.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Select } from '../../web/parts/select.js';
import { AccessNote, AddressFields } from '../../patients/address-fields.page.js';
import { OrderedMedicines } from '../asking/ordered-medicines.page.js';
import { useView } from '../../web/view.js';
import type { AddressForm, HomeCareForm, OrderForm } from './request-change-forms.service.js';
import { OrderDifferences } from './order-differences.page.js';
import { detailTexts } from './request-changes.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { requestTexts } from '../asking/request-form.text.js';
import { Signature } from '../asking/signature.page.js';

export function OrderPage({ data, view }: PageProps<OrderForm>) {
  const t = detailTexts(view);
  return (
    <CaseFrame view={view} title={t(data.first ? 'firstTitle' : 'orderTitle')} data={data}>
      <Body>{t(data.first ? 'firstNote' : 'orderNote')}</Body>
      {data.first && <OrderedMedicines medicines={data.first} />}
      <OrderDifferences all={data.differences} />
      <Form>
        <Signature needsProof={data.needsProof} tick={t(data.first ? 'firstTick' : 'tick')} />
        <Button>{t('sign')}</Button>
      </Form>
    </CaseFrame>
  );
}

export function AddressPage({ data, view }: PageProps<AddressForm>) {
  const t = detailTexts(view);
  return (
    <CaseFrame view={view} title={t('addressTitle')} data={data}>
      <Body>{t('addressNote')}</Body>
      <Form method="patch" version={data.version}>
        <AddressFields known={data.address} />
        <AccessNote value={data.address.accessNote} />
        <Button>{t('save')}</Button>
      </Form>
    </CaseFrame>
  );
}

export function HomeCarePage({ data, view }: PageProps<HomeCareForm>) {
  const t = detailTexts(view);
  const choices = data.organisations.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <CaseFrame view={view} title={t('homeCareTitle')} data={data}>
      <Body>{t('homeCareNote')}</Body>
      <Form>
        <Select
          name="organisationId"
          label={requestTexts(view)('homeCare')}
          choices={choices}
          value={data.organisationId}
        />
        <Button>{t('save')}</Button>
      </Form>
    </CaseFrame>
  );
}

export function NeedPage({ data, view }: PageProps<ShortCase>) {
  const t = detailTexts(view);
  return (
    <CaseFrame view={view} title={t('needTitle')} data={data}>
      <Body>{t('needNote')}</Body>
      <ButtonGroup>
        <StillNeeded caseId={data.id} />
        <ButtonLink href={`/cases/${data.id}/end`} kind="secondary">
          {t('needNo')}
        </ButtonLink>
      </ButtonGroup>
    </CaseFrame>
  );
}

/** Answered at once, on its page as in a list. */
export function StillNeeded({ caseId, about }: { caseId: string; about?: string }) {
  return (
    <Form action={`/cases/${caseId}/need`} inline>
      <Hidden name="stillNeeded" value="true" />
      <Button about={about}>{detailTexts(useView())('needYes')}</Button>
    </Form>
  );
}
