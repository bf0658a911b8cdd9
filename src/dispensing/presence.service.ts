import { Injectable } from '@nestjs/common';
import { isConfirmed } from '../access/sessions.rules.js';
import { Sessions } from '../access/sessions.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput } from '../web/problem.js';
import type { SignedIn } from '../web/signed-in.js';
import type { WitnessInput } from './settlement.input.js';
import type { Witness } from './settlement.rules.js';
import { settlementTexts } from './settlement.text.js';

export interface Present {
  confirmed: boolean;
  witness: Witness;
  witnessId: string | null;
}
interface Passwords {
  witness?: WitnessInput;
  ownPassword?: string;
}

/** Who stands there when list I and II are destroyed. Asked before the transaction: a password takes a while. */
@Injectable()
export class Presence {
  constructor(
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(
    action: string,
    caseId: string | null,
    { witness, ownPassword }: Passwords,
    { actor, sessionId, confirmedAt }: SignedIn,
  ): Promise<Result<Present, 'witness-needed'>> {
    const own = ownPassword && (await this.sessions.confirm(sessionId, actor, ownPassword));
    const said = (language: 'nl' | 'en') => settlementTexts(language)('passwordWrong');
    if (own && !own.ok) throw new BadInput([{ field: 'ownPassword', said }]);
    const confirmed = Boolean(own) || isConfirmed(confirmedAt, this.clock.now());
    if (!witness) return allow({ confirmed, witness: 'none', witnessId: null });
    const beside = await this.sessions.witness(witness.email, witness.password, actor);
    if (beside.ok) return allow({ confirmed, witness: 'another-person', witnessId: beside.value });
    if (beside.refusal === 'same-person') return allow({ confirmed, witness: 'same-person', witnessId: null });
    await this.database.recordRefusal(actor, action, caseId, beside.refusal);
    return refuse(beside.refusal);
  }
}
