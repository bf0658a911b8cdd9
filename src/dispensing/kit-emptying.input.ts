import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { ProofInput } from '../access/proof.input.js';
import { IsCount, WitnessInput } from './settlement.input.js';
import { settlementTexts } from './settlement.text.js';

export class EmptiedLineInput {
  @IsString()
  @Length(1, 10)
  slot: string;

  /** Only needed where two products share slot and lot. */
  @IsOptional()
  @IsString()
  @Length(1, 20)
  product?: string;

  @IsString()
  @Length(1, 20)
  lot: string;

  @IsCount()
  destroyed: number = 0;

  @IsCount()
  reused: number = 0;

  @IsCount()
  missing: number = 0;
}

export class KitEmptyingInput {
  @IsArray(settlementTexts.says('linesMissing'))
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EmptiedLineInput)
  lines: EmptiedLineInput[];

  @IsOptional()
  @ValidateNested()
  @Type(() => WitnessInput)
  witness?: WitnessInput;

  /** Confirms within the same form who destroys. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ProofInput)
  own?: ProofInput;
}
