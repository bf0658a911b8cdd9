import type { ComponentChildren } from 'preact';

export interface LinkProps {
  href: string;
  kind?: 'plain' | 'quiet';
  /** Which thing it is about, for who hears a list of links with the same words. */
  about?: string;
  language?: string;
  download?: boolean;
  children: ComponentChildren;
}

const LOOKS = { plain: 'govuk-link', quiet: 'govuk-link govuk-link--no-visited-state' };

export function Link({ href, kind = 'plain', about, language, download, children }: LinkProps) {
  return (
    <a class={LOOKS[kind]} href={href} lang={language} hreflang={language} download={download}>
      {children}
      {about && <span class="govuk-visually-hidden"> {about}</span>}
    </a>
  );
}
