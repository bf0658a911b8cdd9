import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { pharmacyTexts } from './pharmacies.text.js';
import { LINE_SAID, type LineSaid } from './readiness-lines.rules.js';
import { readinessTexts } from './readiness.text.js';
import { IsDay } from '../web/input/day.decorator.js';
import { AreTicked } from '../web/input/several.decorator.js';
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

export class ReadyLineInput {
  /** The id of a kit on the shelf, or `phone`, `contacts` or `hours`. */
  @IsName(40, readinessTexts.says('lineWrong'))
  line: string;

  @IsIn(LINE_SAID, readinessTexts.says('saidWrong'))
  said: LineSaid;
}

export class SeveralReadyInput {
  @AreTicked()
  pharmacies: string[];

  /** Whoever says it for others is asked first: until then it only tells what would be confirmed. */
  @IsOptional()
  @IsBoolean()
  sure?: boolean;
}
