import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import type { Sort } from '../web/list.js';
import { DaysListInput } from '../web/list.input.js';
import { accessRecordTexts } from './access-record.text.js';
import { IsWhole } from '../web/input/whole-number.decorator.js';
import { IsLine } from '../web/input/text.decorator.js';

const OUTCOMES = ['done', 'refused'] as const;

export class AccessRecordInput extends DaysListInput {
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

  /** The rows of one act, by the number of the row that stands for it. */
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  act?: string;

  /** Each row on its own, also those of a list that was opened. */
  @IsOptional()
  @IsBoolean()
  each?: boolean;
}
