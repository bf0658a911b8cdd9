import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

/** Shown by script only: without it, the browser's own menu prints. */
export function PrintButton({ children }: { children?: string }) {
  const t = webTexts(useView());
  return (
    <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
      {children ?? t('print')}
    </button>
  );
}
