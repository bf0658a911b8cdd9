import { CASE_STATUS } from '../kit-life/case-status.text.js';
import type { CaseStatus } from '../kit-life/kit-life.js';
import { formatDay } from '../web/format.js';
import { List } from '../web/parts/body.js';
import { StatusTag, type Colour } from '../web/parts/status-tag.js';
import { useView } from '../web/view.js';
import { addressOf, nameOf, type ListedPatient } from './listed-patient.js';
import { SIGNAL, type Signal } from './signals.text.js';
import { worklistTexts } from './worklist.text.js';

const COLOURS: Record<CaseStatus, Colour> = {
  requested: 'yellow',
  unplaced: 'red',
  accepted: 'blue',
  packed: 'blue',
  dispatched: 'turquoise',
  delivered: 'green',
  opened: 'purple',
  ending: 'orange',
  returned: 'orange',
  missing: 'red',
  settled: 'grey',
  withdrawn: 'grey',
};

export function CaseStatusTag({ status }: { status: CaseStatus }) {
  const { language } = useView();
  return <StatusTag colour={COLOURS[status]}>{CASE_STATUS[language][status]}</StatusTag>;
}

export function SignalWords({ signals }: { signals: readonly Signal[] }) {
  const { language } = useView();
  if (signals.length === 0) return null;
  return <List items={signals.map((signal) => SIGNAL[language][signal])} />;
}

/** Whom a row is about and where to go. */
export function PatientWords({ patient }: { patient: ListedPatient }) {
  const view = useView();
  const t = worklistTexts(view);
  return (
    <div>
      <strong>{nameOf(patient)}</strong>
      <br />
      {t('born', { day: formatDay(patient.birthDate, view, 'medium') })}
      <br />
      {addressOf(patient)}
    </div>
  );
}
