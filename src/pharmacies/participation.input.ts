import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { MOST_AT_ONCE } from '../web/several.js';
import { severalTexts } from '../web/several.text.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsName, IsReason } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';

export class AgreementInput {
  @IsDay(pharmacyTexts.says('dayWrong'))
  from: string;

  @IsDay(pharmacyTexts.says('dayWrong'))
  until: string;

  @IsName(120, pharmacyTexts.says('nameWrong', { most: 120 }))
  signedBy: string;
}

export class PauseInput {
  @IsDay(pharmacyTexts.says('dayWrong'))
  from: string;

  @IsOptional()
  @IsDay(pharmacyTexts.says('dayWrong'))
  until?: string;

  @IsReason(pharmacyTexts.says('reasonWrong'))
  reason: string;
}

export class DepartureInput {
  @IsReason(pharmacyTexts.says('reasonWrong'))
  reason: string;
}

export class ReadinessInput {
  @IsOptional()
  @IsWhole(0, 500, pharmacyTexts.says('numberWrong'))
  readyKits?: number;
}

export class SeveralReadyInput {
  @IsArray(severalTexts.says('pickSome'))
  @ArrayMinSize(1, severalTexts.says('pickSome'))
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID('all', { each: true })
  pharmacies: string[];
}
