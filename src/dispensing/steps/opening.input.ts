import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { OPENERS, openingTexts, ORDERERS, SYMPTOMS, type Opener, type Orderer, type Symptom } from './opening.text.js';
import { stepTexts } from './step.text.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { IsSlotCode } from '../../web/input/code.decorator.js';
import { IsListOf } from '../../web/input/nested.decorator.js';

export class UsedInput {
  @IsSlotCode(openingTexts.says('notInKit'))
  slot: string;

  @IsWhole(0, 100, openingTexts.says('usedWrong'))
  quantity: number;
}

/** What may follow later, until the kit is settled. */
export class UseInput {
  @IsOptional()
  @IsArray(openingTexts.says('chooseSymptom'))
  @ArrayUnique(openingTexts.says('chooseSymptom'))
  @IsIn(SYMPTOMS, { ...openingTexts.says('chooseSymptom'), each: true })
  symptoms?: Symptom[];

  @IsOptional()
  @IsListOf(() => UsedInput, 100)
  @ArrayUnique(({ slot }: UsedInput) => slot, openingTexts.says('twice'))
  used?: UsedInput[];
}

export class OpeningInput extends UseInput {
  @IsMoment(stepTexts.says('momentIncomplete'))
  openedAt: string;

  @IsIn(OPENERS, openingTexts.says('chooseWho'))
  openedBy: Opener;

  @IsIn(ORDERERS, openingTexts.says('chooseOrder'))
  orderedBy: Orderer;
}
