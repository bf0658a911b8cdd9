import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Public } from '../../platform/public.decorator.js';
import { refuse } from '../../platform/result.js';
import { languageOf, say } from '../../web/cookies.js';
import { Redirect } from '../../web/redirect.js';
import { Page } from '../../web/page.js';
import { Problem } from '../../web/problem.js';
import type { SignedIn } from '../../web/signed-in.js';
import { May, Session } from '../../access/may.decorator.js';
import { PendingSignIns, ownPath, wayOn } from '../../access/pending-sign-in.service.js';
import { whenceOf } from '../../access/sessions.rules.js';
import { Sessions } from '../../access/sessions.service.js';
import { SignInPage } from '../../access/sign-in.page.js';
import type { Claims } from './claims.rules.js';
import { Identities } from './identities.service.js';
import { Logins, type Login } from './logins.service.js';
import { oidcTexts } from './oidc.text.js';
import { ProviderSignIn } from './provider-sign-in.service.js';
import { Provider } from './provider.service.js';

type Came = Claims & { sub: string };
const AGAIN = { again: (it: ProviderController) => it.form(), texts: oidcTexts };

/** The way to the identity provider and back: to come in, to link it, to prove again that one is oneself. */
@Controller()
@Public()
export class ProviderController {
  constructor(
    private readonly provider: Provider,
    private readonly logins: Logins,
    private readonly signIn: ProviderSignIn,
    private readonly identities: Identities,
    private readonly pending: PendingSignIns,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where to start over, or sign in another way, when it did not work. */
  form() {
    return { back: '/', demonstration: this.config.demonstration, provider: this.provider.name };
  }

  /** Leads to the identity provider to sign in. */
  @Get('sign-in/provider')
  @Page(SignInPage, AGAIN)
  async leave(@Query('back') back: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    this.#mustBeThere();
    return new Redirect(await this.logins.leave('sign-in', null, ownPath(back), reply));
  }

  /** Signs in whoever comes back from the identity provider. */
  @Get('sign-in/provider/callback')
  @Page(SignInPage, AGAIN)
  async comeBack(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    this.#mustBeThere();
    const login = await this.logins.comeBack(request, reply);
    const came =
      login && (await this.provider.whoCame(queryOf(request), { ...login, afresh: login.purpose === 'confirmation' }));
    // A stranger who never left from here must not fill the record.
    if (!came && login?.purpose === 'sign-in') return this.signIn.withWrongAnswer(whenceOf(request));
    if (!came) return refuse('provider-answer-wrong');
    return login.purpose === 'sign-in'
      ? this.#enter(came, login, request, reply)
      : this.#goOn(came, login, request, reply);
  }

  /** Ends the session at the identity provider as well. */
  @Get('sign-in/provider/end')
  @Page(SignInPage, AGAIN)
  async end() {
    this.#mustBeThere();
    return new Redirect((await this.provider.wayOut()) ?? '/sign-in');
  }

  /** Leads to the identity provider for a fresh proof. In place of an own second factor, for whoever is in. */
  @Get('session/confirmation/provider')
  @May('beSignedIn')
  async confirm(
    @Query('back') back: string | undefined,
    @Session() { sessionId }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.#mustBeThere();
    return new Redirect(await this.logins.leave('confirmation', sessionId, ownPath(back), reply));
  }

  async #enter(came: Came, { back }: Login, request: FastifyRequest, reply: FastifyReply) {
    const result = await this.signIn.enter(came, whenceOf(request));
    if (!result.ok) return result;
    const before = request.signedIn ?? request.signingIn;
    if (before) await this.sessions.end(before.sessionId, before.actor);
    return new Redirect(wayOn(await this.pending.with(result.value, request, reply), back));
  }

  /** Only for the session that left: somebody else may have come in since. */
  async #goOn(came: Came, { purpose, sessionId, back }: Login, request: FastifyRequest, reply: FastifyReply) {
    const { signedIn } = request;
    if (!signedIn || signedIn.sessionId !== sessionId) return refuse('provider-answer-wrong');
    const result =
      purpose === 'link'
        ? await this.identities.add(signedIn.person.id, came.sub, signedIn.actor)
        : await this.signIn.confirm(came, signedIn);
    if (!result.ok) return result;
    if (purpose === 'confirmation') {
      const token = await this.sessions.renew(signedIn);
      if (token === null) return refuse('provider-answer-wrong');
      await this.pending.with(token, request, reply);
    }
    const secure = !this.config.demonstration;
    say(reply, oidcTexts(languageOf(request, secure))(purpose === 'link' ? 'linked' : 'confirmed'), secure);
    return new Redirect(back);
  }

  #mustBeThere(): void {
    if (!this.config.oidc) throw new Problem(404, { reason: 'not-found' });
  }
}

const queryOf = ({ url }: FastifyRequest): string => url.split('?').slice(1).join('?');
