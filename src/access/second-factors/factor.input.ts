import { IsOptional, Matches } from 'class-validator';
import { accessTexts } from '../access.text.js';
import { accountTexts } from './factors.text.js';
import { IsName } from '../../web/input/text.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';

/** A first code of a new app. */
export class FirstCodeInput {
  @Matches(/^\s*\d{3}[\s-]?\d{3}\s*$/, accountTexts.says('sixDigits'))
  code!: string;
}

/** By which name somebody will know it again. */
export class NamedInput {
  @IsName(60, accountTexts.says('nameMissing'))
  name!: string;
}

export class NewPasskeyInput extends NamedInput {
  /** The answer of the browser, as JSON. */
  @IsRaw(2, 20_000, accessTexts.says('proofWrong'))
  passkey!: string;
}

/** The first second factor: the code of an app, or a passkey. */
export class SetUpInput {
  @IsOptional()
  @Matches(/^\s*\d{3}[\s-]?\d{3}\s*$/, accountTexts.says('sixDigits'))
  code?: string;

  @IsOptional()
  @IsRaw(2, 20_000, accessTexts.says('proofWrong'))
  passkey?: string;
}
