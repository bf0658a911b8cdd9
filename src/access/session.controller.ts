import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import { Public } from '../platform/public.decorator.js';
import { refuse } from '../platform/result.js';
import { Page } from '../web/page.js';
import { Problem } from '../web/problem.js';
import type { SignedIn } from '../web/signed-in.js';
import { accessTexts } from './access.text.js';
import { May, Session } from './may.decorator.js';
import { ProofInput } from './proof.input.js';
import { SignInInput } from './session.input.js';
import { SessionPage } from './session.page.js';
import { SignInPage } from './sign-in.page.js';
import { ConfirmationPage } from './confirmation.page.js';
import { Sessions } from './sessions.service.js';
import { cookieName } from './sessions.rules.js';

const HALF_A_DAY = 12 * 60 * 60;
/** Only a path of our own: a link must never lead somebody who just signed in elsewhere. */
const own = (back: string | undefined) => (back && /^\/(?![/\\])[\w\-/.?=&%]*$/.test(back) ? back : '/');
const about = ({ person, organisation, role, csrfToken }: SignedIn) => ({
  person: { name: person.name },
  organisation,
  role,
  csrfToken,
});

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  @Public()
  @Page(SignInPage)
  signInForm(@Query('back') back?: string) {
    return { back: own(back), demonstration: this.config.demonstration };
  }

  @Post('session')
  @HttpCode(200)
  @Public()
  @Page(SignInPage, { again: 'signInForm', next: (_, { back }) => own(back), texts: accessTexts })
  async signIn(
    @Body() input: SignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.sessions.signIn(input.email, input.password, request.ip);
    if (!result.ok) return result;
    if (request.signedIn) await this.sessions.end(request.signedIn.sessionId, request.signedIn.actor);
    const name = cookieName(this.config.demonstration);
    void reply.setCookie(name, result.value.token, { ...this.#cookie(), maxAge: HALF_A_DAY });
    request.cookies[name] = result.value.token;
    const signedIn = await this.sessions.find(request);
    if (!signedIn) throw new Problem(401);
    return about(signedIn);
  }

  @Get('session')
  @May('beSignedIn')
  @Page(SessionPage)
  show(@Session() signedIn: SignedIn) {
    return about(signedIn);
  }

  @Delete('session')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(SignInPage, { next: () => '/sign-in', said: 'signedOut', texts: accessTexts })
  async signOut(@Session() signedIn: SignedIn, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(signedIn.sessionId, signedIn.actor);
    void reply.clearCookie(cookieName(this.config.demonstration), this.#cookie());
    return { signedOut: true };
  }

  @Get('session/confirmation')
  @May('beSignedIn')
  @Page(ConfirmationPage)
  confirmationForm(@Query('back') back?: string) {
    return { back: own(back) };
  }

  @Post('session/confirmation')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(ConfirmationPage, {
    again: 'confirmationForm',
    next: (_, { back }) => own(back),
    said: 'confirmed',
    texts: accessTexts,
  })
  async confirm(@Body() proof: ProofInput, @Session() signedIn: SignedIn) {
    const result = await this.sessions.confirm(signedIn, proof);
    return result.ok ? { confirmed: true } : refuse(result.refusal);
  }

  #cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: !this.config.demonstration };
  }
}
