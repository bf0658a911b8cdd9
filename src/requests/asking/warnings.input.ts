import { IsIn, IsOptional } from 'class-validator';
import { IsListOf } from '../../web/input/nested.decorator.js';
import { WARNING_KINDS, WARNING_REASONS, type WarningKind, type WarningReason } from './warnings.js';
import { warningTexts } from './warnings.text.js';

export class WarningPassedInput {
  @IsIn(WARNING_KINDS, warningTexts.says('choose')) kind: WarningKind;
  /** Left out, it is asked for, with what it is about. */
  @IsOptional() @IsIn(WARNING_REASONS, warningTexts.says('choose')) reason?: WarningReason;
}

/** Why somebody goes on, kept with the draft until the request is signed. */
export class ReasonsInput {
  @IsListOf(() => WarningPassedInput, WARNING_KINDS.length)
  warningsPassed: WarningPassedInput[];
}
