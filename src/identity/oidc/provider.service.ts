import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { CONFIG, type Config } from '../../platform/config.js';
import { onThisMachine } from '../../platform/encrypted-connections.js';
import type { OidcConfig } from '../../platform/oidc-config.js';
import { Later } from '../../web/problem.js';
import { lacks, type Claims } from './claims.rules.js';
import { oidcTexts } from './oidc.text.js';

/** What is kept between leaving for the provider and coming back. */
export interface Leaving {
  state: string;
  nonce: string;
  verifier: string;
  /** Somebody who is in already proves again that it is them, now. */
  afresh: boolean;
}

export const CALLBACK = '/sign-in/provider/callback';
const SECONDS_FOR_AN_ANSWER = 5;
const DISCOVERED_FOR_MS = 60 * 60_000;
/** Whoever proves again just typed it in; the provider's clock may differ a little. */
const JUST_NOW_SECONDS = 60;
const TRY_AGAIN_SECONDS = 30;
/** Only where a provider is configured somebody needs it. */
const openid = () => import('openid-client');

/** The identity provider: what it says of itself, the way there, and what it says of who comes back. */
@Injectable()
export class Provider {
  readonly #log = new Logger('provider');
  #known: { configuration: Configuration; until: number } | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get name(): string | null {
    return this.config.oidc?.name ?? null;
  }

  get settings(): OidcConfig {
    if (!this.config.oidc) throw new Error('no identity provider is configured');
    return this.config.oidc;
  }

  async wayThere({ state, nonce, verifier, afresh }: Leaving): Promise<string> {
    const { scope, acr } = this.settings;
    const client = await openid();
    const configuration = await this.#configuration();
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#own(CALLBACK),
      response_type: 'code',
      ...{ scope, state, nonce, code_challenge_method: 'S256' },
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      ...(acr.length > 0 && { acr_values: acr.join(' ') }),
      ...(afresh && { prompt: 'login', max_age: String(JUST_NOW_SECONDS) }),
    }).href;
  }

  /** Null when what came back is not the answer to what was asked; which check it failed goes to the log and nowhere else. */
  async whoCame(
    query: string,
    { state, nonce, verifier, afresh }: Leaving,
  ): Promise<(Claims & { sub: string }) | null> {
    const client = await openid();
    const configuration = await this.#configuration();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(`${this.#own(CALLBACK)}?${query}`), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        ...(afresh && { maxAge: JUST_NOW_SECONDS }),
      });
      const claims = tokens.claims();
      if (!claims) return null;
      const more = lacks(claims, this.settings) && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const told = more ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
      return { ...told, ...claims };
    } catch (error) {
      if (isAway(error)) throw this.#away(error);
      this.#log.warn(`an answer of the identity provider was refused: ${codeOf(error)}`);
      return null;
    }
  }

  /** Where somebody also signs out there, if the provider has such a place. */
  async wayOut(): Promise<string | null> {
    const configuration = await this.#configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    const { buildEndSessionUrl } = await openid();
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: this.#own('/sign-in') }).href;
  }

  async #configuration(): Promise<Configuration> {
    if (this.#known && this.#known.until > performance.now()) return this.#known.configuration;
    const { issuer, clientId, clientSecret } = this.settings;
    const client = await openid();
    const own = clientSecret ? client.ClientSecretBasic(clientSecret) : client.None();
    const execute = [client.enableNonRepudiationChecks, ...(onThisMachine(issuer) ? [withoutTls(client)] : [])];
    try {
      const options = { execute, timeout: SECONDS_FOR_AN_ANSWER };
      const configuration = await client.discovery(new URL(issuer), clientId, undefined, own, options);
      this.#known = { configuration, until: performance.now() + DISCOVERED_FOR_MS };
      return configuration;
    } catch (error) {
      throw this.#away(error);
    }
  }

  #away(error: unknown): Later {
    this.#log.error(`the identity provider does not answer: ${codeOf(error)}`);
    const name = this.name ?? '';
    return new Later(503, 'provider-away', TRY_AGAIN_SECONDS, (language) => oidcTexts(language)('away', { name }));
  }

  #own(path: string): string {
    return `${this.config.publicUrl.replace(/\/$/, '')}${path}`;
  }
}

/** Marked in the library so that it stands out; for tests and demonstrations on this machine alone. */
const withoutTls = (client: { allowInsecureRequests: unknown }) =>
  client.allowInsecureRequests as (of: Configuration) => void;

interface Told {
  name?: string;
  code?: string;
  status?: number;
  cause?: Told;
}
const NO_ANSWER = ['fetch failed', 'TimeoutError', 'OAUTH_TIMEOUT', 'ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET'];

/** No answer, too late, or its own fault; everything else is an answer that is wrong. */
function isAway(error: unknown): boolean {
  for (let told = error as Told | undefined; told; told = told.cause) {
    const { name = '', code = '', status = 0 } = told;
    const message = told instanceof Object && 'message' in told ? String(told.message) : '';
    if ([name, code, message].some((word) => NO_ANSWER.includes(word)) || status >= 500) return true;
  }
  return false;
}

const codeOf = (error: unknown): string => {
  const { name = 'unknown', code = '' } = error as Told;
  return `${name} ${code}`.trim();
};
