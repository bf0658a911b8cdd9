import { unitIn } from '../../kit-standards/unit.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatDay, formatMoment } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { FileField } from '../../web/parts/file-field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import { useView, type View } from '../../web/view.js';
import type { FormSigned } from '../asking/order.js';
import type { AttachedForm } from './signed-form.query.js';
import type { FormToAttach } from './signed-forms.service.js';
import { signedFormTexts } from './signed-form.text.js';

export function SignedFormPage({ data, view }: PageProps<FormToAttach>) {
  const t = signedFormTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {data.notNow ? (
        <Inset>{t(data.notNow)}</Inset>
      ) : (
        <>
          <Body>{t('lead', { prescriber: data.prescriberName })}</Body>
          <Form files>
            <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".jpg,.jpeg,.pdf" />
            <DateField name="signedOn" label={t('signedOn')} value={data.today} />
            {data.opium.length > 0 && (
              <Section title={t('opium')}>
                <Body>{t('opiumHint')}</Body>
                {data.opium.map(({ slot, name, unit }, place) => (
                  <Quantity
                    key={slot}
                    place={place}
                    slot={slot}
                    label={`${name} (${unitIn(view.language, { unit }, 2)})`}
                  />
                ))}
              </Section>
            )}
            <Radios
              name="asAgreed"
              label={t('asAgreed')}
              choices={[
                { value: 'true', text: t('yesAgreed') },
                { value: 'false', text: t('notAgreed'), hint: t('notAgreedHint') },
              ]}
            />
            <Button>{t('send')}</Button>
          </Form>
        </>
      )}
    </CaseFrame>
  );
}

/** Who works elsewhere is known by the organisation alone. */
const nameAndPlace = (name: string, organisation: string): string => [name, organisation].filter(Boolean).join(', ');

/** Of an order that was read from a form. */
export function signedByHand({ signedOn, attachedAt, attachedBy, organisation }: FormSigned, view: View): string {
  const when = { day: formatDay(signedOn, view), at: formatMoment(attachedAt, view) };
  return signedFormTexts(view)('byHand', { by: nameAndPlace(attachedBy, organisation), ...when });
}

/** On the case, for those who may see what was signed. */
export function SignedOnPaper({ caseId, form }: { caseId: string; form: AttachedForm }) {
  const view = useView();
  const t = signedFormTexts(view);
  const by = nameAndPlace(form.by, form.organisation);
  const when = { day: formatDay(form.signedOn, view), at: formatMoment(form.at, view) };
  return (
    <Body>
      {t('signedOnPaper', { by, ...when })} <Link href={`/cases/${caseId}/signed-form/file`}>{t('show')}</Link>
    </Body>
  );
}

/** Empty: what the network agreed is not what the physician wrote. */
function Quantity({ place, slot, label }: { place: number; slot: string; label: string }) {
  const name = (field: string) => `opium[${String(place)}][${field}]`;
  return (
    <>
      <Hidden name={name('slot')} value={slot} />
      <Field name={name('quantity')} label={label} width={3} inputMode="numeric" />
    </>
  );
}
