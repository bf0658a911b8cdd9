import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { IdListInput, listOf, PER_PAGE } from '../../web/list.input.js';
import { Page } from '../../web/page.js';
import { BadInput } from '../../web/problem.js';
import { judgeTogether, type Rightly } from '../../web/rightly.js';
import type { SignedIn } from '../../web/signed-in.js';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { ApiTokenInput, RotationInput } from './api-token.input.js';
import { ApiTokenPage, RevocationPage } from './api-token.page.js';
import { ApiTokenSecretPage } from './api-token-secret.page.js';
import { rolesOfMachines, whatIsWrongWith } from './api-token.rules.js';
import { ApiTokens } from './api-tokens.service.js';
import { apiTokenTexts } from './api-tokens.text.js';
import { ApiTokensPage } from './api-tokens.page.js';
import { NewApiTokenPage } from './new-api-token.page.js';

const WORDS = { texts: apiTokenTexts };

@Controller('api-tokens')
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly clock: Clock,
  ) {}

  /** Lists the tokens of the organisation. */
  @Get()
  @May('keepApiTokens')
  @Page(ApiTokensPage)
  async list(@Query() { limit = PER_PAGE, cursor }: IdListInput, @ActingAs() actor: Actor) {
    return listOf(await this.tokens.list(actor, cursor ?? null, limit + 1), limit, ({ id }) => id);
  }

  @Get('new')
  @May('keepApiTokens')
  @StepUp()
  @Page(NewApiTokenPage)
  form(@Session() { organisation }: SignedIn) {
    return { roles: rolesOfMachines(organisation.kind) };
  }

  /** Makes a token for a system of the organisation and shows it once. */
  @Post()
  @May('keepApiTokens')
  @StepUp()
  @Page(NewApiTokenPage, {
    again: (it: ApiTokensController, asked) => it.form(asked.signedIn),
    besides: (it: ApiTokensController, rightly: Rightly<ApiTokenInput>, { signedIn }) => it.judge(rightly, signedIn),
    done: ApiTokenSecretPage,
    ...WORDS,
  })
  async make(@Body() input: ApiTokenInput, @Session() signedIn: SignedIn) {
    await this.judge(input, signedIn);
    return this.tokens.make(signedIn, input);
  }

  judge({ role, expiresOn }: Rightly<ApiTokenInput>, { organisation }: SignedIn) {
    return judgeTogether(
      () => {
        if (role !== undefined && !rolesOfMachines(organisation.kind).includes(role))
          throw new BadInput([{ field: 'role', said: (language) => apiTokenTexts(language)('roleMissing') }]);
      },
      () => {
        if (expiresOn !== undefined) this.#mustEnd(expiresOn);
      },
    );
  }

  /** Shows one token, without its secret. */
  @Get(':id')
  @May('keepApiTokens')
  @StepUp()
  @Page(ApiTokenPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.tokens.show(actor, id);
  }

  /** Replaces the secret of a token and shows the new one once. */
  @Post(':id/rotation')
  @HttpCode(200)
  @May('keepApiTokens')
  @StepUp()
  @Page(ApiTokenPage, {
    again: (it: ApiTokensController, asked) => it.show(asked.id('id'), asked.actor),
    done: ApiTokenSecretPage,
    ...WORDS,
  })
  rotate(@Param('id', IdPipe) id: string, @Body() input: RotationInput, @ActingAs() actor: Actor) {
    if (input.expiresOn !== undefined) this.#mustEnd(input.expiresOn);
    return this.tokens.rotate(actor, id, input);
  }

  @Get(':id/revocation')
  @May('keepApiTokens')
  @StepUp()
  @Page(RevocationPage)
  revocationForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.tokens.show(actor, id);
  }

  /** Revokes a token. */
  @Delete(':id')
  @May('keepApiTokens')
  @StepUp()
  @Page(ApiTokenPage, {
    again: (it: ApiTokensController, asked) => it.show(asked.id('id'), asked.actor),
    next: () => '/api-tokens',
    said: 'revokedNow',
    ...WORDS,
  })
  revoke(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.tokens.revoke(actor, id);
  }

  #mustEnd(day: string): void {
    const fault = whatIsWrongWith(day, this.clock.today());
    if (fault) throw new BadInput([{ field: 'expiresOn', said: (language) => apiTokenTexts(language)(fault) }]);
  }
}
