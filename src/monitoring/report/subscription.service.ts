import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Problem } from '../../web/problem.js';
import type { ReportAddressInput } from './subscription.input.js';
import { recipientOf } from './unsubscribe-token.js';

const FIND: Statement = {
  name: 'report-subscription',
  text: 'select network_name as network, address, ended, by_reader as "byReader" from report_subscription($1)',
};
const END: Statement = { name: 'end-report-subscription', text: 'select end_report_subscription($1, $2)' };
const RESUME: Statement = { name: 'resume-report-subscription', text: 'select resume_report_subscription($1) as done' };
const CHANGE: Statement = { name: 'change-report-address', text: 'select change_report_address($1, $2) as done' };

export interface Subscription {
  /** As it came with the link. */
  token: string;
  network: string;
  address: string;
  ended: boolean;
  /** With this link, so that it can be undone with it. */
  byReader: boolean;
}

/** The link in a mail that stops it. Nobody need sign in; looking ends nothing, scanners of mail look too. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(token: string): Promise<Subscription> {
    const recipient = recipientOf(this.config.secret, token);
    const [found] =
      recipient === null ? [] : await this.database.asNobody<Omit<Subscription, 'token'>>(FIND, [recipient]);
    if (!found) throw new Problem(404, { reason: 'not-found' });
    return { token, ...found };
  }

  /** Twice is as once: a mail program may try again. */
  async end(token: string): Promise<Subscription> {
    await this.find(token);
    await this.database.asNobody(END, [recipientOf(this.config.secret, token), this.clock.now()]);
    return this.find(token);
  }

  /** Whoever stopped by mistake begins again with the same link. */
  async resume(token: string): Promise<Result<Subscription, 'already-recipient'>> {
    await this.find(token);
    return this.#did(token, await this.database.asNobody<{ done: boolean }>(RESUME, [this.#recipient(token)]));
  }

  async change(token: string, { address }: ReportAddressInput): Promise<Result<Subscription, 'already-recipient'>> {
    await this.find(token);
    return this.#did(token, await this.database.asNobody<{ done: boolean }>(CHANGE, [this.#recipient(token), address]));
  }

  #recipient = (token: string): string | null => recipientOf(this.config.secret, token);

  async #did(token: string, [answer]: { done: boolean }[]): Promise<Result<Subscription, 'already-recipient'>> {
    return answer?.done ? allow(await this.find(token)) : refuse('already-recipient');
  }
}
