import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Worker } from '../../platform/work/worker.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { Attempts } from '../attempts.service.js';
import { hashPassword } from '../passwords.js';
import { checkNewPassword } from '../new-password.js';
import { whereFrom } from '../sessions.rules.js';
import { linkUntil, type LinkPurpose } from './link-tokens.js';
import { OneTimeLinks } from './links.service.js';

const CHOOSE: Statement = { name: 'choose-password', text: 'select choose_password($1, $2, $3, $4, $5) as done' };
const ASK_RESET: Statement = { name: 'ask-password-reset', text: 'select ask_password_reset($1, $2, $3, $4, $5)' };
const CONFIRM: Statement = { name: 'confirm-email', text: 'select confirm_email($1, $2, $3) as outcome' };
const UNDO: Statement = { name: 'undo-email', text: 'select undo_email($1, $2, $3, $4, $5) as outcome' };

/** Longer than asking takes when somebody has the address, so that the time tells nothing. */
const ANSWER_AFTER_MS = 250;

export type EmailLinkRefusal = 'link-over' | 'address-taken';
type Outcome = { outcome: EmailLinkRefusal | 'done' };

/** What can be done with a link, by whoever has it. Each is one call of the database, which lets it happen once. */
@Injectable()
export class LinkUses {
  constructor(
    private readonly database: Database,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly worker: Worker,
  ) {}

  async choosePassword(
    purpose: Extract<LinkPurpose, 'invitation' | 'password-reset'>,
    token: string | undefined,
    password: string,
    ip: string,
  ): Promise<Result<{ chosen: true }, 'link-over'>> {
    const attempt = await this.attempts.begin('link', null, ip);
    const link = await this.links.open(purpose, token);
    if (!link) return refuse('link-over'); // before hashing: a stranger must not keep a core busy
    await this.attempts.succeeded(attempt);
    const { address: email, name, organisations, network } = link;
    await checkNewPassword(password, { email, name, around: [organisations, network] });
    const hash = await hashPassword(password);
    const values = [link.id, purpose, hash, this.clock.now(), whereFrom(ip)];
    const [row] = await this.database.asNobody<{ done: boolean }>(CHOOSE, values);
    this.worker.wakeSoon();
    return row?.done ? allow({ chosen: true }) : refuse('link-over');
  }

  /** The same answer after the same time, whoever it is. */
  async askReset(email: string, ip: string): Promise<{ asked: true }> {
    await this.attempts.begin('link', email, ip);
    const now = this.clock.now();
    const values = [email.trim(), uuidv7(), now, linkUntil('password-reset', now), whereFrom(ip)];
    await Promise.all([pause(ANSWER_AFTER_MS), this.database.asNobody(ASK_RESET, values)]);
    this.worker.wakeSoon();
    return { asked: true };
  }

  async confirmEmail(token: string | undefined, ip: string): Promise<Result<{ address: string }, EmailLinkRefusal>> {
    return this.#use('email-change', token, (id) => [CONFIRM, [id, this.clock.now(), whereFrom(ip)]]);
  }

  async undoEmail(token: string | undefined, ip: string): Promise<Result<{ address: string }, EmailLinkRefusal>> {
    const now = this.clock.now();
    const until = linkUntil('password-reset', now);
    return this.#use('email-undo', token, (id) => [UNDO, [id, uuidv7(), now, until, whereFrom(ip)]]);
  }

  async #use(
    purpose: LinkPurpose,
    token: string | undefined,
    call: (id: string) => [Statement, unknown[]],
  ): Promise<Result<{ address: string }, EmailLinkRefusal>> {
    const link = await this.links.open(purpose, token);
    if (!link) return refuse('link-over');
    const [row] = await this.database.asNobody<Outcome>(...call(link.id));
    this.worker.wakeSoon();
    const outcome = row?.outcome ?? 'link-over';
    return outcome === 'done' ? allow({ address: link.address }) : refuse(outcome);
  }
}
