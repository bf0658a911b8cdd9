import { given, type Answers } from './form-answers.js';
import { KitPlace } from '../../patients/address-fields.page.js';
import { Checkbox, Checkboxes } from '../../web/parts/checkboxes.js';
import { Details } from '../../web/parts/details.js';
import { Field } from '../../web/parts/field.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Radios } from '../../web/parts/radios.js';
import { useView } from '../../web/view.js';
import { NO_ACTS, NURSE_ACTS, type NurseAct } from './nurse-acts.js';
import { NURSE_ACT, actTexts } from './nurse-acts.text.js';
import { requestTexts } from './request-form.text.js';
import { AFTER_HOURS } from './request.js';
import { prescriptionTexts } from '../prescription/own-prescription.text.js';

const FIELDS = ['kitPlace', 'directPhone', 'afterHours', 'postTold', 'catheterPresent', 'acts', 'ownPrescription'];

/** Folded away, since it is the same for most: what the nurse may do, and how the prescriber is reached. */
export function MoreFields({ answers, acts }: { answers: Answers; acts: readonly NurseAct[] }) {
  const view = useView();
  const t = requestTexts(view);
  const a = actTexts(view);
  const ticked = answers.get('acts')?.filter((act) => act !== NO_ACTS) ?? acts;
  const isOpen = view.errors.some(({ field }) => FIELDS.some((name) => field.startsWith(name)));
  return (
    <Details summary={t('more')} open={isOpen}>
      <KitPlace value={given(answers, 'kitPlace')} />
      <Checkbox
        name="catheterPresent"
        label={t('catheterPresent')}
        value={answers.get('catheterPresent')?.includes('true')}
        small
      />
      <Hidden name="acts" value={NO_ACTS} />
      <Checkboxes
        name="acts"
        label={a('title')}
        hint={a('hint')}
        choices={NURSE_ACTS.map((value) => ({ value, text: NURSE_ACT[view.language][value] }))}
        value={ticked}
        small
      />
      <Field
        name="directPhone"
        label={t('directPhone')}
        value={given(answers, 'directPhone')}
        type="tel"
        width={20}
        autoComplete="off"
      />
      <Radios
        name="afterHours"
        label={t('afterHours')}
        choices={AFTER_HOURS.map((value) => ({ value, text: t(value) }))}
        value={given(answers, 'afterHours') ?? 'post'}
        small
      />
      <Field
        name="ownPrescription"
        label={prescriptionTexts(view)('onForm')}
        hint={prescriptionTexts(view)('onFormHint')}
        value={given(answers, 'ownPrescription')}
        width={20}
        autoComplete="off"
        optional
      />
      <Checkbox
        name="postTold"
        label={t('postTold')}
        hint={t('postToldHint')}
        value={answers.get('postTold')?.includes('true')}
        small
      />
    </Details>
  );
}
