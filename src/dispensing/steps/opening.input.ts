import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { IsMoment } from '../../web/moment.input.js';
import { OPENERS, openingTexts, ORDERERS, SYMPTOMS, type Opener, type Orderer, type Symptom } from './opening.text.js';
import { stepTexts } from './step.text.js';
import { IsWhole } from '../../web/whole-number.decorator.js';

export class UsedInput {
  @IsString(openingTexts.says('notInKit'))
  @Length(1, 10, openingTexts.says('notInKit'))
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
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ slot }: UsedInput) => slot, openingTexts.says('twice'))
  @ValidateNested({ each: true })
  @Type(() => UsedInput)
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
