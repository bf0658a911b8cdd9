import { isEmail } from 'class-validator';
import { isKind } from './kind.js';
import { tidyLine } from './tidy.js';

/** No quotes, comment or line break: nothing that a mail server or an eye could read as another address. */
const ONE_MAILBOX = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,251}[\p{L}\p{N}]$/u;
const MOST = 254;

/** As a mail program copies it from a link or a list; with a name around it, it could be read as another, and is refused. */
const tidyAddress = (text: string): string =>
  tidyLine(text)
    .replace(/^mailto:/iu, '')
    .replace(/\s*[;,]$/u, '');

/** One address that a mail can go to. */
export const IsMailAddress = isKind({
  ...{ name: 'isMailAddress', tidy: tidyAddress, limits: { minLength: 3, maxLength: MOST, format: 'email' } },
  fits: (text) =>
    text.length <= MOST &&
    ONE_MAILBOX.test(text) &&
    isEmail(text, { domain_specific_validation: true, allow_ip_domain: false }),
});
