import { IsString, Length } from 'class-validator';
import { accessTexts } from './access.text.js';
import { IsPassword } from './password.decorator.js';

export class SignInInput {
  @IsString(accessTexts.says('emailMissing'))
  @Length(3, 254, accessTexts.says('emailMissing'))
  email!: string;

  @IsPassword(accessTexts.says('passwordMissing'))
  password!: string;
}
