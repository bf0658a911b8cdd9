import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { Public } from '../../platform/public.decorator.js';
import { Page } from '../../web/page.js';
import { Problem } from '../../web/problem.js';
import type { SigningIn } from '../../web/signed-in.js';
import { accessTexts } from '../access.text.js';
import { PendingSignIns, ownPath, wayOn } from '../pending-sign-in.service.js';
import { At, atStep } from '../signing-in.decorator.js';
import { Authenticators } from './authenticators.service.js';
import { FactorChanges } from './factor-changes.service.js';
import { SetUpInput } from './factor.input.js';
import { RecoveryCodesPage } from './recovery-codes.page.js';
import { relyingPartyOf } from './relying-party.js';
import { SetUpPage } from './set-up.page.js';

/** The step of whoever has no second factor yet where patients are real. */
@Controller('session/set-up')
export class SetUpController {
  constructor(
    private readonly database: Database,
    private readonly authenticators: Authenticators,
    private readonly changes: FactorChanges,
    private readonly pending: PendingSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Page(SetUpPage)
  async form(@At('set-up') { actor }: SigningIn, @Req() { host }: FastifyRequest, @Query('back') back?: string) {
    const app = await this.database.read(actor, (tx) => this.authenticators.begun(tx));
    if (!app) throw new Problem(404);
    return { app, passkeysWork: relyingPartyOf(this.config, host) !== null, back: ownPath(back) };
  }

  /** Sets up the first second factor while signing in. */
  @Post()
  @HttpCode(200)
  @Public()
  @Page(SetUpPage, {
    again: (it: SetUpController, asked) => it.form(atStep('set-up', asked.request), asked.request, asked.query('back')),
    done: RecoveryCodesPage,
    texts: accessTexts,
  })
  async setUp(
    @Body() input: SetUpInput,
    @At('set-up') signingIn: SigningIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('back') back?: string,
  ) {
    const result = await this.changes.setUp(signingIn, input);
    if (!result.ok) return result;
    const { token, recoveryCodes } = result.value;
    const onward = await this.pending.with(token, request, reply);
    return { ok: true as const, value: { ...onward, recoveryCodes, goOn: wayOn(onward, back) } };
  }
}
