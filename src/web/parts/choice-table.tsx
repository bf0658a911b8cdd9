import { Choices } from './choices.js';
import { useField } from './field-state.js';
import { FieldSet } from './form-group.js';
import type { Labelled } from './label.js';
import { Table, type Column } from './table.js';

interface ChoiceTableProps<R> extends Labelled {
  name: string;
  rows: readonly R[];
  /** What is sent when this row is chosen, and what its radio is called. */
  value: (row: R) => string;
  text: (row: R) => string;
  /** Of the column with the radios. */
  title: string;
  columns: readonly Column<R>[];
}

/** One of many things is chosen, each with what one must know of it on its own line. */
export function ChoiceTable<R>({ name, rows, value, text, title, columns, ...labelled }: ChoiceTableProps<R>) {
  const state = useField(name, undefined, labelled.hint !== undefined);
  const idOf = (row: R) => (row === rows[0] ? state.id : `${state.id}-${String(rows.indexOf(row) + 1)}`);
  const radio = (row: R) => (
    <div class="govuk-radios govuk-radios--small pk-choice">
      <Choices
        kind="radios"
        name={name}
        choices={[{ value: value(row), text: text(row) }]}
        state={{ ...state, id: idOf(row) }}
      />
    </div>
  );
  return (
    <FieldSet state={state} {...labelled}>
      <Table
        caption={labelled.label}
        captionSize="hidden"
        columns={[{ title, heads: true, cell: radio }, ...columns]}
        rows={rows}
        rowKey={value}
      />
    </FieldSet>
  );
}
