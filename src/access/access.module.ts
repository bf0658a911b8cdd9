import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CsrfGuard } from '../web/csrf.guard.js';
import { AuditModule } from '../access-record/audit.module.js';
import { Forgetting } from './clean-up.job.js';
import { Attempts } from './attempts.service.js';
import { ActivityController } from './activity.controller.js';
import { EndedSessions } from './saved-forms/ended-sessions.service.js';
import { KeptFormController } from './saved-forms/saved-form.controller.js';
import { KeptForms } from './saved-forms/saved-forms.service.js';
import { FormKeeper } from '../web/form-keeper.js';
import { ApiTokensController } from '../identity/api-tokens/api-tokens.controller.js';
import { ApiTokens } from '../identity/api-tokens/api-tokens.service.js';
import { Machines } from '../identity/api-tokens/machines.service.js';
import { IdentitiesController } from '../identity/oidc/identities.controller.js';
import { Identities } from '../identity/oidc/identities.service.js';
import { Logins } from '../identity/oidc/logins.service.js';
import { ProviderController } from '../identity/oidc/provider.controller.js';
import { Provider } from '../identity/oidc/provider.service.js';
import { ProviderSignIn } from '../identity/oidc/provider-sign-in.service.js';
import { AdministrationController } from './administration.controller.js';
import { PeopleModule } from '../people/people.module.js';
import { SettingsController } from './settings.controller.js';
import { FilesController } from './files/files.controller.js';
import { Files } from './files/files.service.js';
import { LiveController } from './live.controller.js';
import { SecurityTxtController } from './security-txt.controller.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { AccountController } from '../people/account/account.controller.js';
import { FactorsController } from './second-factors/factors.controller.js';
import { PlaceController } from './place.controller.js';
import { Places } from './active-membership.service.js';
import { FactorChanges } from './second-factors/factor-changes.service.js';
import { PasskeyOptionsController } from './second-factors/passkey-options.controller.js';
import { SetUpController } from './second-factors/set-up.controller.js';
import { Onwards } from './pending-sign-in.service.js';
import { Proofs } from './proofs.service.js';
import { Authenticators } from './second-factors/authenticators.service.js';
import { Passkeys } from './second-factors/passkeys.service.js';
import { RecoveryCodes } from './second-factors/recovery-codes.service.js';
import { SecondFactors } from './second-factors/second-factors.service.js';
import { Sessions } from './sessions.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.service.js';
import { Settings } from './settings.service.js';

@Global()
@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [
    ...[
      SignInController,
      SetUpController,
      PlaceController,
      PasskeyOptionsController,
      AccountController,
      FactorsController,
    ],
    SessionController,
    ActivityController,
    KeptFormController,
    LiveController,
    SettingsController,
    AdministrationController,
    FilesController,
    SecurityTxtController,
    ...[ApiTokensController, ProviderController, IdentitiesController],
  ],
  providers: [
    Attempts,
    EndedSessions,
    { provide: FormKeeper, useClass: KeptForms },
    { provide: KeptForms, useExisting: FormKeeper },
    Forgetting,
    Sessions,
    ...[SignIn, Onwards, Places, Proofs, SecondFactors, FactorChanges, Authenticators, Passkeys, RecoveryCodes],
    Settings,
    Files,
    ...[ApiTokens, Machines, Provider, Logins, Identities, ProviderSignIn],
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
  ],
  exports: [Attempts, FormKeeper, Sessions, SignIn, SecondFactors, Settings],
})
export class AccessModule {}
