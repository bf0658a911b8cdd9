import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { idInToken, tokenFits, type LinkPurpose } from './link-tokens.js';

export interface SeenLink {
  /** `none`: this is no link of ours. */
  state: 'open' | 'used' | 'withdrawn' | 'expired' | 'none';
  /** Where it was sent, so whoever has it knows it. */
  address: string | null;
  network: string | null;
}

export interface FoundLink {
  id: string;
  purpose: LinkPurpose;
  name: string;
  address: string;
  network: string;
  /** What the organisations that they work for are called. */
  organisations: string;
  expiresAt: Date;
  state: 'open' | 'used' | 'withdrawn' | 'expired';
}

const FIND: Statement = {
  name: 'find-link',
  text: 'select $1::uuid as id, purpose, name, address, network_name as network, organisation_names as organisations, expires_at as "expiresAt", state from find_link($1, $2)',
};
const NONE: SeenLink = { state: 'none', address: null, network: null };

/** Looks at links that came back from a mail; using one up is a function of the database, so that it happens once. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async look(purpose: LinkPurpose, token: string | undefined): Promise<SeenLink> {
    const found = await this.#find(purpose, token);
    return found ? { state: found.state, address: found.address, network: found.network } : NONE;
  }

  /** @returns the link when the token fits and it can still be used. */
  async open(purpose: LinkPurpose, token: string | undefined): Promise<FoundLink | undefined> {
    const found = await this.#find(purpose, token);
    return found?.state === 'open' ? found : undefined;
  }

  async #find(purpose: LinkPurpose, token: string | undefined): Promise<FoundLink | undefined> {
    const id = idInToken(token);
    if (id === null || token === undefined) return undefined;
    const [found] = await this.database.asNobody<FoundLink>(FIND, [id, this.clock.now()]);
    if (found?.purpose !== purpose) return undefined;
    const { expiresAt } = found;
    return tokenFits(this.config.secret, token, { purpose, id, expiresAt }) ? found : undefined;
  }
}
