import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  /** The envelope: where it really goes. */
  to: string[];
  mail: Email;
  /** Whether the connection was encrypted when it came. */
  secure: boolean;
}

export interface MailServer {
  url: string;
  port: number;
  received: Received[];
  /** Everything that anybody said on a connection that was not encrypted. */
  attempts: number;
  stop(): Promise<void>;
}

interface Script {
  /** The status with which a recipient is refused; 250 or nothing takes it. */
  recipient?: (address: string, attempt: number) => number;
  /** The same after the whole mail was given. */
  message?: (received: Received, attempt: number) => number;
  startTls?: boolean;
  /** How long each mail takes. */
  delayMs?: number;
  options?: SMTPServerOptions;
}

const refusal = (status: number) => Object.assign(new Error(`5.1.1 refused with ${status}`), { responseCode: status });

/** A real SMTP server whose replies the test writes. */
export async function startMailServer(script: Script = {}): Promise<MailServer> {
  const { recipient = () => 250, message = () => 250, startTls = false, delayMs = 0, options } = script;
  const server: MailServer = { url: '', port: 0, received: [], attempts: 0, stop: () => Promise.resolve() };
  const smtp = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: startTls ? [] : ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const status = recipient(address, ++server.attempts);
      done(status === 250 ? null : refusal(status));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(async (mail) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          const received = { to, mail, secure: session.secure };
          await pause(delayMs);
          const status = message(received, server.attempts);
          if (status === 250) server.received.push(received);
          done(status === 250 ? null : refusal(status));
        }, done);
      });
    },
    ...options,
  });
  smtp.on('error', () => undefined); // a client that is killed leaves its connection open
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  server.port = (smtp.server.address() as AddressInfo).port;
  server.url = `smtp://127.0.0.1:${server.port}`;
  server.stop = () => new Promise((resolve) => smtp.close(resolve));
  return server;
}
