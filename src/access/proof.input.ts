import { IsOptional, IsString, Matches } from 'class-validator';
import { accessTexts } from './access.text.js';
import { IsPassword } from './password.decorator.js';
import { IsRaw } from '../web/input/text.decorator.js';

/**
 * What somebody shows to prove, once more and on the spot, that it is them. Whoever has a second factor shows that; a password
 * alone is enough only for people of the demonstration who have none.
 */
export class ProofInput {
  @IsOptional()
  @IsPassword(accessTexts.says('passwordMissing'))
  password?: string;

  /** Six digits of an authenticator app, or a recovery code; spaces and hyphens are forgiven. */
  @IsOptional()
  @IsString(accessTexts.says('codeWrong'))
  @Matches(/^[\w\s-]{6,40}$/, accessTexts.says('codeWrong'))
  code?: string;

  /** The answer of a passkey, as JSON: written by the page itself. */
  @IsOptional()
  @IsRaw(2, 20_000, accessTexts.says('proofWrong'))
  passkey?: string;
}
