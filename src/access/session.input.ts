import { IsString, Length } from 'class-validator';
import { accessTexts } from './access.text.js';

export class SignInInput {
  @IsString(accessTexts.says('emailMissing'))
  @Length(3, 254, accessTexts.says('emailMissing'))
  email!: string;

  @IsString(accessTexts.says('passwordMissing'))
  @Length(1, 1000, accessTexts.says('passwordMissing'))
  password!: string;
}
