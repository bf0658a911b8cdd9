import type { RequestLimit } from './request-limit.js';

export interface WebOptions {
  /** Signs what is kept for a moment in a cookie. */
  secret: string;
  /** Whether people reach us over https: cookies are then `__Host-` and Secure. */
  secure: boolean;
  demonstration: boolean;
  limit: RequestLimit;
  /** Where somebody is sent who must sign in first. */
  signInPath: string;
  /** Where somebody is sent who must prove once more that it is them. */
  confirmationPath: string;
}

export const WEB_OPTIONS = Symbol('web options');
