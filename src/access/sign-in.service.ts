import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import type { Proof, SigningIn } from '../web/signed-in.js';
import { Attempts } from './attempts.service.js';
import { passwordFits } from './passwords.js';
import type { ProofInput } from './proof.input.js';
import { Proofs, type ProofRefusal } from './proofs.service.js';
import { Authenticators } from './second-factors/authenticators.service.js';
import { DEMONSTRATION_ADDRESS, whereFrom, type Whence } from './sessions.rules.js';
import { Sessions } from './sessions.service.js';
import { FIND_SIGN_IN, type KnownPerson } from './sign-in.query.js';
import { afterPassword, afterSecondFactor } from './sign-in.rules.js';

export type SignInRefusal = 'sign-in-failed';
/** Somebody who has said who they are, and where they act unless they choose otherwise. */
export interface Comer {
  personId: string;
  networkId: string;
  organisationId: string;
  role: Role;
  /** For how many organisations and roles they may act now. */
  places: number;
  secondFactor: boolean;
  /** Where an identity provider supports that they act, as organisation:role; it holds for the whole session. */
  claimed?: string[];
}

const AUDIT: Statement = { name: 'audit-sign-in', text: `select audit_append('sign-in', null, 'done', $1)` };
const REFUSED: Statement = { name: 'sign-in-refused', text: 'select audit_nobody($1, $2, $3, $4, $5)' };

/** The way in, step by step; each answers the token of the session that the next step needs. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly proofs: Proofs,
    private readonly authenticators: Authenticators,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same answer, after the same time, for a wrong password and for somebody unknown. */
  async withPassword(email: string, password: string, from: Whence): Promise<Result<string, SignInRefusal>> {
    const attempt = await this.attempts.begin('sign-in', email, from.ip);
    const known = await this.database.asNobody<KnownPerson>(FIND_SIGN_IN, [email.trim(), this.clock.now()]);
    const [first] = known;
    const fits = await passwordFits(first?.passwordHash ?? null, password);
    if (fits) await this.attempts.succeeded(attempt);
    const invented = !this.config.demonstration && DEMONSTRATION_ADDRESS.test(email.trim());
    if (!fits || invented || !first?.organisationId || !first.role) {
      const values = ['sign-in', this.clock.now(), whereFrom(from.ip), first?.personId ?? null, null];
      await this.database.asNobody(REFUSED, values);
      return refuse('sign-in-failed');
    }
    const { organisationId, role } = first;
    const comer = { ...first, organisationId, role, places: known.length };
    const { demonstration } = this.config;
    const stage = afterPassword({ ...comer, demonstration });
    return allow(await this.#start(comer, stage, 'password', from));
  }

  /** By an identity provider: when it asked a second factor itself it is enough, else it counts as a password. */
  withProvider(comer: Comer, sure: boolean, from: Whence): Promise<string> {
    const { demonstration } = this.config;
    const stage = sure ? afterSecondFactor(comer.places) : afterPassword({ ...comer, demonstration });
    return this.#start(comer, stage, 'provider', from);
  }

  async withSecondFactor(signingIn: SigningIn, proof: ProofInput): Promise<Result<string, ProofRefusal>> {
    const { sessionId, actor, places } = signingIn;
    return this.proofs.counted(signingIn, 'second-factor', () =>
      this.database.as<string, ProofRefusal>(actor, async (tx) => {
        const shown = await this.proofs.shown(tx, signingIn, 'sign-in', proof);
        const token = shown && (await this.sessions.goOn(tx, sessionId, afterSecondFactor(places), shown));
        if (!token) return refuse('proof-wrong');
        await ask(tx, AUDIT, [shown]);
        return allow(token);
      }),
    );
  }

  #start(comer: Comer, stage: ReturnType<typeof afterPassword>, how: Proof, from: Whence): Promise<string> {
    const { personId, organisationId, networkId, role } = comer;
    const place = { organisation: organisationId, network: networkId, role };
    const actor: Actor = { person: personId, ...place, address: whereFrom(from.ip) };
    return this.database.read(actor, async (tx) => {
      // Never one that an earlier sign-in was shown: it may not have been the same person.
      if (stage === 'set-up') await this.authenticators.begin(tx, 'App');
      await ask(tx, AUDIT, [how]);
      return this.sessions.start(tx, stage, how, from, comer.claimed);
    });
  }
}
