import { birthDateInWords } from '../../patients/birth-date.text.js';
import { STATUS } from '../../kit-life/case-status.js';
import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';
import { List, OneLine, Rest, Roomy, Spoken, Unbroken, Whole } from '../../web/parts/body.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { useView, type View } from '../../web/view.js';
import { isPast } from './deadline.rules.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import type { ListedPatient } from './listed-patient.js';
import { DELIVERY_IS_LATE, SIGNAL, type Signal } from './signals.text.js';
import { worklistTexts } from './worklist.text.js';

export function CaseStatusTag({ status }: { status: CaseStatus }) {
  const { language } = useView();
  return <StatusTag colour={STATUS[status].colour}>{CASE_STATUS[language][status]}</StatusTag>;
}

export type Signalled = { signals: readonly Signal[] } & ({ overdue: boolean } | { deliverBy: Date | string });

export function SignalWords({ of }: { of: Signalled }) {
  const view = useView();
  if (of.signals.length === 0) return null;
  return <List items={signalsInWords(of, view)} />;
}

/** On the screen, and in a file of what stands there. */
export function signalsInWords(of: Signalled, { language, now }: Pick<View, 'language' | 'now'>): string[] {
  const late = 'overdue' in of ? of.overdue : isPast(of.deliverBy, now);
  return of.signals.map((signal) =>
    signal === 'late-delivery' && late ? DELIVERY_IS_LATE[language] : SIGNAL[language][signal],
  );
}

/** Whom a row is about. */
export function WhoseCase({ patient }: { patient: ListedPatient }) {
  const view = useView();
  return (
    <Unbroken>
      <strong>{nameOf(patient)}</strong> <Spoken>{worklistTexts(view)('born', { day: '' })}</Spoken>
      <Whole>{birthDateInWords(patient.birthDate, view, 'short')}</Whole>
    </Unbroken>
  );
}

/** Whom a row is about and where to go. */
export function PatientWords({ patient }: { patient: ListedPatient }) {
  const view = useView();
  const t = worklistTexts(view);
  return (
    <Roomy whole>
      <OneLine>
        <strong>{nameOf(patient)}</strong>
      </OneLine>{' '}
      <Spoken>{t('born', { day: '' })}</Spoken>
      <Whole>{birthDateInWords(patient.birthDate, view, 'short')}</Whole> <Rest>{addressOf(patient)}</Rest>
    </Roomy>
  );
}
