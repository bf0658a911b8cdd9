import { given, type Answers } from './form-answers.js';
import { AccessNote, AddressFields } from '../../patients/address-fields.page.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { URGENCIES } from '../../pharmacies/deliver-by.rules.js';
import { Radios } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import type { Choice } from './form-choices.query.js';
import { HomeCareFields } from './home-care-fields.page.js';
import { LivePromise } from './promise.page.js';
import type { Promised } from './promise.rules.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { PLACES_OF_STAY } from './request.js';
import { PLACE_OF_STAY } from './request.text.js';

const choicesOf = (none: string, choices: readonly Choice[]) => [
  { value: '', text: none },
  ...choices.map(({ id, name }) => ({ value: id, text: name })),
];

/** How soon, by whom, where it goes and who is there. */
export function WhenAndWhere({
  data,
  answers,
  promise,
}: {
  data: Record<'pharmacies' | 'homeCare', Choice[]>;
  answers: Answers;
  /** Left out where nobody is told. */
  promise?: Promised | null;
}) {
  const view = useView();
  const t = requestTexts(view);
  const p = pageTexts(view);
  const address = {
    postcode: given(answers, 'patient.postcode'),
    houseNumber: given(answers, 'patient.houseNumber'),
    houseNumberSuffix: given(answers, 'patient.houseNumberSuffix'),
    street: given(answers, 'patient.street'),
    town: given(answers, 'patient.town'),
    phone: given(answers, 'patient.phone'),
  };
  return (
    <>
      <Section title={p('when')}>
        <Radios
          name="urgency"
          label={t('urgency')}
          choices={URGENCIES.map((value) => ({ value, text: URGENCY[view.language][value] }))}
          value={given(answers, 'urgency')}
        />
        <Select
          name="preferredPharmacyId"
          label={t('preferredPharmacy')}
          hint={t('preferredHint')}
          choices={choicesOf(p('noPreference'), data.pharmacies)}
          value={given(answers, 'preferredPharmacyId') ?? ''}
          chosen
          optional
        />
        {promise !== undefined && <LivePromise promise={promise} />}
      </Section>
      <Section title={p('where')}>
        <Radios
          name="placeOfStay"
          label={t('placeOfStay')}
          choices={PLACES_OF_STAY.map((value) => ({ value, text: PLACE_OF_STAY[view.language][value] }))}
          value={given(answers, 'placeOfStay')}
        />
        <AddressFields known={address} at={(name) => `patient.${name}`} />
        <AccessNote value={given(answers, 'accessNote')} />
        <HomeCareFields choices={data.homeCare} answers={answers} />
        <Select
          name="regularPharmacyId"
          label={t('regularPharmacy')}
          choices={choicesOf(p('unknown'), data.pharmacies)}
          value={given(answers, 'regularPharmacyId') ?? ''}
          chosen
          optional
        />
      </Section>
    </>
  );
}
