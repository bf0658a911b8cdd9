import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../../web/texts.js';
import { reportsTexts } from './reports.text.js';
import { IsMailAddress } from '../../web/input/mail-address.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';

export class SendingInput {
  @IsOptional()
  @IsIn(['test'])
  to?: 'test';
}

export class RecipientInput {
  @IsName(120, reportsTexts.says('nameMissing'))
  name!: string;

  @IsMailAddress(reportsTexts.says('addressWrong'))
  address!: string;

  @IsIn(LANGUAGES, reportsTexts.says('languageMissing'))
  language!: Language;
}
