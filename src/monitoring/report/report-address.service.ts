import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inFrame } from '../../notifications/frame.js';
import type { Mail } from '../../notifications/mail.js';
import { Notifications, type LetterToWrite } from '../../notifications/notifications.service.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { Problem } from '../../web/problem.js';
import { PublicAddress } from '../../web/public-address.service.js';
import type { Language } from '../../web/texts.js';
import { subscriptionTexts } from './subscription.text.js';
import { askedAddressPath, askedOf } from './unsubscribe-token.js';

const FIND: Statement = {
  name: 'asked-report-address',
  text: 'select network, address, language, is_open as "isOpen" from asked_report_address($1, $2)',
};
const CONFIRM: Statement = {
  name: 'confirm-report-address',
  text: 'select confirm_report_address($1, $2) as done',
};
const ASKED_AT: Statement = {
  name: 'report-address-asked-at',
  text: 'select e.at as "askedAt" from letter l join event e on e.id = l.event_id where l.id = $1',
};

/** So long somebody has to say yes. */
const WEEK_MS = 7 * 24 * 3_600_000;

export interface AskedAddress {
  /** As it came with the link. */
  token: string;
  network: string;
  address: string | null;
  language: Language | null;
  state: 'open' | 'over' | 'done';
}

/** The link that goes to a new address: the reports follow once somebody there says yes. Looking changes nothing. */
@Injectable()
export class ReportAddresses implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    private readonly address: PublicAddress,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notifications.composes(['report-address-asked'], (tx, letter) => this.#write(tx, letter));
  }

  async find(token: string): Promise<AskedAddress> {
    const { recipient, askedAt } = this.#asked(token);
    const [found] = await this.database.asNobody<Omit<AskedAddress, 'token' | 'state'> & { isOpen: boolean }>(FIND, [
      recipient,
      askedAt,
    ]);
    if (!found) throw new Problem(404, { reason: 'not-found' });
    const { isOpen, ...told } = found;
    return isOpen && askedAt.getTime() > this.clock.now().getTime() - WEEK_MS
      ? { token, ...told, state: 'open' }
      : { token, ...told, address: null, language: null, state: 'over' };
  }

  /** Twice is as once: who comes second finds it over. */
  async confirm(token: string): Promise<AskedAddress> {
    const before = await this.find(token);
    if (before.state === 'over') return before;
    const { recipient, askedAt } = this.#asked(token);
    const [answer] = await this.database.asNobody<{ done: boolean }>(CONFIRM, [recipient, askedAt]);
    return answer?.done ? { ...before, state: 'done' } : this.find(token);
  }

  #asked(token: string) {
    const asked = askedOf(this.config.secret, token);
    if (!asked) throw new Problem(404, { reason: 'not-found' });
    return asked;
  }

  /** The link is of the question that this letter was written for: one that was asked since went elsewhere. */
  async #write(tx: EntityManager, { id, recipientId, language, network }: LetterToWrite): Promise<Mail> {
    const t = subscriptionTexts(language);
    const [asked] = await ask<{ askedAt: Date }>(tx, ASKED_AT, [id]);
    if (!asked) throw new Error('a letter that is not there');
    const path = askedAddressPath(this.config.secret, recipientId, asked.askedAt);
    const href = `${this.address.base()}${path}`;
    const [said, foot] = [t('askMail', { network }), t('askFoot')];
    const html = inFrame(language, {
      ...{ network, title: t('confirmTitle'), preview: said, foot },
      body: said,
      link: { text: t('askOpen'), href },
    });
    return { subject: t('askSubject'), html, text: `${said}\n\n${t('askOpen')}:\n${href}\n\n-- \n${foot}\n` };
  }
}
