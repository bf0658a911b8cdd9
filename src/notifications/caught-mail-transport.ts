import { ask, type Database, type Statement } from '../platform/database/database.js';
import type { MailTransport } from './mail-transport.js';
import { withPictures } from './with-pictures.js';

const CATCH: Statement = {
  name: 'mail-catch',
  text: `insert into caught_mail (id, at, message_id, sender, recipient, subject, text, html, attached, unsubscribe)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (id) do update set at = excluded.at, recipient = excluded.recipient`,
};

/** Where no mail server is set nothing leaves: what would have been sent can be read at /dev/mail. */
export const caughtMailTransport = (database: Database): MailTransport => ({
  async send({ letterId, messageId, date, from, to, mail }, system) {
    const attached = (mail.attachments ?? []).flatMap(({ filename, cid }) => (cid === undefined ? [filename] : []));
    const written = [mail.subject, mail.text, withPictures(mail), attached, mail.unsubscribe ?? null];
    const values = [letterId, date, messageId, from.address, to.address, ...written];
    await database.read(system, (tx) => ask(tx, CATCH, values));
  },
  close: () => undefined,
});
