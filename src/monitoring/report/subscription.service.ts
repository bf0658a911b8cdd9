import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import type { Language } from '../../web/texts.js';
import { Problem } from '../../web/problem.js';
import type { ReportAddressInput } from './subscription.input.js';
import { recipientOf } from './unsubscribe-token.js';

const FIND: Statement = {
  name: 'report-subscription',
  text: 'select network_name as network, address, language, ended, by_reader as "byReader" from report_subscription($1)',
};
const END: Statement = { name: 'end-report-subscription', text: 'select end_report_subscription($1, $2)' };
const RESUME: Statement = { name: 'resume-report-subscription', text: 'select resume_report_subscription($1) as done' };
const ASK: Statement = { name: 'ask-report-address', text: 'select ask_report_address($1, $2, $3, $4) as outcome' };

export interface Subscription {
  /** As it came with the link. */
  token: string;
  network: string;
  address: string;
  language: Language;
  ended: boolean;
  /** With this link, so that it can be undone with it. */
  byReader: boolean;
}

type AskRefusal = 'already-recipient' | 'too-often';
export interface AskedChange extends Subscription {
  /** Where the question went. */
  asked: string;
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

  /** Another address or language counts once somebody says yes there: whoever typed it wrong stops nothing. */
  async askAddress(token: string, { address, language }: ReportAddressInput): Promise<Result<AskedChange, AskRefusal>> {
    const { language: before } = await this.find(token);
    const asked = [this.#recipient(token), address, language ?? before, this.clock.now()];
    const [answer] = await this.database.asNobody<{ outcome: AskRefusal | 'done' }>(ASK, asked);
    const outcome = answer?.outcome ?? 'already-recipient';
    return outcome === 'done' ? allow({ ...(await this.find(token)), asked: address }) : refuse(outcome);
  }

  #recipient = (token: string): string | null => recipientOf(this.config.secret, token);

  async #did(token: string, [answer]: { done: boolean }[]): Promise<Result<Subscription, 'already-recipient'>> {
    return answer?.done ? allow(await this.find(token)) : refuse('already-recipient');
  }
}
