import type { Language } from './texts.js';
import type { RequestLimit } from './request-limit.js';

export interface RightHeld {
  /** Who is signed in has it. */
  everybody: boolean;
  /** Also a token, for what is done with this method. */
  machines: boolean;
}

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
  /** Who holds a right, for the description of what asks it. */
  heldBy: (right: string, method: string) => RightHeld;
  /** What a right lets one do, for who lacks it. */
  rightInWords: (right: string, language: Language) => string;
}

export const WEB_OPTIONS = Symbol('web options');
