import type { ComponentChildren } from 'preact';
import { idOf } from '../path.js';
import { Table, type Column } from './table.js';

interface TickTableProps<R> {
  name: string;
  caption: string;
  /** Of the column with the boxes to tick. */
  title: string;
  rows: readonly R[];
  value: (row: R) => string;
  text: (row: R) => ComponentChildren;
  ticked?: boolean | ((row: R) => boolean);
  columns: readonly Column<R>[];
}

/** Several of many things are chosen, each with what one must know of it on its own line. */
export function TickTable<R>({ name, caption, title, rows, value, text, ticked, columns }: TickTableProps<R>) {
  const box = (row: R) => {
    const id = `${idOf(name)}-${value(row).replaceAll(/[^A-Za-z0-9]/g, '-')}`;
    return (
      <div class="govuk-checkboxes govuk-checkboxes--small pk-choice">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value={value(row)}
            checked={typeof ticked === 'function' ? ticked(row) : ticked}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {text(row)}
          </label>
        </div>
      </div>
    );
  };
  return (
    <Table
      caption={caption}
      captionSize="s"
      columns={[{ title, heads: true, cell: box }, ...columns]}
      rows={rows}
      rowKey={value}
    />
  );
}
