import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { cookieName, cookieOptions } from '../../web/cookies.js';
import { Provider } from './provider.service.js';

export type Purpose = 'sign-in' | 'link' | 'confirmation';
interface Kept {
  nonce: string;
  verifier: string;
  purpose: Purpose;
  /** Whose session it was that left; null for who was not in yet. */
  sessionId: string | null;
  back: string;
}
export type Login = Kept & { state: string };

const BEGIN: Statement = {
  name: 'begin-provider-login',
  text: 'select begin_provider_login($1, $2, $3, $4, $5, $6, $7, $8)',
};
const TAKE: Statement = {
  name: 'take-provider-login',
  text: 'select nonce, verifier, purpose, session_id as "sessionId", back from take_provider_login($1, $2, $3)',
};
const TEN_MINUTES = 600;
const hashOf = (text: string) => createHash('sha256').update(text).digest();
const secret = () => randomBytes(32).toString('base64url');

/** Leaving for the identity provider and coming back from it: once, within ten minutes, in the same browser. */
@Injectable()
export class Logins {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly provider: Provider,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the address at the provider. */
  async leave(purpose: Purpose, sessionId: string | null, back: string, reply: FastifyReply): Promise<string> {
    const [state, nonce, verifier, browser] = [secret(), secret(), secret(), secret()];
    const url = await this.provider.wayThere({ state, nonce, verifier, afresh: purpose === 'confirmation' });
    const kept = [hashOf(state), hashOf(browser), nonce, verifier, purpose, sessionId, back, this.clock.now()];
    await this.database.asNobody(BEGIN, kept);
    void reply.setCookie(this.#cookie, browser, { ...cookieOptions(this.#secure), maxAge: TEN_MINUTES });
    return url;
  }

  /** Null for what nobody left with, what was taken before, and what another browser left with. */
  async comeBack(request: FastifyRequest, reply: FastifyReply): Promise<Login | null> {
    const { state } = request.query as { state?: unknown };
    const browser = request.cookies[this.#cookie];
    if (typeof state !== 'string' || !browser) return null;
    const taken = [hashOf(state), hashOf(browser), this.clock.now()];
    const [kept] = await this.database.asNobody<Kept>(TAKE, taken);
    if (kept) void reply.clearCookie(this.#cookie, cookieOptions(this.#secure));
    return kept ? { ...kept, state } : null;
  }

  get #cookie(): string {
    return cookieName('provider', this.#secure);
  }

  get #secure(): boolean {
    return !this.config.demonstration;
  }
}
