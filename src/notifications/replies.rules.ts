/** What came of an attempt that did not succeed. */
export type Verdict =
  /** Later again: the server is busy, away, or does not let us in. */
  | 'wait'
  /** As waiting, and the others need not be tried now. */
  | 'wait-all'
  /** This mail will never be taken. */
  | 'dead'
  /** Nobody reads mail at this address. */
  | 'address-refused';

/** The parts of a failed attempt that say what it was; never what the server wrote, for that may quote the mail. */
export interface Failure {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

const NO_SUCH_MAILBOX = [550, 551, 553];
const ABOUT_THE_SERVER = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROTOCOL'];

/** "5.7.1" and its like: we are not let in, or not trusted; the mailbox itself may well be there. */
const AGAINST_POLICY = /^\d{3}[ -]5\.7\./;

/** A refusal of the recipient or the text is about this letter; of the sender, the sign-in or the connection about all. */
export function verdictOf({ code = '', command = '', responseCode = 0, response = '' }: Failure): Verdict {
  const forGood = responseCode >= 500;
  const noMailbox = NO_SUCH_MAILBOX.includes(responseCode) && !AGAINST_POLICY.test(response);
  if (command === 'RCPT TO' && noMailbox) return 'address-refused';
  if (forGood && (command === 'RCPT TO' || command === 'DATA')) return 'dead';
  if (command === 'RCPT TO' || command === 'DATA') return 'wait';
  if (command === 'MAIL FROM' || ABOUT_THE_SERVER.includes(code)) return 'wait-all';
  return 'wait';
}

/** What is kept of it, for whoever looks at letters that did not arrive. */
export const inShort = ({ code = 'unknown', command, responseCode }: Failure): string =>
  [responseCode, code, command].filter(Boolean).join(' ');
