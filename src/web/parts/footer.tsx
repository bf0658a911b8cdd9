import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function Footer() {
  const view = useView();
  return (
    <footer class="govuk-footer">
      <div class="govuk-width-container">
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <p class="pk-footer">{view.networkName}</p>
            <p class="pk-footer">{webTexts(view)('sources')}</p>
          </div>
        </div>
      </div>
    </footer>
  );
}
