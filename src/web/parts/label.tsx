import type { ComponentChildren } from 'preact';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export interface Labelled {
  label: string;
  hint?: string;
  optional?: boolean;
  /** For a field that stands alone on its page, or in a table where its column says it. */
  labelSize?: 'm' | 'l' | 'hidden';
}

export function useLabel({ label, optional }: Labelled): string {
  const view = useView();
  return optional ? `${label} ${webTexts(view)('optional')}` : label;
}

export function Label({ id, ...labelled }: Labelled & { id: string }) {
  const size = labelled.labelSize;
  const look = size === 'hidden' ? ' govuk-visually-hidden' : size ? ` govuk-label--${size}` : '';
  return (
    <label class={`govuk-label${look}`} for={id}>
      {useLabel(labelled)}
    </label>
  );
}

export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div id={`${id}-hint`} class="govuk-hint">
      {children}
    </div>
  );
}

export function ErrorMessage({ id, children }: { id: string; children: ComponentChildren }) {
  const t = webTexts(useView());
  return (
    <p id={`${id}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{t('errorPrefix')}</span> {children}
    </p>
  );
}
