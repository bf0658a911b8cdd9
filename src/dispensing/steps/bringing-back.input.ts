import { IsString, Length } from 'class-validator';
import { dispatchTexts } from './dispatch.text.js';

export class BringingBackInput {
  @IsString(dispatchTexts.says('chooseWhy'))
  @Length(3, 500, dispatchTexts.says('chooseWhy'))
  reason: string;
}
