import type { ShortCase } from '../../kit-life/short-case.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { AccessNote, AddressFields, KitPlace } from '../../patients/address-fields.page.js';
import { useView } from '../../web/view.js';
import type { AddressForm, HomeCareForm } from './request-change-forms.service.js';
import { detailTexts } from './request-changes.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { answersIn } from '../asking/form-answers.js';
import { HomeCareFields } from '../asking/home-care-fields.page.js';

export function AddressPage({ data, view }: PageProps<AddressForm>) {
  const t = detailTexts(view);
  return (
    <CaseFrame view={view} title={t('addressTitle')} data={data}>
      <Body>{t('addressNote')}</Body>
      <Form method="patch" version={data.version}>
        <AddressFields known={data.address} />
        <AccessNote value={data.address.accessNote} />
        <KitPlace value={data.address.kitPlace} />
        <Button>{t('save')}</Button>
      </Form>
    </CaseFrame>
  );
}

export function HomeCarePage({ data, view }: PageProps<HomeCareForm>) {
  const t = detailTexts(view);
  const answers = view.typed ?? new Map(Object.entries(answersIn({ homeCare: data.homeCare })));
  return (
    <CaseFrame view={view} title={t('homeCareTitle')} data={data}>
      <Body>{t('homeCareNote')}</Body>
      <Form>
        <HomeCareFields choices={data.organisations} answers={answers} />
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
