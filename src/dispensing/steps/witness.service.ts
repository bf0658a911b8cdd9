import { Injectable } from '@nestjs/common';
import { accessTexts } from '../../access/access.text.js';
import type { ProofInput } from '../../access/proof.input.js';
import { isConfirmed } from '../../access/sessions.rules.js';
import { Sessions } from '../../access/sessions.service.js';
import { Clock } from '../../platform/clock.js';
import { BadInput, RefusedFields } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { WitnessInput } from './settlement.input.js';
import type { Witness } from './settlement.rules.js';
import { settlementTexts } from './settlement.text.js';

export interface Present {
  confirmed: boolean;
  witness: Witness;
  witnessId: string | null;
}
interface Proofs {
  witness?: WitnessInput;
  own?: ProofInput;
}

/** Who stands there when list I and II are destroyed. Asked before the transaction: a proof takes a while. */
@Injectable()
export class Witnesses {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async of({ witness, own }: Proofs, signedIn: SignedIn): Promise<Present> {
    const { actor, confirmedAt } = signedIn;
    const proved = own && (await this.sessions.confirm(signedIn, own));
    const said = (language: 'nl' | 'en') => accessTexts(language)('proofWrong');
    if (proved && !proved.ok) throw new BadInput([{ field: own.code ? 'own.code' : 'own.password', said }]);
    const confirmed = Boolean(proved) || isConfirmed(confirmedAt, this.clock.now());
    if (!witness) return { confirmed, witness: 'none', witnessId: null };
    const beside = await this.sessions.witness(witness.email, witness, actor);
    if (beside.ok) return { confirmed, witness: 'another-person', witnessId: beside.value };
    if (beside.refusal === 'same-person') return { confirmed, witness: 'same-person', witnessId: null };
    const wrong = (language: 'nl' | 'en') => settlementTexts(language)('witnessWrong');
    throw new RefusedFields(beside.refusal, [{ field: 'witness.email', said: wrong }]);
  }
}
