import type { ComponentChildren } from 'preact';

interface MoreProps {
  summary: string;
  items: readonly ComponentChildren[];
  open?: boolean;
}

/** What has no room in the row: it unfolds over what stands below, and moves nothing. */
export function More({ summary, items, open }: MoreProps) {
  return (
    <details class="pk-more" open={open}>
      <summary class="pk-more__summary">{summary}</summary>
      <ul class="govuk-list pk-more__list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
