import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

/** To where this page hangs from; a browser's own way back may lead to a form that was sent. */
export function BackLink({ href }: { href: string }) {
  const t = webTexts(useView());
  return (
    <nav aria-label={t('back')}>
      <a href={href} class="govuk-back-link">
        {t('back')}
      </a>
    </nav>
  );
}
