import type { Actor } from '../platform/actor.js';
import type { Config, TextGateway } from '../platform/config.js';
import { ask, type Database, type Statement } from '../platform/database/database.js';

/** A text message as it leaves: a number and a link, and nothing else. */
export interface OutgoingText {
  letterId: string;
  date: Date;
  /** As a machine dials it. */
  to: string;
  text: string;
}
/** Takes a text message to a gateway, or to where the demonstration shows it. Throws when it was not taken. */
export interface TextTransport {
  send(outgoing: OutgoingText, system: Actor): Promise<void>;
}
export const TEXT_TRANSPORT = Symbol('text transport');

/** Without a gateway only the demonstration has text messages, where they are read at /dev/mail: elsewhere nobody would get them. */
export const sendsTexts = ({ textGateway, demonstration }: Config): boolean => textGateway !== null || demonstration;

const PATIENCE_MS = 10_000;
const CATCH: Statement = {
  name: 'text-catch',
  text: `insert into caught_mail (id, at, message_id, sender, recipient, subject, text, html) values ($1::uuid, $2, 'sms ' || $1::uuid, 'sms', $3, $4, $4, '')
         on conflict (id) do update set at = excluded.at`,
};

/** Where no gateway is set nothing leaves: what would have been sent can be read at /dev/mail. */
export const caughtTexts = (database: Database): TextTransport => ({
  async send({ letterId, date, to, text }, system) {
    await database.read(system, (tx) => ask(tx, CATCH, [letterId, date, to, text]));
  },
});

/** Any gateway that takes a POST: `{to}`, `{text}` and `{id}` in its template stand for what is sent, the id the same however often it is tried. */
export const gatewayTexts = ({ url, body, type, authorization }: TextGateway): TextTransport => ({
  async send({ letterId, to, text }) {
    const escaped = (value: string) =>
      type.includes('json') ? JSON.stringify(value).slice(1, -1) : encodeURIComponent(value);
    const values: Record<string, string> = { to, text, id: letterId };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type, ...(authorization && { authorization }) },
      body: body.replaceAll(/\{(to|text|id)\}/g, (_, name: string) => escaped(values[name] ?? '')),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    }).catch(() => {
      throw Object.assign(new Error('the gateway is away'), { code: 'EGATEWAY' });
    });
    if (!answer.ok) throw refusal(answer.status);
  },
});

/** What it says of this message stays so; anything else may pass. */
function refusal(status: number): Error {
  const forGood = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
  return Object.assign(new Error('the gateway refused'), {
    ...{ code: `HTTP${String(status)}`, responseCode: forGood ? 554 : 451, command: 'DATA' },
  });
}
