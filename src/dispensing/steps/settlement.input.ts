import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { IsWhole } from '../../web/whole-number.decorator.js';
import { settlementTexts } from './settlement.text.js';
import { stepTexts } from './step.text.js';

const IsCount = () => IsWhole(0, 100, settlementTexts.says('numberWrong'));

/** What becomes of one lot in one slot of a box. */
export class LineInput {
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

export class SettledLineInput extends LineInput {
  @IsUUID('all', stepTexts.says('notItsKit'))
  kitId: string;

  @IsCount()
  used: number = 0;

  @IsCount()
  wasted: number = 0;
}

/** A colleague who stands beside and proves on this screen who they are; the session on it goes on. */
export class WitnessInput extends ProofInput {
  @IsString(settlementTexts.says('emailMissing'))
  @Length(3, 254, settlementTexts.says('emailMissing'))
  email: string;
}

/** Whoever destroys and whoever looks on both prove who they are. */
export class WitnessedInput {
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

/** Whatever is missing is an incident, and whoever reads of it wants to know what is known. */
export class AccountedInput extends WitnessedInput {
  @IsOptional()
  @IsString(stepTexts.says('lengthOfText'))
  @Length(3, 1000, stepTexts.says('lengthOfText'))
  remark?: string;

  /** The page asks for the remark where something is missing; whoever was not asked may leave it out. */
  @IsOptional()
  @IsBoolean()
  explains?: boolean;
}

export class SettlementInput extends AccountedInput {
  @IsArray(settlementTexts.says('linesMissing'))
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SettledLineInput)
  lines: SettledLineInput[];
}
