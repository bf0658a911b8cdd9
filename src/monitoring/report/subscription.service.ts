import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { Problem } from '../../web/problem.js';
import { recipientOf } from './unsubscribe-token.js';

const FIND: Statement = {
  name: 'report-subscription',
  text: 'select network_name as network, ended from report_subscription($1)',
};
const END: Statement = { name: 'end-report-subscription', text: 'select end_report_subscription($1, $2)' };

export interface Subscription {
  /** As it came with the link. */
  token: string;
  network: string;
  ended: boolean;
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
}
