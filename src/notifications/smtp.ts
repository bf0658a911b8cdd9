import { createTransport } from 'nodemailer';
import type { MailTransport } from './mail-transport.js';

const CONNECTIONS = 3;
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** Shorter than the lease on a letter, so that no second worker begins while the first is still busy. */
export const SEND_WITHIN_MS = 60_000;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Off the loopback a mail leaves encrypted or not at all. */
export function smtpCarrier(smtpUrl: string): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  const loopback = LOOPBACK.test(hostname);
  const transport = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !loopback,
    tls: { rejectUnauthorized: !loopback },
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    maxConnections: CONNECTIONS,
    maxRequeues: 0, // trying again is the letter's own matter: it counts, and it may have been taken
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  return {
    async send({ messageId, date, from, to, mail: { subject, text, html, attachments = [], unsubscribe } }) {
      await transport.sendMail({
        ...{ messageId, date, from, to, subject, text, html },
        // Said outright, so that nothing in a header can add or move a recipient.
        envelope: { from: from.address, to: [to.address] },
        attachments: attachments.map(({ filename, type, content, cid }) => ({
          ...{ filename, contentType: type, content, cid },
          contentDisposition: cid === undefined ? 'attachment' : 'inline',
        })),
        headers: {
          ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          ...(unsubscribe
            ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
            : {}),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(SEND_WITHIN_MS),
      });
    },
    close: () => transport.close(),
  };
}
