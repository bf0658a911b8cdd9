import { IsOptional } from 'class-validator';
import { linkTexts } from './link.text.js';
import { IsPassword } from '../password.decorator.js';
import { passwordTexts } from '../password.text.js';
import { IsMailAddress } from '../../web/input/mail-address.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';

/** A browser has the token in a cookie; whoever has no browser sends it along. */
export class LinkInput {
  @IsOptional()
  @IsRaw(80, 80, linkTexts.says('link-over'))
  token?: string;
}

export class ChosenPasswordInput extends LinkInput {
  @IsPassword(passwordTexts.says('newMissing'))
  password: string;
}

export class PasswordResetInput {
  @IsMailAddress(linkTexts.says('emailMissing'))
  email: string;
}
