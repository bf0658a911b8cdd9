import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsMoment } from '../../web/input/moment.decorator.js';
import { IsPhone } from '../../web/input/phone.decorator.js';
import { IsWhole } from '../../web/input/whole-number.decorator.js';
import { dutyTexts } from './duty.text.js';

export class OfferedDutyInput {
  @IsMoment(dutyTexts.says('momentWrong'))
  from: string;

  @IsMoment(dutyTexts.says('momentWrong'))
  until: string;

  /** The number that is answered during this duty; that of its last one when left out. */
  @IsOptional()
  @IsPhone(dutyTexts.says('phoneMissing'))
  phone?: string;

  /** Whether it brings kits during this duty; asked of a pharmacy that does not always do so outside office hours. */
  @IsOptional()
  @IsBoolean(dutyTexts.says('deliversWrong'))
  delivers?: boolean;
}

export class DutyInput extends OfferedDutyInput {
  /** A pharmacy, a duty pharmacy or an out-of-hours post of the network. */
  @IsUUID('all', dutyTexts.says('organisationMissing'))
  organisationId: string;
}

export class DutiesInput {
  /** The first of the seven days that are shown; today when left out. */
  @IsOptional()
  @IsDay(dutyTexts.says('dayWrong'))
  from?: string;

  /** When the stretch begins that the form is to be filled with. */
  @IsOptional()
  @IsMoment(dutyTexts.says('momentWrong'))
  fill?: string;

  /** The duty of another pharmacy that one's own would take over: the form is filled with it. */
  @IsOptional()
  @IsUUID('all', dutyTexts.says('organisationMissing'))
  over?: string;
}

export class DutyRemovalInput {
  /** The first of the seven days that were looked at, to come back to. */
  @IsOptional()
  @IsDay(dutyTexts.says('dayWrong'))
  week?: string;
}

export class DutyCopyInput {
  /** The first of the seven days whose duties are copied. */
  @IsDay(dutyTexts.says('dayWrong'))
  from: string;

  @IsWhole(1, 26, dutyTexts.says('weeksWrong'))
  weeks: number;
}
