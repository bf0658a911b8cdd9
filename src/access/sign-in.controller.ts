import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import { Public } from '../platform/public.decorator.js';
import { Page } from '../web/page.js';
import type { SigningIn } from '../web/signed-in.js';
import { accessTexts } from './access.text.js';
import { EndedSessions } from './saved-forms/ended-sessions.service.js';
import { PendingSignIns, ownPath, wayOn, type PendingSignIn } from './pending-sign-in.service.js';
import { ProofInput } from './proof.input.js';
import { SecondFactorPage } from './second-factor.page.js';
import { SignInInput } from './session.input.js';
import { whenceOf } from './sessions.rules.js';
import { Sessions } from './sessions.service.js';
import { SignInPage } from './sign-in.page.js';
import { SignIn } from './sign-in.service.js';
import { At, atStep } from './signing-in.decorator.js';

/** The first two steps of a sign-in; each answers which one follows. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly pending: PendingSignIns,
    private readonly ended: EndedSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  @Public()
  @Page(SignInPage)
  async form(@Req() request: FastifyRequest, @Query('back') back?: string) {
    const { demonstration, oidc } = this.config;
    const idle = await this.ended.wentIdle(request);
    return { back: ownPath(back), demonstration, provider: oidc?.name ?? null, idle };
  }

  /** Signs somebody in with address and password, or says which step comes next. */
  @Post('session')
  @HttpCode(200)
  @Public()
  @Page<Awaited<ReturnType<SignInController['form']>>, PendingSignIn>(SignInPage, {
    again: (it: SignInController, asked) => it.form(asked.request, asked.query('back')),
    next: (answer, { back }) => wayOn(answer, back),
    texts: accessTexts,
  })
  async withPassword(
    @Body() { email, password }: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.signIn.withPassword(email, password, whenceOf(request));
    if (!result.ok) return result;
    const before = request.signedIn ?? request.signingIn;
    if (before) await this.sessions.end(before.sessionId, before.actor);
    return this.pending.with(result.value, request, reply);
  }

  @Get('session/second-factor')
  @Public()
  @Page(SecondFactorPage)
  secondFactorForm(@At('second-factor') _: SigningIn, @Query('back') back?: string) {
    return { back: ownPath(back) };
  }

  /** Goes on signing in with a code, a recovery code or a passkey. */
  @Post('session/second-factor')
  @HttpCode(200)
  @Public()
  @Page<{ back: string }, PendingSignIn>(SecondFactorPage, {
    again: (it: SignInController, asked) =>
      it.secondFactorForm(atStep('second-factor', asked.request), asked.query('back')),
    next: (answer, { back }) => wayOn(answer, back),
    texts: accessTexts,
  })
  async withSecondFactor(
    @Body() proof: ProofInput,
    @At('second-factor') signingIn: SigningIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.signIn.withSecondFactor(signingIn, proof);
    return result.ok ? this.pending.with(result.value, request, reply) : result;
  }
}
