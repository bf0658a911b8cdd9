import type { ListColumn } from '../web/list.js';
import { tableOf } from '../web/export/table.js';
import type { Exported } from '../web/export/exported.js';
import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { ListOf } from '../web/list.input.js';
import type { PageProps } from '../web/page.js';
import { addressWith } from '../web/list-address.js';
import { Body, Part, Whole } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { useView, type View } from '../web/view.js';
import { ROLE_NAMES } from '../access/access.text.js';
import { administrationTexts } from '../access/administration.text.js';
import { RecordFilter, type Choices } from './access-record-filter.page.js';
import type { AccessRecordInput } from './access-record.input.js';
import type { AccessRow } from './access-record.query.js';
import { accessRecordTexts } from './access-record.text.js';
import { actionInWords } from './audit-actions.text.js';
import { detailInWords } from './audit-details.text.js';

export type RecordList = ListOf<AccessRow> & {
  asked: Omit<AccessRecordInput, 'cursor' | 'limit'>;
  organisations: Choices;
};

export function AccessRecordPage({ data, view }: PageProps<RecordList>) {
  const t = administrationTexts(view);
  const words = accessRecordTexts(view);
  return (
    <Layout
      {...{ view, title: t('accessRecord'), dense: true }}
      actions={
        <>
          {data.asked.act === undefined && (
            <Link href={addressWith(view.address, { each: data.asked.each ? null : 'true' })}>
              {words(data.asked.each ? 'togetherAgain' : 'eachRow')}
            </Link>
          )}
          <Link href="/access-record/review">{words('review')}</Link>
          <Link href="/access-record/patient">{words('patient')}</Link>
        </>
      }
    >
      <RecordFilter asked={data.asked} person={data.items[0]?.person ?? null} organisations={data.organisations} />
      <ListTable
        caption={t('accessRecord')}
        columns={columns(view)}
        rows={data.items}
        rowKey={({ id }) => id}
        sortedBy="-when"
        nextCursor={data.nextCursor}
        empty={<EmptyState title={t('noRows')} />}
      />
      <Body kind="s">{t('accessIntro')}</Body>
    </Layout>
  );
}

function whoIn({ person, personId, role, tokenId, token }: AccessRow, view: View): string {
  const known = person ?? personId;
  if (known !== null) return known;
  if (role === 'system') return accessRecordTexts(view)('itself');
  if (role === 'box') return ROLE_NAMES[view.language].box;
  if (tokenId === null) return administrationTexts(view)('nobody');
  return accessRecordTexts(view)('machine', { token: token ?? tokenId });
}

export const exportedRecord: Exported<RecordList> = {
  title: (view) => administrationTexts(view)('accessRecord'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<AccessRow>[] {
  const t = administrationTexts(view);
  const words = accessRecordTexts(view);
  const who = (row: AccessRow) => whoIn(row, view);
  const as = ({ role }: AccessRow) => (role ? ROLE_NAMES[view.language][role] : '–');
  const what = ({ action, detail, cases }: AccessRow) => {
    const done =
      cases > 1 && (action === 'search' || action === 'read')
        ? words('listSeen')
        : actionInWords(action, view.language);
    const more = detailInWords(detail, view.language);
    return more ? `${done} (${more})` : done;
  };
  const which = ({ caseId, number, cases }: AccessRow) =>
    cases > 1 ? words('cases', { n: cases }) : (number ?? caseId);
  return [
    {
      ...{ key: 'when', title: t('when'), heads: true, sort: true, value: ({ at }) => new Date(at) },
      cell: ({ at }) => <Whole>{formatMoment(at, view)}</Whole>,
    },
    { key: 'who', title: t('who'), value: who, cell: (row) => <Part>{who(row)}</Part> },
    {
      ...{ key: 'organisation', title: words('organisation'), value: ({ organisation }) => organisation },
      cell: ({ organisation }) => <Part>{organisation ?? '–'}</Part>,
    },
    { key: 'as', title: t('as'), value: as, cell: (row) => <Part>{as(row)}</Part> },
    { key: 'what', title: t('what'), value: what, cell: (row) => <Part size="wide">{what(row)}</Part> },
    {
      ...{ key: 'which', title: t('which'), value: which },
      cell: (row) => <Which row={row}>{which(row) ?? '–'}</Which>,
    },
    {
      ...{ key: 'from', title: t('from'), holds: 'text', value: ({ address }) => address },
      cell: ({ address }) => <Whole>{address ?? '–'}</Whole>,
    },
    { key: 'outcome', title: t('outcome'), value: ({ outcome }) => t(outcome), cell: ({ outcome }) => t(outcome) },
  ];
}

/** Of a list that was opened or taken along it leads to each of its rows. */
function Which({ row: { id, cases, at }, children }: { row: AccessRow; children: string | number }) {
  const view = useView();
  if (cases < 2) return <Whole>{children}</Whole>;
  return (
    <Whole>
      <Link href={addressWith(view.address, { act: id })} about={formatMoment(at, view)}>
        {children}
      </Link>
    </Whole>
  );
}
