import { Injectable } from '@nestjs/common';
import { accessTexts } from '../../access/access.text.js';
import { isConfirmed } from '../../access/sessions.rules.js';
import { Sessions } from '../../access/sessions.service.js';
import { Clock } from '../../platform/clock.js';
import { BadInput } from '../../web/problem.js';
import type { Proof, SignedIn } from '../../web/signed-in.js';
import type { SignatureInput } from './request.input.js';

/** A signature asks for a proof that was given just now: a while ago at sign-in, or in the same form. */
@Injectable()
export class Signing {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  needsProof({ confirmedAt }: SignedIn): boolean {
    return !isConfirmed(confirmedAt, this.clock.now());
  }

  /**
   * With what it was proved; null: it was not. Before the transaction: checking a proof takes longer than a case may be
   * locked.
   */
  async confirmedWith(signedIn: SignedIn, { password, code, passkey }: SignatureInput): Promise<Proof | null> {
    if (!this.needsProof(signedIn)) return signedIn.confirmedWith;
    const field = (['passkey', 'code', 'password'] as const).find((name) => ({ password, code, passkey })[name]);
    if (field === undefined) return null;
    const proof = await this.sessions.confirm(signedIn, { password, code, passkey });
    if (proof.ok) return proof.value;
    throw new BadInput([{ field: `signature.${field}`, said: (language) => accessTexts(language)('proofWrong') }]);
  }
}
