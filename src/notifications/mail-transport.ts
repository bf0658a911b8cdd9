import type { Actor } from '../platform/actor.js';
import type { Mailbox } from './address.rules.js';
import type { Mail } from './mail.js';

/** A mail as it leaves: one recipient, and always the same id however often it is tried. */
export interface Outgoing {
  letterId: string;
  messageId: string;
  date: Date;
  from: Mailbox;
  to: Mailbox;
  mail: Mail;
}

/** Takes a mail to a mail server, or to where the demonstration shows it. Throws when it was not taken. */
export interface MailTransport {
  send(outgoing: Outgoing, system: Actor): Promise<void>;
  close(): void;
}

export const MAIL_TRANSPORT = Symbol('carrier');
