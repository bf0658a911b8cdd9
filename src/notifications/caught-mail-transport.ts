import { ask, type Database, type Statement } from '../platform/database/database.js';
import type { MailTransport } from './mail-transport.js';
import type { Attachment, Mail } from './mail.js';

const CATCH: Statement = {
  name: 'mail-catch',
  text: `insert into caught_mail (id, at, message_id, sender, recipient, subject, text, html) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set at = excluded.at, recipient = excluded.recipient`,
};

/** Where no mail server is set nothing leaves: what would have been sent can be read at /dev/mail. */
export const caughtMailTransport = (database: Database): MailTransport => ({
  async send({ letterId, messageId, date, from, to, mail }, system) {
    const values = [letterId, date, messageId, from.address, to.address, mail.subject, mail.text, withPictures(mail)];
    await database.read(system, (tx) => ask(tx, CATCH, values));
  },
  close: () => undefined,
});

/** A mail program finds pictures in the mail itself; a browser needs them in the page. */
function withPictures({ html, attachments = [] }: Mail): string {
  const inline = attachments.filter((one): one is Attachment & { cid: string } => one.cid !== undefined);
  return inline.reduce(
    (page, { cid, type, content }) =>
      page.replaceAll(`cid:${cid}"`, `data:${type};base64,${content.toString('base64')}"`),
    html,
  );
}
