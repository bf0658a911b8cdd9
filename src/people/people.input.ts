import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdListInput } from '../web/list.input.js';
import { IsLine } from '../web/input/text.decorator.js';

export const PERSON_STATES = ['active', 'invited', 'invitation-expired', 'withdrawn', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export class PeopleInput extends IdListInput {
  /** Part of a name or of an address. */
  @IsOptional()
  @IsLine(120)
  q?: string;

  @IsOptional()
  @IsIn(PERSON_STATES)
  state?: PersonState;

  @IsOptional()
  @IsUUID('all')
  organisationId?: string;
}
