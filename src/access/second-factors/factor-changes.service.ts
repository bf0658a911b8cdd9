import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { SignedIn, SigningIn } from '../../web/signed-in.js';
import { Proofs } from '../proofs.service.js';
import { Sessions } from '../sessions.service.js';
import { afterSecondFactor } from '../sign-in.rules.js';
import { Authenticators } from './authenticators.service.js';
import { digitsOf } from './codes.rules.js';
import { Passkeys } from './passkeys.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import { SecondFactors } from './second-factors.service.js';

/** Recovery codes come with the first factor, and are shown this once. */
export interface Added {
  recoveryCodes: string[] | null;
}
interface Way {
  code?: string;
  passkey?: string;
  name?: string;
}

// One change of somebody's factors at a time: of two that are taken away side by side one must stay.
const ONE_BY_ONE: Statement = {
  name: 'factors-one-by-one',
  text: `select pg_advisory_xact_lock(hashtextextended('second factors ' || acting_person()::text, 0))`,
};
const HAS: Statement = { name: 'has-factor', text: 'select has_second_factor(acting_person()) as has' };
const REMOVE: Statement = {
  name: 'remove-factor',
  text: `with app as (delete from authenticator where id = $1 and person_id = acting_person() and confirmed_at is not null returning id),
              key as (delete from passkey where id = $1 and person_id = acting_person() returning id)
         select id from app union all select id from key`,
};
const FORGET_CODES: Statement = {
  name: 'forget-codes-too',
  text: 'delete from recovery_code where person_id = acting_person()',
};
const AUDIT: Statement = { name: 'audit-set-up', text: `select audit_append('sign-in', null, 'done', 'set-up')` };

/** Somebody's second factors come and go; each change is on record and announced. */
@Injectable()
export class FactorChanges {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly proofs: Proofs,
    private readonly secondFactors: SecondFactors,
    private readonly authenticators: Authenticators,
    private readonly passkeys: Passkeys,
    private readonly recoveryCodes: RecoveryCodes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** During sign-in, for whoever has none yet; whoever got one in the meantime shows it instead. */
  setUp(signingIn: SigningIn, way: Way): Promise<Result<{ token: string; recoveryCodes: string[] }, 'proof-wrong'>> {
    const { actor, sessionId, places } = signingIn;
    return this.proofs.counted(signingIn, 'second-factor', () =>
      this.database.as<{ token: string; recoveryCodes: string[] }, 'proof-wrong'>(actor, async (tx) => {
        const added = await this.#add(tx, signingIn, way);
        const recoveryCodes = added?.recoveryCodes;
        if (!recoveryCodes) return refuse('proof-wrong');
        const shown = way.passkey === undefined ? 'code' : 'passkey';
        const token = await this.sessions.goOn(tx, sessionId, afterSecondFactor(places), shown);
        if (!token) return refuse('proof-wrong');
        await ask(tx, AUDIT);
        return allow({ token, recoveryCodes });
      }),
    );
  }

  add(signedIn: SignedIn, way: Way): Promise<Result<Added, 'proof-wrong'>> {
    return this.proofs.counted(signedIn, 'second-factor', () =>
      this.database.as<Added, 'proof-wrong'>(signedIn.actor, async (tx) => {
        const added = await this.#add(tx, signedIn, way);
        return added ? allow(added) : refuse('proof-wrong');
      }),
    );
  }

  /** Where patients are real somebody always keeps one. */
  remove(id: string, { actor, person }: SignedIn): Promise<Result<null, 'not-found' | 'last-factor'>> {
    return this.database.as<null, 'not-found' | 'last-factor'>(actor, async (tx) => {
      await ask(tx, ONE_BY_ONE);
      if ((await ask(tx, REMOVE, [id])).length === 0) return refuse('not-found');
      const left = await this.#has(tx);
      if (!left && !this.config.demonstration) return refuse('last-factor');
      if (!left) await ask(tx, FORGET_CODES);
      await this.secondFactors.noteChange(tx, person.id, 'removed');
      return allow(null);
    });
  }

  newCodes({ actor, person }: SignedIn): Promise<Result<{ recoveryCodes: string[] }, 'no-second-factor'>> {
    return this.database.as<{ recoveryCodes: string[] }, 'no-second-factor'>(actor, async (tx) => {
      await ask(tx, ONE_BY_ONE);
      if (!(await this.#has(tx))) return refuse('no-second-factor');
      await this.secondFactors.noteChange(tx, person.id, 'new-recovery-codes');
      return allow({ recoveryCodes: await this.recoveryCodes.renew(tx) });
    });
  }

  async #add(tx: EntityManager, who: SignedIn | SigningIn, way: Way): Promise<Added | null> {
    await ask(tx, ONE_BY_ONE);
    const before = await this.#has(tx);
    if (!(await this.#take(tx, who.sessionId, way))) return null;
    await this.secondFactors.noteChange(tx, who.person.id, 'added');
    return { recoveryCodes: before ? null : await this.recoveryCodes.renew(tx) };
  }

  async #take(tx: EntityManager, sessionId: string, { code, passkey, name = 'Passkey' }: Way): Promise<boolean> {
    if (passkey !== undefined) return this.passkeys.register(tx, sessionId, name, passkey);
    const digits = digitsOf(code ?? '');
    return digits !== null && this.authenticators.confirm(tx, digits);
  }

  async #has(tx: EntityManager): Promise<boolean> {
    const [row] = await ask<{ has: boolean }>(tx, HAS);
    return row?.has === true;
  }
}
