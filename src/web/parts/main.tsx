import type { ComponentChildren } from 'preact';

interface MainProps {
  before: ComponentChildren;
  aside: ComponentChildren;
  children: ComponentChildren;
  dense?: boolean;
}

export function Main({ before, aside, dense, children }: MainProps) {
  return (
    <div class="govuk-width-container">
      {before}
      <main class={`govuk-main-wrapper${dense ? ' pk-main--dense' : ''}`} id="main-content" tabindex={-1}>
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

/** The title, and beside it what can be begun from here. */
export function TitleRow({ actions, children }: { actions?: ComponentChildren; children: ComponentChildren }) {
  if (!actions) return <>{children}</>;
  return (
    <div class="pk-title-row">
      <div>{children}</div>
      <div class="pk-title-row__actions">{actions}</div>
    </div>
  );
}
