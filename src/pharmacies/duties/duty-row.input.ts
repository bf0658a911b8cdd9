import { PartialType } from '@nestjs/mapped-types';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { IsDay } from '../../web/input/day.decorator.js';
import { IsPhone } from '../../web/input/phone.decorator.js';
import { IsLine } from '../../web/input/text.decorator.js';
import { dutyTexts } from './duty.text.js';

const time = dutyTexts.says('timeWrong');
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** "17.00", "8:00 uur", "8". */
export function timeTold(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d\d))?(?::00)?\s*(?:u|uur)?$/.exec(text.trim()) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes}`;
}
const asTime = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? timeTold(value) : value);

/** A duty as a list has it. */
export class DutyRowInput {
  /** Who, on which day and from when: by these a line is recognised. */
  @IsLine(200, dutyTexts.says('placeMissing'))
  place: string;

  /** Its AGB code or its name. */
  @IsLine(120, dutyTexts.says('unknownOrganisation'))
  organisation: string;

  @IsDay(dutyTexts.says('dayWrong'))
  day: string;

  @Transform(asTime)
  @Matches(TIME, time)
  from: string;

  /** Not later than `from` means the next day, when no day is told. */
  @Transform(asTime)
  @Matches(TIME, time)
  until: string;

  @IsOptional()
  @IsDay(dutyTexts.says('dayWrong'))
  untilDay?: string;

  @IsPhone(dutyTexts.says('phoneMissing'))
  phone: string;

  @IsOptional()
  @IsBoolean(dutyTexts.says('deliversWrong'))
  delivers?: boolean;
}

export class DutyRowChangeInput extends PartialType(DutyRowInput) {}
