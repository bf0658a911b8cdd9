import type { ComponentChildren } from 'preact';

interface DetailsProps {
  summary: string;
  open?: boolean;
  /** Unfolds when this answer is chosen: the name of a field and its value. */
  opensWith?: { name: string; value: string };
  children: ComponentChildren;
}

export function Details({ summary, open, opensWith, children }: DetailsProps) {
  return (
    <details class="govuk-details" open={open} data-field={opensWith?.name} data-answer={opensWith?.value}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
