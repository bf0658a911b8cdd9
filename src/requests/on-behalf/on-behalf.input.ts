import { IsIn } from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { IsName } from '../../web/input/text.decorator.js';
import { RequestInput } from '../asking/request.input.js';
import { onBehalfTexts } from './on-behalf.text.js';
import { RECEIVED_BY, type ReceivedBy } from './on-behalf.js';

const says: typeof onBehalfTexts.says = (key, values) => onBehalfTexts.says(key, values);

/** What a prescriber asked by telephone or on paper, as whoever answered wrote it down. */
export class OnBehalfInput extends RequestInput {
  @IsId(says('practiceMissing')) practiceId: string;
  @IsName(120, says('prescriberMissing')) prescriberName: string;
  @IsIn(RECEIVED_BY, says('receivedByMissing')) receivedBy: ReceivedBy;
}
