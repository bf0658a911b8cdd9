import { IsEmail, Matches } from 'class-validator';
import type { Told } from './texts.js';

/** No quotes, comment, line break or mark of direction: nothing that a mail server or an eye could read as another address. */
const ONE_MAILBOX = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,251}[\p{L}\p{N}]$/u;

/** One address that a mail can go to. */
export const IsMailAddress =
  (told?: Told): PropertyDecorator =>
  (target, name) => {
    Matches(ONE_MAILBOX, told)(target, name);
    IsEmail({ domain_specific_validation: true, allow_ip_domain: false }, told)(target, name);
  };
