import { ProofInput } from '../../access/proof.input.js';
import { ownAccountTexts } from './own-account.text.js';
import { IsPassword } from '../../access/password.decorator.js';
import { passwordTexts } from '../../access/password.text.js';
import { IsMailAddress } from '../../web/input/mail-address.decorator.js';

export class OwnPasswordInput {
  @IsPassword(ownAccountTexts.says('oldMissing'))
  old: string;

  @IsPassword(passwordTexts.says('newMissing'))
  password: string;
}

export class OwnEmailInput extends ProofInput {
  @IsMailAddress(ownAccountTexts.says('emailWrong'))
  email: string;
}
