/** One mailbox, as it goes into the envelope and the header. */
export interface Mailbox {
  name: string;
  address: string;
}

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])$/u;
const CONTROL = /\p{C}|\p{Zl}|\p{Zp}/u;
const LONGEST_NAME = 200;

/**
 * The one mailbox that a mail goes to, or null. A line break or a comma would make it two, or move the mail elsewhere: a name
 * with a line break is refused as a whole, and a comma, which belongs in names such as "Jansen, huisartsen", never gets
 * into an address.
 */
export function mailbox(name: string, address: string): Mailbox | null {
  const [local = '', domain = '', ...more] = address.split('@');
  const valid = more.length === 0 && LOCAL.test(local) && DOMAIN.test(domain);
  if (!valid || CONTROL.test(name) || name.length > LONGEST_NAME) return null;
  return { name, address };
}
