import type { Database, Statement } from '../platform/database/database.js';

export interface CaughtMail {
  id: string;
  at: Date;
  to: string;
  subject: string;
}
/** With angle brackets, as a letter's header has it. */
type MessageId = string;

export interface WholeMail extends CaughtMail {
  from: string;
  messageId: MessageId;
  text: string;
  html: string;
  attached: string[];
  unsubscribe: string | null;
}

const COLUMNS = 'id, at, recipient as to, subject';
const LIST: Statement = {
  name: 'caught-mails',
  text: `select ${COLUMNS} from caught_mail where $1::uuid is null or id < $1 order by id desc limit $2`,
};
const ONE: Statement = {
  name: 'caught-mail',
  text: `select ${COLUMNS}, sender as from, message_id as "messageId", text, html, attached, unsubscribe from caught_mail where id = $1`,
};

// Nobody has to sign in for it: there is nobody real in a demonstration.
export const caughtMails = (database: Database, before: string | undefined, limit: number) =>
  database.asNobody<CaughtMail>(LIST, [before, limit]);

export async function caughtMail(database: Database, id: string): Promise<WholeMail | undefined> {
  const [mail] = await database.asNobody<WholeMail>(ONE, [id]);
  return mail;
}
