import { IsOptional } from 'class-validator';
import { IsSort } from '../../web/input/sort.decorator.js';
import type { Sort } from '../../web/list.js';
import { ListInput } from '../../web/list.input.js';

export const RECALL_SORTS = ['product', 'startedAt'] as const;
export type RecallSort = (typeof RECALL_SORTS)[number];

export class RecallsInput extends ListInput {
  /** Left out, what waits for somebody comes first. */
  @IsOptional()
  @IsSort(RECALL_SORTS)
  sort?: Sort<RecallSort>;
}
