import { URGENCY } from '../../pharmacies/candidates.text.js';
import { URGENCIES } from '../../pharmacies/deliver-by.rules.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { KeptByItself } from '../../web/parts/kept-by-itself.js';
import { Radios } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { useView } from '../../web/view.js';
import { AccessNote, AddressFields } from '../../patients/address-fields.page.js';
import type { Choice } from './form-choices.query.js';
import { given, PatientFields, type Answers } from './patient-fields.page.js';
import { OrderLines } from './order-lines.page.js';
import { PLACES_OF_STAY } from './request.js';
import type { RequestForm } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { PLACE_OF_STAY } from './request.text.js';

const choicesOf = (none: string, choices: readonly Choice[]) => [
  { value: '', text: none },
  ...choices.map(({ id, name }) => ({ value: id, text: name })),
];

/** Three groups: who, when, where. */
export function RequestEdit({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const t = requestTexts(view);
  const p = pageTexts(view);
  const { draft, practice } = data;
  const address = {
    postcode: given(answers, 'patient.postcode'),
    houseNumber: given(answers, 'patient.houseNumber'),
    houseNumberSuffix: given(answers, 'patient.houseNumberSuffix'),
    phone: given(answers, 'patient.phone'),
  };
  return (
    <Form action={`/cases/check${draft ? `?draft=${draft.id}` : ''}`} version={draft?.version}>
      <Body>
        {p('practice')} {[practice.name, practice.phone].filter(Boolean).join(', ')}
      </Body>
      <PatientFields answers={answers} slots={data.slots} />
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
        <Select
          name="homeCareOrganisationId"
          label={t('homeCare')}
          choices={choicesOf(p('none'), data.homeCare)}
          value={given(answers, 'homeCareOrganisationId') ?? ''}
          chosen
          optional
        />
        <Select
          name="regularPharmacyId"
          label={t('regularPharmacy')}
          choices={choicesOf(p('unknown'), data.pharmacies)}
          value={given(answers, 'regularPharmacyId') ?? ''}
          chosen
          optional
        />
      </Section>
      {data.medicines.length > 0 && <OrderLines medicines={data.medicines} answers={answers} />}
      <Checkbox name="consent" label={t('consent')} value={answers.get('consent')?.includes('true')} />
      <ButtonGroup>
        {data.maySign && <Button>{p('next')}</Button>}
        <Keep draft={draft} words={data.maySign ? p('keep') : p('keepForPrescriber')} main={!data.maySign} />
      </ButtonGroup>
      <KeptByItself kept={p('keptByItself')} notKept={p('notKept')} />
    </Form>
  );
}

/** A draft that is there is changed, else one is made: only the button tells the two apart. */
function Keep({ draft, words, main }: { draft: RequestForm['draft']; words: string; main: boolean }) {
  const kind = main ? 'primary' : 'secondary';
  if (!draft) {
    return (
      <Button kind={kind} formAction="/drafts">
        {words}
      </Button>
    );
  }
  return (
    <Button kind={kind} name="_method" value="PATCH" formAction={`/drafts/${draft.id}`}>
      {words}
    </Button>
  );
}
