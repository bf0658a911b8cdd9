import { dispatchTexts } from './dispatch.text.js';
import { IsReason } from '../../web/input/text.decorator.js';

export class BringingBackInput {
  @IsReason(dispatchTexts.says('chooseWhy'))
  reason: string;
}
