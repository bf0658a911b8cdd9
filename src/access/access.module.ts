import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkSetting } from './network-setting.entity.js';
import { APP_GUARD } from '@nestjs/core';
import { CsrfGuard } from '../web/csrf.guard.js';
import { CleanUp } from './clean-up.job.js';
import { Attempts } from './attempts.service.js';
import { ActivityController } from './activity.controller.js';
import { EndedSessions } from './saved-forms/ended-sessions.service.js';
import { SavedFormController } from './saved-forms/saved-form.controller.js';
import { SavedForms } from './saved-forms/saved-forms.service.js';
import { FormKeeper } from '../web/form-keeper.js';
import { SettingsController } from './settings.controller.js';
import { FilesController } from './files/files.controller.js';
import { Files } from './files/files.service.js';
import { LiveController } from './live.controller.js';
import { SecurityTxtController } from './security-txt.controller.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { FactorsController } from './second-factors/factors.controller.js';
import { PlaceController } from './place.controller.js';
import { ActiveMembership } from './active-membership.service.js';
import { FactorChanges } from './second-factors/factor-changes.service.js';
import { PasskeyOptionsController } from './second-factors/passkey-options.controller.js';
import { SetUpController } from './second-factors/set-up.controller.js';
import { PendingSignIns } from './pending-sign-in.service.js';
import { Proofs } from './proofs.service.js';
import { Authenticators } from './second-factors/authenticators.service.js';
import { Passkeys } from './second-factors/passkeys.service.js';
import { RecoveryCodes } from './second-factors/recovery-codes.service.js';
import { SecondFactors } from './second-factors/second-factors.service.js';
import { Sessions } from './sessions.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.service.js';
import { Settings } from './settings.service.js';

/** Who somebody is now, and what they may do. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NetworkSetting])],
  controllers: [
    ...[SignInController, SetUpController, PlaceController, PasskeyOptionsController, FactorsController],
    SessionController,
    ActivityController,
    SavedFormController,
    LiveController,
    SettingsController,
    FilesController,
    SecurityTxtController,
  ],
  providers: [
    Attempts,
    EndedSessions,
    { provide: FormKeeper, useClass: SavedForms },
    { provide: SavedForms, useExisting: FormKeeper },
    CleanUp,
    Sessions,
    ...[
      SignIn,
      PendingSignIns,
      ActiveMembership,
      Proofs,
      SecondFactors,
      FactorChanges,
      Authenticators,
      Passkeys,
      RecoveryCodes,
    ],
    Settings,
    Files,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
  ],
  exports: [Attempts, Files, FormKeeper, PendingSignIns, RecoveryCodes, Sessions, SignIn, SecondFactors, Settings],
})
export class AccessModule {}
