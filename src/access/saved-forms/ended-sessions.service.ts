import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { csrfTokenOf } from '../../web/csrf.js';
import { cookieName, IDLE, whereFrom } from '../sessions.rules.js';

interface Row {
  id: string;
  person: string;
  organisation: string;
  network: string;
  role: Role;
}
export interface EndedSession {
  csrfToken: string;
  actor: Actor;
}

const FIND: Statement = {
  name: 'ended-session',
  text: `select id, person_id as person, organisation_id as organisation, network_id as network, role from ended_session($1, $2)`,
};

const IDLE_SESSION: Statement = { name: 'went-idle', text: 'select went_idle($1, $2, $3) as idle' };

/** Whose session it was, for what may still be put aside for them. It opens nothing: nobody reads anything with it. */
@Injectable()
export class EndedSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether nobody did anything for so long that it ended. */
  async wentIdle(request: FastifyRequest): Promise<boolean> {
    const hash = this.#hashIn(request);
    if (!hash) return false;
    const [row] = await this.database.asNobody<{ idle: boolean }>(IDLE_SESSION, [hash, this.clock.now(), IDLE]);
    return row?.idle ?? false;
  }

  async of(request: FastifyRequest): Promise<EndedSession | null> {
    const hash = this.#hashIn(request);
    if (!hash) return null;
    const [row] = await this.database.asNobody<Row>(FIND, [hash, this.clock.now()]);
    if (!row) return null;
    const { id, ...actor } = row;
    return { csrfToken: csrfTokenOf(id, this.config.secret), actor: { ...actor, address: whereFrom(request.ip) } };
  }

  #hashIn({ cookies }: FastifyRequest): Buffer | null {
    const token = cookies[cookieName(this.config.demonstration)];
    return token ? createHash('sha256').update(token).digest() : null;
  }
}
