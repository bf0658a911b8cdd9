import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, OrganisationKind, Role } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { csrfTokenOf } from '../web/csrf.js';
import type { SignedIn } from '../web/signed-in.js';
import { Attempts } from './attempts.service.js';
import { passwordFits } from './passwords.js';
import type { ProofInput } from './proof.input.js';
import { cookieName, DEMONSTRATION_ADDRESS, HOURS_AT_MOST, IDLE, whereFrom } from './sessions.rules.js';

export type SignInRefusal = 'sign-in-failed' | 'second-factor-needed';
export type ProofRefusal = 'proof-wrong';
interface SessionRow {
  id: string;
  personId: string;
  organisationId: string;
  networkId: string;
  role: Role;
  confirmedAt: Date;
  personName: string;
  organisationName: string;
  organisationKind: OrganisationKind;
}
interface SignInRow {
  personId: string;
  networkId: string;
  passwordHash: string;
  organisationId: string | null;
  role: Role | null;
}

const FIND: Statement = {
  name: 'find-session',
  text: `select id, person_id as "personId", organisation_id as "organisationId", network_id as "networkId", role, confirmed_at as "confirmedAt",
                person_name as "personName", organisation_name as "organisationName", organisation_kind as "organisationKind"
         from find_session($1, $2, $3)`,
};
const FIND_SIGN_IN: Statement = {
  name: 'find-sign-in',
  text: `select person_id as "personId", network_id as "networkId", password_hash as "passwordHash", organisation_id as "organisationId", role
         from find_sign_in($1)`,
};
const START: Statement = {
  name: 'start-session',
  text: `insert into session (token_hash, id, network_id, person_id, organisation_id, role, started_at, seen_at, expires_at, confirmed_at, address)
         values ($1, $2, acting_network(), acting_person(), acting_organisation(), acting_role(), app_now(), app_now(), app_now() + $3::interval, app_now(), acting_address())`,
};
const AUDIT: Statement = { name: 'audit-sign-in', text: 'select audit_append($1, null)' };
const REFUSED: Statement = { name: 'sign-in-refused', text: 'select audit_nobody($1, $2, $3, $4, $5)' };
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Sessions live in PostgreSQL under the hash of their token; the token itself is only in the cookie. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = request.cookies[cookieName(this.config.demonstration)];
    if (!token) return undefined;
    const [row] = await this.database.asNobody<SessionRow>(FIND, [hashOf(token), this.clock.now(), IDLE]);
    return row && this.#signedIn(row, request.ip);
  }

  /** The same answer, after the same time, for a wrong password and for somebody unknown. */
  async signIn(email: string, password: string, ip: string): Promise<Result<{ token: string }, SignInRefusal>> {
    const attempt = await this.attempts.begin('sign-in', email, ip);
    const known = await this.#known(email);
    const address = whereFrom(ip);
    const fits = await passwordFits(known[0]?.passwordHash ?? null, password);
    if (fits) await this.attempts.succeeded(attempt);
    const [first] = known;
    const refused = this.#whyNot(fits, first, email);
    if (refused || !first?.organisationId || !first.role) {
      await this.database.asNobody(REFUSED, ['sign-in', this.clock.now(), address, first?.personId ?? null, null]);
      return refuse(refused ?? 'sign-in-failed');
    }
    const actor: Actor = {
      person: first.personId,
      organisation: first.organisationId,
      network: first.networkId,
      role: first.role,
      address,
    };
    const token = randomBytes(32).toString('base64url');
    await this.database.read(actor, async (tx) => {
      await ask(tx, START, [hashOf(token), uuidv7(), HOURS_AT_MOST]);
      await ask(tx, AUDIT, ['sign-in']);
    });
    return allow({ token });
  }

  /** Somebody who stands beside: their own password, without ending the session on this screen. */
  async witness(
    email: string,
    { password = '' }: ProofInput,
    actor: Actor,
  ): Promise<Result<string, 'witness-needed' | 'same-person'>> {
    const attempt = await this.attempts.begin('witness', email, actor.address ?? '');
    const known = await this.#known(email);
    const fits = await passwordFits(known[0]?.passwordHash ?? null, password);
    if (fits) await this.attempts.succeeded(attempt);
    const colleague = known.find((row) => row.organisationId === actor.organisation);
    if (!fits || !colleague) return refuse('witness-needed');
    return colleague.personId === actor.person ? refuse('same-person') : allow(colleague.personId);
  }

  /** The same person again, for signing and destruction. */
  async confirm({ sessionId, actor }: SignedIn, { password = '' }: ProofInput): Promise<Result<null, ProofRefusal>> {
    const attempt = await this.attempts.begin('confirmation', actor.person, actor.address ?? '');
    const [hash] = await this.database.asNobody<{ passwordHash: string }>(PASSWORD_OF, [actor.person]);
    if (!(await passwordFits(hash?.passwordHash ?? null, password))) {
      await this.database.recordRefusal(actor, 'confirm', null, 'proof-wrong');
      return refuse('proof-wrong');
    }
    await this.attempts.succeeded(attempt);
    await this.database.read(actor, (tx) => ask(tx, CONFIRM, [sessionId]));
    return allow(null);
  }

  async end(sessionId: string, actor: Actor): Promise<void> {
    await this.database.read(actor, async (tx) => {
      await ask(tx, END, [sessionId]);
      await ask(tx, AUDIT, ['sign-out']);
    });
  }

  /** Where patients are real a password alone is not enough, and invented people are nobody. */
  #whyNot(fits: boolean, known: SignInRow | undefined, email: string): SignInRefusal | null {
    if (!fits || !known?.organisationId || !known.role) return 'sign-in-failed';
    if (this.config.demonstration) return null;
    return DEMONSTRATION_ADDRESS.test(email) ? 'sign-in-failed' : 'second-factor-needed';
  }

  #known(email: string) {
    return this.database.asNobody<SignInRow>(FIND_SIGN_IN, [email.trim()]);
  }

  #signedIn(row: SessionRow, ip: string): SignedIn {
    return {
      sessionId: row.id,
      csrfToken: csrfTokenOf(row.id, this.config.secret),
      person: { id: row.personId, name: row.personName },
      organisation: { id: row.organisationId, name: row.organisationName, kind: row.organisationKind },
      role: row.role,
      secondFactor: false,
      confirmedAt: row.confirmedAt,
      actor: {
        person: row.personId,
        organisation: row.organisationId,
        network: row.networkId,
        role: row.role,
        address: whereFrom(ip),
      },
    };
  }
}

const PASSWORD_OF: Statement = { name: 'password-of', text: 'select password_of($1) as "passwordHash"' };
const CONFIRM: Statement = { name: 'confirm', text: 'update session set confirmed_at = app_now() where id = $1' };
const END: Statement = { name: 'end-session', text: 'delete from session where id = $1' };
