import { idOf } from '../path.js';
import type { FieldError } from '../problem.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = webTexts(useView());
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{t('problem')}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={field}>{field ? <a href={`#${idOf(field)}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
