import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function SkipLink() {
  const t = webTexts(useView());
  return (
    <a href="#main-content" class="govuk-skip-link">
      {t('skip')}
    </a>
  );
}
