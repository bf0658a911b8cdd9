import { Postcode } from '../web/parts/postcode.js';
import { Field } from '../web/parts/field.js';
import { Row } from '../web/parts/section.js';
import { Textarea } from '../web/parts/textarea.js';
import { useView } from '../web/view.js';
import type { Address } from './patient.js';
import { patientTexts } from './patient.text.js';

type Known = { [K in keyof Address]?: Address[K] | string };

/** Where somebody is to be found; `at` is where the fields stand in what is posted. */
export function AddressFields({ known, at = (name) => name }: { known: Known; at?: (name: string) => string }) {
  const t = patientTexts(useView());
  return (
    <>
      <Row>
        <Postcode name={at('postcode')} label={t('postcode')} value={known.postcode} />
        <Field
          name={at('houseNumber')}
          label={t('houseNumber')}
          value={known.houseNumber}
          width={4}
          inputMode="numeric"
        />
        <Field
          name={at('houseNumberSuffix')}
          label={t('houseNumberSuffix')}
          value={known.houseNumberSuffix}
          width={4}
          optional
        />
      </Row>
      <Row>
        <Field
          name={at('street')}
          label={t('street')}
          hint={t('forPrescription')}
          value={known.street}
          width={20}
          autoComplete="off"
          optional
        />
        <Field name={at('town')} label={t('town')} value={known.town} width={20} autoComplete="off" optional />
      </Row>
      <Field name={at('phone')} label={t('phone')} value={known.phone} type="tel" width={20} optional />
    </>
  );
}

export function AccessNote({ value }: { value?: string | null }) {
  const t = patientTexts(useView());
  return (
    <Textarea name="accessNote" label={t('accessNote')} hint={t('accessNoteHint')} value={value} rows={2} optional />
  );
}

export function KitPlace({ value }: { value?: string | null }) {
  const t = patientTexts(useView());
  return (
    <Field
      name="kitPlace"
      label={t('kitPlace')}
      hint={t('kitPlaceHint')}
      value={value}
      width={30}
      autoComplete="off"
      optional
    />
  );
}
