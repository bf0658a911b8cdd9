import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { earlierTexts } from './earlier-requests.text.js';

/** What the prescriber says of requests of the own practice that may be for the same patient: which of them is, by its id, or that none is. */
export class EarlierInput {
  /** The page asked: then it has to be said. */
  @IsOptional() @IsBoolean() asked?: boolean;

  @Matches(/^(another|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12})$/, earlierTexts.says('answerMissing'))
  answer: string;
}
