import type { ComponentChildren, VNode } from 'preact';

export interface Column<R> {
  title: string;
  cell: (row: R) => ComponentChildren;
  numeric?: boolean;
  /** The cell that names its row. */
  heads?: boolean;
}

export interface TableProps<R> {
  caption: string;
  captionSize?: 's' | 'm' | 'l' | 'hidden';
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  small?: boolean;
  /** Wide figures scroll within their own box instead of becoming cards on a phone. */
  wide?: boolean;
  /** One line a row, for a list that somebody works from. */
  dense?: boolean;
  /** What stands in a column's header instead of its title alone. */
  head?: (column: Column<R>) => { sorted: 'ascending' | 'descending' | 'none'; title: VNode } | null;
  /** A row that must be heard when it comes in. */
  urgent?: (row: R) => boolean;
}

function classOf(kind: 'header' | 'cell', numeric: boolean | undefined): string {
  return numeric ? `govuk-table__${kind} govuk-table__${kind}--numeric` : `govuk-table__${kind}`;
}

/** On a phone every row becomes a card in which each value carries its column's title. */
export function Table<R>({
  caption,
  captionSize = 'm',
  columns,
  rows,
  rowKey,
  small,
  wide,
  dense,
  head,
  urgent,
}: TableProps<R>) {
  const look = captionSize === 'hidden' ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`;
  const table = (
    <table
      class={`govuk-table${small ? ' govuk-table--small-text-until-tablet' : ''}${wide ? '' : ' pk-cards'}${dense ? ' pk-dense' : ''}`}
    >
      <caption class={`govuk-table__caption ${look}`}>{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column) => {
            const own = head?.(column);
            return (
              <th
                key={column.title}
                scope="col"
                class={classOf('header', column.numeric)}
                aria-sort={own && own.sorted !== 'none' ? own.sorted : undefined}
              >
                {own ? own.title : column.title}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            class="govuk-table__row"
            data-key={rowKey(row)}
            data-urgent={urgent?.(row) ? true : undefined}
          >
            {columns.map(({ title, cell, numeric, heads }) =>
              heads ? (
                <th key={title} scope="row" class={classOf('header', numeric)} data-title={title}>
                  {cell(row)}
                </th>
              ) : (
                <td key={title} class={classOf('cell', numeric)} data-title={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return wide ? (
    <div class="pk-scroll" tabindex={0} role="region" aria-label={caption}>
      {table}
    </div>
  ) : (
    table
  );
}
