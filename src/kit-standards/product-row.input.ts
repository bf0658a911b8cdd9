import { PartialType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { MOST_CENTS, ProductInput } from './product.input.js';
import { productTexts } from './product.text.js';

/** An article as a list has it: by its number it is known again, and its price stands with it. */
export class ProductRowInput extends ProductInput {
  /** From today on. */
  @IsOptional()
  @IsWhole(0, MOST_CENTS, productTexts.says('price-unread'))
  cents?: number;
}

export class ProductRowChangeInput extends PartialType(ProductRowInput) {}
