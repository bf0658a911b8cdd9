import { IsString, IsUUID, Length } from 'class-validator';
import { missingTexts } from './missing.text.js';
import { stepTexts } from './step.text.js';

export class MissingInput {
  @IsUUID('all', missingTexts.says('chooseKit'))
  kitId: string;

  @IsString(stepTexts.says('lengthOfText'))
  @Length(3, 1000, stepTexts.says('lengthOfText'))
  remark: string;
}
