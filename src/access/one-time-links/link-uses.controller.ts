import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Public } from '../../platform/public.decorator.js';
import type { Result } from '../../platform/result.js';
import { Page } from '../../web/page.js';
import { InvitationPage, NewPasswordPage } from './choose-password.page.js';
import { EmailChangePage, EmailUndoPage } from './email-links.page.js';
import { forgetToken, keptToken } from './link-cookie.js';
import { LinkUses } from './link-uses.service.js';
import { ChosenPasswordInput, LinkInput, PasswordResetInput } from './link.input.js';
import { linkTexts } from './link.text.js';
import { OneTimeLinks } from './links.service.js';
import { PasswordResetPage, PasswordResetSentPage } from './password-reset.page.js';

const toSignIn = () => '/sign-in';

/** Pages for whoever comes with a link; nobody need be signed in. Looking uses nothing up, only a form does. */
@Controller()
@Public()
export class LinkUsesController {
  readonly #secure: boolean;

  constructor(
    private readonly links: OneTimeLinks,
    private readonly uses: LinkUses,
    @Inject(CONFIG) { demonstration }: Config,
  ) {
    this.#secure = !demonstration;
  }

  @Get('invitation')
  @Page(InvitationPage)
  invitationForm(@Req() request: FastifyRequest) {
    return this.links.look('invitation', keptToken(request, this.#secure));
  }

  /** Accepts an invitation and chooses a password. */
  @Post('invitation')
  @HttpCode(200)
  @Page(InvitationPage, {
    again: (it: LinkUsesController, asked) => it.invitationForm(asked.request),
    next: toSignIn,
    said: 'passwordChosen',
    texts: linkTexts,
  })
  accept(
    @Body() { password, token }: ChosenPasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const given = token ?? keptToken(request, this.#secure);
    return this.#forgetting(reply, this.uses.choosePassword('invitation', given, password, request.ip));
  }

  @Get('password-reset')
  @Page(PasswordResetPage)
  resetForm() {
    return {};
  }

  /** Asks for a letter to choose a new password. */
  @Post('password-reset')
  @HttpCode(200)
  @Page(PasswordResetPage, {
    again: (it: LinkUsesController) => it.resetForm(),
    done: PasswordResetSentPage,
    texts: linkTexts,
  })
  askReset(@Body() { email }: PasswordResetInput, @Req() request: FastifyRequest) {
    return this.uses.askReset(email, request.ip);
  }

  @Get('new-password')
  @Page(NewPasswordPage)
  newPasswordForm(@Req() request: FastifyRequest) {
    return this.links.look('password-reset', keptToken(request, this.#secure));
  }

  /** Chooses a new password with the link from a letter. */
  @Post('new-password')
  @HttpCode(200)
  @Page(NewPasswordPage, {
    again: (it: LinkUsesController, asked) => it.newPasswordForm(asked.request),
    next: toSignIn,
    said: 'passwordChosen',
    texts: linkTexts,
  })
  choose(
    @Body() { password, token }: ChosenPasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const given = token ?? keptToken(request, this.#secure);
    return this.#forgetting(reply, this.uses.choosePassword('password-reset', given, password, request.ip));
  }

  @Get('email-change')
  @Page(EmailChangePage)
  emailChangeForm(@Req() request: FastifyRequest) {
    return this.links.look('email-change', keptToken(request, this.#secure));
  }

  /** Confirms a new address with the link from a letter. */
  @Post('email-change')
  @HttpCode(200)
  @Page(EmailChangePage, {
    again: (it: LinkUsesController, asked) => it.emailChangeForm(asked.request),
    next: toSignIn,
    said: 'changeDone',
    texts: linkTexts,
  })
  confirmEmail(
    @Body() { token }: LinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#forgetting(reply, this.uses.confirmEmail(token ?? keptToken(request, this.#secure), request.ip));
  }

  @Get('email-undo')
  @Page(EmailUndoPage)
  emailUndoForm(@Req() request: FastifyRequest) {
    return this.links.look('email-undo', keptToken(request, this.#secure));
  }

  /** Takes back a change of address with the link from a letter. */
  @Post('email-undo')
  @HttpCode(200)
  @Page(EmailUndoPage, {
    again: (it: LinkUsesController, asked) => it.emailUndoForm(asked.request),
    next: toSignIn,
    said: 'undoDone',
    texts: linkTexts,
  })
  undoEmail(
    @Body() { token }: LinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#forgetting(reply, this.uses.undoEmail(token ?? keptToken(request, this.#secure), request.ip));
  }

  async #forgetting<T, R extends string>(reply: FastifyReply, using: Promise<Result<T, R>>): Promise<Result<T, R>> {
    const result = await using;
    if (result.ok) forgetToken(reply, this.#secure);
    return result;
  }
}
