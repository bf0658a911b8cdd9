import { timeLeft } from '../time-left.js';
import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { Body } from './body.js';
import { ButtonGroup } from './button.js';
import { Form } from './form.js';
import { Heading } from './heading.js';

/** Opened by its script when nobody touched the page for long; without a script the server ends the session all the same. */
export function IdleDialog() {
  const view = useView();
  const t = webTexts(view);
  if (!view.signedIn) return null;
  const { warnMs, endMs, last } = timeLeft(view.signedIn, view.now);
  return (
    <dialog
      class="pk-dialog"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      data-idle
      data-warn-ms={warnMs}
      data-end-ms={endMs}
      data-last={last ? 'yes' : undefined}
      data-typed={view.typed ? 'yes' : undefined}
    >
      <Heading level={2} id="idle-title">
        {t('idleTitle')}
      </Heading>
      <div id="idle-text">
        <Body>
          <span data-idle-text="idle">{t('idleText')}</span>
          <span data-idle-text="last" hidden>
            {t('idleLast')}
          </span>
        </Body>
      </div>
      <Form action="/session" method="delete">
        <ButtonGroup>
          <button type="button" class="govuk-button" data-idle-stay autofocus>
            {t('goOn')}
          </button>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {t('signOut')}
          </button>
        </ButtonGroup>
      </Form>
    </dialog>
  );
}
