import { Injectable } from '@nestjs/common';
import { isConfirmed } from '../access/sessions.rules.js';
import { Sessions } from '../access/sessions.service.js';
import { Clock } from '../platform/clock.js';
import { BadInput } from '../web/problem.js';
import type { SignedIn } from '../web/signed-in.js';
import type { SignatureInput } from './request.input.js';
import { requestTexts } from './request-form.text.js';

/** A signature asks for a password that was given just now: a while ago at sign-in, or in the same form. */
@Injectable()
export class Signing {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  needsPassword({ confirmedAt }: SignedIn): boolean {
    return !isConfirmed(confirmedAt, this.clock.now());
  }

  /** Before the transaction: checking a password takes longer than a case may be locked. */
  async confirmed(signedIn: SignedIn, { password }: SignatureInput): Promise<boolean> {
    if (!this.needsPassword(signedIn)) return true;
    if (password === undefined) return false;
    const { ok } = await this.sessions.confirm(signedIn.sessionId, signedIn.actor, password);
    if (ok) return true;
    throw new BadInput([{ field: 'signature.password', said: (language) => requestTexts(language)('passwordWrong') }]);
  }
}
