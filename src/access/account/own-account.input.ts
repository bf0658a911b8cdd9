import { IsString, Length } from 'class-validator';
import { IsMailAddress } from '../../web/mail-address.decorator.js';
import { ProofInput } from '../proof.input.js';
import { ownAccountTexts } from './own-account.text.js';

export class OwnPasswordInput {
  @IsString(ownAccountTexts.says('oldMissing'))
  @Length(1, 1000, ownAccountTexts.says('oldMissing'))
  old: string;

  @IsString(ownAccountTexts.says('newMissing'))
  @Length(1, 1000, ownAccountTexts.says('newMissing'))
  password: string;
}

export class OwnEmailInput extends ProofInput {
  @IsMailAddress(ownAccountTexts.says('emailWrong'))
  @Length(3, 254, ownAccountTexts.says('emailWrong'))
  email: string;
}
