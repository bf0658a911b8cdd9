import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function DemonstrationBanner() {
  const t = webTexts(useView());
  return (
    <div class="govuk-phase-banner govuk-width-container">
      <p class="govuk-phase-banner__content">
        <strong class="govuk-tag govuk-phase-banner__content__tag">{t('demonstration')}</strong>
        <span class="govuk-phase-banner__text">{t('demonstrationNote')}</span>
      </p>
    </div>
  );
}
