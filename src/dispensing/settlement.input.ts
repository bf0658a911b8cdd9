import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ProofInput } from '../access/proof.input.js';
import { settlementTexts } from './settlement.text.js';
import { stepTexts } from './step.text.js';

const MOST = 100;
export const IsCount = (): PropertyDecorator => (target, name) => {
  IsInt(settlementTexts.says('numberWrong'))(target, name);
  Min(0, settlementTexts.says('numberWrong'))(target, name);
  Max(MOST, settlementTexts.says('numberWrong'))(target, name);
};

export class SettledLineInput {
  @IsUUID('all', stepTexts.says('notItsKit'))
  kitId: string;

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
  used: number = 0;

  @IsCount()
  wasted: number = 0;

  @IsCount()
  destroyed: number = 0;

  @IsCount()
  reused: number = 0;

  @IsCount()
  missing: number = 0;
}

/** A colleague who stands beside and proves on this screen who they are; the session on it goes on. */
export class WitnessInput extends ProofInput {
  @IsString(settlementTexts.says('emailMissing'))
  @Length(3, 254, settlementTexts.says('emailMissing'))
  email: string;
}

export class SettlementInput {
  @IsArray(settlementTexts.says('linesMissing'))
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SettledLineInput)
  lines: SettledLineInput[];

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
