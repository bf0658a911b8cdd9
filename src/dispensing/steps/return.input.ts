import { ArrayMinSize, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { EndInput } from './end.input.js';
import { COLLECTORS, returnTexts, type Collector } from './return.text.js';
import { stepTexts } from './step.text.js';
import { IsListOf, IsOne } from '../../web/input/nested.decorator.js';

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
  @IsListOf(() => ReturnedKitInput, 20, returnTexts.says('chooseKits'))
  @ArrayMinSize(1, returnTexts.says('chooseKits'))
  kits: ReturnedKitInput[];

  /** Asked when nobody has reported the end yet. */
  @IsOptional()
  @IsOne(() => EndInput)
  end?: EndInput;
}
