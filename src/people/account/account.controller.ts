import { Controller, Delete, Get, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { allow, refuse } from '../../platform/result.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Page } from '../../web/page.js';
import type { SignedIn } from '../../web/signed-in.js';
import { May, Session } from '../../access/may.decorator.js';
import { RecoveryCodes } from '../../access/second-factors/recovery-codes.service.js';
import { relyingPartyOf } from '../../access/second-factors/relying-party.js';
import { StepUp } from '../../access/step-up.decorator.js';
import { AccountPage, type Account } from './account.page.js';
import { endOtherSessions, endSession, ownEmail, ownFactors, ownSessions } from '../../access/account.query.js';
import { accountTexts } from '../../access/second-factors/factors.text.js';

/** What somebody sees and changes of their own way in. */
@Controller('account')
export class AccountController {
  constructor(
    private readonly database: Database,
    private readonly recoveryCodes: RecoveryCodes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Shows one's own account, second factors and sessions. */
  @Get()
  @May('beSignedIn')
  @Page(AccountPage)
  show(@Session() { actor, sessionId, person }: SignedIn, @Req() { host }: FastifyRequest): Promise<Account> {
    return this.database.read(actor, async (tx) => ({
      person: { name: person.name, email: await ownEmail(tx) },
      factors: await ownFactors(tx),
      recoveryCodes: await this.recoveryCodes.left(tx),
      provider: this.config.oidc?.name ?? null,
      passkeysWork: relyingPartyOf(this.config, host) !== null,
      sessions: (await ownSessions(tx)).map((one) => ({ ...one, own: one.id === sessionId })),
    }));
  }

  /** Ends all one's other sessions. */
  @Delete('sessions')
  @StepUp()
  @May('beSignedIn')
  @Page(AccountPage, {
    again: (it: AccountController, asked) => it.show(asked.signedIn, asked.request),
    next: () => '/account',
    said: 'othersEnded',
    texts: accountTexts,
  })
  endOthers(@Session() { actor, sessionId }: SignedIn) {
    return this.database.read(actor, async (tx) => ({ ended: await endOtherSessions(tx, sessionId) }));
  }

  /** Ends one of one's own sessions. */
  @Delete('sessions/:id')
  @StepUp()
  @May('beSignedIn')
  @Page(AccountPage, {
    again: (it: AccountController, asked) => it.show(asked.signedIn, asked.request),
    next: () => '/account',
    said: 'sessionEnded',
    texts: accountTexts,
  })
  end(@Param('id', IdPipe) id: string, @Session() { actor }: SignedIn) {
    return this.database.as<{ ended: number }, 'not-found'>(actor, async (tx) => {
      const ended = await endSession(tx, id);
      return ended === 0 ? refuse('not-found') : allow({ ended });
    });
  }
}
