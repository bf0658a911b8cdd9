import { useView } from '../view.js';
import { filterBarTexts } from '../filter-bar.text.js';

/** Among the rows that stand here, by any word of them; there only where its script is, and nothing typed is sent. */
export function SiftRows() {
  const view = useView();
  const t = filterBarTexts(view);
  return (
    <div class="pk-sift">
      <label for="rows-with">{t('rowsWith')}</label>
      <input
        class="govuk-input"
        id="rows-with"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxlength={100}
        data-rows={t(view.isExported ? 'takenAll' : 'rowsShown', { n: '#' })}
      />
      <span role="status" data-rows-told />
    </div>
  );
}
