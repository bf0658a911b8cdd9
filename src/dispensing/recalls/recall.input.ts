import { ArrayMaxSize, IsArray, IsString, Length, Matches } from 'class-validator';
import { recallTexts } from './recall.text.js';

export class RecallInput {
  /** ZI number or GTIN. */
  @Matches(/^\d{8}$|^\d{14}$/, recallTexts.says('product-missing'))
  product: string;

  /** Each lot by itself, or several in one text, as they are copied from a letter. */
  @IsArray(recallTexts.says('lots-missing'))
  @ArrayMaxSize(100)
  @Length(1, 2000, { ...recallTexts.says('lots-missing'), each: true })
  lots: string[];

  @IsString(recallTexts.says('reason-missing'))
  @Length(3, 1000, recallTexts.says('reason-missing'))
  reason: string;
}
