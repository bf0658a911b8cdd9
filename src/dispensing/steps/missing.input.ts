import { IsUUID } from 'class-validator';
import { missingTexts } from './missing.text.js';
import { stepTexts } from './step.text.js';
import { IsReason } from '../../web/input/text.decorator.js';

export class MissingInput {
  @IsUUID('all', missingTexts.says('chooseKit'))
  kitId: string;

  @IsReason(stepTexts.says('lengthOfText'), 1000)
  remark: string;
}
