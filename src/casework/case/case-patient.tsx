import { birthDateInWords } from '../../patients/birth-date.text.js';
import { egfrShown } from '../../patients/egfr.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import { dayOf } from '../../platform/calendar.js';
import { HOLD_REASON } from '../../patients/legal-hold.text.js';
import { opioidInWords, opioidTexts } from '../../requests/asking/current-opioid.text.js';
import { LIFE_EXPECTANCY, OPIOIDS, PLACE_OF_STAY, SEX } from '../../requests/asking/request.text.js';
import { prescriptionInWords } from '../../requests/prescription/own-prescription.page.js';
import { prescriptionTexts } from '../../requests/prescription/own-prescription.text.js';
import { WarningsRead } from '../../requests/asking/warnings.page.js';
import { formatDay, formatMoment } from '../../web/format.js';
import { Section } from '../../web/parts/section.js';
import { Place } from '../../web/parts/place.js';
import { Telephone } from '../../web/parts/telephone.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { useView } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import type { WholeCase } from './case-details.js';
import { namesIn } from '../../patients/case-frame.page.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import { patientTexts } from './patient.text.js';

/** Once a box is packed, what lies in it is told, and no more what a shortage might put there. */
const stillTrue = ({ warnings = [], lies = [] }: WholeCase) =>
  lies.length === 0 ? warnings : warnings.filter(({ kind }) => kind !== 'shortage');

export function CasePatient({ it }: { it: WholeCase }) {
  const view = useView();
  const c = caseworkTexts(view);
  const t = patientTexts(view);
  const { patient, status, personErasedAt, eraseOn, hold } = it;
  if (!patient) {
    const gone = personErasedAt
      ? t('erased', { at: formatDay(dayOf(personErasedAt), view) })
      : c(status === 'requested' ? 'noName' : 'nameGone');
    return <SummaryList rows={[{ key: c('patient'), value: gone }]} />;
  }
  return (
    <Section title={c('patient')}>
      <SummaryList
        rows={[
          { key: t('name'), value: nameOf(patient) },
          { key: t('born'), value: birthDateInWords(patient.birthDate, view) },
          { key: t('sex'), value: SEX[view.language][patient.sex] },
          !!patient.bsn && { key: 'BSN', value: patient.bsn },
          { key: t('address'), value: <Place address={addressOf(patient)} /> },
          patient.phone !== null && { key: t('phone'), value: <Telephone number={patient.phone} /> },
          patient.accessNote !== null && { key: t('access'), value: patient.accessNote },
          patient.kitPlace !== null && { key: t('kitPlace'), value: patient.kitPlace },
          !!eraseOn && !hold && { key: t('eraseOn'), value: formatDay(eraseOn, view) },
          hold && {
            key: t('held'),
            value: `${HOLD_REASON[view.language][hold.reason]} (${formatMoment(hold.since, view)})`,
          },
        ]}
      />
    </Section>
  );
}

/** What whoever supplies must know; nothing here tells whose kit it is. */
export function CaseClinical({ it }: { it: WholeCase }) {
  const view = useView();
  const t = caseworkTexts(view);
  return (
    <Section title={t('clinical')}>
      <SummaryList
        rows={[
          { key: t('urgency'), value: URGENCY[view.language][it.urgency] },
          { key: t('area'), value: it.pc4 },
          it.standard && { key: t('standard'), value: it.standard.name },
          { key: t('placeOfStay'), value: PLACE_OF_STAY[view.language][it.placeOfStay] },
          !!it.lifeExpectancy && {
            key: t('lifeExpectancy'),
            value: LIFE_EXPECTANCY[view.language][it.lifeExpectancy],
          },
          typeof it.opioidNaive === 'boolean' && {
            key: t('opioidNaive'),
            value: OPIOIDS[view.language][`${it.opioidNaive}`],
          },
          !!it.currentOpioid && {
            key: opioidTexts(view)('now'),
            value: opioidInWords(it.currentOpioid, view.language),
          },
          it.catheterPresent === true && { key: t('catheter'), value: t('catheterThere') },
          it.egfr !== undefined && {
            key: t('egfr'),
            value: it.egfr ? egfrShown(it.egfr, view.language) : t('egfrUnknown'),
          },
          !!it.allergyNames && { key: t('allergies'), value: namesIn(it.allergyNames, view) || t('none') },
        ]}
      />
      {(it.ownPrescription || it.prescriptionCheckedAt) && (
        <SummaryList
          rows={[
            {
              key: prescriptionTexts(view)('own'),
              value: prescriptionInWords(it.ownPrescription ?? null, it.prescriptionCheckedAt ?? null, view),
            },
          ]}
        />
      )}
      <WarningsRead all={stillTrue(it)} />
    </Section>
  );
}
