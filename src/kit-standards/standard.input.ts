import { isKind } from '../web/input/kind.js';
import { tidyLine } from '../web/input/tidy.js';
import { IsOptional, IsUUID } from 'class-validator';
import { standardTexts } from './standard.text.js';
import { standardWithdrawalTexts } from './standard-withdrawal.text.js';
import { SaysItIsSo } from '../web/input/it-is-so.js';
import { IsReason } from '../web/input/text.decorator.js';
import { IsDay } from '../web/input/day.decorator.js';

/** 2027.01 is 2027.1. */
const IsYearAndNumber = isKind({
  ...{ name: 'isYearAndNumber', limits: { pattern: '^\\d{4}\\.\\d{1,2}$', maxLength: 7 } },
  tidy: (text) => tidyLine(text).replace(/\.0+(?=\d)/, '.'),
  fits: (text) => /^\d{4}\.[1-9]\d?$/.test(text),
});

/** What a new version is called. */
export class NewStandardName {
  @IsYearAndNumber(standardTexts.says('name-wrong'))
  name: string;
}

export class NewStandardInput extends NewStandardName {
  /** The version to begin with. */
  @IsOptional()
  @IsUUID(undefined, standardTexts.says('from-unknown'))
  from?: string;
}

export class StandardWithdrawalInput {
  @IsReason(standardWithdrawalTexts.says('reason-missing'))
  reason: string;
}

export class PublicationInput {
  @IsDay(standardTexts.says('day-wrong'))
  takesEffectOn: string;

  /** Before a version that was published to take effect later. */
  @SaysItIsSo() itIsSo?: string[];
}
