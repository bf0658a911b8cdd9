import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsPackCode, IsProductCode } from '../web/input/code.decorator.js';
import { IsLine, IsName, IsReason } from '../web/input/text.decorator.js';
import { WHY_NOT_THIS_PACK, type PackRefusal } from './pack-refusal.js';
import { packTexts } from './product-pack.text.js';

export class ProductPackInput {
  /** What the pack is numbered by: GTIN, ZI number, HIBC or PPN. */
  @IsPackCode(packTexts.says('code-wrong'))
  code: string;

  /** The product that it is a pack of. */
  @IsProductCode(packTexts.says('product-missing'))
  product: string;

  @IsName(120, packTexts.says('brand-missing'))
  brand: string;

  /** Of a medicine, as it stands on the pack. */
  @IsOptional()
  @IsLine(40, packTexts.says('strength-missing'))
  strength?: string;

  /** Of a medicine: what is counted and how much is in one, such as ampul 3 ml. */
  @IsOptional()
  @IsLine(40, packTexts.says('form-missing'))
  form?: string;

  @IsReason(packTexts.says('reason-missing'))
  reason: string;

  /** The kit that is being filled, to go on with. */
  @IsOptional()
  @IsUUID()
  kit?: string | null;
}

export class PackRefusalInput {
  @IsIn(WHY_NOT_THIS_PACK, packTexts.says('why-missing'))
  why: PackRefusal;

  /** Asked beside another reason. */
  @IsOptional()
  @IsReason(packTexts.says('note-length'), 200)
  note?: string;
}

/** A pack that was scanned and that nobody knows, with the kit that it was to go into. */
export class ProductPacksInput {
  @IsOptional()
  @IsPackCode(packTexts.says('code-wrong'))
  code?: string;

  @IsOptional()
  @IsUUID()
  kit?: string;
}
