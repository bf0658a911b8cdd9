import type { ComponentChildren } from 'preact';

export function Main({ before, aside, children }: Record<'before' | 'aside' | 'children', ComponentChildren>) {
  return (
    <div class="govuk-width-container">
      {before}
      <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
        {aside ? (
          <div class="govuk-grid-row">
            <div class="govuk-grid-column-two-thirds">{children}</div>
            {aside}
          </div>
        ) : (
          children
        )}
      </main>
      <p class="govuk-visually-hidden" role="status" data-status />
    </div>
  );
}

export function Aside({ children }: { children: ComponentChildren }) {
  return <aside class="govuk-grid-column-one-third pk-aside">{children}</aside>;
}
