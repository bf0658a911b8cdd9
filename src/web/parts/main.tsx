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

/** The title, beside it other ways to look at what is on the page, and what can be begun from here. */
export function TitleRow({ beside, actions, children }: Record<'beside' | 'actions' | 'children', ComponentChildren>) {
  if (!actions && !beside) return <>{children}</>;
  return (
    <div class="pk-title-row">
      <div>{children}</div>
      {beside && <div class="pk-title-row__beside">{beside}</div>}
      {actions && <div class="pk-title-row__actions">{actions}</div>}
    </div>
  );
}
