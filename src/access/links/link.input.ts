import { IsOptional, IsString, Length } from 'class-validator';
import { IsMailAddress } from '../../web/mail-address.decorator.js';
import { linkTexts } from './link.text.js';

/** A browser has the token in a cookie; whoever has no browser sends it along. */
export class LinkInput {
  @IsOptional()
  @IsString(linkTexts.says('link-over'))
  @Length(80, 80, linkTexts.says('link-over'))
  token?: string;
}

export class ChosenPasswordInput extends LinkInput {
  @IsString(linkTexts.says('passwordMissing'))
  @Length(1, 1000, linkTexts.says('passwordMissing'))
  password: string;
}

export class PasswordResetInput {
  @IsMailAddress(linkTexts.says('emailMissing'))
  @Length(3, 254, linkTexts.says('emailMissing'))
  email: string;
}
