import { Checkboxes } from '../../web/parts/checkboxes.js';
import { Field } from '../../web/parts/field.js';
import { Radios } from '../../web/parts/radios.js';
import { useView } from '../../web/view.js';
import { CurrentOpioidFields } from './current-opioid.page.js';
import { given, type Answers } from './form-answers.js';
import type { KitSlot } from './form-choices.query.js';
import { requestTexts } from './request-form.text.js';
import { OPIOIDS } from './request.text.js';

interface ClinicalFieldsProps {
  answers: Answers;
  slots: readonly KitSlot[];
  /** Where in the form they stand: `clinical.` when an order is signed anew. */
  within?: string;
}

/** What decides about doses: opioids, kidneys and allergies. */
export function ClinicalFields({ answers, slots, within = '' }: ClinicalFieldsProps) {
  const view = useView();
  const t = requestTexts(view);
  const allergies = answers.get(`${within}allergies`) ?? [];
  return (
    <>
      <Radios
        name={`${within}opioidNaive`}
        label={t('opioidNaive')}
        choices={(['false', 'true'] as const).map((value) => ({ value, text: OPIOIDS[view.language][value] }))}
        value={given(answers, `${within}opioidNaive`)}
      />
      <CurrentOpioidFields answers={answers} within={within} />
      <Field
        name={`${within}egfr.value`}
        label={t('egfr')}
        hint={t('egfrHint')}
        value={given(answers, `${within}egfr.value`)}
        width={20}
        optional
      />
      <Checkboxes
        name={`${within}allergies`}
        label={t('allergies')}
        choices={medicinesIn(slots, allergies, view.language)}
        value={allergies}
        optional
        small
      />
    </>
  );
}

/** The medicines of the kit by what they are; a code from elsewhere that a draft holds stays a choice too. */
export function medicinesIn(slots: readonly KitSlot[], also: readonly string[], language: 'nl' | 'en') {
  const medicines = new Map(also.map((atc) => [atc, atc]));
  for (const { kind, atc, name, nameEn } of slots)
    if (kind === 'medicine' && atc && medicines.get(atc) !== name) {
      const before = medicines.get(atc);
      if (before === undefined || before === atc) medicines.set(atc, language === 'nl' ? name : nameEn);
    }
  return [...medicines].map(([value, text]) => ({ value, text }));
}
