import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

/** Under a field that looks strange: whoever typed it may say that it is meant. */
export function ItIsSo({ id, path, isSo }: { id: string; path: string; isSo: boolean }) {
  const own = `${id}-it-is-so`;
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={own} name="itIsSo[]" type="checkbox" value={path} checked={isSo} />
        <label class="govuk-label govuk-checkboxes__label" for={own}>
          {webTexts(useView())('itIsSo')}
        </label>
      </div>
    </div>
  );
}
