import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { EndInput } from './end.input.js';
import { COLLECTORS, returnTexts, type Collector } from './return.text.js';
import { stepTexts } from './step.text.js';

export class CollectedInput {
  @IsIn(COLLECTORS, returnTexts.says('chooseWho'))
  collectedBy: Collector;

  @IsBoolean(returnTexts.says('saySeal'))
  sealIntact: boolean;
}

export class ReturnedKitInput extends CollectedInput {
  @IsUUID('all', stepTexts.says('notItsKit'))
  kitId: string;
}

export class ReturnInput {
  @IsArray(returnTexts.says('chooseKits'))
  @ArrayMinSize(1, returnTexts.says('chooseKits'))
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReturnedKitInput)
  kits: ReturnedKitInput[];

  /** Asked when nobody has reported the end yet. */
  @IsOptional()
  @ValidateNested()
  @Type(() => EndInput)
  end?: EndInput;
}
