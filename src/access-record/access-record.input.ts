import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';
import { accessRecordTexts } from './access-record.text.js';
import { IsDay } from '../web/input/day.decorator.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsLine } from '../web/input/text.decorator.js';

const OUTCOMES = ['done', 'refused'] as const;

/** A day as it is written in Dutch: 12-11-2026. */
const Day = () =>
  Transform(({ value }: { value: unknown }) => {
    const [, day, month, year] = /^\s*(\d{1,2})-(\d{1,2})-(\d{4})\s*$/.exec(String(value)) ?? [];
    return year ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') : value;
  });

export class AccessRecordInput extends ListInput {
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  declare cursor?: string;

  /** By the moment alone: it grows without end, and another order would be one of all that ever happened. */
  @IsOptional()
  @IsSort(['when'])
  sort?: Sort<'when'>;

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** The number by which people know a case. */
  @IsOptional()
  @IsWhole(1, 2_147_483_647, accessRecordTexts.says('numberWrong'))
  number?: number;

  @IsOptional()
  @IsUUID()
  personId?: string;

  /** Part of a name. */
  @IsOptional()
  @IsLine(80)
  person?: string;

  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @IsOptional()
  @Matches(/^[A-Za-z-]{1,60}$/)
  action?: string;

  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: (typeof OUTCOMES)[number];

  @IsOptional()
  @Day()
  @IsDay(accessRecordTexts.says('dayWrong'))
  from?: string;

  @IsOptional()
  @Day()
  @IsDay(accessRecordTexts.says('dayWrong'))
  until?: string;
}
