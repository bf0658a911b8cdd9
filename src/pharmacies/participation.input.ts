import { IsOptional, IsString, Length } from 'class-validator';
import { IsDay } from '../web/is-day.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { IsWhole } from '../web/whole-number.decorator.js';

export class AgreementInput {
  @IsDay(pharmacyTexts.says('dayWrong'))
  from: string;

  @IsDay(pharmacyTexts.says('dayWrong'))
  until: string;

  @IsString(pharmacyTexts.says('nameWrong', { most: 120 }))
  @Length(1, 120, pharmacyTexts.says('nameWrong', { most: 120 }))
  signedBy: string;
}

export class PauseInput {
  @IsDay(pharmacyTexts.says('dayWrong'))
  from: string;

  @IsOptional()
  @IsDay(pharmacyTexts.says('dayWrong'))
  until?: string;

  @IsString(pharmacyTexts.says('reasonWrong'))
  @Length(3, 500, pharmacyTexts.says('reasonWrong'))
  reason: string;
}

export class DepartureInput {
  @IsString(pharmacyTexts.says('reasonWrong'))
  @Length(3, 500, pharmacyTexts.says('reasonWrong'))
  reason: string;
}

export class ReadinessInput {
  @IsOptional()
  @IsWhole(0, 500, pharmacyTexts.says('numberWrong'))
  readyKits?: number;
}
