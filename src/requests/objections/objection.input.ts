import { IsIn } from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { IsNote } from '../../web/input/text.decorator.js';
import { OBJECTION_REASONS, type ObjectionReason } from './objection.js';
import { objectionTexts } from './objection.text.js';

export class ObjectionInput {
  @IsIn(OBJECTION_REASONS, objectionTexts.says('reasonMissing')) reason: ObjectionReason;
  @IsNote(1000, objectionTexts.says('questionMissing')) question: string;
}

export class ObjectionAnswerInput {
  /** Which question it answers. */
  @IsId(objectionTexts.says('nothing-asked')) id: string;
  @IsNote(1000, objectionTexts.says('answerMissing')) answer: string;
}
