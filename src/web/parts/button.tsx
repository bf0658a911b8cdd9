import type { ComponentChildren } from 'preact';

type Kind = 'primary' | 'secondary' | 'warning';

function look(kind: Kind): string {
  return kind === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${kind}`;
}

export interface ButtonProps {
  kind?: Kind;
  name?: string;
  value?: string;
  /** Another address than the form's, for a second thing that may be done with what was filled in. */
  formAction?: string;
  /** Which thing it acts on, for who hears a list of buttons with the same words. */
  about?: string;
  children: ComponentChildren;
}

export function Button({ kind = 'primary', name, value, formAction, about, children }: ButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formaction={formAction}
      class={look(kind)}
      data-module="govuk-button"
    >
      {children}
      {about && <span class="govuk-visually-hidden"> {about}</span>}
    </button>
  );
}

export interface ButtonLinkProps {
  href: string;
  kind?: Kind;
  about?: string;
  children: ComponentChildren;
}

export function ButtonLink({ href, kind = 'primary', about, children }: ButtonLinkProps) {
  return (
    <a href={href} role="button" draggable={false} class={look(kind)} data-module="govuk-button">
      {children}
      {about && <span class="govuk-visually-hidden"> {about}</span>}
    </a>
  );
}

export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="govuk-button-group">{children}</div>;
}
