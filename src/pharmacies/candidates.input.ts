import { IsIn, IsOptional } from 'class-validator';
import { candidateTexts } from './candidates.text.js';
import { URGENCIES, type Urgency } from './deliver-by.rules.js';
import { IsPostcode } from '../web/input/code.decorator.js';

export class CandidatesInput {
  @IsPostcode(candidateTexts.says('postcodeWrong')) postcode: string;

  @IsOptional()
  @IsIn(URGENCIES)
  urgency?: Urgency;
}
