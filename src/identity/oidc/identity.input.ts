import { oidcTexts } from './oidc.text.js';
import { IsLine } from '../../web/input/text.decorator.js';

export class IdentityInput {
  /** The identity provider's `sub`; unlike an e-mail address it is nobody else's, ever. */
  @IsLine(255, oidcTexts.says('subjectMissing'))
  subject: string;
}
