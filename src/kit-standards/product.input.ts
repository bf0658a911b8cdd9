import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { productTexts } from './product.text.js';
import { OPIUM_LISTS, type OpiumList } from './kinds.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsLine, IsName } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsGtinCode, IsMakerCode, IsProductCode } from '../web/input/code.decorator.js';

export const MOST_CENTS = 10_000_000;

export class ProductInput {
  @IsProductCode(productTexts.says('code-wrong'))
  code: string;

  @IsOptional()
  @IsGtinCode(productTexts.says('gtin-wrong'))
  gtin?: string;

  @IsOptional()
  @IsMakerCode(productTexts.says('maker-code-wrong'))
  makerCode?: string;

  @IsOptional()
  @Matches(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, productTexts.says('atc-wrong'))
  atc?: string;

  /** What a prescription names: the same substance, strength, form and route, of whatever brand. */
  @IsOptional()
  @Matches(/^\d{7,8}$/, productTexts.says('prk-wrong'))
  prk?: string;

  @IsName(120)
  name: string;

  @IsOptional()
  @IsLine(60)
  strength?: string;

  @IsOptional()
  @IsLine(60)
  form?: string;

  @IsOptional()
  @IsLine(60)
  route?: string;

  @IsLine(30)
  unit: string;

  @IsOptional()
  @IsIn(OPIUM_LISTS)
  opiumList?: OpiumList;
}

export class NewProductInput extends ProductInput {
  /** On a list of the Opium Act, and yet no opium prescription is asked of it: the network decides so, article by article. */
  @IsOptional()
  @IsBoolean()
  isExempt?: boolean;
}

export class PriceInput {
  @IsDay(productTexts.says('day-wrong'))
  from: string;

  @IsWhole(0, MOST_CENTS, productTexts.says('cents-wrong'))
  cents: number;

  @IsLine(120)
  source: string;
}
