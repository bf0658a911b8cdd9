import { PickType } from '@nestjs/mapped-types';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { productTexts } from './product.text.js';
import { OPIUM_LISTS, type OpiumList } from './kinds.js';
import { IsProductForm, IsProductRoute } from './product-words.decorator.js';
import { PRODUCT_FORMS, PRODUCT_ROUTES } from './product-words.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsLine, IsName, IsReason } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsGtinCode, IsMakerCode, IsProductCode } from '../web/input/code.decorator.js';

export const MOST_CENTS = 10_000_000;
const CONTENT = /^\d{1,4}([.,]\d{1,2})?$/;
const CORRECTED = ['form', 'content', 'route', 'atc', 'opiumList', 'isExempt'] as const;

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

  /** What a unit comes in, of the known words, with its content: ampul 3 ml. */
  @IsOptional()
  @IsProductForm(productTexts.says('form-wrong', { forms: PRODUCT_FORMS.join(', ') }))
  form?: string;

  /** By which way it is given, of the known words. */
  @IsOptional()
  @IsProductRoute(productTexts.says('route-wrong', { routes: PRODUCT_ROUTES.join(', ') }))
  route?: string;

  @IsLine(30)
  unit: string;

  @IsOptional()
  @IsIn(OPIUM_LISTS)
  opiumList?: OpiumList;

  /** On a list of the Opium Act, and yet no opium prescription is asked of it: the network decides so, article by article. */
  @IsOptional()
  @IsBoolean(productTexts.says('exempt-wrong'))
  isExempt?: boolean;
}

export class NewProductInput extends ProductInput {
  /** Millilitres in one unit, where the form does not say so itself. */
  @IsOptional()
  @Matches(CONTENT, productTexts.says('content-wrong'))
  content?: string;
}

/** What was wrong of an article that is there; what is left empty is nothing from now on. */
export class ProductCorrectionInput extends PickType(NewProductInput, CORRECTED) {
  @IsReason(productTexts.says('reason-missing'))
  reason: string;
}

export class PriceInput {
  @IsDay(productTexts.says('day-wrong'))
  from: string;

  @IsWhole(0, MOST_CENTS, productTexts.says('cents-wrong'))
  cents: number;

  @IsLine(120)
  source: string;
}
