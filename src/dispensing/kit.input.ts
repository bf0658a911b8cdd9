import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { kitTexts } from './kit.text.js';

export class KitCheckInput {
  /** The lines that were looked at, one by one; asked on the page. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  lines?: string[];

  /** Every line has to be named: a form in which nothing was ticked sends none. */
  @IsOptional()
  @IsBoolean()
  lineByLine?: boolean;
}

export class KitSealInput {
  @Matches(/^[!-~]{1,40}$/, kitTexts.says('seal-missing'))
  sealNumber: string;
}

export class KitRejectionInput {
  @IsString(kitTexts.says('reason-missing'))
  @Length(3, 500, kitTexts.says('reason-missing'))
  reason: string;
}
