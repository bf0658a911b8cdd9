import { IsIn, IsOptional } from 'class-validator';
import { IsSort } from '../../web/input/sort.decorator.js';
import { IsSought } from '../../web/input/text.decorator.js';
import type { Sort } from '../../web/list.js';
import { DaysListInput } from '../../web/list.input.js';
import { RECALL_STATUSES, type RecallStatus } from './recall.rules.js';

export const RECALL_SORTS = ['product', 'startedAt'] as const;
export type RecallSort = (typeof RECALL_SORTS)[number];

export class RecallsInput extends DaysListInput {
  /** Left out, what waits for somebody comes first. */
  @IsOptional()
  @IsSort(RECALL_SORTS)
  sort?: Sort<RecallSort>;

  /** Part of the product's name, or of a lot. */
  @IsOptional()
  @IsSought()
  q?: string;

  @IsOptional()
  @IsIn(RECALL_STATUSES)
  status?: RecallStatus;
}
