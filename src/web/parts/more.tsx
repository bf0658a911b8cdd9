import type { ComponentChildren } from 'preact';

/** What has no room in the row: it unfolds over what stands below, and moves nothing. */
export function More({ summary, items }: { summary: string; items: readonly ComponentChildren[] }) {
  return (
    <details class="pk-more">
      <summary class="pk-more__summary">{summary}</summary>
      <ul class="govuk-list pk-more__list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
