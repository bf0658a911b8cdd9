import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { ProofInput } from '../../access/proof.input.js';
import { settlementTexts } from './settlement.text.js';
import { stepTexts } from './step.text.js';
import { IsLine, IsReason } from '../../web/input/text.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { IsKeptLot, IsProductCode, IsSlotCode } from '../../web/input/code.decorator.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

const IsCount = () => IsWhole(0, 100, settlementTexts.says('numberWrong'));

/** What becomes of one lot in one slot of a box. */
export class LineInput {
  @IsSlotCode()
  slot: string;

  /** Only needed where two products share slot and lot. */
  @IsOptional()
  @IsProductCode()
  product?: string;

  @IsKeptLot()
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
  @IsLine(254, settlementTexts.says('emailMissing'))
  email: string;
}

/** Whoever destroys and whoever looks on both prove who they are. */
export class WitnessedInput {
  @IsOptional()
  @IsOne(() => WitnessInput)
  witness?: WitnessInput;

  /** Confirms within the same form who destroys. */
  @IsOptional()
  @IsOne(() => ProofInput)
  own?: ProofInput;
}

/** Whatever is missing is an incident, and whoever reads of it wants to know what is known. */
export class AccountedInput extends WitnessedInput {
  @IsOptional()
  @IsReason(stepTexts.says('lengthOfText'), 1000)
  remark?: string;

  /** The page asks for the remark where something is missing; whoever was not asked may leave it out. */
  @IsOptional()
  @IsBoolean()
  explains?: boolean;
}

export class SettlementInput extends AccountedInput {
  @IsListOf(() => SettledLineInput, 500, settlementTexts.says('linesMissing'))
  lines: SettledLineInput[];
}
