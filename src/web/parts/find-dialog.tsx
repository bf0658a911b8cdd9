import { waysFor } from '../menu.js';
import { LANGUAGES } from '../texts.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { Form } from './form.js';
import { Heading } from './heading.js';
import { Link } from './link.js';

/** The way to look for anything, on every page: a link, and with its script the dialog below it. */
export function FindLink() {
  const view = useView();
  const t = webTexts(view);
  return (
    <a class="pk-find-link" href="/find" aria-keyshortcuts="/ Control+K" data-find-open>
      {t('find')} <kbd aria-hidden="true">/</kbd>
    </a>
  );
}

/** Opened by its script; what is typed filters the menu at once, and is looked for after Enter alone: each look at a patient is on record. */
export function FindDialog() {
  const view = useView();
  const t = webTexts(view);
  if (!view.signedIn || view.path === FIND_PATH) return null;
  const ways = LANGUAGES.map((language) => waysFor(view.signedIn, language));
  return (
    <dialog class="pk-dialog pk-find" aria-labelledby="find-title" data-find>
      <Heading level={2} id="find-title">
        {t('find')}
      </Heading>
      <Form action={FIND_PATH}>
        <div class="govuk-form-group">
          <label class="govuk-label" for="find-q">
            {t('findLabel')}
          </label>
          <div id="find-hint" class="govuk-hint">
            {t('findHint')}
          </div>
          <div class="pk-find__box">
            <input
              class="govuk-input"
              id="find-q"
              name="q"
              type="search"
              spellcheck={false}
              aria-describedby="find-hint"
              autocomplete="off"
              maxlength={300}
            />
            <button type="submit" class="govuk-button">
              {t('find')}
            </button>
          </div>
        </div>
      </Form>
      <ul class="pk-found" data-find-list>
        {waysFor(view.signedIn, view.language).map(({ path, text }, place) => (
          <li key={path} class="pk-found__item" data-words={ways.map((all) => all[place]?.text).join(' ')}>
            <Link href={path}>{text}</Link>
          </li>
        ))}
      </ul>
      <form method="dialog" class="pk-find__end">
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id="find-key" type="checkbox" checked data-find-key />
            <label class="govuk-label govuk-checkboxes__label" for="find-key">
              {t('findKey')}
            </label>
          </div>
        </div>
        <button class="govuk-button govuk-button--secondary">{t('close')}</button>
      </form>
    </dialog>
  );
}

export const FIND_PATH = '/find';
