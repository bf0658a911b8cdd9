import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/public.decorator.js';
import { Page } from '../web/page.js';
import type { SignedIn, SigningIn } from '../web/signed-in.js';
import { accessTexts } from './access.text.js';
import { ConfirmationPage } from './confirmation.page.js';
import { May, Session } from './may.decorator.js';
import { about, PendingSignIns, ownPath } from './pending-sign-in.service.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ProofInput } from './proof.input.js';
import { SessionPage } from './session.page.js';
import { Sessions } from './sessions.service.js';
import { SignInPage } from './sign-in.page.js';
import { AnySession } from './signing-in.decorator.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly pending: PendingSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tells who is signed in, for which organisation and in which role. */
  @Get()
  @May('beSignedIn')
  @Page(SessionPage)
  show(@Session() signedIn: SignedIn) {
    return about(signedIn);
  }

  /** Ends the session. Also for whoever is half-way in. */
  @Delete()
  @HttpCode(200)
  @Public()
  @Page(SignInPage, { next: () => '/sign-in', said: 'signedOut', texts: accessTexts })
  async signOut(
    @AnySession() { sessionId, actor }: SignedIn | SigningIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.sessions.end(sessionId, actor);
    this.pending.clear(reply);
    // What a browser still has of pages and forms goes too.
    void reply.header('clear-site-data', '"cache", "storage"');
    return { signedOut: true };
  }

  @Get('confirmation')
  @May('beSignedIn')
  @Page(ConfirmationPage)
  confirmationForm(@Query('back') back?: string) {
    return { back: ownPath(back), provider: this.config.oidc?.name ?? null };
  }

  /** Proves once more who is there, for what asks a fresh proof. */
  @Post('confirmation')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(ConfirmationPage, {
    again: (it: SessionController, asked) => it.confirmationForm(asked.query('back')),
    next: (_, { back }) => ownPath(back),
    said: 'confirmed',
    texts: accessTexts,
  })
  async confirm(
    @Body() proof: ProofInput,
    @Session() signedIn: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const result = await this.sessions.confirm(signedIn, proof);
    if (!result.ok) return result;
    const token = await this.sessions.renew(signedIn);
    if (token === null) throw new UnauthorizedException();
    await this.pending.with(token, request, reply);
    return { confirmed: true };
  }
}
