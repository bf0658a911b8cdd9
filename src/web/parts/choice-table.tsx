import { Choices } from './choices.js';
import { Details } from './details.js';
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
  /** Those that are seldom chosen, out of the way. */
  others?: { summary: string; rows: readonly R[] };
}

/** One of many things is chosen, each with what one must know of it on its own line. */
export function ChoiceTable<R>({ name, rows, value, text, title, columns, others, ...labelled }: ChoiceTableProps<R>) {
  const state = useField(name, undefined, labelled);
  const all = [...rows, ...(others?.rows ?? [])];
  const idOf = (row: R) => (row === all[0] ? state.id : `${state.id}-${String(all.indexOf(row) + 1)}`);
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
  const table = (caption: string, shown: readonly R[]) => (
    <Table
      caption={caption}
      captionSize="hidden"
      columns={[{ title, heads: true, cell: radio }, ...columns]}
      rows={shown}
      rowKey={value}
    />
  );
  return (
    <FieldSet state={state} {...labelled}>
      {table(labelled.label, rows)}
      {others && others.rows.length > 0 && (
        <Details summary={others.summary} open={others.rows.some((row) => state.values.includes(value(row)))}>
          {table(others.summary, others.rows)}
        </Details>
      )}
    </FieldSet>
  );
}
