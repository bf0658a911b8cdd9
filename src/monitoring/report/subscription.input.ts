import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../../web/texts.js';
import { IsMailAddress } from '../../web/input/mail-address.decorator.js';
import { reportsTexts } from './reports.text.js';

export class ReportAddressInput {
  @IsMailAddress(reportsTexts.says('addressWrong'))
  address!: string;

  /** The one of now, when left out. */
  @IsOptional()
  @IsIn(LANGUAGES, reportsTexts.says('languageMissing'))
  language?: Language;
}
