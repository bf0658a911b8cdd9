import { formatNumber } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Postcode } from '../../web/parts/postcode.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { Inset } from '../../web/parts/warning.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { accessInWords } from './access.text.js';
import { MOST_TOLD } from './patient-record.query.js';
import type { PatientRecord } from './patient-record.service.js';
import { patientRecordTexts } from './patient-record.text.js';

/** Made to be printed and handed over. */
export function PatientRecordPage({ data: { of, items, isCutOff }, view }: PageProps<PatientRecord>) {
  const t = patientRecordTexts(view);
  return (
    <Layout
      view={view}
      title={t('title')}
      banner={of && <CaseBanner of={of} />}
      back={view.path.replace(/\/(access-record|patient)$/, '')}
    >
      <Body>{t('intro')}</Body>
      {items.length === 0 && <Body>{t('none')}</Body>}
      {isCutOff && <Body>{t('more', { n: formatNumber(MOST_TOLD, view) })}</Body>}
      {isOnlySearchedFor(items) && (
        <Inset>
          {t('nobody')} <Link href="/access-record/patient">{t('again')}</Link>
        </Inset>
      )}
      {items.map((access) => (
        <Body key={`${access.at.toISOString()} ${String(access.person)} ${access.action} ${access.outcome}`}>
          {accessInWords(access, view.language)}
        </Body>
      ))}
      <PrintButton />
    </Layout>
  );
}

/** A slip in a number finds nobody: that is not the answer to who asked. */
const isOnlySearchedFor = (items: PatientRecord['items']) =>
  items.length > 0 && items.every(({ action }) => action === 'find-patient-record');

export function PatientSearchPage({ view }: PageProps<object>) {
  const t = patientRecordTexts(view);
  return (
    <Layout view={view} title={t('find')} back="/access-record">
      <Body>{t('findIntro')}</Body>
      <Form>
        <Field name="bsn" label={t('bsn')} hint={t('bsnHint')} width={10} inputMode="numeric" code autoComplete="off" />
        <Field name="birthName" label={t('birthName')} autoComplete="off" spellCheck={false} />
        <DateField name="birthDate" label={t('birthDate')} />
        <Postcode name="postcode" label={t('postcode')} optional />
        <Field name="initials" label={t('initials')} width={5} autoComplete="off" optional />
        <Button>{t('search')}</Button>
      </Form>
    </Layout>
  );
}
