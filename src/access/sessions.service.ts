import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, OrganisationKind, Role } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow, type Result } from '../platform/result.js';
import { csrfTokenOf } from '../web/csrf.js';
import type { Proof, SignedIn, SigningIn } from '../web/signed-in.js';
import type { SeenBrowser } from './browser.rules.js';
import type { Action } from './may.js';
import type { ProofInput } from './proof.input.js';
import { Proofs } from './proofs.service.js';
import {
  asksByItself,
  cookieName,
  HOURS_AT_MOST,
  IDLE,
  SESSIONS_AT_MOST,
  STEP_AT_MOST,
  whereFrom,
} from './sessions.rules.js';
import type { Stage } from './sign-in.rules.js';

interface SessionRow {
  id: string;
  personId: string;
  organisationId: string;
  networkId: string;
  role: Role;
  stage: Stage;
  confirmedAt: Date;
  confirmedWith: Proof;
  seenAt: Date;
  expiresAt: Date;
  personName: string;
  organisationName: string;
  organisationKind: OrganisationKind;
  places: number;
  secondFactor: boolean;
}
/** Who asks: somebody who is in, somebody whose sign-in is not finished, or nobody known. */
export interface Asking {
  signedIn?: SignedIn;
  signingIn?: SigningIn;
}

const FIND: Statement = {
  name: 'find-session',
  text: `select id, person_id as "personId", organisation_id as "organisationId", network_id as "networkId", role, stage, confirmed_at as "confirmedAt", confirmed_with as "confirmedWith",
                person_name as "personName", organisation_name as "organisationName", organisation_kind as "organisationKind", places,
                second_factor as "secondFactor", seen_at as "seenAt", expires_at as "expiresAt"
         from find_session($1, $2, $3, $4)`,
};
const START: Statement = {
  name: 'start-session',
  text: `insert into session (token_hash, id, network_id, person_id, organisation_id, role, stage, started_at, seen_at, expires_at, confirmed_at, confirmed_with, address, claimed, browser, system)
         values ($1, $2, acting_network(), acting_person(), acting_organisation(), acting_role(), $3, app_now(), app_now(),
                 app_now() + $4::interval, app_now(), $8, acting_address(), $5, $6, $7)`,
};
// The old one is gone in the same statement that makes the new one: two presses make one step.
const GO_ON: Statement = {
  name: 'go-on-session',
  text: `with before as (delete from session where id = $3 returning *)
         insert into session (token_hash, id, network_id, person_id, organisation_id, role, stage, started_at, seen_at, expires_at, confirmed_at, confirmed_with, address, claimed, browser, system)
         select $1, $2, network_id, person_id, acting_organisation(), acting_role(), $4,
                case stage when 'full' then started_at else app_now() end, app_now(),
                case stage when 'full' then expires_at else app_now() + $5::interval end,
                case stage when 'full' then confirmed_at else app_now() end, coalesce($6, confirmed_with), acting_address(), claimed, browser, system from before returning id`,
};
const SWEEP: Statement = {
  name: 'sweep-sessions',
  text: 'delete from session where person_id = acting_person() and (expires_at <= app_now() or seen_at <= app_now() - $1::interval)',
};
/** Proved anew: the same session under another token, and what somebody may have seen of the old one opens nothing. */
const RENEW: Statement = {
  name: 'renew-session',
  text: `with before as (delete from session where id = $2 returning *)
         insert into session (token_hash, id, network_id, person_id, organisation_id, role, stage, started_at, seen_at, expires_at, confirmed_at, confirmed_with, address, claimed, browser, system)
         select $1, id, network_id, person_id, organisation_id, role, stage, started_at, app_now(), expires_at, confirmed_at, confirmed_with, address, claimed, browser, system
         from before returning id`,
};
const TOO_MANY: Statement = {
  name: 'too-many-sessions',
  text: `delete from session where id in (
           select id from session where person_id = acting_person() order by seen_at desc, started_at desc offset $1)`,
};
const END: Statement = { name: 'end-session', text: 'delete from session where id = $1' };
const AUDIT: Statement = { name: 'audit-sign-out', text: `select audit_append('sign-out', null)` };
const hashOf = (token: string) => createHash('sha256').update(token).digest();
const newToken = () => randomBytes(32).toString('base64url');
const atMost = (stage: Stage) => (stage === 'full' ? HOURS_AT_MOST : STEP_AT_MOST);

