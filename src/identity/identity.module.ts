import { Global, Module } from '@nestjs/common';
import { MachineTokens } from '../access/machine-tokens.js';
import { RegisterChecks } from '../access/register-check.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokens } from './api-tokens/api-tokens.service.js';
import { Machines } from './api-tokens/machines.service.js';
import { IdentitiesController } from './oidc/identities.controller.js';
import { Identities } from './oidc/identities.service.js';
import { Logins } from './oidc/logins.service.js';
import { ProviderController } from './oidc/provider.controller.js';
import { Provider } from './oidc/provider.service.js';
import { ProviderSignIn } from './oidc/provider-sign-in.service.js';
import { ConfiguredChecks } from './registers/configured-checks.service.js';

/** Ways in that a network may leave out: an identity provider, tokens of systems, registers that are asked over HTTP. */
@Global()
@Module({
  controllers: [ApiTokensController, ProviderController, IdentitiesController],
  providers: [
    ...[ApiTokens, Identities, Logins, Provider, ProviderSignIn],
    { provide: MachineTokens, useClass: Machines },
    { provide: RegisterChecks, useClass: ConfiguredChecks },
  ],
  exports: [MachineTokens, RegisterChecks],
})
export class IdentityModule {}
