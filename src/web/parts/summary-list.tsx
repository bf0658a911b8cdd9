import type { ComponentChildren } from 'preact';
import { Link } from './link.js';

export interface SummaryRow {
  key: string;
  value: ComponentChildren;
  action?: { href: string; text: string };
}

export function SummaryList({ rows }: { rows: readonly (SummaryRow | false | null | undefined)[] }) {
  const shown = rows.filter((row): row is SummaryRow => Boolean(row));
  return (
    <dl class="govuk-summary-list">
      {shown.map((row) => (
        <div key={row.key} class={`govuk-summary-list__row${row.action ? '' : noActions(shown)}`}>
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd class="govuk-summary-list__actions">
              <Link href={row.action.href} about={row.key.toLowerCase()}>
                {row.action.text}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function noActions(rows: readonly SummaryRow[]): string {
  return rows.some(({ action }) => action) ? ' govuk-summary-list__row--no-actions' : '';
}
