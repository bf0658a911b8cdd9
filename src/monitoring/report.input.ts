import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { IsMailAddress } from '../web/mail-address.decorator.js';
import { LANGUAGES, type Language } from '../web/texts.js';
import { reportsTexts } from './reports.text.js';

export class SendingInput {
  @IsOptional()
  @IsIn(['test'])
  to?: 'test';
}

export class RecipientInput {
  @IsString(reportsTexts.says('nameMissing'))
  @Length(1, 120, reportsTexts.says('nameMissing'))
  name!: string;

  @IsMailAddress(reportsTexts.says('addressWrong'))
  address!: string;

  @IsIn(LANGUAGES, reportsTexts.says('languageMissing'))
  language!: Language;
}
