import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { IsDay } from '../web/input/day.decorator.js';
import { SaysItIsSo } from '../web/input/it-is-so.js';
import { IsListOf, IsOne } from '../web/input/nested.decorator.js';
import { IsLine, IsNote } from '../web/input/text.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { openingHoursTexts } from './opening-hours.text.js';
import { pharmacyTexts } from './pharmacies.text.js';

const time = pharmacyTexts.says('timeWrong');
const day = pharmacyTexts.says('dayWrong');
const cell = openingHoursTexts.says('cellUnread');
/** As much as the lists below can say. */
const LONGEST = 20_000;

export class HoursInput {
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, time)
  opens: string;

  /** Not later than `opens` means the next day; 24:00 the end of this one. */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, time)
  closes: string;
}

export class OpeningHoursInput extends HoursInput {
  @IsWhole(1, 7, pharmacyTexts.says('numberWrong'))
  weekday: number;
}

/** Why a day is not as always. Brackets would end it where it stands in a line. */
class ExceptionInput {
  @IsOptional()
  @IsLine(80, openingHoursTexts.says('remarkWrong'))
  @Matches(/^[^()]*$/, openingHoursTexts.says('remarkWrong'))
  reason?: string;
}

export class ClosureInput extends ExceptionInput {
  @IsDay(day)
  from: string;

  @IsDay(day)
  until: string;
}

export class OtherHoursInput extends ExceptionInput {
  @IsDay(day)
  day: string;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, time)
  opens: string;

  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, time)
  closes: string;
}

/** A line of hours a day, as in a table: "8.00-12.30, 13.00-17.30". Blank is closed. */
export class HoursPerDayInput {
  @IsOptional() @IsLine(200, cell) monday?: string;
  @IsOptional() @IsLine(200, cell) tuesday?: string;
  @IsOptional() @IsLine(200, cell) wednesday?: string;
  @IsOptional() @IsLine(200, cell) thursday?: string;
  @IsOptional() @IsLine(200, cell) friday?: string;
  @IsOptional() @IsLine(200, cell) saturday?: string;
  @IsOptional() @IsLine(200, cell) sunday?: string;
  @IsOptional() @IsLine(200, cell) holidays?: string;
}

/** When a pharmacy is open. Left out: stays as it is. */
export class KeptHoursInput {
  @IsOptional()
  @IsListOf(() => OpeningHoursInput, 40)
  hours?: OpeningHoursInput[];

  @IsOptional()
  @IsBoolean()
  openOnHolidays?: boolean;

  /** On every holiday; none while it is open then: as on that day of the week. */
  @IsOptional()
  @IsListOf(() => HoursInput, 5)
  holidayHours?: HoursInput[];

  @IsOptional()
  @IsListOf(() => ClosureInput, 60)
  closures?: ClosureInput[];

  /** Of single days, whatever else such a day is. */
  @IsOptional()
  @IsListOf(() => OtherHoursInput, 120)
  otherHours?: OtherHoursInput[];

  /** Week and holidays in place of `hours`, `openOnHolidays` and `holidayHours`. */
  @IsOptional()
  @IsOne(() => HoursPerDayInput)
  hoursPerDay?: HoursPerDayInput;

  /** Closures and other hours as people write them: "24 en 31 december 8.00-16.00; 10 t/m 12 maart gesloten". */
  @IsOptional()
  @IsNote(LONGEST, openingHoursTexts.says('hoursUnread'))
  exceptionsText?: string;

  /** All of it in one text: "ma t/m vr 8.00-12.30, 13.00-17.30; feestdagen gesloten; 24 december 8-16". Dates that it does not name stay as they are. */
  @IsOptional()
  @IsNote(LONGEST, openingHoursTexts.says('hoursUnread'))
  hoursText?: string;

  /** A form does not send what is blank: then blank is none, and not left out. */
  @IsOptional()
  @IsBoolean()
  blankIsNone?: boolean;

  /** The field of hours that end the next day although they begin early, and are so. */
  @SaysItIsSo() itIsSo?: string[];
}
