import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { STATUSES, type CaseStatus } from '../../kit-life/kit-life.js';
import { IsSort } from '../../web/input/sort.decorator.js';
import type { Sort } from '../../web/list.js';
import { DaysListInput } from '../../web/list.input.js';
import { SIGNALS, type Signal } from './signals.text.js';

export const CASE_SORTS = ['number', 'status', 'requested', 'area', 'pharmacy', 'practice'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export class CasesInput extends DaysListInput {
  @IsOptional()
  @IsSort(CASE_SORTS)
  sort?: Sort<CaseSort>;

  /** Those that are over; left out, those that are open. */
  @IsOptional()
  @IsBoolean()
  over?: boolean;

  @IsOptional()
  @IsIn(STATUSES)
  status?: CaseStatus;

  @IsOptional()
  @IsIn(SIGNALS)
  signal?: Signal;

  /** Of a request that was not sent, by its address: back to its form. */
  @IsOptional()
  @IsUUID()
  draft?: string;
}
