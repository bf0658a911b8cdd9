import { useView } from '../view.js';
import { webTexts } from '../web.text.js';

export function MainMenu() {
  const view = useView();
  const t = webTexts(view);
  return (
    <div class="govuk-service-navigation" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label={t('mainMenu')} class="govuk-service-navigation__wrapper">
            <button
              type="button"
              class="govuk-service-navigation__toggle"
              aria-controls="navigation"
              aria-expanded="false"
              hidden
            >
              {t('menu')}
            </button>
            <ul class="govuk-service-navigation__list" id="navigation">
              {view.menu.map(({ path, text, current }) => (
                <li
                  key={path}
                  class={`govuk-service-navigation__item${current ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <a
                    class="govuk-service-navigation__link"
                    href={path}
                    aria-current={current ? (path === view.path ? 'page' : 'true') : undefined}
                  >
                    {current ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
