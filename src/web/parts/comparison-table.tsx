import type { ComponentChildren } from 'preact';

/** How a cell stands to the others of its row: its colour; the word stands in the cell. */
export type Standing = 'usual' | 'other' | 'absent';

interface ComparisonTableProps<R> {
  caption: string;
  /** Of the column that names the rows. */
  title: string;
  rows: readonly R[];
  rowKey: (row: R) => string;
  head: (row: R) => ComponentChildren;
  /** What stands in the usual cells; on a phone it is said once instead of in each of them. */
  usual: (row: R) => ComponentChildren;
  /** What is said of the row as a whole. */
  facts: readonly { title: string; cell: (row: R) => ComponentChildren }[];
  compared: readonly {
    key: string;
    title: ComponentChildren;
    /** Before its cell on a phone, where the row is a card. */
    label: string;
    cell: (row: R) => ComponentChildren;
    standing: (row: R) => Standing;
  }[];
}

/** Many things side by side: both headers stay in sight while the rest goes by. On a phone each row is a card of what differs. */
export function ComparisonTable<R>({
  caption,
  title,
  rows,
  rowKey,
  head,
  usual,
  facts,
  compared,
}: ComparisonTableProps<R>) {
  return (
    <div class="pk-further">
      <div class="pk-scroll pk-comparison" tabindex={0} role="region" aria-label={caption}>
        <table class="govuk-table pk-comparison__table">
          <caption class="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {facts.map((fact) => (
                <th key={fact.title} scope="col">
                  {fact.title}
                </th>
              ))}
              {compared.map((one) => (
                <th key={one.key} scope="col">
                  {one.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} class="govuk-table__row">
                <th scope="row">
                  {head(row)}
                  <span class="pk-comparison__usual">{usual(row)}</span>
                </th>
                {facts.map((fact) => (
                  <td key={fact.title}>{fact.cell(row)}</td>
                ))}
                {compared.map((one) => (
                  <td
                    key={one.key}
                    data-title={one.label}
                    class={`pk-comparison__cell pk-comparison__cell--${one.standing(row)}`}
                  >
                    {one.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
