import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import type { Exported } from '../../web/export/exported.js';
import { tableOf, type ExportColumn } from '../../web/export/table.js';
import type { ListColumn } from '../../web/list.js';
import { Part } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import type { View } from '../../web/view.js';
import { isOfNetwork } from '../../kit-life/parts.rules.js';
import type { CasesList } from '../case/case-details.js';
import { caseworkTexts } from '../casework.text.js';
import { birthDateInFile } from '../../patients/birth-date.text.js';
import { addressOf, nameOf } from '../../patients/patient.js';
import { CaseStatusTag, WhoseCase, signalsInWords } from './case-tags.js';
import { columnMeanings } from './column-meanings.text.js';
import type { ListedPatient } from './listed-patient.js';
import { whenInList } from './when.text.js';
import { worklistTexts } from './worklist.text.js';

type Row = CasesList['items'][number];

/** What whoever treats may know of whom it is about; to the network there is no such thing. */
const patientOf = (row: Row) => ('patient' in row ? row.patient : null);

export const exportedCases: Exported<CasesList> = {
  title: (view) => caseworkTexts(view)('cases'),
  table: ({ items }, view) => tableOf(fileColumns(view), items),
};

/** What a list of cases tells of each; what the network may not see is no column of theirs. */
export function caseColumns(view: View): ListColumn<Row>[] {
  const t = caseworkTexts(view);
  const m = columnMeanings(view);
  const statuses = CASE_STATUS[view.language];
  const practice = (row: Row) => ('practice' in row ? row.practice.name : undefined);
  const columns: ListColumn<Row>[] = [
    {
      ...{ key: 'number', title: t('number'), heads: true, sort: true, value: ({ number }) => number },
      cell: (row) => <Link href={`/cases/${row.id}`}>{row.number}</Link>,
    },
    {
      ...{ key: 'status', title: t('status'), means: m('status'), sort: true, value: ({ status }) => statuses[status] },
      cell: ({ status }) => <CaseStatusTag status={status} />,
    },
    {
      ...{ key: 'patient', title: t('patient'), value: (row) => named(patientOf(row)) },
      cell: (row) => <Patient patient={patientOf(row)} />,
    },
    {
      ...{
        key: 'requested',
        title: t('requested'),
        means: m('requested'),
        sort: true,
        value: ({ moments }) => asDate(moments.requested),
      },
      cell: ({ moments }) => (moments.requested ? whenInList(moments.requested, view) : ''),
    },
    {
      key: 'area',
      title: t('area'),
      means: m('area'),
      sort: true,
      value: (row) => row.pc4 ?? null,
      cell: (row) => row.pc4 ?? '',
    },
    {
      ...{
        key: 'pharmacy',
        title: t('pharmacy'),
        means: m('pharmacy'),
        sort: true,
        value: (row) => row.pharmacy?.name ?? null,
      },
      cell: (row) => <Part>{row.pharmacy?.name ?? t('noPharmacy')}</Part>,
    },
    {
      ...{ key: 'practice', title: t('practice'), sort: true, value: (row) => practice(row) ?? null },
      cell: (row) => <Part>{practice(row) ?? ''}</Part>,
    },
    {
      ...{ key: 'signals', title: t('signals'), means: m('signals') },
      value: (row) => signalsInWords(row, view).join(', '),
      cell: (row) => row.signals.length > 0 && <Part size="wide">{signalsInWords(row, view).join(' · ')}</Part>,
    },
  ];
  const who = view.signedIn;
  if (who && isOfNetwork(who))
    return columns.filter(({ key }) => key !== 'practice' && key !== 'patient').map(unsortedArea);
  return columns.filter(({ key }) => key !== OWN[who?.organisation.kind ?? '']);
}

/** In a file what a row says of its patient has a column each. */
function fileColumns(view: View): ExportColumn<Row>[] {
  const t = worklistTexts(view);
  return caseColumns(view).flatMap((column): ExportColumn<Row>[] =>
    column.key !== 'patient'
      ? [column]
      : [
          column,
          {
            title: t('bornOn'),
            value: (row) => {
              const patient = patientOf(row);
              return patient && birthDateInFile(patient.birthDate, view);
            },
          },
          {
            title: t('address'),
            value: (row) => {
              const patient = patientOf(row);
              return patient && addressOf(patient);
            },
          },
        ],
  );
}

const named = (patient: ListedPatient | null) => patient && nameOf(patient);

function Patient({ patient }: { patient: ListedPatient | null }) {
  return patient && <WhoseCase patient={patient} />;
}

const asDate = (moment: Date | undefined) => (moment ? new Date(moment) : null);

/** Who looks at its own is told nothing by a column that always says the same. */
const OWN: Record<string, string> = { pharmacy: 'pharmacy', practice: 'practice' };

/** Where a case is, the network sees only while nobody has it, and so not by the order of those that somebody has. */
const unsortedArea = (column: ListColumn<Row>) => (column.key === 'area' ? { ...column, sort: false } : column);
