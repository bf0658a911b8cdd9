import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { birthDateInFile } from '../../patients/birth-date.text.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import { URGENCY } from '../../pharmacies/candidates.text.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import { tableOf, type ExportColumn, type Table } from '../../web/export/table.js';
import { formatMoment } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { stepsInWords, type SteppedCase } from '../case/row-steps.js';
import { caseworkTexts } from '../casework.text.js';
import { signalsInWords, type Signalled } from './case-tags.js';
import { columnMeanings } from './column-meanings.text.js';
import { deadlineOf } from './deadline.rules.js';
import type { NetworkCase } from './network-case.query.js';
import type { WorkItem } from './worklist.js';
import { worklistTexts } from './worklist.text.js';

/** A list of work as a file: what a row says in one cell has a column each there. */
export const workFile = (items: readonly WorkItem[], view: View): Table => tableOf(ofParties(view), items);
export const networkFile = (items: readonly NetworkCase[], view: View): Table => tableOf(ofNetwork(view), items);

function ofParties(view: View): ExportColumn<WorkItem>[] {
  const c = caseworkTexts(view);
  const t = worklistTexts(view);
  const m = columnMeanings(view);
  const { identity, timing, ending } = shared(view);
  return [
    ...identity,
    { title: c('patient'), value: ({ patient }) => (patient ? nameOf(patient) : null) },
    {
      title: t('bornOn'),
      value: ({ patient }) => patient && birthDateInFile(patient.birthDate, view),
    },
    { title: t('address'), value: ({ patient }) => (patient ? addressOf(patient) : null) },
    ...timing,
    {
      title: t('by'),
      means: m('by'),
      value: (row) => {
        const deadline = deadlineOf(row, view.now);
        return deadline && t(deadline.words, { when: formatMoment(deadline.at, view) });
      },
    },
    ...ending,
  ];
}

function ofNetwork(view: View): ExportColumn<NetworkCase>[] {
  const t = worklistTexts(view);
  const m = columnMeanings(view);
  const { identity, timing, ending } = shared(view);
  return [
    ...identity,
    ...timing,
    { title: t('offers'), means: m('offers'), value: ({ offers }) => offers },
    { title: t('expiry'), means: m('expiry'), value: ({ earliestExpiry }) => earliestExpiry },
    ...ending,
  ];
}

type Row = Signalled &
  SteppedCase & {
    number: number;
    moments: { requested?: Date };
    pharmacy: { id: string; name: string } | null;
    urgency?: Urgency | null;
    deliverBy?: Date;
    pc4?: string | null;
  };

/** Where a case is and how soon it is wanted, the network sees only while nobody has it. */
function shared(view: View): Record<'identity' | 'timing' | 'ending', ExportColumn<Row>[]> {
  const c = caseworkTexts(view);
  const t = worklistTexts(view);
  const m = columnMeanings(view);
  return {
    identity: [
      { title: c('number'), value: ({ number }) => number },
      { title: c('status'), means: m('status'), value: ({ status }) => CASE_STATUS[view.language][status] },
    ],
    timing: [
      { title: c('requested'), means: m('requested'), value: ({ moments }) => dateOf(moments.requested) },
      { title: t('hoursOld'), means: m('hoursOld'), value: ({ moments }) => hoursSince(moments.requested, view.now) },
      {
        title: t('urgency'),
        means: m('urgency'),
        value: ({ urgency }) => (urgency ? URGENCY[view.language][urgency] : null),
      },
      { title: t('deliverDue'), means: m('deliverDue'), value: ({ deliverBy }) => dateOf(deliverBy) },
      { title: c('area'), means: m('area'), holds: 'text', value: ({ pc4 }) => pc4 ?? null },
    ],
    ending: [
      { title: c('pharmacy'), means: m('pharmacy'), value: ({ pharmacy }) => pharmacy?.name ?? c('noPharmacy') },
      { title: c('signals'), means: m('signals'), value: (row) => signalsInWords(row, view).join(', ') },
      { title: t('next'), means: m('next'), value: (row) => stepsInWords(row, view) },
    ],
  };
}

const HOUR = 3_600_000;
const dateOf = (moment: Date | undefined) => (moment ? new Date(moment) : null);
const hoursSince = (moment: Date | undefined, now: Date) =>
  moment ? Math.floor((now.getTime() - new Date(moment).getTime()) / HOUR) : null;
