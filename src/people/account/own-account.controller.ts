import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { ActingAs, May, Session } from '../../access/may.decorator.js';
import { OwnEmailInput, OwnPasswordInput } from './own-account.input.js';
import { OwnEmailPage, OwnPasswordPage } from './own-account.page.js';
import { OwnAccount } from './own-account.service.js';
import { ownAccountTexts } from './own-account.text.js';

@Controller('account')
export class OwnAccountController {
  constructor(private readonly account: OwnAccount) {}

  @Get('password')
  @May('beSignedIn')
  @Page(OwnPasswordPage)
  passwordForm() {
    return {};
  }

  /** Changes one's own password. */
  @Post('password')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(OwnPasswordPage, {
    again: (it: OwnAccountController) => it.passwordForm(),
    said: 'passwordSaved',
    texts: ownAccountTexts,
  })
  changePassword(@Body() input: OwnPasswordInput, @Session() signedIn: SignedIn) {
    return this.account.changePassword(signedIn, input);
  }

  @Get('email')
  @May('beSignedIn')
  @Page(OwnEmailPage)
  emailForm(@ActingAs() actor: Actor) {
    return this.account.present(actor);
  }

  /** Asks to change one's own address. */
  @Post('email')
  @HttpCode(200)
  @May('beSignedIn')
  @Page(OwnEmailPage, {
    again: (it: OwnAccountController, asked) => it.emailForm(asked.actor),
    said: 'emailAsked',
    texts: ownAccountTexts,
  })
  askEmail(@Body() input: OwnEmailInput, @Session() signedIn: SignedIn) {
    return this.account.askEmail(signedIn, input);
  }
}
