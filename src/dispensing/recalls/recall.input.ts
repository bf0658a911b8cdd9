import { ArrayMaxSize, IsArray, IsBoolean, IsOptional } from 'class-validator';
import { IsProductCode } from '../../web/input/code.decorator.js';
import { SaysItIsSo } from '../../web/input/it-is-so.js';
import { IsNote, IsRaw, IsReason, IsWithoutBsn } from '../../web/input/text.decorator.js';
import { recallTexts } from './recall.text.js';

/** As much of a letter as is read; nobody recalls more lots at once. */
const LONGEST = 5000;
const lots = recallTexts.says('lots-missing');

/** Nothing is stored: what a letter says, and what of it is here. */
export class RecallPreviewInput {
  /** ZI number or GTIN. */
  @IsProductCode(recallTexts.says('product-missing'))
  product: string;

  /** Each lot by itself, or several in one text, as they stand in a letter. */
  @IsOptional()
  @IsArray(lots)
  @ArrayMaxSize(20, lots)
  @IsRaw(1, LONGEST, { ...lots, each: true })
  lots?: string[];

  /** Every lot of the product, now and later. */
  @IsOptional()
  @IsBoolean()
  allLots?: boolean;

  @IsReason(recallTexts.says('reason-missing'), 1000)
  reason: string;
}

export class RecallInput {
  /** ZI number or GTIN. */
  @IsProductCode(recallTexts.says('product-missing'))
  product: string;

  /** Each lot by itself, or several in one text, as they are copied from a letter; none when every lot is meant. */
  @IsOptional()
  @IsArray(lots)
  @ArrayMaxSize(300, lots)
  @IsRaw(1, 2000, { ...lots, each: true })
  lots?: string[];

  @IsOptional()
  @IsBoolean()
  allLots?: boolean;

  /** What the lots were read from, for whoever confirms. */
  @IsOptional()
  @IsNote(LONGEST, recallTexts.says('letter-wrong'))
  @IsWithoutBsn()
  letter?: string;

  @IsReason(recallTexts.says('reason-missing'), 1000)
  reason: string;

  /** `lots`: no kit holds them, and it is so. */
  @SaysItIsSo() itIsSo?: string[];
}

export class RecallConfirmationInput {
  /** Why whoever typed it could not wait for another person. */
  @IsOptional()
  @IsReason(recallTexts.says('alone-missing'))
  alone?: string;
}
