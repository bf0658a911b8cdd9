import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, refuseOnRecord, type Result } from '../platform/result.js';
import type { Proof, SignedIn } from '../web/signed-in.js';
import type { AttemptKind } from './attempts.rules.js';
import { Attempts } from './attempts.service.js';
import { passwordFits } from './passwords.js';
import { may, type Action } from './may.js';
import type { ProofInput } from './proof.input.js';
import { SecondFactors, type Shown } from './second-factors/second-factors.service.js';
import type { Purpose } from './second-factors/challenges.js';
import { FIND_SIGN_IN, type KnownPerson } from './sign-in.query.js';

export type ProofRefusal = 'proof-wrong';
interface Asking {
  sessionId: string;
  actor: Actor;
}

const CONFIRM: Statement = {
  name: 'confirm',
  text: 'update session set confirmed_at = app_now(), confirmed_with = $2 where id = $1',
};
const AUDIT: Statement = { name: 'audit-proof', text: `select audit_append($1, null, 'done', $2)` };
const PASSWORD_OF: Statement = { name: 'password-of', text: 'select password_of($1) as "passwordHash"' };

/** Somebody proves on the spot that it is them: with what they have besides a password, if they have it. */
@Injectable()
export class Proofs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly secondFactors: SecondFactors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same person again, for signing and destruction. @returns with what they proved it. */
  async confirm(signedIn: SignedIn, proof: ProofInput): Promise<Result<Proof, ProofRefusal>> {
    const { sessionId, actor } = signedIn;
    return this.counted(signedIn, 'confirmation', async () => {
      const password = await this.#passwordWillDo(signedIn, proof);
      return this.database.as<Proof, ProofRefusal>(actor, async (tx) => {
        const shown = password ? 'password' : await this.shown(tx, signedIn, 'confirmation', proof);
        if (!shown) return refuse('proof-wrong');
        await ask(tx, CONFIRM, [sessionId, shown]);
        await ask(tx, AUDIT, ['confirm', shown]);
        return allow(shown);
      });
    });
  }

  /**
   * Somebody who stands beside: their own proof, without ending the session on this screen. Who works there in several
   * roles acts in one that may do what is asked.
   */
  async beside(
    email: string,
    proof: ProofInput,
    actor: Actor,
    asked?: Action,
  ): Promise<Result<Actor, 'witness-needed' | 'same-person'>> {
    const attempt = await this.attempts.begin('witness', email, actor.address ?? '');
    const known = await this.database.asNobody<KnownPerson>(FIND_SIGN_IN, [email.trim(), this.clock.now()]);
    const fits = await passwordFits(known[0]?.passwordHash ?? null, proof.password ?? '');
    const roles = known.filter((row) => row.organisationId === actor.organisation);
    const colleague = roles.find(({ role }) => !asked || (role && may(role, asked))) ?? roles[0];
    if (!fits || !colleague?.organisationId || !colleague.role) return refuse('witness-needed');
    if (colleague.personId === actor.person) {
      await this.attempts.succeeded(attempt);
      return refuse('same-person');
    }
    if (!colleague.secondFactor && !this.config.demonstration) return refuse('witness-needed');
    const challenge = await this.database.read(actor, (tx) =>
      this.secondFactors.challengeOf(tx, proof, null, 'witness'),
    );
    const beside: Actor = { ...actor, person: colleague.personId, role: colleague.role, command: undefined };
    const result = await this.database.as<Actor, 'witness-needed'>(beside, async (tx) => {
      const shown = colleague.secondFactor ? await this.secondFactors.show(tx, proof, challenge) : 'password';
      if (!shown) return refuse('witness-needed');
      await ask(tx, AUDIT, ['witness', shown]);
      return allow(beside);
    });
    if (result.ok) await this.attempts.succeeded(attempt);
    return result;
  }

  /** In the transaction that goes on with it, so that a code is used up only when something came of it. */
  async shown(tx: EntityManager, { sessionId }: Asking, purpose: Purpose, proof: ProofInput): Promise<Shown | null> {
    const challenge = await this.secondFactors.challengeOf(tx, proof, sessionId, purpose);
    return this.secondFactors.show(tx, proof, challenge);
  }

  /** Counted before it is looked at, so that many at once are no more tries than one after another. */
  async counted<T>(
    { actor }: Asking,
    kind: AttemptKind,
    prove: () => Promise<Result<T, ProofRefusal>>,
  ): Promise<Result<T, ProofRefusal>> {
    const attempt = await this.attempts.begin(kind, actor.person, actor.address ?? '');
    const result = await prove();
    if (!result.ok) {
      await this.database.recordRefusal(actor, kind, null, 'proof-wrong');
      return refuseOnRecord(result.refusal);
    }
    await this.attempts.succeeded(attempt);
    return result;
  }

  async #passwordWillDo({ actor, secondFactor }: SignedIn, { password, code, passkey }: ProofInput): Promise<boolean> {
    if (secondFactor || !this.config.demonstration || code !== undefined || passkey !== undefined) return false;
    const [row] = await this.database.asNobody<{ passwordHash: string }>(PASSWORD_OF, [actor.person]);
    return passwordFits(row?.passwordHash ?? null, password ?? '');
  }
}
