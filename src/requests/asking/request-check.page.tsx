import { initialsFrom } from '../../patients/fields.decorator.js';
import { birthDateFrom } from '../../patients/birth-date.js';
import { birthDateInWords } from '../../patients/birth-date.text.js';
import { nameOf } from '../../patients/patient.js';
import { patientTexts } from '../../patients/patient.text.js';
import { plainBsn } from '../../web/input/bsn.js';
import { CandidateList } from '../../pharmacies/candidates.page.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { WhomToPhone } from '../../pharmacies/whom-to-phone.page.js';
import { dayOf } from '../../platform/calendar.js';
import { formatList, formatMoment, formatTime, formatWeekday } from '../../web/format.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { PromiseOf } from './promise.page.js';
import { OrderedMedicines } from './ordered-medicines.page.js';
import { EarlierRequestsAsked } from './earlier-requests.page.js';
import { dayIn } from './form-answers.js';
import { given, medicinesIn, type Answers } from './patient-fields.page.js';
import type { RequestForm } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY, SEX } from './request.text.js';
import { ShortagesToSign } from './shortages.page.js';
import { WarningsToPass } from './warnings.page.js';
import { Signature } from './signature.page.js';
import { plainPostcode } from '../../web/input/postcode.js';

/** Everything once more, whom we ask, and the signature. */
export function RequestCheck({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const p = pageTexts(view);
  const t = requestTexts(view);
  const toCheck = answers.has('bsnChecked') || view.errors.some(({ field }) => field === 'bsnChecked');
  const draft = data.draft ? `?draft=${data.draft.id}` : '';
  return (
    <>
      {data.promise && <PromiseOf promise={data.promise} />}
      {data.duplicate && (
        <Warning>
          {p('duplicate', { number: data.duplicate.number })}{' '}
          <Link href={`/cases/${data.duplicate.id}`}>{p('seeIt')}</Link>
        </Warning>
      )}
      {isTooLateForToday(data, view.now) && <NotToday data={data} answers={answers} />}
      <Summary data={data} answers={answers} />
      {data.step === 'check' && data.candidates && (
        <Section title={p('order')}>
          <CandidateList rows={data.candidates.rows} />
          {data.whomToPhone && <WhomToPhone numbers={data.whomToPhone} />}
        </Section>
      )}
      {data.medicines.length > 0 && <OrderedMedicines medicines={data.medicines} />}
      <Form action={`/cases${draft}`}>
        {[...answers]
          .filter(
            ([name]) => name !== 'bsnChecked' && !/^(signature|earlier|substitutions|warningsPassed)\b/.test(name),
          )
          .flatMap(([name, values]) =>
            values.map((value, i) => <Hidden key={`${name} ${i}`} name={name} value={value} />),
          )}
        {(data.duplicate?.onlyTheBsn === true || toCheck) && (
          <>
            <Warning>{p('otherPerson')}</Warning>
            <Checkbox name="bsnChecked" label={t('bsnChecked')} />
          </>
        )}
        <EarlierRequestsAsked asked={data.possiblySame} />
        {data.maySign && <WarningsToPass all={data.warnings} />}
        {data.maySign && <ShortagesToSign all={data.shortages} medicines={data.medicines} />}
        {data.maySign && <Signature needsProof={data.needsProof} />}
        <ButtonGroup>
          {data.maySign && <Button>{p('send')}</Button>}
          <Button kind="secondary" formAction={`/cases/check/edit${draft}`}>
            {p('change')}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

/** What today means at this hour, and the way out with one click. */
function NotToday({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const p = pageTexts(view);
  const by = data.deliverBy ?? view.now;
  return (
    <>
      <Warning>{p('notToday', { by: `${formatWeekday(dayOf(by), view)} ${formatTime(by, view)}` })}</Warning>
      <Form action={`/cases/check${data.draft ? `?draft=${data.draft.id}` : ''}`} among>
        {[...answers]
          .filter(([name]) => name !== 'urgency')
          .flatMap(([name, values]) =>
            values.map((value, i) => <Hidden key={`${name} ${i}`} name={name} value={value} />),
          )}
        <Hidden name="urgency" value="urgent" />
        <Button kind="secondary">{p('urgently')}</Button>
      </Form>
    </>
  );
}

/** Asked for today after the hour until which that can be promised. */
const isTooLateForToday = ({ candidates, deliverBy }: RequestForm, now: Date): boolean =>
  candidates?.urgency === 'today' && deliverBy !== null && dayOf(deliverBy) !== dayOf(now);

function Summary({ data, answers }: { data: RequestForm; answers: Answers }) {
  const view = useView();
  const t = requestTexts(view);
  const who = patientTexts(view);
  const p = pageTexts(view);
  const { language } = view;
  const said = (path: string) => given(answers, path) ?? '';
  const word = (texts: Record<string, string>, path: string) => texts[said(path)] ?? '';
  const organisation = (path: string) =>
    [...data.homeCare, ...data.pharmacies].find(({ id }) => id === said(path))?.name ?? p('none');
  const address = `${said('patient.houseNumber')} ${said('patient.houseNumberSuffix')}`.trim();
  const allergies = medicinesIn(data.slots, answers.get('allergies') ?? [], language)
    .filter(({ value }) => answers.get('allergies')?.includes(value))
    .map(({ text }) => text);
  return (
    <SummaryList
      rows={[
        {
          key: who('birthName'),
          value: nameOf({ initials: initialsFrom(said('patient.initials')), birthName: said('patient.birthName') }),
        },
        { key: who('birthDate'), value: birthDateInWords(birthDateFrom(dayIn(answers, 'patient.birthDate')), view) },
        { key: who('sex'), value: word(SEX[language], 'patient.sex') },
        { key: who('bsn'), value: plainBsn(said('patient.bsn')) ?? p('unknown') },
        { key: t('lifeExpectancy'), value: word(LIFE_EXPECTANCY[language], 'lifeExpectancy') },
        { key: t('opioidNaive'), value: word(OPIOIDS[language], 'opioidNaive') },
        { key: t('egfr'), value: said('egfr') || p('unknown') },
        { key: t('allergies'), value: formatList(allergies, view) || p('none') },
        { key: t('urgency'), value: word(URGENCY[language], 'urgency') },
        data.deliverBy && { key: p('deliverBy'), value: formatMoment(data.deliverBy, view) },
        { key: t('placeOfStay'), value: word(PLACE_OF_STAY[language], 'placeOfStay') },
        { key: who('postcode'), value: `${plainPostcode(said('patient.postcode')) ?? ''}, ${address}` },
        { key: who('phone'), value: said('patient.phone') || p('unknown') },
        said('accessNote') !== '' && { key: who('accessNote'), value: said('accessNote') },
        { key: t('homeCare'), value: organisation('homeCareOrganisationId') },
        {
          key: t('regularPharmacy'),
          value: said('regularPharmacyId') ? organisation('regularPharmacyId') : p('unknown'),
        },
        {
          key: t('preferredPharmacy'),
          value: said('preferredPharmacyId') ? organisation('preferredPharmacyId') : p('noPreference'),
        },
      ]}
    />
  );
}
