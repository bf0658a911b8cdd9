import { patientTexts } from '../../patients/patient.text.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { Radios } from '../../web/parts/radios.js';
import { Row, Section } from '../../web/parts/section.js';
import { Inset } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import type { KitSlot } from './form-choices.query.js';
import { ClinicalFields } from './clinical-fields.page.js';
import { dayIn, given, type Answers } from './form-answers.js';
import { SEXES } from '../../patients/patient.js';
import { LIFE_EXPECTANCIES } from './request.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { LIFE_EXPECTANCY, SEX } from './request.text.js';

/** Who it is, and what a pharmacist must know. */
export function PatientFields({ answers, slots }: { answers: Answers; slots: readonly KitSlot[] }) {
  const view = useView();
  const t = requestTexts(view);
  const who = patientTexts(view);
  const words = <T extends string>(values: readonly T[], texts: Record<T, string>) =>
    values.map((value) => ({ value, text: texts[value] }));
  return (
    <Section title={pageTexts(view)('patient')}>
      <Row>
        <Field
          name="patient.birthName"
          label={who('birthName')}
          value={given(answers, 'patient.birthName')}
          width={20}
          autoComplete="off"
        />
        <Field
          name="patient.initials"
          label={who('initials')}
          value={given(answers, 'patient.initials')}
          width={5}
          autoComplete="off"
        />
      </Row>
      <DateField
        name="patient.birthDate"
        label={who('birthDate')}
        hint={who('birthDateHint')}
        value={dayIn(answers, 'patient.birthDate')}
      />
      <Radios
        name="patient.sex"
        label={who('sex')}
        choices={words(SEXES, SEX[view.language])}
        value={given(answers, 'patient.sex')}
        inline
      />
      <Field
        name="patient.bsn"
        label={who('bsn')}
        value={given(answers, 'patient.bsn')}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        code
        optional
      />
      <Radios
        name="lifeExpectancy"
        label={t('lifeExpectancy')}
        choices={words(LIFE_EXPECTANCIES, LIFE_EXPECTANCY[view.language])}
        value={given(answers, 'lifeExpectancy')}
      />
      {given(answers, 'lifeExpectancy') === 'longer' && <Inset>{pageTexts(view)('longer')}</Inset>}
      <ClinicalFields answers={answers} slots={slots} />
    </Section>
  );
}
