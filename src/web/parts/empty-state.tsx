import type { ComponentChildren } from 'preact';

/** An empty list says what to do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="pk-empty">
      <p class="govuk-body">
        <strong>{title}</strong>
      </p>
      {children && <p class="govuk-body">{children}</p>}
    </div>
  );
}