/** Sessions live in PostgreSQL under the hash of their token; the token itself is only in the cookie. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proofs: Proofs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(request: FastifyRequest): Promise<Asking> {
    const token = request.cookies[cookieName(this.config.demonstration)];
    if (!token) return {};
    const asked = [hashOf(token), this.clock.now(), IDLE, !asksByItself(request)];
    const [row] = await this.database.asNobody<SessionRow>(FIND, asked);
    return row ? this.#asking(row, request.ip) : {};
  }

  /** For whoever acts in the transaction. @returns the token for the cookie. */
  async start(
    tx: EntityManager,
    stage: Stage,
    proof: Proof,
    { browser, system }: SeenBrowser,
    claimed: string[] | null = null,
  ) {
    const token = newToken();
    await ask(tx, SWEEP, [IDLE]);
    await ask(tx, START, [hashOf(token), uuidv7(), stage, atMost(stage), claimed, browser, system, proof]);
    await ask(tx, TOO_MANY, [SESSIONS_AT_MOST]);
    return token;
  }

  /** Every step that gains a right is a new session under a new token; null when another request was first. */
  async goOn(tx: EntityManager, sessionId: string, stage: Stage, proof?: Proof): Promise<string | null> {
    const token = newToken();
    const gone = await ask(tx, GO_ON, [hashOf(token), uuidv7(), sessionId, stage, atMost(stage), proof]);
    return gone.length === 1 ? token : null;
  }

  /** null when it ended in the meantime. */
  renew({ sessionId, actor }: SignedIn): Promise<string | null> {
    const token = newToken();
    return this.database.read(actor, async (tx) =>
      (await ask(tx, RENEW, [hashOf(token), sessionId])).length === 1 ? token : null,
    );
  }

  async end(sessionId: string, actor: Actor): Promise<void> {
    await this.database.read(actor, async (tx) => {
      await ask(tx, END, [sessionId]);
      await ask(tx, AUDIT);
    });
  }

  confirm(signedIn: SignedIn, proof: ProofInput) {
    return this.proofs.confirm(signedIn, proof);
  }

  async witness(
    email: string,
    proof: ProofInput,
    actor: Actor,
  ): Promise<Result<string, 'witness-needed' | 'same-person'>> {
    const beside = await this.proofs.beside(email, proof, actor);
    return beside.ok ? allow(beside.value.person ?? '') : beside;
  }

  /** The colleague themselves, who then acts in their own name while the session on this screen goes on as it was. */
  beside(email: string, proof: ProofInput, actor: Actor, asked: Action) {
    return this.proofs.beside(email, proof, actor, asked);
  }

  #asking(row: SessionRow, ip: string): Asking {
    const { id: sessionId, stage, secondFactor, confirmedAt, confirmedWith, seenAt, expiresAt, places } = row;
    const person = { id: row.personId, name: row.personName };
    const csrfToken = csrfTokenOf(sessionId, this.config.secret);
    const { organisationId, networkId, role } = row;
    const place = { organisation: organisationId, network: networkId, role };
    const actor: Actor = { person: person.id, ...place, address: whereFrom(ip) };
    if (stage !== 'full') return { signingIn: { sessionId, csrfToken, step: stage, person, places, actor } };
    const organisation = { id: organisationId, name: row.organisationName, kind: row.organisationKind };
    const own = { person, organisation, role, secondFactor, mayChoose: places > 1, seenAt, expiresAt };
    return { signedIn: { sessionId, csrfToken, ...own, confirmedAt, confirmedWith, actor } };
  }
}
