import type { ComponentChildren } from 'preact';

interface DetailsProps {
  summary: string;
  open?: boolean;
  /** Unfolds when this answer is chosen: the name of a field and its value. */
  opensWith?: { name: string; value: string };
  /** Its lines are short: on paper two of them stand beside each other. */
  short?: boolean;
  children: ComponentChildren;
}

export function Details({ summary, open, opensWith, short, children }: DetailsProps) {
  const look = short ? 'govuk-details pk-short' : 'govuk-details';
  return (
    <details class={look} open={open} data-field={opensWith?.name} data-answer={opensWith?.value}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
