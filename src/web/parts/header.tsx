import { useView } from '../view.js';
import { webTexts } from '../web.text.js';
import { DemonstrationBanner } from './demonstration-banner.js';
import { FindLink } from './find-dialog.js';
import { LanguageSwitch } from './language-switch.js';
import { MainMenu } from './main-menu.js';
import { SignOut } from './sign-out.js';

export function Header() {
  const view = useView();
  const { signedIn } = view;
  const t = webTexts(view);
  return (
    <header>
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container pk-header">
          <div class="govuk-generic-header__logo">
            <a href="/" class="govuk-generic-header__homepage-link">
              {view.networkName}
            </a>
          </div>
          <div class="pk-header__who">
            {signedIn && <FindLink />}
            {signedIn && (
              <span>
                {signedIn.person.name}, {signedIn.organisation.name}
              </span>
            )}
            {signedIn && (
              <a class="pk-header__link" href="/account">
                {t('account')}
              </a>
            )}
            {signedIn?.mayChoose && (
              <a class="pk-header__link" href="/session/organisation">
                {t('changePlace')}
              </a>
            )}
            <LanguageSwitch />
            {(signedIn ?? view.signingIn) && <SignOut>{t('signOut')}</SignOut>}
          </div>
        </div>
      </div>
      {view.menu.length > 0 && <MainMenu />}
      {view.demonstration && <DemonstrationBanner />}
    </header>
  );
}
