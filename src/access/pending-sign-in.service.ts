import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { isOwnPath } from '../web/path.js';
import { STEPS, type SignedIn, type SigningIn, type Step } from '../web/signed-in.js';
import { SecondFactors, type Shown } from './second-factors/second-factors.service.js';
import { cookieName } from './sessions.rules.js';
import { Sessions } from './sessions.service.js';

/** A sign-in that is not finished: which step follows, and with what it may be taken. */
export interface Unfinished {
  next: 'second-factor' | 'set-up' | 'organisation';
  methods: Shown[];
  csrfToken: string;
}
export type PendingSignIn = ReturnType<typeof about> | Unfinished;

const HALF_A_DAY = 12 * 60 * 60;
const NEXT = { 'second-factor': 'second-factor', 'set-up': 'set-up', choose: 'organisation' } as const;
const WAY: Record<Unfinished['next'], Step> = {
  'second-factor': 'second-factor',
  'set-up': 'set-up',
  organisation: 'choose',
};

export const about = ({ person, organisation, role, csrfToken }: SignedIn) => ({
  person: { name: person.name },
  organisation,
  role,
  csrfToken,
});

/** Only a path of our own: a link must never lead somebody who just signed in elsewhere. */
export const ownPath = (back: string | undefined): string =>
  back && isOwnPath(back) && /^[\w\-/.?=&%]*$/.test(back) ? back : '/';

/** Where a browser goes: to the next step, and at the end to where it wanted to be. */
export const wayOn = (answer: PendingSignIn, back: string | undefined): string =>
  'next' in answer ? withBack(STEPS[WAY[answer.next]], back) : ownPath(back);

export const withBack = (path: string, back: string | undefined): string =>
  ownPath(back) === '/' ? path : `${path}?back=${encodeURIComponent(ownPath(back))}`;

/** Hands over the cookie of the next session, and says what that one may do. */
@Injectable()
export class PendingSignIns {
  constructor(
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly secondFactors: SecondFactors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async with(token: string, request: FastifyRequest, reply: FastifyReply): Promise<PendingSignIn> {
    const name = cookieName(this.config.demonstration);
    void reply.setCookie(name, token, { ...this.#cookie(), maxAge: HALF_A_DAY });
    request.cookies[name] = token;
    const { signedIn, signingIn } = await this.sessions.find(request);
    Object.assign(request, { signedIn, signingIn });
    if (signedIn) return about(signedIn);
    if (!signingIn) throw new UnauthorizedException();
    return this.#unfinished(signingIn);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(cookieName(this.config.demonstration), this.#cookie());
  }

  async #unfinished({ step, csrfToken, actor }: SigningIn): Promise<Unfinished> {
    const methods =
      step === 'second-factor' ? await this.database.read(actor, (tx) => this.secondFactors.methods(tx)) : [];
    return { next: NEXT[step], methods, csrfToken };
  }

  #cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: !this.config.demonstration };
  }
}
