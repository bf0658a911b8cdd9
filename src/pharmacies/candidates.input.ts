import { IsIn, IsOptional } from 'class-validator';
import { IsPostcode } from '../regions/postcode.decorator.js';
import { candidateTexts } from './candidates.text.js';
import { URGENCIES, type Urgency } from './deliver-by.rules.js';

export class CandidatesInput {
  @IsPostcode(candidateTexts.says('postcodeWrong')) postcode: string;

  @IsOptional()
  @IsIn(URGENCIES)
  urgency?: Urgency;
}
