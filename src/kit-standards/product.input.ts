import { IsIn, IsOptional, IsString, Length, Matches, Validate, ValidatorConstraint } from 'class-validator';
import { IsDay } from '../web/is-day.js';
import { isGtin } from './gtin.js';
import { productTexts } from './product.text.js';
import { OPIUM_LISTS, type OpiumList } from './kinds.js';
import { IsWhole } from '../web/whole-number.decorator.js';

@ValidatorConstraint({ name: 'gtin' })
class IsGtin {
  validate(text: unknown): boolean {
    return typeof text === 'string' && isGtin(text);
  }
}

@ValidatorConstraint({ name: 'articleCode' })
class IsArticleCode {
  validate(text: unknown): boolean {
    return typeof text === 'string' && (/^\d{8}$/.test(text) || isGtin(text));
  }
}

const MOST_CENTS = 10_000_000;

export class ProductInput {
  @Validate(IsArticleCode, productTexts.says('code-wrong'))
  code: string;

  @IsOptional()
  @Validate(IsGtin, productTexts.says('gtin-wrong'))
  gtin?: string;

  @IsOptional()
  @Matches(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, productTexts.says('atc-wrong'))
  atc?: string;

  @IsString()
  @Length(2, 120)
  name: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  strength?: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  form?: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  route?: string;

  @IsString()
  @Length(1, 30)
  unit: string;

  @IsOptional()
  @IsIn(OPIUM_LISTS)
  opiumList?: OpiumList;
}

export class PriceInput {
  @IsDay(productTexts.says('day-wrong'))
  from: string;

  @IsWhole(0, MOST_CENTS, productTexts.says('cents-wrong'))
  cents: number;

  @IsString()
  @Length(2, 120)
  source: string;
}
