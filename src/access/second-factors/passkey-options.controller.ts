import { Body, Controller, HttpCode, Inject, Post, Req, UnauthorizedException } from '@nestjs/common';
import { IsIn } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { Public } from '../../platform/public.decorator.js';
import { allow, refuse } from '../../platform/result.js';
import { Problem, SIGN_IN_AGAIN } from '../../web/problem.js';
import { isConfirmed } from '../sessions.rules.js';
import type { Purpose } from './challenges.js';
import { Passkeys } from './passkeys.service.js';
import { relyingPartyOf } from './relying-party.js';

const PURPOSES = ['sign-in', 'confirmation', 'witness', 'registration'] as const satisfies Purpose[];

export class PasskeyOptionsInput {
  @IsIn(PURPOSES)
  purpose!: Purpose;
}

/** What the script of a page hands to the browser, which then asks for the passkey. */
@Controller('session/passkey-options')
export class PasskeyOptionsController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives what a browser needs to ask for a passkey. */
  @Post()
  @HttpCode(200)
  @Public()
  async options(@Body() { purpose }: PasskeyOptionsInput, @Req() request: FastifyRequest) {
    const { sessionId, actor } = this.#who(purpose, request);
    const party = relyingPartyOf(this.config, request.host);
    if (!party) return refuse('no-passkeys-here');
    const options = await this.database.read<object>(actor, (tx) =>
      purpose === 'registration'
        ? this.passkeys.optionsToRegister(tx, sessionId, party)
        : this.passkeys.optionsToProve(tx, sessionId, purpose, party),
    );
    return allow(options);
  }

  /** Each step asks for its own purpose, and a new passkey is for who proved just now that it is them. */
  #who(purpose: Purpose, { signedIn, signingIn }: FastifyRequest) {
    if (signingIn?.step === 'second-factor' && purpose === 'sign-in') return signingIn;
    if (signingIn?.step === 'set-up' && purpose === 'registration') return signingIn;
    if (!signedIn || signedIn.machine || purpose === 'sign-in') throw new UnauthorizedException();
    if (purpose === 'registration' && !isConfirmed(signedIn.confirmedAt, this.clock.now()))
      throw new Problem(409, { reason: SIGN_IN_AGAIN });
    return signedIn;
  }
}
