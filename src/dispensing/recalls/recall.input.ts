import { ArrayMaxSize, IsArray } from 'class-validator';
import { recallTexts } from './recall.text.js';
import { IsProductCode } from '../../web/input/code.decorator.js';
import { IsReason } from '../../web/input/text.decorator.js';
import { IsRaw } from '../../web/input/text.decorator.js';

export class RecallInput {
  /** ZI number or GTIN. */
  @IsProductCode(recallTexts.says('product-missing'))
  product: string;

  /** Each lot by itself, or several in one text, as they are copied from a letter. */
  @IsArray(recallTexts.says('lots-missing'))
  @ArrayMaxSize(100)
  @IsRaw(1, 2000, { ...recallTexts.says('lots-missing'), each: true })
  lots: string[];

  @IsReason(recallTexts.says('reason-missing'), 1000)
  reason: string;
}
