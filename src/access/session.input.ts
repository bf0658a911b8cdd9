import { accessTexts } from './access.text.js';
import { IsPassword } from './password.decorator.js';
import { IsLine } from '../web/input/text.decorator.js';

export class SignInInput {
  @IsLine(254, accessTexts.says('emailMissing'))
  email!: string;

  @IsPassword(accessTexts.says('passwordMissing'))
  password!: string;
}
