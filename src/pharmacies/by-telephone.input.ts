import { IsIn, IsOptional } from 'class-validator';
import { IsPostcode } from '../web/input/code.decorator.js';
import { candidateTexts } from './candidates.text.js';
import { URGENCIES, type Urgency } from './deliver-by.rules.js';

export class ByTelephoneInput {
  /** Where the patient lives; left out, whoever can be phoned now is listed wherever they are. */
  @IsOptional()
  @IsPostcode(candidateTexts.says('postcodeWrong'))
  postcode?: string;

  @IsOptional()
  @IsIn(URGENCIES)
  urgency?: Urgency;
}
