import { initialsFrom } from '../../patients/fields.decorator.js';
import { birthDateFrom } from '../../patients/birth-date.js';
import { egfrIn, egfrShown } from '../../patients/egfr.js';
import { birthDateInWords } from '../../patients/birth-date.text.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import { patientTexts } from '../../patients/patient.text.js';
import { plainBsn } from '../../web/input/bsn.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { formatList, formatMoment } from '../../web/format.js';
import { List } from '../../web/parts/body.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { useView } from '../../web/view.js';
import { OPIOID_ROUTES, OPIOID_SUBSTANCES, type CurrentOpioid } from './current-opioid.js';
import { opioidInWords, opioidTexts } from './current-opioid.text.js';
import type { Choice } from './form-choices.query.js';
import { dayIn, given, type Answers } from './form-answers.js';
import { medicinesIn } from './clinical-fields.page.js';
import type { RequestForm } from './request-forms.service.js';
import { requestTexts } from './request-form.text.js';
import { pageTexts } from './request-page.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY, SEX } from './request.text.js';
import { prescriptionTexts } from '../prescription/own-prescription.text.js';
import { plainPostcode } from '../../web/input/postcode.js';

type Summarised = Pick<RequestForm, 'homeCare' | 'pharmacies' | 'slots' | 'deliverBy'>;

/** What was filled in, a row each. */
export function RequestSummary({ data, answers }: { data: Summarised; answers: Answers }) {
  const view = useView();
  const t = requestTexts(view);
  const who = patientTexts(view);
  const p = pageTexts(view);
  const { language } = view;
  const said = (path: string) => given(answers, path) ?? '';
  const word = (texts: Record<string, string>, path: string) => texts[said(path)] ?? '';
  const organisation = (path: string) =>
    [...data.homeCare, ...data.pharmacies].find(({ id }) => id === said(path))?.name ?? p('none');
  const opioid = opioidIn(answers);
  const egfr = egfrIn(said('egfr.value'));
  const homeCare = homeCareIn(answers, data.homeCare);
  const o = opioidTexts(view);
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
        opioid !== null && { key: o('now'), value: opioidInWords(opioid, language) },
        { key: t('kidneys'), value: egfr ? egfrShown(egfr, language) : p('unknown') },
        { key: t('allergies'), value: formatList(allergies, view) || p('none') },
        said('catheterPresent') === 'true' && { key: t('catheterPresent'), value: p('yes') },
        { key: t('urgency'), value: word(URGENCY[language], 'urgency') },
        data.deliverBy && { key: p('deliverBy'), value: formatMoment(data.deliverBy, view) },
        { key: t('placeOfStay'), value: word(PLACE_OF_STAY[language], 'placeOfStay') },
        { key: p('address'), value: addressIn(answers) },
        said('patient.street') === '' && { key: who('street'), value: p('noStreet') },
        { key: who('phone'), value: said('patient.phone') || p('unknown') },
        said('accessNote') !== '' && { key: who('accessNote'), value: said('accessNote') },
        said('kitPlace') !== '' && { key: who('kitPlace'), value: said('kitPlace') },
        { key: t('homeCare'), value: homeCare.length > 0 ? <List items={homeCare} /> : p('none') },
        said('directPhone') !== '' && { key: t('directPhone'), value: said('directPhone') },
        said('afterHours') === 'self' && { key: t('afterHours'), value: t('self') },
        said('ownPrescription') !== '' && { key: prescriptionTexts(view)('own'), value: said('ownPrescription') },
        said('postTold') === 'true' && { key: t('postTold'), value: p('yes') },
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

function addressIn(answers: Answers): string {
  const said = (field: string) => given(answers, `patient.${field}`) ?? '';
  return addressOf({
    postcode: plainPostcode(said('postcode')) ?? '',
    houseNumber: Number(said('houseNumber')),
    houseNumberSuffix: said('houseNumberSuffix'),
    ...{ street: said('street'), town: said('town') },
  });
}

function opioidIn(answers: Answers): CurrentOpioid | null {
  const said = (field: string) => given(answers, `currentOpioidPer24h.${field}`) ?? '';
  const quantity = (field: string) => Number(said(field).replace(',', '.'));
  const substance = OPIOID_SUBSTANCES.find((each) => each === said('substance'));
  const route = OPIOID_ROUTES.find((each) => each === said('route'));
  if (!substance || !route) return null;
  return { mg: quantity('mg'), substance, route, equivalentMg: said('equivalentMg') ? quantity('equivalentMg') : null };
}

/** Each organisation and team that was filled in. */
function homeCareIn(answers: Answers, choices: readonly Choice[]): string[] {
  return [...answers].flatMap(([path, [id]]) => {
    const place = /^homeCare\.(\d+)\.organisationId$/.exec(path)?.[1];
    const said = (field: string) => given(answers, `homeCare.${place ?? ''}.${field}`);
    const name = choices.find((choice) => choice.id === id)?.name;
    return place === undefined ? [] : [[name, said('team'), said('phone')].filter(Boolean).join(', ')];
  });
}
