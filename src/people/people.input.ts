import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsSort } from '../web/input/sort.decorator.js';
import { IsSought } from '../web/input/text.decorator.js';
import type { Sort } from '../web/list.js';
import { ListInput } from '../web/list.input.js';

export const PERSON_STATES = ['active', 'invited', 'invitation-expired', 'withdrawn', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export const PEOPLE_SORTS = ['name', 'email', 'state'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export class PeopleInput extends ListInput {
  @IsOptional()
  @IsSort(PEOPLE_SORTS)
  sort?: Sort<PeopleSort>;

  /** Part of a name or of an address. */
  @IsOptional()
  @IsSought()
  q?: string;

  @IsOptional()
  @IsIn(PERSON_STATES)
  state?: PersonState;

  @IsOptional()
  @IsUUID('all')
  organisationId?: string;
}
