import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button, ButtonLink } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Select } from '../web/parts/select.js';
import { Warning } from '../web/parts/warning.js';
import { formatMoment } from '../web/format.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { View } from '../web/view.js';
import { ORGANISATION_KIND_NAMES } from '../access/organisation-kinds.text.js';
import { Numbered } from './numbers/numbered.js';
import { ADDED_HERE } from './organisations.input.js';
import type { KnownOrganisation } from './organisations.query.js';
import { organisationTexts } from './organisations.text.js';

export function OrganisationPage({ data, view }: PageProps<KnownOrganisation>) {
  const t = organisationTexts(view);
  const { id, name, kind, agb, agbInvented, agbStatus, mailAddress, mailRefusedSince, phone, street, postcode, place } =
    data;
  return (
    <Layout view={view} title={name} caption={ORGANISATION_KIND_NAMES[view.language][kind]} back="/organisations">
      {mailRefusedSince && <Warning>{t('mailRefused', { since: formatMoment(mailRefusedSince, view) })}</Warning>}
      <SummaryList
        rows={[
          {
            key: t('agb'),
            value: agbInvented ? (
              t('invented', { agb })
            ) : agb ? (
              <Numbered number={agb} status={agbStatus} view={view} />
            ) : (
              '–'
            ),
          },
          { key: t('mailAddress'), value: mailAddress ?? '–' },
          { key: t('phone'), value: phone ?? '–' },
          { key: t('place'), value: [street, postcode, place].filter(Boolean).join(', ') || '–' },
          { key: t('people'), value: <Link href={`/people?organisationId=${id}`}>{t('seePeople')}</Link> },
        ]}
      />
      <ButtonLink href={`/organisations/${id}/form`} kind="secondary">
        {t('change')}
      </ButtonLink>
    </Layout>
  );
}

export function OrganisationFormPage({ data, view }: PageProps<KnownOrganisation>) {
  const t = organisationTexts(view);
  const path = `/organisations/${data.id}`;
  return (
    <Layout view={view} title={t('changeTitle')} caption={data.name} back={path}>
      <Form action={path} method="patch" version={data.version}>
        <Fields data={data} view={view} />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}

export function NewOrganisationPage({ view }: PageProps<object>) {
  const t = organisationTexts(view);
  const kinds = ADDED_HERE.map((value) => ({ value, text: ORGANISATION_KIND_NAMES[view.language][value] }));
  return (
    <Layout view={view} title={t('add')} back="/organisations">
      <Body>{t('addIntro')}</Body>
      <Form action="/organisations">
        <Select name="kind" label={t('kind')} choices={kinds} />
        <Fields data={{}} view={view} />
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}

function Fields({ data, view }: { data: Partial<KnownOrganisation>; view: View }) {
  const t = organisationTexts(view);
  const languages = [
    { value: 'nl', text: 'Nederlands' },
    { value: 'en', text: 'English' },
  ];
  return (
    <>
      <Field name="name" label={t('name')} value={data.name} width={30} />
      <Field name="agb" label={t('agb')} hint={t('agbHint')} value={data.agb} width={10} inputMode="numeric" optional />
      <Field name="mailAddress" label={t('mailAddress')} value={data.mailAddress} type="email" width={30} optional />
      <Select name="language" label={t('language')} value={data.language ?? 'nl'} choices={languages} chosen />
      <Field name="phone" label={t('phone')} value={data.phone} type="tel" width={20} optional />
      <Field name="street" label={t('street')} value={data.street} width={30} optional />
      <Field name="postcode" label={t('postcode')} value={data.postcode} width={10} optional />
      <Field name="place" label={t('place')} value={data.place} width={20} optional />
    </>
  );
}
