import { IsOptional, IsString, Length } from 'class-validator';
import { IsMailAddress } from '../../web/mail-address.decorator.js';
import { linkTexts } from './link.text.js';
import { IsPassword } from '../password.decorator.js';
import { passwordTexts } from '../password.text.js';

/** A browser has the token in a cookie; whoever has no browser sends it along. */
export class LinkInput {
  @IsOptional()
  @IsString(linkTexts.says('link-over'))
  @Length(80, 80, linkTexts.says('link-over'))
  token?: string;
}

export class ChosenPasswordInput extends LinkInput {
  @IsPassword(passwordTexts.says('newMissing'))
  password: string;
}

export class PasswordResetInput {
  @IsMailAddress(linkTexts.says('emailMissing'))
  @Length(3, 254, linkTexts.says('emailMissing'))
  email: string;
}
