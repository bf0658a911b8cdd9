import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function Warning({ children }: { children: ComponentChildren }) {
  const t = webTexts(useView());
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{t('important')}</span> {children}
      </strong>
    </div>
  );
}

/** Something worth a second look, without alarm. */
export function Inset({ children }: { children: ComponentChildren }) {
  return <div class="govuk-inset-text">{children}</div>;
}
