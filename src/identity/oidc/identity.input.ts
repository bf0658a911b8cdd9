import { IsString, Length } from 'class-validator';
import { oidcTexts } from './oidc.text.js';

export class IdentityInput {
  /** The identity provider's `sub`; unlike an e-mail address it is nobody else's, ever. */
  @IsString(oidcTexts.says('subjectMissing'))
  @Length(1, 255, oidcTexts.says('subjectMissing'))
  subject: string;
}
