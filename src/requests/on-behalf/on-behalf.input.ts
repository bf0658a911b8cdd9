import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';
import { DraftInput, IsAnswer, type Answer } from '../asking/draft.input.js';
import { RequestInput } from '../asking/request.input.js';
import { onBehalfTexts } from './on-behalf.text.js';
import { signedFormTexts } from './signed-form.text.js';
import { RECEIVED_BY, type ReceivedBy } from './on-behalf.js';

const says: typeof onBehalfTexts.says = (key, values) => onBehalfTexts.says(key, values);

/** What a prescriber asked by telephone or on paper, as whoever answered wrote it down. */
export class OnBehalfInput extends RequestInput {
  @IsId(says('practiceMissing')) practiceId: string;
  @IsName(120, says('prescriberMissing')) prescriberName: string;
  @IsIn(RECEIVED_BY, says('receivedByMissing')) receivedBy: ReceivedBy;

  /** A file of one's own organisation: the form as the prescriber signed it. Left out: it is signed afterwards. */
  @IsOptional() @IsId(signedFormTexts.says('unknown')) form?: string;
  /** When the form was signed; today where left out. */
  @IsOptional() @IsDay(signedFormTexts.says('signedOnMissing')) signedOn?: string;
}

/** The same, as far as it is filled in. */
export class OnBehalfDraftInput extends DraftInput {
  @IsOptional() @IsAnswer() practiceId?: Answer;
  @IsOptional() @IsAnswer() prescriberName?: Answer;
  @IsOptional() @IsAnswer() receivedBy?: Answer;
}
