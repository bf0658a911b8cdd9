import { IsIn, IsOptional } from 'class-validator';
import { IsSort } from '../../web/input/sort.decorator.js';
import type { Sort } from '../../web/list.js';
import { ListInput } from '../../web/list.input.js';
import type { CaseStatus } from '../../kit-life/kit-life.js';
import { STAGES, type Stage } from './stages.js';

export const WORK_SORTS = ['number', 'status', 'requested', 'pharmacy'] as const;
export type WorkSort = (typeof WORK_SORTS)[number];

export class WorklistInput extends ListInput {
  /** Left out, what cannot wait comes first. */
  @IsOptional()
  @IsSort(WORK_SORTS)
  sort?: Sort<WorkSort>;

  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;
}

/** What is asked of the statements: of which statuses, and in the order of a column where one was chosen. */
export interface AskedWork {
  sort: Sort<WorkSort> | undefined;
  cursor: string | undefined;
  limit: number;
  statuses: readonly CaseStatus[] | undefined;
}
