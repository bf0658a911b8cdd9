import { Body, Controller, Delete, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import { Problem } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { ActingAs, May, Session } from '../may.decorator.js';
import { Authenticators } from './authenticators.service.js';
import { FactorChanges } from './factor-changes.service.js';
import { FirstCodeInput, NamedInput, NewPasskeyInput } from './factor.input.js';
import { RecoveryCodesPage } from './recovery-codes.page.js';
import { relyingPartyOf } from './relying-party.js';
import { StepUp } from '../step-up.decorator.js';
import { ownFactors } from '../account.query.js';
import { accountTexts } from './factors.text.js';
import { AppConfirmationPage, FactorRemovalPage, NewAppPage, NewCodesPage, NewPasskeyPage } from './factors.page.js';

/** Adding and taking away what proves that it is somebody: each asks them to prove it first. */
@Controller('account')
@May('beSignedIn')
@StepUp()
export class FactorsController {
  constructor(
    private readonly database: Database,
    private readonly authenticators: Authenticators,
    private readonly changes: FactorChanges,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('apps/new')
  @Page(NewAppPage)
  newAppForm() {
    return {};
  }

  /** Begins with a new authenticator app and gives its secret once. */
  @Post('apps')
  @Page(NewAppPage, { again: (it: FactorsController) => it.newAppForm(), next: () => '/account/apps/confirmation' })
  beginApp(@Body() { name }: NamedInput, @ActingAs() actor: Actor) {
    return this.database.read(actor, async (tx) => {
      await this.authenticators.begin(tx, name);
      return this.authenticators.begun(tx);
    });
  }

  @Get('apps/confirmation')
  @Page(AppConfirmationPage)
  async begunAppForm(@ActingAs() actor: Actor) {
    const app = await this.database.read(actor, (tx) => this.authenticators.begun(tx));
    if (!app) throw new Problem(404, { reason: 'not-found' });
    return app;
  }

  /** Confirms the new authenticator app with a code of it. */
  @Post('apps/confirmation')
  @Page(AppConfirmationPage, {
    again: (it: FactorsController, asked) => it.begunAppForm(asked.actor),
    done: RecoveryCodesPage,
    texts: accountTexts,
  })
  confirmApp(@Body() { code }: FirstCodeInput, @Session() signedIn: SignedIn) {
    return this.changes.add(signedIn, { code });
  }

  @Get('passkeys/new')
  @Page(NewPasskeyPage)
  newPasskeyForm(@Req() { host }: FastifyRequest) {
    return { passkeysWork: relyingPartyOf(this.config, host) !== null };
  }

  /** Adds a passkey to one's own account. */
  @Post('passkeys')
  @Page(NewPasskeyPage, {
    again: (it: FactorsController, asked) => it.newPasskeyForm(asked.request),
    done: RecoveryCodesPage,
    texts: accountTexts,
  })
  addPasskey(@Body() { name, passkey }: NewPasskeyInput, @Session() signedIn: SignedIn) {
    return this.changes.add(signedIn, { name, passkey });
  }

  @Get('factors/:id/removal')
  @Page(FactorRemovalPage)
  async removalForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const factors = await this.database.read(actor, ownFactors);
    const factor = factors.find((one) => one.id === id);
    return factor ? { ok: true as const, value: factor } : refuse('not-found');
  }

  /** Removes a second factor from one's own account. */
  @Delete('factors/:id')
  @Page(FactorRemovalPage, {
    again: (it: FactorsController, asked) => it.removalForm(asked.id('id'), asked.actor),
    next: () => '/account',
    said: 'factorRemoved',
    texts: accountTexts,
  })
  async remove(@Param('id', IdPipe) id: string, @Session() signedIn: SignedIn) {
    const result = await this.changes.remove(id, signedIn);
    return result.ok ? { removed: true } : refuse(result.refusal);
  }

  @Get('recovery-codes')
  @Page(NewCodesPage)
  newCodesForm() {
    return {};
  }

  /** Replaces one's recovery codes and shows the new ones once. */
  @Post('recovery-codes')
  @Page(NewCodesPage, {
    again: (it: FactorsController) => it.newCodesForm(),
    done: RecoveryCodesPage,
    texts: accountTexts,
  })
  newCodes(@Session() signedIn: SignedIn) {
    return this.changes.newCodes(signedIn);
  }
}
