import { addressWith, askedIn, nextPage, previousPage } from '../list-address.js';
import { columnOf, isDown, sortIn, sortLink, type ListColumn } from '../list.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { ExportLinks } from './export-links.js';
import { KeepFilter } from './kept-filters.js';
import { Pagination } from './pagination.js';
import { Section } from './section.js';
import { SeveralBar, severalColumn, TickAll, type SeveralActs } from './several.js';
import { Table } from './table.js';
import type { ComponentChildren } from 'preact';

interface ListTableProps<R> {
  caption: string;
  columns: readonly ListColumn<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** The order in which it comes when nobody asked for one; none where the list is put in order by what needs doing first. */
  sortedBy?: string;
  nextCursor: string | null;
  /** The name under which it refreshes by itself, and what is said when rows came in. */
  live?: string;
  news?: { one: string; more: string };
  urgent?: (row: R) => boolean;
  /** What may be done with several rows at once. */
  several?: SeveralActs<R> | undefined;
  /** What is shown when there is nothing. */
  empty: ComponentChildren;
}

/** Every list: one line a row, an order by the headers, and part after part without losing what was asked. */
export function ListTable<R>(props: ListTableProps<R>) {
  const { caption, rows, rowKey, sortedBy = '', nextCursor, live, news, urgent, several, empty } = props;
  const view = useView();
  const { address } = view;
  const now = sortIn(address, sortedBy);
  const columns = several ? [severalColumn(several, rowKey, view), ...props.columns] : props.columns;
  return (
    <>
      <Section live={live} news={news} dense>
        {rows.length === 0 ? (
          empty
        ) : (
          <Table
            {...{ caption, columns, rows, rowKey, urgent }}
            captionSize="hidden"
            dense
            head={(column) => headOf(column as ListColumn<R>, now)}
          />
        )}
      </Section>
      {several && rows.length > 0 && <SeveralBar {...several} />}
      <KeepFilter />
      <ExportLinks rows={rows.length} more={nextCursor !== null} />
      <Pagination
        first={askedIn(address).has('earlier') ? addressWith(address, {}) : null}
        previous={previousPage(address)}
        next={nextCursor && nextPage(address, nextCursor)}
      />
    </>
  );
}

function headOf({ key, title, sort }: ListColumn<never>, now: string) {
  if (key === 'several') return { sorted: 'none', title: <TickAll /> } as const;
  if (!sort) return null;
  const sorted = columnOf(now) !== key ? 'none' : isDown(now) ? 'descending' : 'ascending';
  return { sorted, title: <SortLink title={title} column={key} now={now} sorted={sorted} /> } as const;
}

const ARROW = { ascending: '▲', descending: '▼', none: '' };

function SortLink({
  title,
  column,
  now,
  sorted,
}: Record<'title' | 'column' | 'now', string> & { sorted: keyof typeof ARROW }) {
  const view = useView();
  return (
    <a
      class="govuk-link govuk-link--no-visited-state pk-sort"
      href={sortLink(view.address, column, now)}
      title={webTexts(view)('sortBy', { column: title.toLowerCase() })}
    >
      {title}
      {sorted !== 'none' && <span aria-hidden="true"> {ARROW[sorted]}</span>}
    </a>
  );
}
